import type { Plan } from '../../model/budget.js';
import type { Currency } from '../../model/money.js';
import type { Window } from '../../model/period.js';
import type { Place } from '../../model/place.js';
import { divide, exactly, multiply, type Quantity, subtract } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import { isUnknown } from '../../model/unknown.js';
import type { AssessmentContext } from '../assessment-context.js';
import { isAbove, isAtMost, isBelow } from '../comparison.js';
import type { Exchange } from '../exchange.js';
import { addFigures, computed, counted, type Figure, notComputable, operand, type Reason } from '../figure.js';
import { type Certainty, judge } from '../judge.js';
import { activeTime } from '../project-clock.js';
import type { PlanExplanation } from './plan-explanation.js';
import { type DatedDisbursement, disbursedIn } from './sum-disbursements.js';

export const BANDS = ['under', 'on-plan', 'over', 'unplanned'] as const;
/** How much was disbursed of a plan; `unplanned` is anything against a plan of 0. */
export type Band = (typeof BANDS)[number];

/** The figures of what was planned for one period, in one currency; their certainty is that of the band. */
export interface PlanMeasures extends Window, Certainty<Band> {
  readonly currency: Currency;
  readonly planned: Figure;
  /** In the period, up to the as-of date. */
  readonly disbursed: Figure;
  readonly ofPlan: Figure;
  readonly plannedToDate: Figure;
  readonly ofPlanToDate: Figure;
  readonly variance: Figure;
  readonly band: Band | { readonly notComputable: Reason };
}

/** One plan at the as-of date. */
export interface PlanAssessment extends PlanMeasures {
  readonly plan: Plan;
  readonly inForce: boolean;
  /** The ids of the plans of the same period in other currencies, with which it is measured as one; absent without any. */
  readonly measuredWith?: readonly Id[] | undefined;
  /** Its own amount in its own currency, where it is measured with others. */
  readonly own?: { readonly planned: Figure; readonly currency: Currency } | undefined;
  /** Absent where nothing had been said about it by the as-of date. */
  readonly explained?: PlanExplanation | undefined;
}

/** A plan with the days of its period and its own currency. */
export interface DatedPlan {
  readonly plan: Plan;
  readonly window: Window;
  /** Where its period is written. */
  readonly at: Place;
  readonly currency: Currency;
}

/** The figures of a period for which so much is planned (calculations, section 5). */
export function measurePlan(
  planned: Figure,
  { window, at, currency }: Omit<DatedPlan, 'plan'>,
  records: readonly DatedDisbursement[] | undefined,
  exchange: Exchange,
  context: AssessmentContext,
): PlanMeasures {
  const disbursed = disbursedIn(records, window, currency, exchange, context);
  const plannedToDate = planToDate(planned, window, at, context);
  const ofPlanToDate = shareOfPlanToDate(disbursed, plannedToDate, planned);
  return {
    ...window,
    currency,
    planned,
    disbursed,
    ofPlan: shareOfPlan(disbursed, planned),
    plannedToDate,
    ofPlanToDate,
    variance: varianceOf(disbursed, plannedToDate),
    ...bandOf(disbursed, planned, ofPlanToDate, context),
  };
}

/** The plan's amount; without one, the sum of its lines. Where both are given and disagree, the amount counts. */
export function plannedAmount(
  { amount, lines }: Plan,
  currency: Currency,
  exchange: Exchange,
  { asOf }: AssessmentContext,
): Figure {
  if (amount && isUnknown(amount)) return notComputable('plan-unknown');
  if (amount) return exchange.convert(amount, currency, asOf) ?? notComputable('no-rate');
  if (!lines || lines.size === 0) return notComputable('plan-unknown');
  return addFigures(
    [...lines.values()].map((line) => exchange.convert(line, currency, asOf) ?? notComputable('no-rate')),
  );
}

/** By the days that have passed, without those on which the project stood still; 0 before the period starts. */
function planToDate(planned: Figure, window: Window, at: Place, { effectiveDay, pauses }: AssessmentContext): Figure {
  if (planned.notComputable) return planned;
  const { elapsed, total } = activeTime(window, effectiveDay, pauses);
  return computed(multiply(planned.quantity, divide(exactly(elapsed), exactly(total))), 'planned-to-date', () => [
    operand('planned', planned),
    counted('elapsedDays', elapsed, at),
    counted('totalDays', total, at),
  ]);
}

export function shareOfPlan(disbursed: Figure, planned: Figure): Figure {
  if (disbursed.notComputable) return disbursed;
  if (planned.notComputable) return planned;
  if (planned.quantity.number.isZero) return notComputable('zero-plan');
  return computed(divide(disbursed.quantity, planned.quantity), 'of-plan', () => [
    operand('disbursed', disbursed),
    operand('planned', planned),
  ]);
}

/** Nothing is planned to date before the plan begins, and in a plan of 0. */
export function shareOfPlanToDate(disbursed: Figure, plannedToDate: Figure, planned: Figure): Figure {
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
  disbursed: Figure,
  planned: Figure,
  ofPlanToDate: Figure,
  { thresholds }: AssessmentContext,
): Pick<PlanMeasures, 'band' | keyof Certainty<Band>> {
  if (ofPlanToDate.notComputable === 'zero-plan') return bandOfNothingPlanned(disbursed.quantity, planned.quantity);
  if (ofPlanToDate.notComputable) return { band: notComputable(ofPlanToDate.notComputable) };
  const { under, over } = thresholds.disbursement;
  const { word, certainty } = judge<Band>((holds) => {
    if (holds(isBelow(ofPlanToDate.quantity, exactly(under)))) return 'under';
    return holds(isAbove(ofPlanToDate.quantity, exactly(over))) ? 'over' : 'on-plan';
  });
  return { band: word, ...certainty };
}

/** Of a plan of 0 there is no share; whatever is disbursed against it was not planned. */
function bandOfNothingPlanned(
  disbursed: Quantity = NOTHING,
  planned: Quantity = NOTHING,
): Pick<PlanMeasures, 'band' | keyof Certainty<Band>> {
  const { word, certainty } = judge<Band>((holds) =>
    holds(isAbove(disbursed, NOTHING)) && holds(isAtMost(planned, NOTHING)) ? 'unplanned' : 'on-plan',
  );
  return word === 'unplanned' ? { band: word, ...certainty } : { band: notComputable('zero-plan') };
}

const NOTHING = exactly(0);
