import { compareTexts } from '../model/compare-texts.js';
import type { Finding } from './diagnostic.js';

/**
 * Puts findings into their one total order: by file (code units), line, column, code and what they say. Of findings
 * with the same code, place and arguments only the first stays. The order in which they were found does not matter.
 */
export function orderDiagnostics<F extends Finding>(findings: readonly F[]): F[] {
  return findings
    .toSorted(compareFindings)
    .filter((finding, index, ordered) => index === 0 || compareFindings(finding, ordered[index - 1] ?? finding) !== 0);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareTexts(a.place.source.file, b.place.source.file) ||
    a.place.start - b.place.start ||
    compareTexts(a.code, b.code) ||
    a.place.end - b.place.end ||
    compareTexts(argumentsKey(a.args), argumentsKey(b.args))
  );
}

/** Arguments as comparable text; places are not among them (`Placeless`). */
function argumentsKey(args: unknown): string {
  return (
    JSON.stringify(args, (_, value: unknown) => {
      if (value instanceof Map || value instanceof Set) return [...value];
      return value;
    }) ?? ''
  );
}
