import type { Currency } from '../../model/money.js';
import { type Quantity, subtract } from '../../model/quantity.js';
import { roundingOf } from '../../model/smallest-unit.js';
import { isAbove } from '../comparison.js';
import type { Figure } from '../figure.js';

/** More was disbursed than was budgeted. */
export interface Overspent {
  /** How much more, in the currency of the budget; 0 where `more than 8` was disbursed of 8. */
  readonly excess: Quantity;
  /** The bounds allow that nothing was overspent: `about 8.4 billion` of a budget of 8 billion. */
  readonly uncertain?: true | undefined;
}

/**
 * More disbursed than budgeted, by the numbers or for certain: `about 8.4 billion` of a budget of 8 is, and not certainly;
 * `more than 8` of 8 is. An excess of less than one smallest unit of the currency comes from conversion and is none.
 */
export function findOverspent(
  budget: Figure | undefined,
  disbursed: Figure,
  currency: Currency,
): Overspent | undefined {
  if (!budget?.quantity || !disbursed.quantity) return undefined;
  const excess = subtract(disbursed.quantity, budget.quantity);
  const { holds, canFail } = isAbove(disbursed.quantity, budget.quantity, roundingOf([excess.number], currency));
  if (!holds && canFail) return undefined;
  return canFail ? { excess, uncertain: true } : { excess };
}
