import type { Format } from '../messages/format.js';
import type { LeftOut } from '../sheet/fields/findings.js';
import { errorAt } from './withheld-words.js';

/** Which files are not in the report, each with the line that says why. */
export function leftOutSentence(leftOut: readonly LeftOut[], format: Format): string {
  const { words: say } = format;
  const files = leftOut.map((one) => say.leftOutFile({ file: one.file, at: errorAt(one, one.file, format) }));
  return say.leftOut(files.join(', '));
}
