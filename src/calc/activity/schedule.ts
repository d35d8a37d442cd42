import type { Activity, Interval } from '../../model/activity.js';
import type { Window } from '../../model/period.js';
import { addDays, addMonths, earliest, monthsBetween, type PlainDate } from '../../model/plain-date.js';

const MONTHS: Record<Interval, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** When an activity runs, with the project's dates where its schedule gives none. */
export interface ActivityWindow extends Window {
  /** Whole intervals in the schedule of a recurring activity; 0 where it does not recur. */
  readonly intervals: number;
}

export function activityWindow({ schedule }: Activity, project: Window): ActivityWindow {
  const start = schedule?.start?.first ?? project.start;
  const end = schedule?.due?.last ?? schedule?.end?.last ?? project.end;
  const intervals = schedule?.every ? wholeIntervals({ start, end }, schedule.every, end) : 0;
  return { start, end, intervals };
}

/**
 * Whole intervals that have ended by a day: the number of k ≥ 1 whose last day, `start` + k intervals − 1 day, is on or
 * before both that day and the end. Quarters of 2022-01-01 to 2023-12-31 by 2023-06-30: 6.
 */
export function wholeIntervals(window: Window, every: Interval, by: PlainDate): number {
  const limit = earliest(by, window.end);
  // Whole calendar months come within one interval of the number: the days then decide.
  let ended = Math.max(Math.floor(monthsBetween(window.start, limit) / MONTHS[every]) - 1, 0);
  while (addDays(addMonths(window.start, (ended + 1) * MONTHS[every]), -1) <= limit) ended += 1;
  return ended;
}
