import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { honestDigits } from '../../src/model/honest-digits.js';
import { Rational } from '../../src/model/rational.js';

const quarter = Rational.of('0.25');

describe('the digits of a number beside a threshold', () => {
  it('has as few decimals as show it on its own side', () => {
    expect(honestDigits(Rational.of('0.31'), 1, [quarter])).toBe('0.3');
    expect(honestDigits(Rational.of('0.2496'), 1, [quarter])).toBe('0.2');
    expect(honestDigits(Rational.of('0.2496'), 2, [quarter])).toBe('0.2496');
    expect(honestDigits(quarter, 2, [quarter])).toBe('0.25');
  });

  it('is rounded to its own side where six decimals do not show it there', () => {
    expect(honestDigits(Rational.of('0.2499999999'), 2, [quarter])).toBe('0.249999');
    expect(honestDigits(Rational.of('0.2500000001'), 2, [quarter])).toBe('0.250001');
  });

  it('is rounded half away from zero where no threshold is near', () => {
    expect(honestDigits(Rational.of('0.6666666'), 3, [quarter])).toBe('0.667');
    expect(honestDigits(Rational.of('-0.0005'), 3, [])).toBe('-0.001');
  });

  it('is rounded half away from zero where it is exactly at a threshold that six decimals cannot show', () => {
    const third = Rational.of(1).over(Rational.of(3));
    expect(honestDigits(third, 1, [third])).toBe('0.333333');
  });

  it('shows a number on no other side of a threshold, and is less than one unit of the last decimal off', () => {
    const fraction = fc
      .tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 10n ** 9n))
      .map(([above, below]) => Rational.of(above.toString()).over(Rational.of(below.toString())));
    fc.assert(
      fc.property(fraction, fraction, fc.integer({ min: 0, max: 6 }), (number, other, least) => {
        // Most often near the threshold, where it matters.
        const threshold = least % 2 === 0 ? other : number.plus(other.over(Rational.of(1_000_000_000)));
        const digits = honestDigits(number, least, [threshold]);
        const shown = Rational.of(digits);
        // A third has no digits of its own: what is exactly at a threshold is rounded like any number.
        if (!number.equals(threshold))
          expect(Math.sign(shown.compare(threshold))).toBe(Math.sign(number.compare(threshold)));
        const unit = Rational.of(`1e-${digits.split('.')[1]?.length ?? 0}`);
        expect(shown.minus(number).abs().compare(unit)).toBeLessThan(1);
      }),
      { numRuns: 1_000 },
    );
  });
});
