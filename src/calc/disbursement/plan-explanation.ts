import type { Plan } from '../../model/budget.js';
import type { Window } from '../../model/period.js';
import { oldestFirst, type PlainDate } from '../../model/plain-date.js';
import type { Explanation } from '../../model/record.js';
import type { AssessmentContext } from '../assessment-context.js';
import { explanationsUpTo } from '../explanations.js';
import { type DatedDisbursement, separate } from './sum-disbursements.js';

/** What was said by the as-of date about a plan that is not kept. */
export interface PlanExplanation {
  /** The newest. */
  readonly explanation: Explanation;
  /** The day of the newest payment, where the explanation is older: it explains what was paid up to its date. */
  readonly newerPayment?: PlainDate | undefined;
}

/**
 * The newest explanation of a plan, or of the plans that are measured as one, that had been given by the as-of date.
 * Nothing where there is none since the period began.
 */
export function explanationOf(
  plans: readonly Plan[],
  window: Window,
  records: readonly DatedDisbursement[] = [],
  context: AssessmentContext,
): PlanExplanation | undefined {
  const given = plans.flatMap((plan) => explanationsUpTo(plan, context.asOf));
  const newest = oldestFirst(given.filter(({ on }) => on.last >= window.start)).at(-1);
  if (!newest) return undefined;
  const newer = separate(records, window, context)
    .inside.map(({ day }) => day)
    .filter((day) => day > newest.on.last)
    .sort()
    .at(-1);
  return newer === undefined ? { explanation: newest } : { explanation: newest, newerPayment: newer };
}
