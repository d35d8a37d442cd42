import type { Budget, Plan } from '../../model/budget.js';
import { type Currency, type Money, NO_CURRENCY } from '../../model/money.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import type { AssessmentContext } from '../assessment-context.js';
import { commonCurrency } from '../common-currency.js';
import { totalInForce, totalsOf } from './budget-total.js';

type InProject = Pick<AssessmentContext, 'project' | 'asOf'>;
type Amount = Money | Unknown | undefined;

/**
 * The currency of a budget (calculations, section 10): that of its total, else the project's, else that of its records
 * where it is one. Nothing where they are in none, or in several, of which no order chooses.
 */
export function currencyOfBudget(budget: Budget, context: InProject): Currency | undefined {
  return statedCurrency(budget, context) ?? commonCurrency(amountsOf(budget));
}

/** The currency of a plan: that of its amount, else of the budget's total, else the project's, else that of its lines. */
export function currencyOfPlan(plan: Plan, budget: Budget, context: InProject): Currency {
  const own = currencyOf(plan.amount) ?? statedCurrency(budget, context);
  if (own) return own;
  const lines = [...(plan.lines?.values() ?? [])];
  return (lines.length > 0 ? commonCurrency(lines) : currencyOfBudget(budget, context)) ?? NO_CURRENCY;
}

function statedCurrency(budget: Budget, { project, asOf }: InProject): Currency | undefined {
  return currencyOf(totalInForce(budget, asOf)?.value) ?? project.currency;
}

function currencyOf(amount: Amount): Currency | undefined {
  return amount && !isUnknown(amount) ? amount.currency : undefined;
}

function amountsOf(budget: Budget): readonly Amount[] {
  const { lines = [], commitments = [], receipts = [], plans = [], disbursements = [] } = budget;
  return [
    ...totalsOf(budget).map(({ value }) => value),
    ...[...lines, ...commitments, ...receipts, ...plans, ...disbursements].map(({ amount }) => amount),
    ...plans.flatMap((plan) => [...(plan.lines?.values() ?? [])]),
  ];
}
