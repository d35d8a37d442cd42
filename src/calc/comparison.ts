import type { Quantity } from '../model/quantity.js';
import { Rational } from '../model/rational.js';
import { areApart, isAlwaysWithin, isCertainlyBelow, isNeverAbove, rangeOf, shift } from '../model/value-range.js';

/**
 * What comparing two quantities gives. Their numbers decide the answer; their ranges decide whether another is possible:
 * `about 48` is below 50, and may be above it.
 */
export interface Comparison {
  /** The answer of the numbers. */
  readonly holds: boolean;
  /** Whether some pair of values that the bounds allow answers yes. */
  readonly canHold: boolean;
  /** Whether some pair of values that the bounds allow answers no. */
  readonly canFail: boolean;
}

/**
 * Whether a value is above a limit.
 * @param margin by how much more than that: what conversion may have rounded
 */
export function isAbove(value: Quantity, limit: Quantity, margin = Rational.zero): Comparison {
  const [range, top] = [rangeOf(value), shift(rangeOf(limit), margin)];
  return {
    holds: value.number.compare(limit.number.plus(margin)) > 0,
    canHold: !isNeverAbove(range, top),
    canFail: !isCertainlyBelow(top, range),
  };
}

export function isBelow(value: Quantity, limit: Quantity): Comparison {
  return isAbove(limit, value);
}

export function isAtLeast(value: Quantity, limit: Quantity): Comparison {
  return not(isBelow(value, limit));
}

export function isAtMost(value: Quantity, limit: Quantity): Comparison {
  return not(isAbove(value, limit));
}

/** Whether two quantities are no further apart than a tolerance. */
export function agrees(one: Quantity, other: Quantity, tolerance: Rational): Comparison {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return {
    holds: one.number.minus(other.number).abs().compare(tolerance) <= 0,
    canHold: !areApart(a, b, tolerance),
    canFail: !isAlwaysWithin(a, b, tolerance),
  };
}

function not({ holds, canHold, canFail }: Comparison): Comparison {
  return { holds: !holds, canHold: canFail, canFail: canHold };
}
