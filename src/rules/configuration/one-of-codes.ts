import type { Language } from '../../model/text.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN' };

/** `did you mean …?` with the codes that may be meant; nothing where there are none. */
export function oneOfCodes(codes: readonly string[], language: Language): string | undefined {
  if (codes.length === 0) return undefined;
  const lists = new Intl.ListFormat(LOCALES[language], { type: 'disjunction' });
  const list = lists.format(codes.map((code) => `\`${code}\``));
  return language === 'vi' ? `có phải ý bạn là ${list}?` : `did you mean ${list}?`;
}
