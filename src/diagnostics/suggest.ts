import { distance } from 'fastest-levenshtein';

/** Beyond so many names a guess is slow and seldom the right one. */
const MOST_CANDIDATES = 2_000;

/**
 * The one candidate that a misspelt word most likely means, or nothing. Case, accents, spaces, `-` and `_` do not count;
 * of the rest a third of the letters may differ. Between two equally near candidates there is no guess.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  const limit = Math.floor(folded.length / 3);
  let best: string | undefined;
  let bestDistance = limit + 1;
  let isTie = false;
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > MOST_CANDIDATES) break;
    const other = fold(candidate);
    if (Math.abs(other.length - folded.length) > bestDistance) continue;
    const far = typos(folded, other);
    if (far > bestDistance || far > limit) continue;
    isTie = far === bestDistance;
    best = candidate;
    bestDistance = far;
  }
  return isTie ? undefined : best;
}

/** The edit distance; two letters that have changed places are one slip, `titel`. */
function typos(a: string, b: string): number {
  const far = distance(a, b);
  return far === 2 && sortLetters(a) === sortLetters(b) ? 1 : far;
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    .replaceAll('đ', 'd');
}
