import { compareTexts } from '../../model/compare-texts.js';
import type { Currency } from '../../model/money.js';
import { isUnknown } from '../../model/unknown.js';
import { addFigures, type Figure, firstReason, notComputable } from '../figure.js';
import type { ProjectClock } from '../project-clock.js';
import { type PlanAssessment, shareOfPlan, shareOfPlanToDate } from './assess-plan.js';
import { isNewer } from './plans-in-force.js';

/** What was planned and disbursed in the plans in force that have begun, cumulative to date. */
export interface PlansTogether {
  /** How many; those that are measured as one are one. */
  readonly plans: number;
  readonly currency: Currency;
  readonly planned: Figure;
  readonly disbursed: Figure;
  readonly ofPlans: Figure;
  readonly plannedToDate: Figure;
  readonly ofPlansToDate: Figure;
}

/**
 * The plans in force that have begun by the effective day, as one. Nothing where there are none, where two of them overlap
 * (their days would count twice), or where they are in several currencies. A figure that one of them lacks is not known
 * of all.
 */
export function assessPlansTogether(
  plans: readonly PlanAssessment[],
  { effectiveDay }: Pick<ProjectClock, 'effectiveDay'>,
): PlansTogether | undefined {
  const begun = measuredOnce(plans.filter(({ inForce, start }) => inForce && start <= effectiveDay));
  const [first] = begun;
  if (!first || begun.some(({ currency }) => currency !== first.currency) || haveOverlap(begun)) return undefined;
  const planned = addFigures(begun.map((plan) => plan.planned));
  const disbursed = addFigures(begun.map((plan) => plan.disbursed));
  const plannedToDate = addFigures(begun.map((plan) => plan.plannedToDate));
  return {
    plans: begun.length,
    currency: first.currency,
    planned,
    disbursed,
    ofPlans: whereAllHave(
      begun.map(({ ofPlan }) => ofPlan),
      () => shareOfPlan(disbursed, planned),
    ),
    plannedToDate,
    ofPlansToDate: whereAllHave(
      begun.map(({ ofPlanToDate }) => ofPlanToDate),
      () => shareOfPlanToDate(disbursed, plannedToDate, planned),
    ),
  };
}

/** Of plans that are measured as one, the first: the others have the same figures. */
export function measuredOnce(plans: readonly PlanAssessment[]): readonly PlanAssessment[] {
  const counted = new Set<string>();
  return plans.filter(({ plan, measuredWith = [] }) => {
    counted.add(plan.id);
    return !measuredWith.some((id) => counted.has(id));
  });
}

/**
 * Of the plans in force for one period in one currency, the newest: the one that the project's own figures go by. An amount
 * that is not known is in no currency.
 */
export function isNewestOfPeriod(one: PlanAssessment, plans: readonly PlanAssessment[]): boolean {
  return !plans.some(
    (other) =>
      other.inForce &&
      other.start === one.start &&
      other.end === one.end &&
      !isUnknown(other.plan.amount) &&
      ownCurrency(other) === ownCurrency(one) &&
      isNewer(other.plan, one.plan),
  );
}

function ownCurrency({ own, currency }: PlanAssessment): Currency {
  return own?.currency ?? currency;
}

function haveOverlap(plans: readonly PlanAssessment[]): boolean {
  const byStart = plans.toSorted((a, b) => compareTexts(a.start, b.start));
  return byStart.some(({ start }, index) => {
    const before = byStart[index - 1];
    return before !== undefined && start <= before.end;
  });
}

function whereAllHave(figures: readonly Figure[], ofAll: () => Figure): Figure {
  return figures.some((figure) => figure.notComputable) ? notComputable(firstReason(...figures)) : ofAll();
}
