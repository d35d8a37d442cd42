import type { Window } from '../../model/period.js';
import { addDays, type PlainDate } from '../../model/plain-date.js';

export interface Gap<P> {
  readonly days: Window;
  /** The period that ends before it; absent before the first one. */
  readonly before?: P | undefined;
  readonly after: P;
}

/**
 * The days between periods, whatever else overlaps.
 * @param periods by their first day
 * @param from the day on which they should begin; without it nothing is missing before the first one
 */
export function* listGaps<P extends { readonly days: Window }>(
  periods: readonly P[],
  from: PlainDate | undefined = periods[0]?.days.start,
): Generator<Gap<P>> {
  let next = from;
  let before: P | undefined;
  for (const after of periods) {
    const { start, end } = after.days;
    if (next === undefined) return;
    if (start > next) yield { days: { start: next, end: addDays(start, -1) }, before, after };
    if (end < next) continue;
    next = addDays(end, 1);
    before = after;
  }
}
