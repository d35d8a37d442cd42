import type { Place } from '../../../model/place.js';

/** Where something is written, with its path in the file. */
interface Written extends Place {
  readonly path: string;
}

/** Something written in the run that is meant to be the same wherever it is written the same. */
export interface Occurrence {
  readonly text: string;
  readonly node: Written;
  /** How often it is used there: an id once where it is given, and once for each reference to it. */
  readonly uses: number;
}

export interface Spelling {
  /** The very characters. */
  readonly text: string;
  /** The same as it looks: composed (NFC), with plain single spaces. */
  readonly looks: string;
  readonly uses: number;
  /** In the order of the run. */
  readonly nodes: readonly [Written, ...Written[]];
}

/** Several spellings of one thing, the one to keep first. */
export type Spellings = readonly [Spelling, Spelling, ...Spelling[]];

/**
 * Puts occurrences together that differ only in what `fold` takes away; one spelling alone is left out. First comes the
 * spelling that is used most, before others that look the same the composed one, and between equals the earlier one.
 */
export function groupSpellings(
  occurrences: Iterable<Occurrence>,
  fold: (text: string) => string,
): readonly Spellings[] {
  const byText = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const same = byText.get(occurrence.text);
    if (same) same.push(occurrence);
    else byText.set(occurrence.text, [occurrence]);
  }
  const groups = new Map<string, Occurrence[][]>();
  for (const [text, same] of byText) {
    const key = fold(text);
    const group = groups.get(key);
    if (group) group.push(same);
    else groups.set(key, [same]);
  }
  return [...groups.values()].filter(({ length }) => length > 1).flatMap(inOrder);
}

function inOrder(group: readonly (readonly Occurrence[])[]): readonly Spellings[] {
  const spellings = group.flatMap(toSpelling);
  const usesOf = (looks: string) => count(spellings.filter((one) => one.looks === looks));
  const [first, second, ...others] = spellings.toSorted(
    (a, b) => usesOf(b.looks) - usesOf(a.looks) || Number(isPlain(b)) - Number(isPlain(a)) || b.uses - a.uses,
  );
  return first && second ? [[first, second, ...others]] : [];
}

function toSpelling(occurrences: readonly Occurrence[]): readonly Spelling[] {
  const [first, ...others] = occurrences;
  if (!first) return [];
  const looks = first.text.normalize('NFC').replace(/\s+/g, ' ');
  const nodes = [first.node, ...others.map(({ node }) => node)] as const;
  return [{ text: first.text, looks, uses: count(occurrences), nodes }];
}

function count(items: readonly { readonly uses: number }[]): number {
  return items.reduce((sum, { uses }) => sum + uses, 0);
}

function isPlain({ text, looks }: Spelling): boolean {
  return text === looks;
}
