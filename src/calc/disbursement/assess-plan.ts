import type { Plan } from '../../model/budget.js';
import type { Currency } from '../../model/money.js';
import { type Window, windowOf } from '../../model/period.js';
import type { Place } from '../../model/place.js';
import { resolvePeriod } from '../../model/project.js';
import { divide, exactly, multiply, subtract } from '../../model/quantity.js';
import { isUnknown } from '../../model/unknown.js';
import type { AssessmentContext } from '../assessment-context.js';
import { isAbove, isBelow } from '../comparison.js';
import type { Exchange } from '../exchange.js';
import { addUp, computed, counted, type Figure, notComputable, operand, type Reason, written } from '../figure.js';
import { type Certainty, judge } from '../judge.js';
import { elapsedDays, totalDays } from '../timeline.js';
import { type DatedDisbursement, disbursedIn } from './sum-disbursements.js';

export const BANDS = ['under', 'on-plan', 'over'] as const;
export type Band = (typeof BANDS)[number];

/** One plan at the as-of date; its certainty is that of its band. */
export interface PlanAssessment extends Window, Certainty<Band> {
  readonly plan: Plan;
  readonly currency: Currency;
  readonly inForce: boolean;
  readonly planned: Figure;
  /** In the plan's period, up to the as-of date. */
  readonly disbursed: Figure;
  readonly ofPlan: Figure;
  readonly plannedToDate: Figure;
  readonly ofPlanToDate: Figure;
  readonly variance: Figure;
  readonly band: Band | { readonly notComputable: Reason };
}

/** One version of one period's plan (calculations, section 5), in the plan's own currency. */
export function assessPlan(
  plan: Plan,
  inForce: boolean,
  records: readonly DatedDisbursement[] | undefined,
  budgetCurrency: Currency,
  exchange: Exchange,
  context: AssessmentContext,
): PlanAssessment | undefined {
  const period = resolvePeriod(context.project, plan.period);
  if (!period) return undefined;
  const window = windowOf(period);
  const currency = planCurrency(plan) ?? budgetCurrency;
  const planned = plannedAmount(plan, currency, exchange, context);
  const disbursed = disbursedIn(records, window, currency, exchange, context);
  const plannedToDate = planToDate(planned, window, period.at ?? plan.at, context);
  const ofPlanToDate = shareOfPlanToDate(disbursed, plannedToDate, planned);
  return {
    ...window,
    plan,
    currency,
    inForce,
    planned,
    disbursed,
    ofPlan: shareOfPlan(disbursed, planned),
    plannedToDate,
    ofPlanToDate,
    variance: varianceOf(disbursed, plannedToDate),
    ...bandOf(ofPlanToDate, context),
  };
}

function planCurrency({ amount, lines }: Plan): Currency | undefined {
  if (amount && !isUnknown(amount)) return amount.currency;
  return lines?.values().next().value?.currency;
}

/** The plan's amount; without one, the sum of its lines. Where both are given and disagree, the amount counts. */
function plannedAmount(plan: Plan, currency: Currency, exchange: Exchange, { asOf }: AssessmentContext): Figure {
  const { amount, lines } = plan;
  if (amount && isUnknown(amount)) return notComputable('plan-unknown');
  if (amount) return computed(amount, 'as-written', () => [written('record', amount)]);
  const parts = [...(lines?.values() ?? [])].map((line) => exchange.convert(line, currency, asOf));
  if (parts.length === 0) return notComputable('plan-unknown');
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? addUp(known) : notComputable('no-rate');
}

function planToDate(planned: Figure, window: Window, at: Place, { asOf }: AssessmentContext): Figure {
  if (planned.notComputable) return planned;
  const elapsed = elapsedDays(window, asOf);
  const total = totalDays(window);
  return computed(multiply(planned.quantity, divide(exactly(elapsed), exactly(total))), 'planned-to-date', () => [
    operand('planned', planned),
    counted('elapsedDays', elapsed, at),
    counted('totalDays', total, at),
  ]);
}

function shareOfPlan(disbursed: Figure, planned: Figure): Figure {
  if (disbursed.notComputable) return disbursed;
  if (planned.notComputable) return planned;
  if (planned.quantity.number.isZero) return notComputable('zero-plan');
  return computed(divide(disbursed.quantity, planned.quantity), 'of-plan', () => [
    operand('disbursed', disbursed),
    operand('planned', planned),
  ]);
}

/** Nothing is planned to date before the plan begins, and in a plan of 0. */
function shareOfPlanToDate(disbursed: Figure, plannedToDate: Figure, planned: Figure): Figure {
  if (disbursed.notComputable) return disbursed;
  if (plannedToDate.notComputable) return plannedToDate;
  if (plannedToDate.quantity.number.isZero) {
    return notComputable(planned.quantity?.number.isZero ? 'zero-plan' : 'not-due');
  }
  return computed(divide(disbursed.quantity, plannedToDate.quantity), 'of-plan-to-date', () => [
    operand('disbursed', disbursed),
    operand('plannedToDate', plannedToDate),
  ]);
}

function varianceOf(disbursed: Figure, plannedToDate: Figure): Figure {
  if (disbursed.notComputable) return disbursed;
  if (plannedToDate.notComputable) return plannedToDate;
  return computed(subtract(disbursed.quantity, plannedToDate.quantity), 'variance', () => [
    operand('disbursed', disbursed),
    operand('plannedToDate', plannedToDate),
  ]);
}

function bandOf(
  ofPlanToDate: Figure,
  { thresholds }: AssessmentContext,
): Pick<PlanAssessment, 'band' | keyof Certainty<Band>> {
  if (ofPlanToDate.notComputable) return { band: notComputable(ofPlanToDate.notComputable) };
  const { under, over } = thresholds.disbursement;
  const { word, certainty } = judge<Band>((holds) => {
    if (holds(isBelow(ofPlanToDate.quantity, exactly(under)))) return 'under';
    return holds(isAbove(ofPlanToDate.quantity, exactly(over))) ? 'over' : 'on-plan';
  });
  return { band: word, ...certainty };
}
