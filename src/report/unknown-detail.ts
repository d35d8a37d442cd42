import type { Format } from '../messages/format.js';
import { isUnknown } from '../model/unknown.js';
import type { Detail } from './report.js';

/**
 * Why the file does not know a value, in the file's own words; nothing where it knows it.
 * @param say the sentence, where the value is not the one that a reader takes for granted
 */
export function unknownDetail(
  value: unknown,
  say: (format: Format) => (reason: string) => string = ({ words }) => words.unknownBecause,
): readonly Detail[] {
  return isUnknown(value) ? [{ text: (format) => say(format)(format.text(value.unknown)) }] : [];
}
