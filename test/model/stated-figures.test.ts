import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotBeEqual } from '../../src/model/compare-quantities.js';
import type { Bound, Quantity } from '../../src/model/quantity.js';
import { Rational } from '../../src/model/rational.js';

const HALF = Rational.of('0.5');

function quantity(number: string, bound: Bound = 'exactly'): Quantity {
  return { number: Rational.of(number), bound };
}

describe('a stated figure and the computed one cannot be equal', () => {
  it.each([
    // Exact figures, to half a unit.
    ['120', 'exactly', '119.5', 'exactly', false],
    ['120', 'exactly', '119.499', 'exactly', true],
    ['120', 'exactly', '120.501', 'exactly', true],
    // A bound leaves its own side open.
    ['120', 'at-least', '500', 'exactly', false],
    ['120', 'at-least', '119.4', 'exactly', true],
    ['120', 'more-than', '119.4', 'exactly', true],
    ['120', 'at-most', '3', 'exactly', false],
    ['120', 'less-than', '121', 'exactly', true],
    // So does that of the computed figure.
    ['640', 'exactly', '600', 'more-than', false],
    ['560', 'exactly', '600', 'more-than', true],
    ['560', 'at-least', '600', 'at-most', false],
    ['700', 'at-least', '600', 'at-most', true],
    // About: a tenth of the number, and half a unit.
    ['100', 'about', '89.5', 'exactly', false],
    ['100', 'about', '89.4', 'exactly', true],
    ['100', 'exactly', '111', 'about', false],
    ['2', 'about', '2.4', 'exactly', false],
  ] as const)('%s %s against %s %s: %s', (stated, statedBound, computed, computedBound, expected) => {
    expect(cannotBeEqual(quantity(stated, statedBound), quantity(computed, computedBound), HALF)).toBe(expected);
  });

  it('never so where both are the same number, whatever rounding was', () => {
    const bound = fc.constantFrom<Bound>('exactly', 'at-least', 'more-than', 'at-most', 'less-than', 'about');
    fc.assert(
      fc.property(fc.integer(), bound, bound, (number, a, b) => {
        expect(cannotBeEqual(quantity(`${number}`, a), quantity(`${number}`, b), HALF)).toBe(false);
      }),
    );
  });

  it('never so with a larger margin where it is not with a smaller one', () => {
    const number = fc.integer({ min: -1000, max: 1000 }).map(String);
    fc.assert(
      fc.property(number, number, fc.nat(50), fc.nat(50), (stated, computed, tolerance, more) => {
        const strict = cannotBeEqual(quantity(stated), quantity(computed), Rational.of(tolerance));
        const lenient = cannotBeEqual(quantity(stated), quantity(computed), Rational.of(tolerance + more));
        expect(lenient && !strict).toBe(false);
      }),
    );
  });
});
