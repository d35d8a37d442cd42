import { isUnknown } from '../model/unknown.js';
import type { Detail } from './report.js';

/** Why the file does not know a value, in the file's own words; nothing where it knows it. */
export function unknownDetail(value: unknown): readonly Detail[] {
  return isUnknown(value) ? [{ text: (format) => format.words.unknownBecause(format.text(value.unknown)) }] : [];
}
