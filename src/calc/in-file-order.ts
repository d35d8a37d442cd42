import type { RecordInError } from '../model/withheld.js';

/** A record of a list, or one that could not be read, in the place in which it is written. */
export type Listed<Item> =
  | { readonly item: Item; readonly inError?: undefined }
  | { readonly inError: RecordInError; readonly item?: undefined };

/** The items of a list with those of its records that are in error, in the order of the file. */
export function inFileOrder<Item>(items: readonly Item[], inError: readonly RecordInError[]): readonly Listed<Item>[] {
  const listed: Listed<Item>[] = items.map((item) => ({ item }));
  for (const one of inError.toSorted((a, b) => a.position - b.position)) {
    listed.splice(one.position, 0, { inError: one });
  }
  return listed;
}
