import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotBeEqual, isBeyond } from '../../src/model/compare-quantities.js';
import type { Bound, Quantity } from '../../src/model/quantity.js';
import { Rational } from '../../src/model/rational.js';
import { isCertainlyBelow, multiplyRanges, rangeFromZero, rangeOf } from '../../src/model/value-range.js';

const q = (number: number, bound: Bound = 'exactly'): Quantity => ({ number: Rational.of(number), bound });

/** Some of the values that a bound on a whole number allows, the nearest ones among them. */
function valuesOf(number: number, bound: Bound): readonly number[] {
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
    case 'about':
      return [number * 0.9, number, number * 1.1];
  }
}

const numbers = fc.integer({ min: 0, max: 5 });
const bounds = fc.constantFrom<Bound>('exactly', 'at-least', 'more-than', 'at-most', 'less-than', 'about');

describe('whether two quantities cannot be equal', () => {
  it.each<[string, Quantity, Quantity, boolean]>([
    ['84 and 84', q(84), q(84), false],
    ['84 and 83', q(84), q(83), true],
    ['about 84 and 80', q(84, 'about'), q(80), false],
    ['about 84 and 10', q(84, 'about'), q(10), true],
    ['about 100 and 110', q(100, 'about'), q(110), false],
    ['about 100 and 111', q(100, 'about'), q(111), true],
    ['about 100 and about 120', q(100, 'about'), q(120, 'about'), false],
    ['about 100 and about 130', q(100, 'about'), q(130, 'about'), true],
    ['more than 5 and 10', q(5, 'more-than'), q(10), false],
    ['more than 5 and 5', q(5, 'more-than'), q(5), true],
    ['at least 5 and 5', q(5, 'at-least'), q(5), false],
    ['at least 5 and 4', q(5, 'at-least'), q(4), true],
    ['less than 5 and 5', q(5, 'less-than'), q(5), true],
    ['at most 5 and 4', q(5, 'at-most'), q(4), false],
    ['at most 5 and 6', q(5, 'at-most'), q(6), true],
    ['at least 5 and at least 9', q(5, 'at-least'), q(9, 'at-least'), false],
    ['at least 9 and at most 5', q(9, 'at-least'), q(5, 'at-most'), true],
  ])('%s', (_, a, b, expected) => {
    expect(cannotBeEqual(a, b)).toBe(expected);
    expect(cannotBeEqual(b, a)).toBe(expected);
  });
});

describe('an amount is beyond a limit', () => {
  it('where every value that the two bounds allow is, and only there', () => {
    fc.assert(
      fc.property(numbers, bounds, numbers, bounds, (one, boundOfOne, other, boundOfOther) => {
        const always = valuesOf(one, boundOfOne).every((a) => valuesOf(other, boundOfOther).every((b) => a > b));
        expect(isBeyond(q(one, boundOfOne), q(other, boundOfOther))).toBe(always);
      }),
      { numRuns: 500 },
    );
  });

  it('about 9 is beyond 8, and not beyond 8.5 or about 8', () => {
    expect(isBeyond(q(9, 'about'), q(8))).toBe(true);
    expect(isBeyond(q(90, 'about'), q(85))).toBe(false);
    expect(isBeyond(q(9, 'about'), q(8, 'about'))).toBe(false);
    expect(isBeyond(q(9, 'about'), q(8, 'less-than'))).toBe(true);
  });
});

describe('a product of what cannot be negative', () => {
  it('lies below a limit where every product of possible values does', () => {
    const upTo = fc.constantFrom<Bound>('exactly', 'at-most', 'about');
    fc.assert(
      fc.property(numbers, upTo, numbers, upTo, numbers, (one, boundOfOne, other, boundOfOther, limit) => {
        const greatest = (number: number, bound: Bound): number => (bound === 'about' ? number * 11 : number * 10);
        const product = multiplyRanges([rangeFromZero(q(one, boundOfOne)), rangeFromZero(q(other, boundOfOther))]);
        const always = greatest(one, boundOfOne) * greatest(other, boundOfOther) < limit * 100;
        expect(isCertainlyBelow(product, rangeOf(q(limit)))).toBe(always);
      }),
      { numRuns: 500 },
    );
  });

  it('has no greatest where one of its factors has none', () => {
    const { least, greatest } = multiplyRanges([rangeFromZero(q(60, 'at-least')), rangeFromZero(q(200, 'at-most'))]);
    expect(least?.number.toString()).toBe('0');
    expect(greatest).toBeUndefined();
  });
});
