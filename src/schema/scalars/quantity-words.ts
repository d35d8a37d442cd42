import type { Bound } from '../../model/quantity.js';
import type { Text } from '../../model/text.js';

/** Words and signs before a number, in both languages. */
export const QUALIFIERS: ReadonlyMap<string, Bound> = new Map([
  ['at least', 'at-least'],
  ['ít nhất', 'at-least'],
  ['>=', 'at-least'],
  ['about', 'about'],
  ['khoảng', 'about'],
  ['~', 'about'],
  ['nearly', 'about'],
  ['gần', 'about'],
  ['more than', 'more-than'],
  ['hơn', 'more-than'],
  ['trên', 'more-than'],
  ['>', 'more-than'],
  ['less than', 'less-than'],
  ['dưới', 'less-than'],
  ['<', 'less-than'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['tối đa', 'at-most'],
  ['<=', 'at-most'],
]);

/** Words after a number, with the power of ten they stand for. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['nghìn', 3],
  ['ngàn', 3],
  ['million', 6],
  ['triệu', 6],
  ['billion', 9],
  ['tỷ', 9],
  ['tỉ', 9],
]);

/** Signs and words that people write for a qualifier of the format. */
export const QUALIFIER_ALIASES: ReadonlyMap<string, string> = new Map([
  ['≥', '>='],
  ['=>', '>='],
  ['≤', '<='],
  ['=<', '<='],
  ['≈', '~'],
  ['minimum', 'at least'],
  ['min', 'at least'],
  ['tối thiểu', 'ít nhất'],
  ['maximum', 'at most'],
  ['max', 'at most'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['approximately', 'about'],
  ['approx.', 'about'],
  ['almost', 'nearly'],
  ['xấp xỉ', 'khoảng'],
  ['không quá', 'tối đa'],
]);

/**
 * Abbreviations and neighbours of the scales, and what old fonts leave of them; nothing where the format has no word for
 * it. A plain string is for both languages.
 */
export const SCALE_ALIASES: ReadonlyMap<string, string | Text | undefined> = new Map<string, string | Text | undefined>(
  [
    ['k', { vi: 'nghìn', en: 'thousand' }],
    ['ngh×n', 'nghìn'],
    ['tr', 'triệu'],
    ['triöu', 'triệu'],
    ['tû', 'tỷ'],
    ['tø', 'tỉ'],
    ['mil', 'million'],
    ['mio', 'million'],
    ['mn', 'million'],
    ['bn', 'billion'],
    ['trillion', undefined],
    ['hundred', undefined],
    ['dozen', undefined],
    ['trăm', undefined],
    ['chục', undefined],
    ['vạn', undefined],
  ],
);

/** Names and signs that people write for a currency code. */
export const CURRENCY_ALIASES: ReadonlyMap<string, string> = new Map([
  ['đồng', 'VND'],
  ['đ', 'VND'],
  ['₫', 'VND'],
  ['vnđ', 'VND'],
  ['dong', 'VND'],
  ['®ång', 'VND'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['đô la', 'USD'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['sfr', 'CHF'],
  ['sfr.', 'CHF'],
  ['fr.', 'CHF'],
  ['£', 'GBP'],
]);
