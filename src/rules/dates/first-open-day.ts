import type { Window } from '../../model/period.js';
import { addDays, type PlainDate } from '../../model/plain-date.js';

/**
 * The first day that the shorter periods within a longer one do not reach, one after the other from its first day on.
 * Nothing where they fill it to its last: July to June with its two halves, or with its four quarters.
 * @param within the shorter ones, by their first day
 */
export function firstOpenDay(longer: Window, within: readonly Window[]): PlainDate | undefined {
  // The days on which the next one may start. Halves and quarters are two ways through one year.
  const reached = new Set([longer.start]);
  let furthest = longer.start;
  for (const { start, end } of within) {
    if (!reached.has(start)) continue;
    const next = addDays(end, 1);
    reached.add(next);
    if (next > furthest) furthest = next;
  }
  return furthest > longer.end ? undefined : furthest;
}
