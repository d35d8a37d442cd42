import type { Language } from '../../model/text.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN' };
const QUESTIONS: Readonly<Record<Language, string>> = { en: 'did you mean', vi: 'có phải ý bạn là' };

/** `did you mean …?` with the codes that may be meant; undefined if there are none. */
export function oneOfCodes(codes: readonly string[], language: Language): string | undefined {
  if (codes.length === 0) return undefined;
  const lists = new Intl.ListFormat(LOCALES[language], { type: 'disjunction' });
  return `${QUESTIONS[language]} ${lists.format(codes.map((code) => `\`${code}\``))}?`;
}
