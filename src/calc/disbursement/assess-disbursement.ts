import type { Budget, TotalAmount } from '../../model/budget.js';
import { type Currency, NO_CURRENCY } from '../../model/money.js';
import type { ExchangeRate } from '../../model/project.js';
import type { BudgetInError } from '../../model/withheld.js';
import type { AssessmentContext } from '../assessment-context.js';
import { type Conversion, Exchange } from '../exchange.js';
import type { Figure } from '../figure.js';
import { advanceAccounts, openAdvances } from './advances.js';
import { budgetFigure, ofBudget, remainingOf } from './against-budget.js';
import { assessFunding, type FundingAssessment } from './assess-funding.js';
import { assessLines, type LineAssessment } from './assess-lines.js';
import type { PlanAssessment } from './assess-plan.js';
import { assessPlans } from './assess-plans.js';
import { originalTotal, totalInForce } from './budget-total.js';
import { currencyOfBudget } from './currencies.js';
import { type NotYetCounted, notYetCounted } from './not-yet-counted.js';
import { findOverspent, type Overspent } from './overspent.js';
import { isNewer } from './plans-in-force.js';
import { assessPlansTogether, type PlansTogether } from './plans-together.js';
import { countedSettlements } from './settlements.js';
import { countedDisbursements, sumDisbursements } from './sum-disbursements.js';

export interface DisbursementAssessment extends FundingAssessment {
  /** The error in the budget that withholds every figure; there are no plans and lines then, and no currency. */
  readonly inError?: BudgetInError | undefined;
  /** Absent where the file states no amount, or amounts in several currencies and in none of them together, or is in error. */
  readonly currency?: Currency | undefined;
  /** The total in force; absent where the file gives none. */
  readonly budget?: Figure | undefined;
  /** What was first approved, where the file gives versions of the total. */
  readonly originalBudget?: Figure | undefined;
  readonly disbursed: Figure;
  /** What is in no figure because its period is not over. */
  readonly notYetCounted: readonly NotYetCounted[];
  /** Below 0 where more was disbursed than budgeted. */
  readonly remaining: Figure;
  readonly ofBudget: Figure;
  readonly overspent?: Overspent | undefined;
  /** What is neither settled nor paid back; absent where no advance was paid. */
  readonly openAdvances?: Figure | undefined;
  readonly plans?: readonly PlanAssessment[] | undefined;
  /** The plan that the project's own line is measured against; absent where none in force has begun. */
  readonly currentPlan?: PlanAssessment | undefined;
  /** Absent where no plan in force has begun, where some overlap, and where they are in several currencies. */
  readonly plansTogether?: PlansTogether | undefined;
  readonly lines?: readonly LineAssessment[] | undefined;
  readonly exchangeRatesUsed: readonly ExchangeRate[];
  readonly conversions: readonly Conversion[];
}

/** Calculations, section 5: what was disbursed, of the budget, of each plan and of each line. */
export function assessDisbursement(budget: Budget, context: AssessmentContext): DisbursementAssessment {
  const stated = currencyOfBudget(budget, context);
  const currency = stated ?? NO_CURRENCY;
  const exchange = new Exchange(context.exchangeRates);
  const figureOf = (amount: TotalAmount | undefined) =>
    amount && budgetFigure(amount.value, currency, exchange, context);
  const records = countedDisbursements(context);
  const total = figureOf(totalInForce(budget, context.asOf));
  const disbursed = sumDisbursements(records, currency, exchange);
  const plans = budget.plans && assessPlans(budget.plans, budget, stated, records, exchange, context);
  return {
    currency: stated,
    budget: total,
    originalBudget: figureOf(originalTotal(budget)),
    disbursed,
    notYetCounted: notYetCounted(context),
    remaining: remainingOf(total, disbursed),
    ofBudget: ofBudget(total, disbursed),
    overspent: findOverspent(total, disbursed, currency),
    ...assessFunding(budget, disbursed, currency, exchange, context),
    openAdvances: openAdvances(advanceAccounts(records ?? [], countedSettlements(context), () => currency, exchange)),
    plans,
    currentPlan: plans && currentPlan(plans, context),
    plansTogether: plans && assessPlansTogether(plans, context),
    lines: budget.lines && assessLines(budget.lines, records, currency, exchange, context),
    exchangeRatesUsed: exchange.used,
    conversions: exchange.conversions,
  };
}

/**
 * The plan in force that has begun by the effective day, of the newest period, and the newest where several of one period
 * claim to be in force.
 */
function currentPlan(
  plans: readonly PlanAssessment[],
  { effectiveDay }: AssessmentContext,
): PlanAssessment | undefined {
  let current: PlanAssessment | undefined;
  for (const plan of plans) {
    if (!plan.inForce || plan.start > effectiveDay) continue;
    const isLaterPeriod = !current || plan.start > current.start;
    if (isLaterPeriod || (plan.start === current?.start && isNewer(plan.plan, current.plan))) current = plan;
  }
  return current;
}
