import type { Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';

/**
 * Whether a difference of two amounts that should be equal cannot be 0, whatever its bound leaves open: `at least 5` is
 * certain, `at least −5` and `about 5` are not.
 *
 * @param slack what rounding may have made of it; a smaller difference is none
 */
export function isCertainDifference({ number, bound }: Quantity, slack = Rational.zero): boolean {
  if (slack.isPositive && number.abs().compare(slack) < 0) return false;
  switch (bound) {
    case 'exactly':
      return !number.isZero;
    case 'at-least':
      return number.isPositive;
    case 'more-than':
      return !number.isNegative;
    case 'at-most':
      return number.isNegative;
    case 'less-than':
      return !number.isPositive;
    case 'about':
      return false;
  }
}
