import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  asTarget,
  type Bound,
  divide,
  exactly,
  greatest,
  least,
  multiply,
  negate,
  type Quantity,
  subtract,
  sum,
} from '../../src/model/quantity.js';
import { Rational } from '../../src/model/rational.js';

const BOUNDS: readonly Bound[] = ['exactly', 'at-least', 'more-than', 'at-most', 'less-than', 'about'];
const WORDS = new Map<string, Bound>([
  ['at least', 'at-least'],
  ['more than', 'more-than'],
  ['at most', 'at-most'],
  ['less than', 'less-than'],
  ['about', 'about'],
]);

/** `more than 8.9` */
function q(text: string | number): Quantity {
  const [, words = '', number = '0'] = /^(.*?) ?(-?[\d.]+)$/.exec(String(text)) ?? [];
  return { number: Rational.of(number), bound: WORDS.get(words) ?? 'exactly' };
}

const shown = ({ number, bound }: Quantity): string =>
  bound === 'exactly' ? `${number}` : `${bound.replace('-', ' ')} ${number}`;

describe('sums and differences keep a bound that is certain', () => {
  it.each([
    ['more than 3', '4', 'more than 7'],
    ['at least 3', 'at least 4', 'at least 7'],
    ['more than 3', 'at least 4', 'more than 7'],
    ['at most 3', 'less than 4', 'less than 7'],
    ['at most 3', 'at most 4', 'at most 7'],
    ['about 3', '4', 'about 7'],
    ['about 3', 'more than 4', 'about 7'],
    ['more than 3', 'less than 4', 'about 7'],
    ['at least 3', 'at most 4', 'about 7'],
  ])('%s + %s = %s', (a, b, expected) => {
    expect(shown(add(q(a), q(b)))).toBe(expected);
    expect(shown(add(q(b), q(a)))).toBe(expected);
  });

  it.each([
    ['10', 'more than 4', 'less than 6'],
    ['10', 'at least 4', 'at most 6'],
    ['more than 10', '4', 'more than 6'],
    ['more than 10', 'at most 4', 'more than 6'],
    ['more than 10', 'more than 4', 'about 6'],
    ['about 10', '4', 'about 6'],
  ])('%s − %s = %s', (a, b, expected) => {
    expect(shown(subtract(q(a), q(b)))).toBe(expected);
  });

  it('the sum of none is exactly 0', () => {
    expect(shown(sum([]))).toBe('0');
  });
});

describe('products and quotients', () => {
  it.each([
    ['more than 3', '4', 'more than 12'],
    ['more than 3', '-4', 'less than -12'],
    ['more than 3', '0', '0'],
    ['about 3', '0', '0'],
    ['at least 3', 'at least 4', 'at least 12'],
    ['at least 3', 'at most 4', 'about 12'],
  ])('%s × %s = %s', (a, b, expected) => {
    expect(shown(multiply(q(a), q(b)))).toBe(expected);
    expect(shown(multiply(q(b), q(a)))).toBe(expected);
  });

  it.each([
    ['more than 12', '4', 'more than 3'],
    ['12', 'at least 4', 'at most 3'],
    ['12', 'less than 4', 'more than 3'],
    ['more than 12', 'at most 4', 'more than 3'],
    ['more than 12', 'more than 4', 'about 3'],
    ['about 12', '4', 'about 3'],
    ['12', '-4', '-3'],
    ['more than 12', '-4', 'less than -3'],
  ])('%s / %s = %s', (a, b, expected) => {
    expect(shown(divide(q(a), q(b)))).toBe(expected);
  });
});

describe('the greatest and the least', () => {
  it.each([
    [['10', '5'], '10', '5'],
    [['10', 'at least 5'], 'at least 10', 'at least 5'],
    [['10', 'at most 5'], '10', 'at most 5'],
    [['at most 10', '5'], 'at most 10', 'at most 5'],
    [['more than 10', '10'], 'more than 10', '10'],
    [['about 10', '5'], 'about 10', 'about 5'],
    [['less than 10', 'more than 3'], 'about 10', 'about 3'],
  ])('of %s: %s and %s', (texts, top, bottom) => {
    const [first = q(0), ...others] = texts.map(q);
    expect(shown(greatest([first, ...others]))).toBe(top);
    expect(shown(least([first, ...others]))).toBe(bottom);
  });
});

describe('a target', () => {
  it('is its number: its qualifier is a comparison', () => {
    for (const words of WORDS.keys()) expect(shown(asTarget(q(`${words} 16`)))).toBe('16');
  });
});

/** A bounded quantity and a true value that it may stand for. */
const bounded = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(...BOUNDS), fc.integer({ min: 1, max: 500 }))
  .map(([number, bound, distance]) => {
    const offset = {
      exactly: 0,
      'at-least': distance - 1,
      'more-than': distance,
      'at-most': 1 - distance,
      'less-than': -distance,
      about: 0,
    }[bound];
    return { quantity: { number: Rational.of(number), bound }, truth: Rational.of(number + offset) };
  });

/** Whether the truth may be what the quantity says. */
function allows({ number, bound }: Quantity, truth: Rational): boolean {
  const difference = truth.compare(number);
  switch (bound) {
    case 'exactly':
      return difference === 0;
    case 'at-least':
      return difference >= 0;
    case 'more-than':
      return difference > 0;
    case 'at-most':
      return difference <= 0;
    case 'less-than':
      return difference < 0;
    case 'about':
      return true;
  }
}

describe('a bound never claims more than is certain', () => {
  it('in sums and differences', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        expect(allows(add(a.quantity, b.quantity), a.truth.plus(b.truth))).toBe(true);
        expect(allows(subtract(a.quantity, b.quantity), a.truth.minus(b.truth))).toBe(true);
        expect(allows(negate(a.quantity), a.truth.negated())).toBe(true);
      }),
    );
  });

  it('in products and quotients of amounts', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        fc.pre(a.truth.isPositive && b.truth.isPositive);
        expect(allows(multiply(a.quantity, b.quantity), a.truth.times(b.truth))).toBe(true);
        expect(allows(divide(a.quantity, b.quantity), a.truth.over(b.truth))).toBe(true);
      }),
    );
  });

  it('in the greatest and the least', () => {
    const max = (a: Rational, b: Rational) => (a.compare(b) > 0 ? a : b);
    const min = (a: Rational, b: Rational) => (a.compare(b) < 0 ? a : b);
    fc.assert(
      fc.property(fc.array(bounded, { minLength: 1, maxLength: 4 }), (items) => {
        const [first, ...others] = items;
        if (!first) return;
        const quantities: readonly [Quantity, ...Quantity[]] = [
          first.quantity,
          ...others.map(({ quantity }) => quantity),
        ];
        const truths = items.map(({ truth }) => truth);
        expect(allows(greatest(quantities), truths.reduce(max))).toBe(true);
        expect(allows(least(quantities), truths.reduce(min))).toBe(true);
      }),
    );
  });

  it('and exact quantities stay exact', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        for (const result of [
          add(exactly(a), exactly(b)),
          subtract(exactly(a), exactly(b)),
          multiply(exactly(a), exactly(b)),
        ]) {
          expect(result.bound).toBe('exactly');
        }
      }),
    );
  });
});
