import { partsOf } from '../parts-of.js';
import type { Part } from '../record-shape.js';
import { IN_ERROR } from '../terms.js';

/** A key for each kind with how many there are of it; those in error are told where there are any. */
export function countParts<A>(
  kinds: readonly string[],
  countsOf: (of: A) => Readonly<Record<string, number>>,
): readonly Part<A>[] {
  const is = partsOf<A>();
  return [
    ...kinds.map((kind) => is.count(kind, `How many are ${kind}.`, (of) => countsOf(of)[kind] ?? 0)),
    is.count(IN_ERROR, 'How many are in error; absent where none is.', (of) => countsOf(of)[IN_ERROR] || undefined, {
      optional: true,
    }),
  ];
}

/** How many items there are of each kind. */
export function countBy<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[kindOf(item)] = (counts[kindOf(item)] ?? 0) + 1;
  return counts;
}
