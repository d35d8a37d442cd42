import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bound, type Quantity, subtract } from '../../../src/model/quantity.js';
import { Rational } from '../../../src/model/rational.js';
import { isCertainDifference } from '../../../src/rules/cofinancing/is-certain-difference.js';
import { roundingOf, roundUp } from '../../../src/rules/cofinancing/smallest-unit.js';

const q = (number: number, bound: Bound = 'exactly'): Quantity => ({ number: Rational.of(number), bound });

describe('a difference of two amounts', () => {
  it.each<[string, Quantity, Quantity, boolean]>([
    ['84 and 84', q(84), q(84), false],
    ['84 and 83', q(84), q(83), true],
    ['about 84 and 10', q(84, 'about'), q(10), false],
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
    expect(isCertainDifference(subtract(a, b))).toBe(expected);
    expect(isCertainDifference(subtract(b, a))).toBe(expected);
  });

  it('of less than one đồng for each amount with a fraction is rounding', () => {
    const slack = roundingOf([Rational.of('0.5'), Rational.of(3), Rational.of('2.25')], 'VND');
    expect(slack.toString()).toBe('2');
    expect(isCertainDifference(q(1), slack)).toBe(false);
    expect(isCertainDifference(q(2), slack)).toBe(true);
    expect(isCertainDifference(q(-2), slack)).toBe(true);
  });

  it('of one rappen between amounts in whole rappen is none', () => {
    const slack = roundingOf([Rational.of('0.05'), Rational.of('3.10')], 'CHF');
    expect(slack.isZero).toBe(true);
    expect(isCertainDifference({ number: Rational.of('0.01'), bound: 'exactly' }, slack)).toBe(true);
  });
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
