import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound, Quantity } from '../../../src/model/quantity.js';
import { Rational } from '../../../src/model/rational.js';
import { isBeyond } from '../../../src/rules/disbursement/is-beyond.js';

const quantity = (number: number, bound: Bound = 'exactly'): Quantity => ({ number: Rational.of(number), bound });

/** Some of the values that a bound on a whole number allows, the nearest ones among them. */
function valuesOf(number: number, bound: Exclude<Bound, 'about'>): readonly number[] {
  switch (bound) {
    case 'exactly':
      return [number];
    case 'at-least':
      return [number, number + 1000];
    case 'more-than':
      return [number + 0.001, number + 1000];
    case 'at-most':
      return [number, number - 1000];
    case 'less-than':
      return [number - 0.001, number - 1000];
  }
}

describe('an amount is beyond a limit', () => {
  it('where every value that the two bounds allow is, and only there', () => {
    const numbers = fc.integer({ min: 0, max: 5 });
    const bounds = fc.constantFrom('exactly', 'at-least', 'more-than', 'at-most', 'less-than');
    fc.assert(
      fc.property(numbers, bounds, numbers, bounds, (one, boundOfOne, other, boundOfOther) => {
        const always = valuesOf(one, boundOfOne).every((a) => valuesOf(other, boundOfOther).every((b) => a > b));
        expect(isBeyond(quantity(one, boundOfOne), quantity(other, boundOfOther))).toBe(always);
      }),
      { numRuns: 500 },
    );
  });

  it('about 9 is beyond 8, and not beyond 9 or about 9', () => {
    expect(isBeyond(quantity(9, 'about'), quantity(8))).toBe(true);
    expect(isBeyond(quantity(9, 'about'), quantity(8, 'about'))).toBe(true);
    expect(isBeyond(quantity(9, 'about'), quantity(9))).toBe(false);
    expect(isBeyond(quantity(9, 'about'), quantity(9, 'less-than'))).toBe(false);
    expect(isBeyond(quantity(9, 'more-than'), quantity(9, 'about'))).toBe(false);
  });
});
