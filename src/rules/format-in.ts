import { createFormat, type Format } from '../messages/format.js';
import type { Language } from '../model/text.js';

const FORMATS = new Map<Language, Format>();

/** How the rules write numbers, amounts and dates of a language in their messages, which are searched, and read by programs. */
export function formatIn(language: Language): Format {
  const format = FORMATS.get(language) ?? createFormat(language, ' ');
  FORMATS.set(language, format);
  return format;
}
