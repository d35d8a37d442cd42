import type { Budget, Plan } from '../../model/budget.js';
import { type Currency, NO_CURRENCY } from '../../model/money.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { ExchangeRate, Project } from '../../model/project.js';
import { isUnknown } from '../../model/unknown.js';
import type { BudgetInError } from '../../model/withheld.js';
import type { AssessmentContext } from '../assessment-context.js';
import { commonCurrency } from '../common-currency.js';
import { type Conversion, Exchange } from '../exchange.js';
import type { Figure } from '../figure.js';
import { advanceAccounts, openAdvances } from './advances.js';
import { budgetFigure, ofBudget, remainingOf } from './against-budget.js';
import { assessFunding, type FundingAssessment } from './assess-funding.js';
import { assessLines, type LineAssessment } from './assess-lines.js';
import { assessPlan, type PlanAssessment } from './assess-plan.js';
import { findOverspent, type Overspent } from './overspent.js';
import { isNewer, plansInForce } from './plans-in-force.js';
import { countedSettlements } from './settlements.js';
import { countedDisbursements, type DatedDisbursement, sumDisbursements } from './sum-disbursements.js';

export interface DisbursementAssessment extends FundingAssessment {
  /** The error in the budget that withholds every figure; there are no plans and lines then, and no currency. */
  readonly inError?: BudgetInError | undefined;
  /** Absent where the file states no amount, or amounts in several currencies and in none of them together, or is in error. */
  readonly currency?: Currency | undefined;
  /** Absent where the file gives no total. */
  readonly budget?: Figure | undefined;
  readonly disbursed: Figure;
  /** Below 0 where more was disbursed than budgeted. */
  readonly remaining: Figure;
  readonly ofBudget: Figure;
  readonly overspent?: Overspent | undefined;
  /** What is neither settled nor paid back; absent where no advance was paid. */
  readonly openAdvances?: Figure | undefined;
  readonly plans?: readonly PlanAssessment[] | undefined;
  readonly lines?: readonly LineAssessment[] | undefined;
  readonly exchangeRatesUsed: readonly ExchangeRate[];
  readonly conversions: readonly Conversion[];
}

/** Calculations, section 5: what was disbursed, of the budget, of each plan and of each line. */
export function assessDisbursement(budget: Budget, context: AssessmentContext): DisbursementAssessment {
  const stated = budgetCurrency(budget, context.project);
  const currency = stated ?? NO_CURRENCY;
  const exchange = new Exchange(context.exchangeRates);
  const records = countedDisbursements(context);
  const total = budget.total && budgetFigure(budget.total, currency, exchange, context);
  const disbursed = sumDisbursements(records, currency, exchange);
  return {
    currency: stated,
    budget: total,
    disbursed,
    remaining: remainingOf(total, disbursed),
    ofBudget: ofBudget(total, disbursed),
    overspent: findOverspent(total, disbursed, currency),
    ...assessFunding(budget, disbursed, currency, exchange, context),
    openAdvances: openAdvances(advanceAccounts(records ?? [], countedSettlements(context), () => currency, exchange)),
    plans: budget.plans && assessPlans(budget.plans, records, currency, exchange, context),
    lines: budget.lines && assessLines(budget.lines, records, currency, exchange, context),
    exchangeRatesUsed: exchange.used,
    conversions: exchange.conversions,
  };
}

/**
 * The plan a project's own line is measured against: in force, already begun, of the newest period, and the newest where
 * several of one period claim to be in force.
 */
export function currentPlan(plans: readonly PlanAssessment[], asOf: PlainDate): PlanAssessment | undefined {
  let current: PlanAssessment | undefined;
  for (const plan of plans) {
    if (!plan.inForce || plan.start > asOf) continue;
    const isLaterPeriod = !current || plan.start > current.start;
    if (isLaterPeriod || (plan.start === current?.start && isNewer(plan.plan, current.plan))) current = plan;
  }
  return current;
}

function assessPlans(
  plans: readonly Plan[],
  records: readonly DatedDisbursement[] | undefined,
  currency: Currency,
  exchange: Exchange,
  context: AssessmentContext,
): readonly PlanAssessment[] {
  const inForce = plansInForce(plans, context.asOf);
  return plans.flatMap((plan) => assessPlan(plan, inForce.has(plan), records, currency, exchange, context) ?? []);
}

/** The currency of the total, else the project's, else that of all amounts of the budget where it is one. */
function budgetCurrency({ total, ...budget }: Budget, project: Project): Currency | undefined {
  if (total && !isUnknown(total)) return total.currency;
  if (project.currency) return project.currency;
  const { lines = [], plans = [], commitments = [], receipts = [], disbursements = [] } = budget;
  return commonCurrency([
    ...[...lines, ...plans, ...commitments, ...receipts, ...disbursements].map(({ amount }) => amount),
    ...plans.flatMap((plan) => [...(plan.lines?.values() ?? [])]),
  ]);
}
