import type { Currency, Money } from '../../model/money.js';
import { divide, subtract } from '../../model/quantity.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import type { AssessmentContext } from '../assessment-context.js';
import type { Exchange } from '../exchange.js';
import { computed, type Figure, notComputable, operand } from '../figure.js';

/** What the file says may be spent, in a currency; an amount without a date is converted at the as-of date. */
export function budgetFigure(
  amount: Money | Unknown,
  currency: Currency,
  exchange: Exchange,
  { asOf }: Pick<AssessmentContext, 'asOf'>,
): Figure {
  if (isUnknown(amount)) return notComputable('budget-unknown');
  return exchange.convert(amount, currency, asOf) ?? notComputable('no-rate');
}

/** Budget − disbursed, below 0 where more was disbursed. */
export function remainingOf(budget: Figure | undefined, disbursed: Figure): Figure {
  if (disbursed.notComputable) return disbursed;
  if (!budget) return notComputable('no-budget');
  if (budget.notComputable) return budget;
  return computed(subtract(budget.quantity, disbursed.quantity), 'remaining', () => [
    operand('budget', budget),
    operand('disbursed', disbursed),
  ]);
}

/** Disbursed / budget. */
export function ofBudget(budget: Figure | undefined, disbursed: Figure): Figure {
  if (disbursed.notComputable) return disbursed;
  // Nothing can be measured against a budget of 0.
  if (!budget || budget.quantity?.number.isZero) return notComputable('no-budget');
  if (budget.notComputable) return budget;
  return computed(divide(disbursed.quantity, budget.quantity), 'of-budget', () => [
    operand('disbursed', disbursed),
    operand('budget', budget),
  ]);
}
