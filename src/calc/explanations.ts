import type { Indicator } from '../model/indicator.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Explanation, Observation } from '../model/record.js';
import { counted } from './as-of.js';
import type { IndicatorAssessment } from './indicator/indicator-assessment.js';

/** Statuses that raise a question: behind, worse than at the start, or so far ahead that the target may be too low. */
export const DEVIATIONS = ['at-risk', 'off-track', 'ahead', 'regressed', 'not-achieved'] as const;
export type Deviation = (typeof DEVIATIONS)[number];

const DEVIATING: ReadonlySet<string> = new Set(DEVIATIONS);

/** Explanations that had been given by the as-of date, as they stand in the file; of a partial date, from its first day on. */
export function explanationsUpTo(
  { explanation = [] }: { readonly explanation?: readonly Explanation[] | undefined },
  asOf: PlainDate,
): readonly Explanation[] {
  return explanation.filter(({ on }) => on.first <= asOf);
}

/** Whether some explanation that had been given is dated on or after the newest value: one explains the values up to its date. */
export function isExplained(indicator: Indicator, asOf: PlainDate): boolean {
  const newest = counted<Observation<unknown>>(indicator.actuals ?? [], asOf).at(-1)?.on.last;
  return explanationsUpTo(indicator, asOf).some(({ on }) => newest === undefined || on.last >= newest);
}

/** Whether an indicator deviates, and its explanations are all of earlier values. */
export function needsNewExplanation({ indicator, status }: IndicatorAssessment, asOf: PlainDate): boolean {
  return DEVIATING.has(status) && explanationsUpTo(indicator, asOf).length > 0 && !isExplained(indicator, asOf);
}
