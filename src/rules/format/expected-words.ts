import type { Expected, FoundKind } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
import { quote } from './quote.js';

type SimpleType = Exclude<Expected['type'], 'one-of' | 'either-or' | 'at-most'>;

const TYPES: Readonly<Record<SimpleType, Readonly<Record<Language, string>>>> = {
  text: { en: 'a text', vi: 'một đoạn chữ' },
  id: {
    en: 'an id (letters without accents, digits and `. _ / -`, at most 64)',
    vi: 'mã (chữ không dấu, chữ số và `. _ / -`, tối đa 64 ký tự)',
  },
  date: { en: 'a date', vi: 'ngày tháng' },
  period: { en: 'a period, or the id of a reporting period', vi: 'khoảng thời gian, hoặc mã của kỳ báo cáo' },
  quantity: { en: 'a number', vi: 'một con số' },
  money: { en: 'an amount of money', vi: 'số tiền' },
  percent: { en: 'a percent', vi: 'tỷ lệ phần trăm' },
  share: { en: 'a percent or a ratio', vi: 'tỷ lệ phần trăm hoặc tỷ số' },
  unknown: { en: '`{ unknown: "the reason" }`', vi: '`{ unknown: "lý do" }`' },
  map: { en: 'a map of keys and values', vi: 'các cặp khóa và giá trị' },
  list: { en: 'a list', vi: 'một danh sách' },
  table: { en: 'a table of many records', vi: 'bảng số liệu của nhiều bản ghi' },
  'yes-no': { en: '`yes` or `no`', vi: '`yes` (có) hoặc `no` (không)' },
  version: { en: 'the version of the format, `1`', vi: 'phiên bản định dạng, `1`' },
  'whole-number': { en: 'a whole number of at most six digits', vi: 'số nguyên tối đa sáu chữ số' },
  'numeric-indicator': {
    en: 'an indicator that is measured in numbers (`count`, `number` or `percent`)',
    vi: 'chỉ số đo bằng con số (`count`, `number` hoặc `percent`)',
  },
  sha256: { en: 'a SHA-256 digest (64 digits and letters a to f)', vi: 'mã SHA-256 (64 ký tự 0–9, a–f)' },
};

const FOUND: Readonly<Record<FoundKind, Readonly<Record<Language, string>>>> = {
  nothing: { en: 'nothing', vi: 'chỗ trống' },
  text: { en: 'a text', vi: 'đoạn chữ' },
  number: { en: 'a number', vi: 'con số' },
  map: { en: 'a map', vi: 'các cặp khóa và giá trị' },
  list: { en: 'a list', vi: 'danh sách' },
  'yes-no': { en: 'a yes-no word', vi: 'từ có/không' },
};

const AT_MOST: Readonly<Record<Language, string>> = { en: 'at most', vi: 'giá trị không lớn hơn' };

const ONE_OF: Readonly<Record<Language, string>> = { en: 'one of', vi: 'một trong' };

/** Names what was expected, as the object of a sentence. */
export function nameExpected(expected: Exclude<Expected, { type: 'either-or' }>, language: Language): string {
  if (expected.type === 'at-most') return `${AT_MOST[language]} \`${expected.key}: ${expected.value}\``;
  if (expected.type !== 'one-of') return TYPES[expected.type][language];
  const words = listWords(expected.words);
  return expected.words.length === 1 ? words : `${ONE_OF[language]} ${words}`;
}

/** `direct`, `indirect` */
export function listWords(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** Names what stands in the file, with its characters where it has any. */
export function nameFound(found: FoundKind, value: string, language: Language): string {
  return value === '' || found === 'nothing' ? FOUND[found][language] : quote(value);
}
