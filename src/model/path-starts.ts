/** The paths that a path begins with, itself last: `budget`, `budget.lines`, `budget.lines[0]`. */
export function pathStarts(path: string): readonly string[] {
  return [...path.matchAll(/[.[]|$/g)].map(({ index }) => path.slice(0, index));
}
