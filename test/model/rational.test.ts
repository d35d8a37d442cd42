import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../src/model/rational.js';
import * as exact from '../support/fraction.js';

/** A decimal as a project file may write it, up to 30 digits. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 10 }))
  .map(([digits, places]) => exact.toFixed(exact.fraction(digits, 10n ** BigInt(places)), places));

const nonZero = decimal.filter((text) => /[1-9]/.test(text));

/** A quotient of two decimals, in both arithmetics. */
const both = fc.tuple(decimal, nonZero).map(([a, b]) => ({
  rational: Rational.of(a).over(Rational.of(b)),
  fraction: exact.over(exact.fractionOf(a), exact.fractionOf(b)),
}));

describe('Rational, against fractions of BigInts', () => {
  it.each([
    ['plus', exact.plus],
    ['minus', exact.minus],
    ['times', exact.times],
  ] as const)('%s is exact', (name, expected) => {
    fc.assert(
      fc.property(both, both, (a, b) => {
        const result = a.rational[name](b.rational);
        expect(result.toFixed(20)).toBe(exact.toFixed(expected(a.fraction, b.fraction), 20));
      }),
    );
  });

  it('over is exact', () => {
    fc.assert(
      fc.property(both, both, (a, b) => {
        fc.pre(b.fraction.above !== 0n);
        expect(a.rational.over(b.rational).toFixed(20)).toBe(exact.toFixed(exact.over(a.fraction, b.fraction), 20));
      }),
    );
  });

  it('compare has the sign of the difference', () => {
    fc.assert(
      fc.property(both, both, (a, b) => {
        expect(Math.sign(a.rational.compare(b.rational))).toBe(exact.compare(a.fraction, b.fraction));
        expect(a.rational.equals(b.rational)).toBe(exact.compare(a.fraction, b.fraction) === 0);
      }),
    );
  });

  it('ceiling is the least whole number that is not below', () => {
    fc.assert(
      fc.property(both, ({ rational, fraction }) => {
        expect(rational.ceiling().toString()).toBe(exact.toFixed(exact.ceiling(fraction), 0));
      }),
    );
  });

  it('toFixed rounds once, half away from zero', () => {
    fc.assert(
      fc.property(both, fc.integer({ min: 0, max: 12 }), ({ rational, fraction }, places) => {
        expect(rational.toFixed(places)).toBe(exact.toFixed(fraction, places));
      }),
    );
  });

  it('toString has every digit, and six decimals of what does not end', () => {
    fc.assert(
      fc.property(both, ({ rational, fraction }) => {
        const text = rational.toString();
        if (rational.terminates) expect(exact.compare(exact.fractionOf(text), fraction)).toBe(0);
        else {
          expect(Number(text)).toBe(Number(exact.toFixed(fraction, 6)));
          expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d{0,5}[1-9])?$/);
        }
      }),
    );
  });

  it('toString ends without zeros, of a number that goes on too: 7.0521704… is 7.05217, as a decimal that ends is written', () => {
    expect(
      Rational.of('7.0521704')
        .plus(Rational.of(1).over(Rational.of('3000000000')))
        .toString(),
    ).toBe('7.05217');
    expect(
      Rational.of(100)
        .plus(Rational.of(1).over(Rational.of('3000000000')))
        .toString(),
    ).toBe('100');
  });

  it('knows sign, zero and wholeness', () => {
    fc.assert(
      fc.property(both, ({ rational, fraction }) => {
        expect(rational.isZero).toBe(fraction.above === 0n);
        expect(rational.isNegative).toBe(fraction.above < 0n);
        expect(rational.isPositive).toBe(fraction.above > 0n);
        expect(rational.isWhole).toBe(fraction.above % fraction.below === 0n);
      }),
    );
  });
});

describe('Rational', () => {
  const of = (text: string) => Rational.of(text);

  it('a third three times is 1', () => {
    expect(of('1').over(of('3')).times(of('3')).equals(Rational.one)).toBe(true);
  });

  it('(0.7 + 0.1) / 3.2 is exactly a quarter, where floats fall short', () => {
    expect(of('0.7').plus(of('0.1')).over(of('3.2')).compare(of('0.25'))).toBe(0);
  });

  it('loses no digit of a large sum', () => {
    expect(of('12345678901234567890123456789').plus(of('0.01')).toString()).toBe('12345678901234567890123456789.01');
  });

  it('terminates exactly where the denominator has no prime factors but 2 and 5', () => {
    for (let below = 1; below <= 200; below += 1) {
      let rest = below;
      while (rest % 2 === 0) rest /= 2;
      while (rest % 5 === 0) rest /= 5;
      expect(Rational.one.over(Rational.of(below)).terminates).toBe(rest === 1);
    }
  });

  it.each([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['2.5', 0, '3'],
    ['0.4999999999', 0, '0'],
    ['-0.4', 0, '0'],
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['7', 2, '7.00'],
  ])('%s with %s decimals is %s', (text, places, expected) => {
    expect(of(text).toFixed(places)).toBe(expected);
  });

  it.each([
    ['15', '15'],
    ['14.000001', '15'],
    ['-14.9', '-14'],
    ['-15', '-15'],
    ['0', '0'],
  ])('the ceiling of %s is %s', (text, expected) => {
    expect(of(text).ceiling().toString()).toBe(expected);
  });

  it('writes plain digits, however small or large', () => {
    expect(of('0.00000000000000000001').toString()).toBe('0.00000000000000000001');
    expect(of('1').times(of('100000000000000000000000000')).toString()).toBe('100000000000000000000000000');
  });

  it('counts the decimals of what ends', () => {
    expect(of('9.125').decimals).toBe(3);
    expect(of('1').over(of('3')).decimals).toBe(Number.POSITIVE_INFINITY);
  });

  it('refuses a float and a division by zero as the bugs they are', () => {
    expect(() => Rational.of(0.1)).toThrow(TypeError);
    expect(() => Rational.one.over(Rational.zero)).toThrow(RangeError);
  });
});
