import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/model/quantity.js';
import { parseMoney } from '../../../src/schema/scalars/money.js';
import { normaliseText } from '../../../src/schema/scalars/normalise-text.js';
import { parsePercent, parseShare } from '../../../src/schema/scalars/percent.js';
import { parseQuantity } from '../../../src/schema/scalars/quantity.js';
import { QUALIFIERS, SCALES } from '../../../src/schema/scalars/quantity-words.js';
import { valueOf } from './value-of.js';

/** The words of the format (format.md, section 1), as they are documented. */
const DOCUMENTED: readonly (readonly [Bound, readonly string[]])[] = [
  ['at-least', ['at least', 'ít nhất', '>=']],
  ['about', ['about', 'khoảng', '~', 'nearly', 'gần']],
  ['more-than', ['more than', 'hơn', 'trên', '>']],
  ['less-than', ['less than', 'dưới', '<']],
  ['at-most', ['at most', 'up to', 'tối đa', '<=']],
];
const DOCUMENTED_SCALES = { thousand: 3, nghìn: 3, ngàn: 3, million: 6, triệu: 6, billion: 9, tỷ: 9, tỉ: 9 };

const READERS = {
  '12_130': (text: string) => valueOf(parseQuantity(text)),
  '8.9 tỷ': (text: string) => valueOf(parseQuantity(text)),
  '4_200_000 CHF': (text: string) => valueOf(parseMoney(text)),
  '8.9 billion VND': (text: string) => valueOf(parseMoney(text)),
  '45.455%': (text: string) => valueOf(parsePercent(text)),
  '25 %': (text: string) => valueOf(parseShare(text)),
};

/** The same word as it may be typed: composed or not, in capitals, with a space of a word processor. */
const spellings = (text: string): readonly string[] =>
  [text, text.toUpperCase(), text.replaceAll(' ', '\u00a0')].flatMap((one) => [
    one.normalize('NFC'),
    one.normalize('NFD'),
  ]);

describe('the qualifiers', () => {
  const words = DOCUMENTED.flatMap(([bound, all]) => all.map((word) => [word, bound] as const));

  it('are those of the documentation, and no others', () => {
    expect([...QUALIFIERS].toSorted()).toEqual(words.toSorted());
  });

  it.each(words)('`%s` means %s before numbers, money and percents, however it is spelt', (word, bound) => {
    for (const [number, read] of Object.entries(READERS)) {
      const exact = read(normaliseText(number));
      expect(exact?.bound).toBe('exactly');
      for (const spelling of spellings(word)) {
        const bounded = read(normaliseText(`${spelling} ${number}`));
        expect([spelling, bounded?.bound, bounded?.number.toString()]).toEqual([
          spelling,
          bound,
          exact?.number.toString(),
        ]);
      }
    }
  });
});

describe('the scales', () => {
  it('are those of the documentation, and no others', () => {
    expect(Object.fromEntries(SCALES)).toEqual(DOCUMENTED_SCALES);
  });

  it.each(Object.entries(DOCUMENTED_SCALES))(
    '`%s` is 10^%i after numbers and money, however it is spelt',
    (word, power) => {
      const expected = `${BigInt(89) * 10n ** BigInt(power - 1)}`;
      for (const spelling of spellings(word)) {
        expect(valueOf(parseQuantity(normaliseText(`8.9 ${spelling}`)))?.number.toString()).toBe(expected);
        expect(valueOf(parseMoney(normaliseText(`hơn 8.9 ${spelling} VND`)))?.number.toString()).toBe(expected);
      }
    },
  );
});

describe('a percent with three decimals', () => {
  it.each([
    ['45.455%', '0.45455', '0.00001'],
    ['45.455 %', '0.45455', '0.00001'],
    ['1.234%', '0.01234', '0.00001'],
    ['khoảng 12.130%', '0.1213', '0.00001'],
  ])('has one reading: %s', (text, number, lastDigit) => {
    for (const parse of [parsePercent, parseShare]) {
      const percent = valueOf(parse(normaliseText(text)));
      expect([percent?.number.toString(), percent?.lastDigit?.toString()]).toEqual([number, lastDigit]);
    }
  });

  it('written with a comma means the same', () => {
    expect(parsePercent('45,455%').problem).toEqual({
      code: 'LF204',
      args: { written: '45,455%', readings: ['45.455%'] },
    });
  });

  it('and a number of it without its sign is still to be told apart', () => {
    expect(parseQuantity('45.455').problem).toMatchObject({ code: 'LF204', args: { readings: ['45455', '45.4550'] } });
    expect(parseShare('6.001/8.211').problem).toMatchObject({
      code: 'LF204',
      args: { readings: ['6001/8211', '6.0010/8.2110'] },
    });
  });
});
