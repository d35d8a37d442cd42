import type { Budget, BudgetLine, TotalAmount } from '../../model/budget.js';
import { type Currency, type Money, NO_CURRENCY } from '../../model/money.js';
import type { ExchangeRate } from '../../model/project.js';
import { divide, subtract } from '../../model/quantity.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import type { BudgetInError } from '../../model/withheld.js';
import type { AssessmentContext } from '../assessment-context.js';
import { type Conversion, Exchange } from '../exchange.js';
import { computed, type Figure, notComputable, operand } from '../figure.js';
import type { PlanAssessment } from './assess-plan.js';
import { assessPlans } from './assess-plans.js';
import { originalTotal, totalInForce } from './budget-total.js';
import { currencyOfBudget } from './currencies.js';
import { findOverspent, type Overspent } from './overspent.js';
import { isNewer } from './plans-in-force.js';
import { assessPlansTogether, type PlansTogether } from './plans-together.js';
import { countedDisbursements, type DatedDisbursement, sumDisbursements } from './sum-disbursements.js';

export interface LineAssessment {
  /** Absent for what was disbursed without a line: together the lines add up to the total. */
  readonly line?: BudgetLine | undefined;
  readonly budget?: Figure | undefined;
  readonly disbursed: Figure;
  readonly remaining?: Figure | undefined;
  readonly rate?: Figure | undefined;
  readonly overspent?: Overspent | undefined;
}

export interface DisbursementAssessment {
  /** The error in the budget that withholds every figure; there are no plans and lines then, and no currency. */
  readonly inError?: BudgetInError | undefined;
  /** Absent where the file states no amount in any currency, or some in several and no one of its own, or where the budget is in error. */
  readonly currency?: Currency | undefined;
  /** The total in force; absent where the file gives none. */
  readonly budget?: Figure | undefined;
  /** What was first approved, where the file gives versions of the total. */
  readonly originalBudget?: Figure | undefined;
  readonly disbursed: Figure;
  /** Below 0 where more was disbursed than budgeted. */
  readonly remaining: Figure;
  readonly ofBudget: Figure;
  readonly overspent?: Overspent | undefined;
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
    remaining: remainingOf(total, disbursed),
    ofBudget: ofBudget(total, disbursed),
    overspent: findOverspent(total, disbursed, currency),
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

function assessLines(
  lines: readonly BudgetLine[],
  records: readonly DatedDisbursement[] | undefined,
  currency: Currency,
  exchange: Exchange,
  context: AssessmentContext,
): readonly LineAssessment[] {
  const ids = new Set(lines.map(({ id }) => id));
  const assessed = lines.map((line): LineAssessment => {
    const ofLine = records?.filter(({ disbursement }) => disbursement.line === line.id);
    const amount = budgetFigure(line.amount, currency, exchange, context);
    const disbursed = sumDisbursements(ofLine, currency, exchange);
    return {
      line,
      budget: amount,
      disbursed,
      remaining: remainingOf(amount, disbursed),
      rate: ofBudget(amount, disbursed),
      overspent: findOverspent(amount, disbursed, currency),
    };
  });
  const unassigned = records?.filter(({ disbursement: { line } }) => line === undefined || !ids.has(line)) ?? [];
  if (unassigned.length === 0) return assessed;
  return [...assessed, { disbursed: sumDisbursements(unassigned, currency, exchange) }];
}

function budgetFigure(
  amount: Money | Unknown,
  currency: Currency,
  exchange: Exchange,
  { asOf }: AssessmentContext,
): Figure {
  if (isUnknown(amount)) return notComputable('budget-unknown');
  return exchange.convert(amount, currency, asOf) ?? notComputable('no-rate');
}

function remainingOf(budget: Figure | undefined, disbursed: Figure): Figure {
  if (disbursed.notComputable) return disbursed;
  if (!budget) return notComputable('no-budget');
  if (budget.notComputable) return budget;
  return computed(subtract(budget.quantity, disbursed.quantity), 'remaining', () => [
    operand('budget', budget),
    operand('disbursed', disbursed),
  ]);
}

function ofBudget(budget: Figure | undefined, disbursed: Figure): Figure {
  if (disbursed.notComputable) return disbursed;
  // Nothing can be measured against a budget of 0.
  if (!budget || budget.quantity?.number.isZero) return notComputable('no-budget');
  if (budget.notComputable) return budget;
  return computed(divide(disbursed.quantity, budget.quantity), 'of-budget', () => [
    operand('disbursed', disbursed),
    operand('budget', budget),
  ]);
}
