import { compareTexts } from '../model/compare-texts.js';
import type { Place } from '../model/place.js';
import { SourceText } from '../model/source-text.js';
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

/** Arguments as comparable text. A place in them is its offsets: behind it hangs the whole tree of the file. */
function argumentsKey(args: unknown): string {
  return (
    JSON.stringify(args, (_, value: unknown) => {
      if (isPlace(value)) return [value.source.file, value.start, value.end];
      if (value instanceof Map || value instanceof Set) return [...value];
      return value;
    }) ?? ''
  );
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'source' in value && value.source instanceof SourceText;
}
