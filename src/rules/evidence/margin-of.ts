import type { Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import { rangeOf, widen } from '../../model/value-range.js';

/** How far another number may be from a quantity, on a side that its bound does not leave open, and still be the same. */
export function marginOf(quantity: Quantity, rounding: Rational): Rational {
  const { least, greatest } = widen(rangeOf(quantity), rounding);
  if (greatest) return greatest.number.minus(quantity.number);
  return least ? quantity.number.minus(least.number) : Rational.zero;
}
