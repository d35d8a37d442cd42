import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cannotBeEqual, isBeyond } from '../../src/model/compare-quantities.js';
import { exactly } from '../../src/model/quantity.js';
import { Rational } from '../../src/model/rational.js';
import { roundingOf, roundUp } from '../../src/model/smallest-unit.js';

it('a difference of up to one đồng for each amount with a fraction is rounding', () => {
  const slack = roundingOf([Rational.of('0.5'), Rational.of(3), Rational.of('2.25')], 'VND');
  expect(slack.toString()).toBe('2');
  expect(cannotBeEqual(exactly(84), exactly(82), slack)).toBe(false);
  expect(cannotBeEqual(exactly(82), exactly(84), slack)).toBe(false);
  expect(cannotBeEqual(exactly(84), exactly(81), slack)).toBe(true);
  expect(cannotBeEqual(exactly(81), exactly(84), slack)).toBe(true);
});

it('a rappen between amounts in whole rappen is a difference', () => {
  const slack = roundingOf([Rational.of('0.05'), Rational.of('3.10')], 'CHF');
  expect(slack.isZero).toBe(true);
  expect(cannotBeEqual(exactly(Rational.of('0.01')), exactly(0), slack)).toBe(true);
});

it('an amount is beyond its limit by more than rounding', () => {
  const slack = Rational.of('0.01');
  expect(isBeyond(exactly(Rational.of('4000.004')), exactly(4000), slack)).toBe(false);
  expect(isBeyond(exactly(Rational.of('4000.02')), exactly(4000), slack)).toBe(true);
});

it('an amount to act on is rounded up to what can be paid, and by less than one unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 999 }), (above, below) => {
      const amount = Rational.of(above).over(Rational.of(below));
      const rounded = roundUp(amount, 'CHF');
      expect(rounded.decimals).toBeLessThanOrEqual(2);
      expect(rounded.compare(amount)).toBeGreaterThanOrEqual(0);
      expect(rounded.minus(amount).compare(Rational.of('0.01'))).toBeLessThan(0);
    }),
  );
});
