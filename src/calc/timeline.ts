import type { Milestone } from '../model/activity.js';
import type { Window } from '../model/period.js';
import { windowOf } from '../model/period.js';
import type { PlainDate } from '../model/plain-date.js';
import { countDays, earliest } from '../model/plain-date.js';
import type { Project } from '../model/project.js';
import { divide, exactly } from '../model/quantity.js';
import type { Thresholds } from '../model/thresholds.js';
import { hasHappened } from './as-of.js';
import { type Computed, computed, counted } from './figure.js';
import { listOf } from './withheld-by.js';

export const TIMELINE_STATUSES = ['not-started', 'in-progress', 'ended', 'suspended', 'closed'] as const;
/** `ended` says that the period is over; it is neither completed nor overdue. */
export type TimelineStatus = (typeof TIMELINE_STATUSES)[number];

export const MILESTONE_STATUSES = ['done', 'done-late', 'overdue', 'due-soon', 'upcoming', 'no-data'] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

export interface MilestoneAssessment {
  readonly milestone: Milestone;
  readonly due: PlainDate;
  readonly done?: PlainDate | undefined;
  /** Days after the due date, of a late or overdue milestone. */
  readonly daysLate?: number | undefined;
  readonly status: MilestoneStatus;
}

export interface TimelineAssessment extends Window {
  readonly totalDays: number;
  readonly elapsedDays: number;
  readonly remainingDays: number;
  readonly elapsed: Computed;
  readonly status: TimelineStatus;
  readonly milestones?: readonly MilestoneAssessment[] | undefined;
}

/** Days of a window that have passed by a day, both ends counted: 0 before it starts, all of them after its end. */
export function elapsedDays(window: Window, asOf: PlainDate): number {
  return asOf < window.start ? 0 : Math.max(countDays(window.start, earliest(asOf, window.end)), 0);
}

/** Days of a window, both ends counted. One that ends before it starts, an error of the file, has one. */
export function totalDays({ start, end }: Window): number {
  return Math.max(countDays(start, end), 1);
}

/**
 * Calculations, section 1. P-5821, 2021-07-01 to 2024-12-31, as of 2023-06-30: 730 of 1280 days, 57.0 %.
 * @param hasReported whether the project has reported any data: without any, an open milestone is `no-data`
 */
export function assessTimeline(
  project: Project,
  asOf: PlainDate,
  thresholds: Thresholds,
  hasReported: boolean,
): TimelineAssessment {
  const window = windowOf(project.period);
  const total = totalDays(window);
  const elapsed = elapsedDays(window, asOf);
  return {
    ...window,
    totalDays: total,
    elapsedDays: elapsed,
    remainingDays: total - elapsed,
    elapsed: computed(divide(exactly(elapsed), exactly(total)), 'elapsed-share', () => [
      counted('elapsedDays', elapsed, project.period.at),
      counted('totalDays', total, project.period.at),
    ]),
    status: timelineStatus(project, window, asOf),
    milestones: listOf(project, 'milestones', project.milestones)?.map((milestone) =>
      assessMilestone(milestone, asOf, thresholds, hasReported),
    ),
  };
}

function timelineStatus(project: Project, window: Window, asOf: PlainDate): TimelineStatus {
  const closed = project.ended && hasHappened(project.ended, asOf) ? project.ended.last : undefined;
  const suspended = project.suspended && hasHappened(project.suspended, asOf) ? project.suspended.last : undefined;
  if (closed && (!suspended || closed >= suspended)) return 'closed';
  if (suspended) return 'suspended';
  if (asOf < window.start) return 'not-started';
  return asOf > window.end ? 'ended' : 'in-progress';
}

function assessMilestone(
  milestone: Milestone,
  asOf: PlainDate,
  thresholds: Thresholds,
  hasReported: boolean,
): MilestoneAssessment {
  const due = milestone.due.last;
  if (milestone.done && hasHappened(milestone.done, asOf)) {
    const done = milestone.done.last;
    if (done <= due) return { milestone, due, done, status: 'done' };
    return { milestone, due, done, daysLate: daysAfter(due, done), status: 'done-late' };
  }
  if (asOf > due) {
    if (!hasReported) return { milestone, due, status: 'no-data' };
    return { milestone, due, daysLate: daysAfter(due, asOf), status: 'overdue' };
  }
  const isSoon = daysAfter(asOf, due) <= thresholds.dueSoonDays;
  return { milestone, due, status: isSoon ? 'due-soon' : 'upcoming' };
}

/** Days from one day to a later one: 1 for the next day. */
function daysAfter(earlier: PlainDate, later: PlainDate): number {
  return countDays(earlier, later) - 1;
}
