import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/messages/format.js';
import type { Currency } from '../../src/model/money.js';
import { day } from '../../src/model/plain-date.js';
import type { Bound, Quantity } from '../../src/model/quantity.js';
import { Rational } from '../../src/model/rational.js';
import type { Language } from '../../src/model/text.js';

const FORMATS = { en: createFormat('en'), vi: createFormat('vi') } as const;

const of = (digits: string | Rational, bound: Bound = 'exactly'): Quantity => ({
  number: typeof digits === 'string' ? Rational.of(digits) : digits,
  bound,
});
const share = (part: string, whole: string): Rational => Rational.of(part).over(Rational.of(whole));

/** Words as they are printed: the no-break spaces hold a number and its unit together until the page is laid out. */
const printed = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('words of a file', () => {
  it('are those of the language, or of the other one, on one line', () => {
    expect(FORMATS.en.text({ vi: 'Đường thôn', en: 'Road to\n\tthe village' })).toBe('Road to the village');
    expect(FORMATS.en.text({ vi: 'Đường\nthôn' })).toBe('Đường thôn');
  });
});

describe('numbers', () => {
  it.each([
    ['0', '0', '0'],
    ['12130', '12,130', '12.130'],
    ['9.125', '9.125', '9,125'],
    ['4.5', '4.5', '4,5'],
    ['1234567890.5', '1,234,567,890.5', '1.234.567.890,5'],
    ['-16', '-16', '-16'],
  ])('of up to three decimals show every digit: %s', (number, en, vi) => {
    expect(FORMATS.en.number(of(number))).toBe(en);
    expect(FORMATS.vi.number(of(number))).toBe(vi);
  });

  it.each([
    ['4.94140625', '4.94'],
    ['159.53125', '159.53'],
    ['0.0049', '0.00'],
    ['0.1250', '0.125'],
  ])('of more decimals show two: %s', (number, en) => {
    expect(FORMATS.en.number(of(number))).toBe(en);
  });

  it('that do not terminate show two decimals', () => {
    expect(FORMATS.en.number(of(share('2', '3')))).toBe('0.67');
    expect(FORMATS.vi.number(of(share('-2', '3')))).toBe('-0,67');
  });

  it('are rounded half away from zero, below zero too', () => {
    expect(FORMATS.en.number(of('2.1250'))).toBe('2.125');
    expect(FORMATS.en.number(of('2.00500000'))).toBe('2.005');
    expect(FORMATS.en.number(of('2.3449999'))).toBe('2.34');
    expect(FORMATS.en.number(of('2.34500001'))).toBe('2.35');
    expect(FORMATS.en.number(of('-2.34500001'))).toBe('-2.35');
    expect(FORMATS.en.number(of('-0.0012'))).toBe('0.00');
  });

  it.each([
    ['9.9996', '10', '9.9996'],
    ['10.0004', '10', '10.0004'],
    ['9.9951', '10', '9.995'],
    ['9.9946', '10', '9.99'],
    ['5.49999999', '5.5', '5.499999'],
  ])(
    'that two decimals would show at a threshold have more, at most six, the last on its own side: %s of %s',
    (number, threshold, text) => {
      expect(FORMATS.en.number(of(number), [Rational.of(threshold)])).toBe(text);
    },
  );

  it('written in the file show every digit they have', () => {
    const written: Quantity = {
      number: Rational.of('4.94140625'),
      bound: 'exactly',
      lastDigit: Rational.of('0.00000001'),
    };
    expect(FORMATS.vi.number(written)).toBe('4,94140625');
  });

  it('that the program counted have no decimals', () => {
    expect(FORMATS.en.count(1280)).toBe('1,280');
    expect(FORMATS.vi.count(1280)).toBe('1.280');
  });
});

describe('money', () => {
  it.each<[Currency, string, string, string]>([
    ['VND', '8900000000', '8,900,000,000 VND', '8.900.000.000 VND'],
    ['VND', '5333333.5', '5,333,334 VND', '5.333.334 VND'],
    ['VND', '-104680000.5', '-104,680,001 VND', '-104.680.001 VND'],
    ['CHF', '4200000', '4,200,000.00 CHF', '4.200.000,00 CHF'],
    ['CHF', '0.005', '0.01 CHF', '0,01 CHF'],
    ['CHF', '-0.005', '-0.01 CHF', '-0,01 CHF'],
    ['KWD', '1.2345', '1.235 KWD', '1,235 KWD'],
    ['JPY', '0.5', '1 JPY', '1 JPY'],
  ])('in %s has the decimals of ISO 4217: %s', (currency, amount, en, vi) => {
    expect(printed(FORMATS.en.money(of(amount), currency))).toBe(en);
    expect(printed(FORMATS.vi.money(of(amount), currency))).toBe(vi);
    expect(printed(FORMATS.en.amount(of(amount), currency))).toBe(en.slice(0, -4));
  });

  it('keeps its currency on its line', () => {
    expect(FORMATS.vi.money(of('1'), 'VND')).toBe('1\u00a0VND');
  });

  it('larger than a float can hold keeps every digit', () => {
    expect(printed(FORMATS.en.money(of('9007199254740993'), 'VND'))).toBe('9,007,199,254,740,993 VND');
    expect(printed(FORMATS.en.money(of('123456789012345678901.23'), 'CHF'))).toBe('123,456,789,012,345,678,901.23 CHF');
  });
});

describe('percents', () => {
  const at = (threshold: string) => [Rational.of(threshold)];

  it.each([
    ['0.5703125', '57.0%'],
    ['1.2', '120.0%'],
    ['0', '0.0%'],
    ['-0.16', '-16.0%'],
    ['0.12345', '12.3%'],
    ['0.0005', '0.1%'],
    ['-0.0005', '-0.1%'],
    ['0.99949', '99.9%'],
  ])('have one decimal, half away from zero: %s', (number, text) => {
    expect(FORMATS.en.percent(of(number))).toBe(text);
  });

  it.each([
    ['13 270 000 of 53 100 000 against 25 %', share('13270000', '53100000'), '0.25', '24.99%'],
    ['exactly 25 %', share('15600000', '62400000'), '0.25', '25.0%'],
    ['84.96 % against 85 %', Rational.of('0.8496'), '0.85', '84.96%'],
    ['84.94 % against 85 %, which one decimal tells apart', Rational.of('0.8494'), '0.85', '84.9%'],
    ['just above 115 %', Rational.of('1.15004'), '1.15', '115.004%'],
    ['exactly 115 %', Rational.of('1.15'), '1.15', '115.0%'],
    ['a hair below', Rational.of('0.24999999'), '0.25', '24.999999%'],
    ['a hair more below', Rational.of('0.2499996'), '0.25', '24.99996%'],
    ['nearer than six decimals can show', Rational.of('0.249999999999'), '0.25', '24.999999%'],
    ['below a minimum of two decimals', Rational.of('0.33331'), '0.3333', '33.331%'],
  ])('have more decimals where one would show them at a threshold they do not reach: %s', (_, number, limit, text) => {
    expect(FORMATS.en.percent(of(number), at(limit))).toBe(text);
  });

  it.each([
    ['0.00049', '0.05%'],
    ['-0.00049', '-0.05%'],
    ['0.9996', '99.96%'],
    ['1.0004', '100.04%'],
  ])('are never shown as nothing or as all when they are not: %s', (number, text) => {
    expect(FORMATS.en.percent(of(number))).toBe(text);
  });

  it.each([
    ['0.25', '0.01', '25%', '25%'],
    ['0.25', '0.0001', '25.00%', '25,00%'],
    ['1.2', '0.01', '120%', '120%'],
    ['0.375', '0.001', '37.5%', '37,5%'],
    ['0.2', '0.1', '20%', '20%'],
  ])('written in the file keep the digits of the file: %s to the last %s', (number, lastDigit, en, vi) => {
    const written: Quantity = { number: Rational.of(number), bound: 'exactly', lastDigit: Rational.of(lastDigit) };
    expect(FORMATS.en.percent(written)).toBe(en);
    expect(FORMATS.vi.percent(written)).toBe(vi);
    expect(FORMATS.en.percent({ ...written, bound: 'at-least' })).toBe(`at\u00a0least\u00a0${en}`);
  });

  it('show every decimal of a threshold, which is among its own thresholds', () => {
    expect(FORMATS.en.percent(of('0.3333'), at('0.3333'))).toBe('33.33%');
    expect(FORMATS.en.percent(of('0.25'), at('0.25'))).toBe('25.0%');
  });

  it('that differ from each other differ by points, which have no percent sign', () => {
    expect(FORMATS.en.points(of('0.125'))).toBe('12.5');
    expect(FORMATS.vi.points(of('-0.0412'))).toBe('-4,1');
  });

  it('stay on their side of every threshold at once', () => {
    const limits = [Rational.of('0.6'), Rational.of('0.85'), Rational.of('1.15')];
    expect(FORMATS.en.percent(of('0.59996'), limits)).toBe('59.996%');
    expect(FORMATS.vi.percent(of('0.8504'), limits)).toBe('85,04%');
  });

  const shares = fc
    .tuple(fc.bigInt({ min: -3_000_000n, max: 3_000_000n }), fc.bigInt({ min: 1n, max: 1_000_000n }))
    .map(([part, whole]) => share(String(part), String(whole)));
  /** Near a threshold, where rounding matters. */
  const nearShares = fc
    .tuple(fc.constantFrom('0', '0.25', '0.6', '0.85', '1', '1.15'), fc.integer({ min: -999_999, max: 999_999 }))
    .map(([limit, hair]) => Rational.of(limit).plus(share(String(hair), '1000000000')));
  const thresholds = fc.array(fc.constantFrom('0', '0.25', '0.6', '0.85', '1', '1.15'), { minLength: 1, maxLength: 6 });

  it('never lie on another side of a threshold than the exact value, unless six decimals are not enough', () => {
    fc.assert(
      fc.property(fc.oneof(shares, nearShares), thresholds, (exact, written) => {
        const limits = written.map((limit) => Rational.of(limit));
        const text = FORMATS.en.percent(of(exact), limits);
        const shown = readDigits(text, 'en').over(Rational.of(100));
        const sides = (value: Rational): number[] => limits.map((limit) => Math.sign(value.compare(limit)));
        const decimals = decimalsIn(text, 'en');
        expect(decimals).toBeGreaterThanOrEqual(1);
        expect(decimals).toBeLessThanOrEqual(6);
        if (decimals < 6) expect(sides(shown)).toEqual(sides(exact));
      }),
      { numRuns: 500 },
    );
  });

  it('have no more decimals than that takes', () => {
    fc.assert(
      fc.property(fc.oneof(shares, nearShares), thresholds, (exact, written) => {
        const limits = ['0', '1', ...written].map((limit) => Rational.of(limit));
        const decimals = decimalsIn(FORMATS.en.percent(of(exact), limits), 'en');
        if (decimals === 1) return;
        const shorter = Rational.of(exact.times(Rational.of(100)).toFixed(decimals - 1)).over(Rational.of(100));
        const misleads = limits.some((one) => Math.sign(shorter.compare(one)) !== Math.sign(exact.compare(one)));
        expect(misleads).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** A percent that is nearly 0 or 100 % is shown one last digit on its own side of it. */
function besideItsLimit(rounded: Rational, { number }: Quantity): Rational {
  const exact = number.times(Rational.of(100));
  const limit = [Rational.zero, Rational.of(100)].find((one) => rounded.equals(one) && !exact.equals(one));
  if (!limit) return rounded;
  const digit = Rational.of('0.000001');
  return exact.compare(limit) < 0 ? limit.minus(digit) : limit.plus(digit);
}

describe('every number', () => {
  const fractions = fc.tuple(
    fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    fc.oneof(
      fc.bigInt({ min: 1n, max: 10_000n }),
      fc.integer({ min: 0, max: 9 }).map((power) => 10n ** BigInt(power)),
    ),
  );

  it.each<Language>(['en', 'vi'])('read back from its digits is the number rounded once (%s)', (language) => {
    fc.assert(
      fc.property(fractions, fc.constantFrom<Currency>('VND', 'CHF', 'KWD'), ([part, whole], currency) => {
        const number = of(share(String(part), String(whole)));
        const texts = [
          FORMATS[language].number(number),
          FORMATS[language].amount(number, currency),
          FORMATS[language].percent(number).replace('%', ''),
        ];
        const scales = [1n, 1n, 100n];
        texts.forEach((text, index) => {
          const rounded = roundHalfAway(part * (scales[index] ?? 1n), whole, decimalsIn(text, language));
          const isPercent = index === 2;
          expect(readDigits(text, language)).toEqual(isPercent ? besideItsLimit(rounded, number) : rounded);
        });
      }),
    );
  });
});

describe('qualifiers stand before the number, on its line', () => {
  it.each<[Bound, string, string]>([
    ['exactly', '16', '16'],
    ['at-least', 'at least 16', 'ít nhất 16'],
    ['more-than', 'more than 16', 'hơn 16'],
    ['at-most', 'at most 16', 'tối đa 16'],
    ['less-than', 'less than 16', 'dưới 16'],
    ['about', 'about 16', 'khoảng 16'],
  ])('%s', (bound, en, vi) => {
    expect(printed(FORMATS.en.number(of('16', bound)))).toBe(en);
    expect(printed(FORMATS.vi.number(of('16', bound)))).toBe(vi);
    expect(FORMATS.vi.number(of('16', bound))).not.toContain(' ');
  });

  it('of money and percents too', () => {
    expect(printed(FORMATS.vi.money(of('8900000000', 'more-than'), 'VND'))).toBe('hơn 8.900.000.000 VND');
    expect(printed(FORMATS.en.percent(of('0.95', 'at-least')))).toBe('at least 95.0%');
  });
});

describe('days', () => {
  it('are written 30/06/2023 in Vietnamese and 2023-06-30 in English, never with the month first', () => {
    expect(FORMATS.vi.date(day('2023-06-30'))).toBe('30/06/2023');
    expect(FORMATS.vi.date(day('2021-07-01'))).toBe('01/07/2021');
    expect(FORMATS.en.date(day('2021-07-01'))).toBe('2021-07-01');
  });

  it('make a window with both ends', () => {
    const window = { start: day('2021-07-01'), end: day('2024-12-31') };
    expect(printed(FORMATS.vi.window(window))).toBe('01/07/2021 – 31/12/2024');
    expect(printed(FORMATS.en.window(window))).toBe('2021-07-01 – 2024-12-31');
  });
});

describe('bilingual words', () => {
  it('are taken in the language of the report, in the other one where a file gives only that', () => {
    expect(FORMATS.vi.text({ vi: 'thôn', en: 'village' })).toBe('thôn');
    expect(FORMATS.en.text({ vi: 'thôn', en: 'village' })).toBe('village');
    expect(FORMATS.en.text({ vi: 'thôn' })).toBe('thôn');
    expect(FORMATS.vi.text({ en: 'village' })).toBe('village');
  });
});

const MARKS = { en: { group: ',', decimal: '.' }, vi: { group: '.', decimal: ',' } } as const;

function readDigits(text: string, language: Language): Rational {
  const { group, decimal } = MARKS[language];
  return Rational.of(text.replace('%', '').replaceAll(group, '').replace(decimal, '.'));
}

function decimalsIn(text: string, language: Language): number {
  return text.replace('%', '').split(MARKS[language].decimal)[1]?.length ?? 0;
}

/** part / whole with that many decimals, half away from zero, by whole numbers alone. */
function roundHalfAway(part: bigint, whole: bigint, places: number): Rational {
  const scale = 10n ** BigInt(places);
  const size = part < 0n ? -part : part;
  const rounded = (2n * size * scale + whole) / (2n * whole);
  return share(String(part < 0n ? -rounded : rounded), String(scale));
}
