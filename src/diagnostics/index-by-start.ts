/**
 * The index of the last stretch of a text that begins at an offset or before it; -1 where none does.
 * @param sorted the stretches in the order of the text
 */
export function indexByStart(sorted: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
