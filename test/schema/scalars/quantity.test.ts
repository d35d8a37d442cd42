import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/model/quantity.js';
import { normaliseText } from '../../../src/schema/scalars/normalise-text.js';
import {
  countReader,
  parseAmount,
  parseCount,
  parsePeople,
  parsePositive,
  parseQuantity,
  parseWeight,
} from '../../../src/schema/scalars/quantity.js';
import { QUALIFIERS, SCALES } from '../../../src/schema/scalars/quantity-words.js';
import { valueOf } from './value-of.js';

const read = (text: string) => {
  const result = parseQuantity(normaliseText(text));
  if (result.problem) return [result.problem.code, result.problem.args];
  const { bound, number, lastDigit } = result.value;
  return [bound, number.toString(), lastDigit?.toString()];
};

describe('a quantity', () => {
  it.each([
    ['1388', 'exactly', '1388', '1'],
    ['12_130', 'exactly', '12130', '1'],
    ['8.95', 'exactly', '8.95', '0.01'],
    ['-3', 'exactly', '-3', '1'],
    ['0', 'exactly', '0', '1'],
    ['0.125', 'exactly', '0.125', '0.001'],
    ['-0.125', 'exactly', '-0.125', '0.001'],
    ['12.13', 'exactly', '12.13', '0.01'],
    ['1000.125', 'exactly', '1000.125', '0.001'],
    ['1_000.125', 'exactly', '1000.125', '0.001'],
    ['12.1300', 'exactly', '12.13', '0.0001'],
    ['1388.125', 'exactly', '1388.125', '0.001'],
    ['at least 16', 'at-least', '16', '1'],
    ['ít nhất 16', 'at-least', '16', '1'],
    ['>=16', 'at-least', '16', '1'],
    ['>= 16', 'at-least', '16', '1'],
    ['~12_130', 'about', '12130', '1'],
    ['KHOẢNG 40', 'about', '40', '1'],
    ['khoảng\u00a040', 'about', '40', '1'],
    ['nearly 40', 'about', '40', '1'],
    ['gần 40', 'about', '40', '1'],
    ['trên 8.9 tỷ', 'more-than', '8900000000', '100000000'],
    ['hơn 8.9 tỉ', 'more-than', '8900000000', '100000000'],
    ['More Than 8.9 Billion', 'more-than', '8900000000', '100000000'],
    ['< 3', 'less-than', '3', '1'],
    ['dưới 3 nghìn', 'less-than', '3000', '1000'],
    ['up to 5 million', 'at-most', '5000000', '1000000'],
    ['tối đa 5 ngàn', 'at-most', '5000', '1000'],
    ['<=5', 'at-most', '5', '1'],
  ])('is read from `%s`', (text, bound, number, lastDigit) => {
    expect(read(text)).toEqual([bound, number, lastDigit]);
  });

  it.each([
    ['12.130', ['12130', '12.1300']],
    ['1.388', ['1388', '1.3880']],
    ['1,388', ['1388', '1.3880']],
    ['-1.388', ['-1388', '-1.3880']],
    ['1.000', ['1000', '1.0000']],
    ['999.999', ['999999', '999.9990']],
    ['1_2.130', ['12130', '12.1300']],
    ['4.200.000', ['4200000']],
    ['4,200,000', ['4200000']],
    ['8,9', ['8.9']],
    ['0,125', ['0.125']],
    ['1,234.5', ['1234.5']],
    ['1.234,5', ['1234.5']],
    ['hơn 8,9 tỷ', ['hơn 8.9 tỷ']],
    ['010.500', ['10500', '10.5000']],
    ['8,9%', ['8.9']],
    ['hơn 8,9 tỷ VND', ['hơn 8.9 tỷ']],
    ['khoảng 12.130', ['khoảng 12130', 'khoảng 12.1300']],
  ])('is ambiguous, or foreign, in `%s`', (text, readings) => {
    expect(read(text)).toEqual(['LF204', { written: text, readings }]);
  });

  it.each([
    ['hàng trăm', 'not-a-number', undefined, undefined],
    ['', 'not-a-number', undefined, undefined],
    ['1.2.3', 'not-a-number', undefined, undefined],
    ['12.13.14', 'not-a-number', undefined, undefined],
    ['1__000', 'not-a-number', undefined, undefined],
    ['.5', 'not-a-number', undefined, '0.5'],
    ['5.', 'not-a-number', undefined, '5'],
    ['1e3', 'exponent', undefined, '1000'],
    ['1.5E-3', 'exponent', undefined, '0.0015'],
    ['1e999', 'exponent', undefined, undefined],
    ['012', 'leading-zero', undefined, '12'],
    ['-012.5', 'leading-zero', undefined, '-12.5'],
    ['00', 'leading-zero', undefined, '0'],
    ['xấp xỉ 40', 'qualifier', 'xấp xỉ', 'khoảng 40'],
    ['không quá 40', 'qualifier', 'không quá', 'tối đa 40'],
    ['≥ 40', 'qualifier', '≥', '>= 40'],
    ['at lest 16', 'qualifier', 'at lest', 'at least 16'],
    ['it nhat 16', 'qualifier', 'it nhat', 'ít nhất 16'],
    ['8.9 ty', 'scale', 'ty', '8.9 tỷ'],
    ['8.9 bn', 'scale', 'bn', '8.9 billion'],
    ['5 milion', 'scale', 'milion', '5 million'],
    ['at most 5 mn', 'scale', 'mn', 'at most 5 million'],
    ['5 trieu', 'scale', 'trieu', '5 triệu'],
    ['40 ngày', 'unexpected-text', 'ngày', undefined],
    ['12 m', 'unexpected-text', 'm', undefined],
    ['700tr', 'scale', 'tr', '700 triệu'],
    ['1.2 tû', 'scale', 'tû', '1.2 tỷ'],
    ['5 tỷ 200 triệu', 'unexpected-text', '200 triệu', '5.2 tỷ'],
    ['5 tỷ 125 triệu', 'unexpected-text', '125 triệu', '5.1250 tỷ'],
    ['1 tỷ 50 nghìn', 'unexpected-text', '50 nghìn', '1.00005 tỷ'],
    ['5 triệu 200 tỷ', 'unexpected-text', '200 tỷ', undefined],
    ['5 tỷ 2000 triệu', 'unexpected-text', '2000 triệu', undefined],
    ['1 tỷ 200 triệu 5 nghìn', 'unexpected-text', '200 triệu 5 nghìn', undefined],
    ['5 tỷ 2', 'unexpected-text', '2', undefined],
    ['5 tỷ VND', 'unexpected-text', 'VND', '5 tỷ'],
    ['4 trăm', 'scale', 'trăm', undefined],
    ['25%', 'percent-sign', '%', '25'],
    ['1/2', 'unexpected-text', '/2', undefined],
    ['3/0', 'unexpected-text', '/0', undefined],
    ['0x10', 'unexpected-text', 'x10', undefined],
    ['5 thousand million', 'unexpected-text', 'million', undefined],
    ['1,388 người', 'unexpected-text', 'người', undefined],
    ['40 người', 'unexpected-text', 'người', undefined],
    ['4_200_000 CHF', 'unexpected-text', 'CHF', '4_200_000'],
    ['40-50', 'unexpected-text', '-50', undefined],
    ['4 200 000', 'unexpected-text', '200 000', '4_200_000'],
    ["4'200'000", 'unexpected-text', "'200'000", '4_200_000'],
    ['+5', 'unexpected-text', '+', '5'],
    ['−5', 'unexpected-text', '−', '-5'],
    ['1'.repeat(31), 'too-long', undefined, undefined],
  ])('is refused in `%s`: %s', (text, problem, part, suggestion) => {
    const [code, args] = read(text);
    expect(code).toBe('LF206');
    expect(args).toEqual({
      written: text,
      problem,
      ...(part === undefined ? {} : { part }),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  });

  it('with `k` is in thousands, in the word of each language', () => {
    expect(read('500k')).toMatchObject(['LF206', { suggestion: { vi: '500 nghìn', en: '500 thousand' } }]);
  });

  it('takes 30 digits', () => {
    expect(read('1'.repeat(30))[1]).toBe('1'.repeat(30));
  });
});

describe('what a quantity is for', () => {
  it('an amount is not negative', () => {
    expect(parseAmount('-1').problem).toMatchObject({ code: 'LF206', args: { problem: 'negative' } });
    expect(parseAmount('0').problem).toBeUndefined();
  });

  it('a divisor is above 0', () => {
    expect(parsePositive('0.0').problem).toMatchObject({ code: 'LF206', args: { problem: 'zero' } });
    expect(parsePositive('0.1').problem).toBeUndefined();
  });

  it.each([
    ['12.13', '12_130'],
    ['85.5', '85_500'],
    ['ít nhất 412.5', 'ít nhất 412_500'],
    ['ít nhất 4.2', undefined],
    ['0.5', undefined],
    ['1.23456', undefined],
    ['1.2345 nghìn', undefined],
  ])('a count is whole; its point was a thousands mark, perhaps: `%s`', (written, inThousands) => {
    expect(parseCount(written).problem).toEqual({
      code: 'LF208',
      args: { written, counted: 'indicator', inThousands },
    });
    if (inThousands !== undefined) expect(parseCount(inThousands).problem).toBeUndefined();
  });

  it.each([parseCount, parsePeople, countReader({ unit: 'cuộc' })])(
    'a count with a mark is of thousands only',
    (parse) => {
      expect(parse('khoảng 1.388').problem).toMatchObject({ code: 'LF204', args: { readings: ['khoảng 1388'] } });
    },
  );

  it('a count with three digits after the point can only be one of thousands', () => {
    expect(parseCount('85.500').problem).toMatchObject({ code: 'LF204', args: { readings: ['85500'] } });
  });

  it.each([
    ['about 2', 'about', '2'],
    ['2 nghìn', 'nghìn', '2000'],
    ['>= 0.5', '>=', '0.5'],
    ['hơn 1.2345 nghìn', 'hơn', '1234.5'],
  ])('a weight stands for itself: `%s`', (written, part, suggestion) => {
    const args = { written, problem: 'unexpected-text', part, suggestion };
    expect(parseWeight(written).problem).toEqual({ code: 'LF206', args });
    expect(valueOf(parseWeight(suggestion))?.number.toString()).toBe(suggestion);
  });

  it('a count may be written with a scale', () => {
    expect(parseCount('1.2 nghìn').problem).toBeUndefined();
  });
});

describe('every quantity', () => {
  const word = (words: ReadonlyMap<string, unknown>) => fc.constantFrom(undefined, ...words.keys());
  const digits = fc
    .record({ negative: fc.boolean(), whole: fc.bigInt(0n, 10n ** 20n), fraction: fc.stringMatching(/^\d{0,9}$/) })
    // The notation that has two readings, which is refused, is tested above.
    .filter(({ whole, fraction }) => !(fraction.length === 3 && whole > 0n && whole < 1000n));
  const written = fc.record({ qualifier: word(QUALIFIERS), digits, scale: word(SCALES), grouped: fc.boolean() });

  function write({ qualifier, digits: { negative, whole, fraction }, scale, grouped }: Written): string {
    const plain = grouped ? whole.toString().replace(/(?<=\d)(?=(?:\d{3})+$)/g, '_') : whole.toString();
    const number = `${negative ? '-' : ''}${plain}${fraction === '' ? '' : `.${fraction}`}`;
    return [qualifier, number, scale].filter((piece) => piece !== undefined).join(' ');
  }
  type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

  it('is read as the integer arithmetic on its digits says, in both languages', () => {
    fc.assert(
      fc.property(written, (one) => {
        const value = valueOf(parseQuantity(write(one)));
        const { negative, whole, fraction } = one.digits;
        const power = (one.scale === undefined ? 0 : (SCALES.get(one.scale) ?? 0)) + 9 - fraction.length;
        const billionths = BigInt(whole.toString() + fraction) * 10n ** BigInt(power) * (negative ? -1n : 1n);
        expect(value?.bound).toBe(one.qualifier === undefined ? 'exactly' : (QUALIFIERS.get(one.qualifier) as Bound));
        expect(value && BigInt(value.number.toFixed(9).replace('.', ''))).toBe(billionths);
      }),
    );
  });

  it('reads the same composed and decomposed, in small and in capital letters', () => {
    fc.assert(
      fc.property(written, fc.boolean(), (one, capital) => {
        const text = write(one);
        const other = (capital ? text.toUpperCase() : text).normalize('NFD');
        expect(read(other)).toEqual(read(text));
      }),
    );
  });

  it('is refused or exact, whatever is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+]?[\d.,_]{1,40}$/), (text) => {
        const value = valueOf(parseQuantity(text));
        if (!value) return;
        const [whole = '', fraction = ''] = text.replaceAll('_', '').split('.');
        expect(BigInt(value.number.toFixed(fraction.length).replace('.', ''))).toBe(BigInt(whole + fraction));
      }),
      { numRuns: 1000 },
    );
  });
});
