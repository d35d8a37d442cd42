import type { Text } from './text.js';

/** How often a value is reported: every so many months, only at some points of the project, or in words not known here. */
export type Frequency =
  | { readonly kind: 'every'; readonly months: number }
  | { readonly kind: 'at-points' }
  | { readonly kind: 'unclear' };

const COUNTS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  sau: 6,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
};

const UNITS: Readonly<Record<string, number>> = {
  thang: 1,
  month: 1,
  quy: 3,
  quarter: 3,
  nam: 12,
  year: 12,
};

const COUNT = `(\\d+|${Object.keys(COUNTS).join('|')})`;
const UNIT = `(${Object.keys(UNITS).join('|')})s?`;
const EACH = '(?:hang|moi|tung|theo|mot|every|each|per|a|1)';

/** Quý IV, the fourth quarter, Q4: a time of the year and no interval; but mỗi quý 1 lần is one. */
const NAMED_QUARTER =
  /\b(?:quy|quarter|q) ?(?:[1-4]|i{1,3}|iv)\b(?! (?:lan|times?)\b)|\b(?:first|second|third|fourth|last) quarter\b/g;

/** The first that fits decides. They are matched against small letters without accents, in which `năm` is `nam`. */
const PATTERNS: readonly (readonly [RegExp, (...words: readonly string[]) => number | 'at-points'])[] = [
  // 2 lần/năm, twice a year, mỗi năm hai lần
  [new RegExp(`\\b${COUNT} (?:lan|times?) (?:trong |moi |mot |1 |a |per |each |every )*${UNIT}\\b`), timesPer],
  [new RegExp(`\\b(?:moi|mot|hang|1) ${UNIT} ${COUNT} lan\\b`), (unit = '', count = '') => timesPer(count, unit)],
  [new RegExp(`\\bonce (?:a |per |each |every )+${UNIT}\\b`), (unit = '') => timesPer('1', unit)],
  [new RegExp(`\\btwice (?:a |per |each |every )*${UNIT}\\b`), (unit = '') => timesPer('2', unit)],
  [/\bbiennial(?:ly)?\b/, () => 24],
  [/\b(?:nua nam|ban nien|half (?:a )?year(?:ly)?|semi ?annual(?:ly)?|bi ?annual(?:ly)?)\b/, () => 6],
  // 6 tháng, hai năm một lần, every 3 months
  [new RegExp(`\\b${COUNT} ${UNIT}(?:ly)?\\b`), (count = '', unit = '') => countOf(count) * unitOf(unit)],
  [/\b(?:quy|quarter|quarterly)\b/, () => 3],
  [
    new RegExp(`\\b(?:${EACH} (?:thang|month|tuan|week|ngay|day)|monthly|weekly|daily)\\b|^(?:thang|month|tuan|week)$`),
    () => 1,
  ],
  [/\b(?:nam|year|yearly|annual|annually)\b/, () => 12],
  // A season of farming comes twice a year.
  [/\b(?:vu|mua vu|seasonal|seasonally|season)\b/, () => 6],
  [/\b(?:dau|giua|cuoi) (?:ky|du an)\b|\bket thuc\b|\bmot lan\b|\b1 lan\b/, () => 'at-points'],
  [/\b(?:once|base ?line|mid ?line|end ?line|mid ?term|final|completion|end of (?:the )?project)\b/, () => 'at-points'],
];

/** Reads the usual words for a frequency, Vietnamese or English: `hằng quý`, `6 tháng/lần`, `twice a year`. */
export function parseFrequency(text: Text): Frequency {
  for (const words of [text.vi, text.en]) {
    const folded = foldWords(words ?? '');
    for (const [pattern, months] of PATTERNS) {
      const match = pattern.exec(folded);
      const found = match && months(...match.slice(1));
      if (found === 'at-points') return { kind: found };
      if (found) return { kind: 'every', months: found };
    }
  }
  return { kind: 'unclear' };
}

/** Small letters without accents, however they were composed and placed, without names of quarters. */
function foldWords(text: string): string {
  const letters = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return letters
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bqui\b/g, 'quy')
    .replace(NAMED_QUARTER, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** At least a month: 4 times a month is reported each month. */
function timesPer(count = '', unit = ''): number {
  return Math.max(Math.round(unitOf(unit) / countOf(count)), 1);
}

function countOf(word: string): number {
  return COUNTS[word] ?? Number(word);
}

function unitOf(word: string): number {
  return UNITS[word] ?? 12;
}
