import type { Language } from '../../model/text.js';

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'U+00A0': { en: 'no-break space', vi: 'dấu cách không ngắt' },
  'U+00AD': { en: 'soft hyphen', vi: 'dấu nối mềm' },
  'U+2007': { en: 'figure space', vi: 'dấu cách rộng bằng chữ số' },
  'U+200B': { en: 'zero-width space', vi: 'dấu cách rộng bằng không' },
  'U+200C': { en: 'zero-width non-joiner', vi: 'dấu tách chữ rộng bằng không' },
  'U+200D': { en: 'zero-width joiner', vi: 'dấu nối chữ rộng bằng không' },
  'U+200E': { en: 'left-to-right mark', vi: 'dấu chiều trái sang phải' },
  'U+200F': { en: 'right-to-left mark', vi: 'dấu chiều phải sang trái' },
  'U+2028': { en: 'line separator', vi: 'dấu ngắt dòng' },
  'U+2029': { en: 'paragraph separator', vi: 'dấu ngắt đoạn' },
  'U+202A': { en: 'left-to-right embedding', vi: 'dấu mở đoạn chữ trái sang phải' },
  'U+202B': { en: 'right-to-left embedding', vi: 'dấu mở đoạn chữ phải sang trái' },
  'U+202C': { en: 'pop directional formatting', vi: 'dấu đóng đoạn chữ đổi chiều' },
  'U+202D': { en: 'left-to-right override', vi: 'dấu buộc chiều trái sang phải' },
  'U+202E': { en: 'right-to-left override', vi: 'dấu buộc chiều phải sang trái' },
  'U+202F': { en: 'narrow no-break space', vi: 'dấu cách hẹp không ngắt' },
  'U+2060': { en: 'word joiner', vi: 'dấu nối từ' },
  'U+2066': { en: 'left-to-right isolate', vi: 'dấu mở đoạn riêng trái sang phải' },
  'U+2067': { en: 'right-to-left isolate', vi: 'dấu mở đoạn riêng phải sang trái' },
  'U+2068': { en: 'first strong isolate', vi: 'dấu mở đoạn riêng theo chữ đầu' },
  'U+2069': { en: 'pop directional isolate', vi: 'dấu đóng đoạn riêng' },
  'U+3000': { en: 'ideographic space', vi: 'dấu cách rộng kiểu chữ Hán' },
  'U+FEFF': { en: 'zero-width no-break space', vi: 'dấu cách không ngắt rộng bằng không' },
};

/** ` (soft hyphen)` after `U+00AD`; nothing for the characters that are seldom met. */
export function nameInBrackets(character: string, language: Language): string {
  const name = NAMES[character]?.[language];
  return name === undefined ? '' : ` (${name})`;
}

/** Whether a space stands where an ordinary one was meant, rather than a character that was not meant at all. */
export function isSpace(character: string): boolean {
  return NAMES[character]?.en.includes('no-break') || character === 'U+2007';
}
