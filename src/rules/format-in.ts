import { createFormat, type Format } from '../messages/format.js';
import type { Language } from '../model/text.js';

const FORMATS = new Map<Language, Format>();

/**
 * How numbers, amounts and dates of a language are written in sentences that are searched, and read by programs: the
 * messages of rules, and the points of a report in data.
 */
export function formatIn(language: Language): Format {
  const format = FORMATS.get(language) ?? createFormat(language, ' ');
  FORMATS.set(language, format);
  return format;
}
