import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** The diagnostics of each file in their order; files come as they are named, then those of which nothing was said. */
export function groupByFile(
  diagnostics: readonly Diagnostic[],
  files: readonly string[] = [],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>(files.map((file) => [file, []]));
  for (const diagnostic of diagnostics) {
    const { file } = diagnostic.place.source;
    const group = groups.get(file) ?? [];
    group.push(diagnostic);
    groups.set(file, group);
  }
  return groups;
}
