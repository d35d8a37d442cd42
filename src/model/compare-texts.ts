/** The order of two texts by their code units, on every machine the same; that of two calendar days is their order in time. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
