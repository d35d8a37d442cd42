import type { Bound, Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';

/** How far a number called `about` may be off: a tenth of it. */
const ABOUT = Rational.of('0.1');

const MAY_BE_MORE: ReadonlySet<Bound> = new Set(['at-least', 'more-than']);
const MAY_BE_LESS: ReadonlySet<Bound> = new Set(['at-most', 'less-than']);

/**
 * Whether a stated and a computed figure cannot both be true. `more than 8.9 billion` contradicts 8.5 billion and not
 * 12 billion; `about 120 %` contradicts what is below 108 % or above 132 %.
 *
 * @param tolerance how far the stated figure may have been rounded
 */
export function contradicts(stated: Quantity, computed: Quantity, tolerance: Rational): boolean {
  const [a, b] = [rangeOf(stated, tolerance), rangeOf(computed, Rational.zero)];
  return isBelow(a.highest, b.lowest) || isBelow(b.highest, a.lowest);
}

/** Where the true value may lie; an end without a bound is absent. */
interface Range {
  readonly lowest?: Rational | undefined;
  readonly highest?: Rational | undefined;
}

/** How far the true value may be from the number on the sides that its bound does not leave open. */
export function marginOf({ number, bound }: Quantity, tolerance: Rational): Rational {
  const tenth = number.abs().times(ABOUT);
  return bound === 'about' && tenth.compare(tolerance) > 0 ? tenth : tolerance;
}

function rangeOf(quantity: Quantity, tolerance: Rational): Range {
  const { number, bound } = quantity;
  const margin = marginOf(quantity, tolerance);
  return {
    lowest: MAY_BE_LESS.has(bound) ? undefined : number.minus(margin),
    highest: MAY_BE_MORE.has(bound) ? undefined : number.plus(margin),
  };
}

function isBelow(highest: Rational | undefined, lowest: Rational | undefined): boolean {
  return highest !== undefined && lowest !== undefined && highest.compare(lowest) < 0;
}
