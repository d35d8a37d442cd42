import type { Language } from '../../model/text.js';

const LISTS = {
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  vi: new Intl.ListFormat('vi-VN', { type: 'disjunction' }),
};

/** `did you mean …?` with the codes that may be meant; nothing where there are none. */
export function oneOfCodes(codes: readonly string[], language: Language): string | undefined {
  if (codes.length === 0) return undefined;
  const list = LISTS[language].format(codes.map((code) => `\`${code}\``));
  return language === 'vi' ? `có phải ý bạn là ${list}?` : `did you mean ${list}?`;
}
