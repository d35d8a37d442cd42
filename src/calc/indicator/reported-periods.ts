import { isWithin } from '../../model/period.js';
import type { Observation } from '../../model/record.js';
import type { AssessmentContext } from '../assessment-context.js';
import type { NumericIndicator } from './numeric-state.js';
import { type PeriodDue, periodsDue } from './periods-due.js';

/** For which of the periods that are over an indicator has been reported. */
export interface ReportedPeriods {
  readonly due: readonly PeriodDue[];
  /** Those without an observation, by date. A gap is not a 0. */
  readonly missing: readonly PeriodDue[];
}

/**
 * The periods that are due, and those of them in which no observation is dated; one of 0 is a report. Nothing where none
 * is due.
 * @param counting what had been observed by the as-of date
 */
export function reportedPeriods(
  { frequency }: Pick<NumericIndicator, 'frequency'>,
  counting: readonly Pick<Observation<unknown>, 'on'>[],
  context: AssessmentContext,
): ReportedPeriods | undefined {
  const due = periodsDue(frequency, context);
  if (due.length === 0) return undefined;
  return { due, missing: due.filter((period) => !counting.some(({ on }) => isWithin(on.last, period))) };
}
