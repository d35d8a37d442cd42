import type { Milestone } from '../model/activity.js';
import type { Window } from '../model/period.js';
import type { PlainDate } from '../model/plain-date.js';
import { countDays, earliest } from '../model/plain-date.js';
import type { Extension } from '../model/project.js';
import { divide, exactly } from '../model/quantity.js';
import { hasHappened } from './as-of.js';
import type { AssessmentContext } from './assessment-context.js';
import { type Computed, computed, counted } from './figure.js';
import { extensionsApproved, isSuspendedOn, type Standstill, suspensionsOf } from './project-clock.js';
import { listOf } from './withheld-by.js';

export const TIMELINE_STATUSES = ['not-started', 'in-progress', 'ended', 'suspended', 'closed'] as const;
/** `ended` says that the period is over; it is neither completed nor overdue. */
export type TimelineStatus = (typeof TIMELINE_STATUSES)[number];

export const MILESTONE_STATUSES = [
  'done',
  'done-late',
  'overdue',
  'due-soon',
  'upcoming',
  'not-done',
  'no-data',
] as const;
/** `not-done`: the project closed without it. */
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

export interface MilestoneAssessment {
  readonly milestone: Milestone;
  readonly due: PlainDate;
  readonly done?: PlainDate | undefined;
  /** Days after the due date, of a late or overdue milestone. */
  readonly daysLate?: number | undefined;
  readonly status: MilestoneStatus;
}

/** The project's time, with the end in force at the as-of date. */
export interface TimelineAssessment extends Window {
  /** The end that was first agreed; absent where the file writes no extensions. */
  readonly originalEnd?: PlainDate | undefined;
  /** Those approved by the as-of date, oldest first: the last one is in force. */
  readonly extensions: readonly Extension[];
  readonly started?: PlainDate | undefined;
  /** Days from the start that was agreed to the day on which work began, where that is later. */
  readonly startedLateDays?: number | undefined;
  /** When the project closed; absent where it had not by the as-of date. */
  readonly ended?: PlainDate | undefined;
  /** The day on which expectations are taken: the as-of date, or the one on which the project closed or was suspended. */
  readonly effectiveDay: PlainDate;
  /** The suspensions that have begun by the as-of date. */
  readonly suspensions: readonly Standstill[];
  readonly totalDays: number;
  /** Up to the effective day: none pass in a suspension, nor after the project has closed. */
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
export function assessTimeline(context: AssessmentContext, hasReported: boolean): TimelineAssessment {
  const { project, asOf, window, effectiveDay, ended, hasEnded } = context;
  const total = totalDays(window);
  const elapsed = elapsedDays(window, effectiveDay);
  const extensions = extensionsApproved(project, asOf);
  const periodPlace = extensions.at(-1)?.at ?? project.period.at;
  const late = project.started ? daysAfter(window.start, project.started.first) : 0;
  return {
    ...window,
    originalEnd: project.extensions && project.period.end.last,
    extensions,
    started: project.started?.first,
    startedLateDays: late > 0 ? late : undefined,
    ended,
    effectiveDay,
    suspensions: suspensionsOf(project).filter(({ from }) => from <= asOf),
    totalDays: total,
    elapsedDays: elapsed,
    remainingDays: hasEnded ? 0 : total - elapsed,
    elapsed: computed(divide(exactly(elapsed), exactly(total)), 'elapsed-share', () => [
      counted('elapsedDays', elapsed, project.period.at),
      counted('totalDays', total, periodPlace),
    ]),
    status: timelineStatus(context),
    milestones: listOf(project, 'milestones', project.milestones)?.map((milestone) =>
      assessMilestone(milestone, context, hasReported),
    ),
  };
}

function timelineStatus({ project, asOf, window, hasEnded }: AssessmentContext): TimelineStatus {
  if (hasEnded) return 'closed';
  if (isSuspendedOn(project, asOf)) return 'suspended';
  if (asOf < window.start || (project.started && project.started.first > asOf)) return 'not-started';
  return asOf > window.end ? 'ended' : 'in-progress';
}

function assessMilestone(
  milestone: Milestone,
  { asOf, effectiveDay, hasEnded, thresholds }: AssessmentContext,
  hasReported: boolean,
): MilestoneAssessment {
  const due = milestone.due.last;
  if (milestone.done && hasHappened(milestone.done, asOf)) {
    const done = milestone.done.last;
    if (done <= due) return { milestone, due, done, status: 'done' };
    return { milestone, due, done, daysLate: daysAfter(due, done), status: 'done-late' };
  }
  if (hasEnded) return { milestone, due, status: hasReported ? 'not-done' : 'no-data' };
  if (effectiveDay > due) {
    if (!hasReported) return { milestone, due, status: 'no-data' };
    return { milestone, due, daysLate: daysAfter(due, effectiveDay), status: 'overdue' };
  }
  const isSoon = daysAfter(effectiveDay, due) <= thresholds.dueSoonDays;
  return { milestone, due, status: isSoon ? 'due-soon' : 'upcoming' };
}

/** Days from one day to a later one: 1 for the next day. */
function daysAfter(earlier: PlainDate, later: PlainDate): number {
  return countDays(earlier, later) - 1;
}
