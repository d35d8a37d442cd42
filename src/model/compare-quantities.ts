import type { Quantity } from './quantity.js';
import { Rational } from './rational.js';
import { areApart, isCertainlyBelow, rangeOf, widen } from './value-range.js';

/**
 * Whether two quantities that should be equal cannot be, whatever their bounds leave open: `more than 8.9 billion`
 * contradicts 8.5 billion and not 12 billion, `about 120` contradicts what is below 108 or above 132.
 * @param margin what rounding may have made of their difference
 */
export function cannotBeEqual(one: Quantity, other: Quantity, margin = Rational.zero): boolean {
  return areApart(rangeOf(one), rangeOf(other), margin);
}

/**
 * Whether an amount is beyond a limit for certain: `more than 8` is beyond 8, but may or may not be beyond 9; `about 9`
 * may be no more than 8.5; nothing is beyond `at least 8`.
 * @param margin what rounding may have made of their difference
 */
export function isBeyond(amount: Quantity, limit: Quantity, margin = Rational.zero): boolean {
  return isCertainlyBelow(widen(rangeOf(limit), margin), rangeOf(amount));
}
