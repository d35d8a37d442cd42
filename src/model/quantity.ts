import type { Place } from './place.js';
import { Rational } from './rational.js';

/** How a number is bounded: `more than 8.9` is a number and the bound `more-than`. */
export type Bound = 'exactly' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about';

/** A number with its bound. Shares and percents are fractions: `25%` is 0.25. */
export interface Quantity {
  readonly number: Rational;
  readonly bound: Bound;
  /** The place in the file; absent for a computed number. */
  readonly at?: Place | undefined;
  /** One unit of the last written digit, sign and scale counted: 0.01 for `120%`, 100 million for `8.9 tỷ`. */
  readonly lastDigit?: Rational | undefined;
}

type Side = 'none' | 'below' | 'above' | 'both';

/** Which side of the number the true value may lie on. */
const SIDE: Record<Bound, Side> = {
  exactly: 'none',
  'at-least': 'above',
  'more-than': 'above',
  'at-most': 'below',
  'less-than': 'below',
  about: 'both',
};

const MIRRORED: Record<Bound, Bound> = {
  exactly: 'exactly',
  'at-least': 'at-most',
  'more-than': 'less-than',
  'at-most': 'at-least',
  'less-than': 'more-than',
  about: 'about',
};

export function exactly(number: Rational | number): Quantity {
  return { number: typeof number === 'number' ? Rational.of(number) : number, bound: 'exactly' };
}

/** A target as a number: its qualifier is a comparison and no uncertainty, `at least 16` counts as 16. */
export function asTarget<Q extends Quantity>(quantity: Q): Q {
  return { ...quantity, bound: 'exactly' };
}

export function add(a: Quantity, b: Quantity): Quantity {
  return { number: a.number.plus(b.number), bound: combine(a.bound, b.bound) };
}

export function subtract(a: Quantity, b: Quantity): Quantity {
  return add(a, negate(b));
}

export function negate(a: Quantity): Quantity {
  return { number: a.number.negated(), bound: MIRRORED[a.bound] };
}

export function sum(quantities: readonly Quantity[]): Quantity {
  return {
    number: Rational.sum(quantities.map(({ number }) => number)),
    bound: quantities.reduce<Bound>((bound, one) => combine(bound, one.bound), 'exactly'),
  };
}

/** A product; with an exact 0 it is exactly 0. Bounds are those of amounts, which are not negative. */
export function multiply(a: Quantity, b: Quantity): Quantity {
  if (isExactZero(a) || isExactZero(b)) return exactly(Rational.zero);
  const number = a.number.times(b.number);
  const bound = combine(towards(a.bound, b.number), towards(b.bound, a.number));
  return { number, bound };
}

/** A quotient: `more than a` / b = `more than a/b`; a / `at least b` = `at most a/b`. The divisor is not 0. */
export function divide(a: Quantity, b: Quantity): Quantity {
  return multiply(a, { number: Rational.one.over(b.number), bound: MIRRORED[b.bound] });
}

/** The greatest of some quantities: {10, at least 5} is at least 10; {10, at most 5} is exactly 10. */
export function greatest(quantities: readonly [Quantity, ...Quantity[]]): Quantity {
  const top = quantities.reduce((best, one) => (one.number.compare(best.number) > 0 ? one : best));
  if (quantities.some(({ bound }) => bound === 'about')) return { number: top.number, bound: 'about' };
  const ofTop = quantities.filter((one) => one.number.equals(top.number)).map(({ bound }) => bound);
  const mayExceed = quantities.some(({ bound }) => SIDE[bound] === 'above');
  const mayFallShort = ofTop.every((bound) => SIDE[bound] === 'below');
  if (mayExceed && mayFallShort) return { number: top.number, bound: 'about' };
  if (mayExceed) return { number: top.number, bound: ofTop.includes('more-than') ? 'more-than' : 'at-least' };
  if (mayFallShort)
    return { number: top.number, bound: ofTop.every((bound) => bound === 'less-than') ? 'less-than' : 'at-most' };
  return exactly(top.number);
}

/** The least of some quantities, with the bound that is certain of it. */
export function least(quantities: readonly [Quantity, ...Quantity[]]): Quantity {
  const [first, ...others] = quantities;
  return negate(greatest([negate(first), ...others.map(negate)]));
}

function isExactZero(quantity: Quantity): boolean {
  return quantity.bound === 'exactly' && quantity.number.isZero;
}

function towards(bound: Bound, factor: Rational): Bound {
  return factor.isNegative ? MIRRORED[bound] : bound;
}

/** The bound of a sum: kept where it is certain, `about` where an about enters or bounds oppose each other. */
function combine(a: Bound, b: Bound): Bound {
  if (a === 'exactly') return b;
  if (b === 'exactly' || a === b) return a;
  if (SIDE[a] !== SIDE[b] || SIDE[a] === 'both') return 'about';
  return SIDE[a] === 'above' ? 'more-than' : 'less-than';
}
