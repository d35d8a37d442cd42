import type { Activity } from '../../model/activity.js';
import { asTarget, divide, exactly, multiply, type Quantity, sum } from '../../model/quantity.js';
import { isUnknown } from '../../model/unknown.js';
import { counted as countedRecords } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import { type Comparison, isAbove, isAtLeast, isBelow } from '../comparison.js';
import {
  asWritten,
  type Computed,
  computed,
  counted,
  type Figure,
  notComputable,
  operand,
  written,
} from '../figure.js';
import { type Certainty, type Judged, judge } from '../judge.js';
import { activeTime } from '../project-clock.js';
import { type ActivityWindow, activityWindow, wholeIntervals } from './schedule.js';

export const ACTIVITY_STATUSES = [
  'cancelled',
  'suspended',
  'no-data',
  'done',
  'not-started',
  'overdue',
  'not-done',
  'ended',
  'in-progress',
  'behind',
] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** One activity at the as-of date; its certainty is that of its status. */
export interface ActivityAssessment extends Certainty<ActivityStatus> {
  readonly activity: Activity;
  readonly window: ActivityWindow;
  /** Absent where no figure was promised. */
  readonly planned?: Figure | undefined;
  /** Whether the plan was derived from the number of whole intervals in the schedule. */
  readonly plannedDerived: boolean;
  readonly done: Figure;
  readonly physical: Figure;
  readonly expectedToDate: Figure;
  readonly status: ActivityStatus;
}

/** Calculations, section 3. */
export function assessActivity(activity: Activity, context: AssessmentContext): ActivityAssessment {
  const window = activityWindow(activity, context.window);
  const reports = activity.done && countedRecords(activity.done, context.asOf);
  const done = reports
    ? computed(sum(reports.map(({ value }) => value)), 'sum', () =>
        reports.map(({ value, at }) => written('record', value, value.at ?? at)),
      )
    : notComputable('no-actual');
  const plannedDerived = activity.planned === undefined && window.intervals > 0;
  const planned = plannedFigure(activity, window);
  const expectedToDate = expected(activity, planned, window, context);
  const state = { activity, window, planned, done, expectedToDate };
  const status = activityStatus(state, context);
  return {
    activity,
    window,
    planned: planned.notComputable === 'no-plan' ? undefined : planned,
    plannedDerived,
    done,
    physical: physicalProgress(done, planned),
    expectedToDate,
    status: status.word,
    ...status.certainty,
  };
}

function plannedFigure({ planned, schedule }: Activity, { intervals }: ActivityWindow): Figure {
  if (planned === undefined) {
    if (intervals === 0) return notComputable('no-plan');
    return computed(exactly(intervals), 'derived-plan', () => [counted('intervals', intervals, schedule?.at)]);
  }
  if (isUnknown(planned)) return notComputable('plan-unknown');
  return asWritten(planned);
}

function physicalProgress(done: Figure, planned: Figure): Figure {
  if (done.notComputable) return done;
  if (planned.notComputable) return planned;
  if (planned.quantity.number.isZero) return notComputable('zero-plan');
  return computed(divide(done.quantity, asTarget(planned.quantity)), 'physical-progress', () => [
    operand('done', done),
    operand('planned', targetOperand(planned)),
  ]);
}

function expected(
  { schedule }: Activity,
  planned: Figure,
  window: ActivityWindow,
  { effectiveDay, pauses, project }: AssessmentContext,
): Figure {
  if (planned.notComputable) return planned;
  const plan = targetOperand(planned);
  const place = schedule?.at ?? project.period.at;
  const partOf = (part: number, whole: number): Quantity =>
    multiply(plan.quantity, divide(exactly(part), exactly(whole)));
  if (schedule?.every && window.intervals > 0) {
    const toDate = wholeIntervals(window, schedule.every, effectiveDay);
    return computed(partOf(toDate, window.intervals), 'expected-by-intervals', () => [
      operand('planned', plan),
      counted('intervalsToDate', toDate, place),
      counted('intervals', window.intervals, place),
    ]);
  }
  if (effectiveDay >= window.end) return computed(plan.quantity, 'expected-in-full', () => [operand('planned', plan)]);
  // A due date before the project's start leaves no days to share the plan over: nothing is expected until it is due.
  const { elapsed, total } = activeTime(window, effectiveDay, pauses);
  return computed(partOf(elapsed, total), 'expected-by-days', () => [
    operand('planned', plan),
    counted('elapsedDays', elapsed, place),
    counted('totalDays', total, place),
  ]);
}

function targetOperand(planned: Computed): Computed {
  return { ...planned, quantity: asTarget(planned.quantity) };
}

interface ActivityState {
  readonly activity: Activity;
  readonly window: ActivityWindow;
  readonly planned: Figure;
  readonly done: Figure;
  readonly expectedToDate: Figure;
}

/** The first status that holds, in the order of the calculations (section 3). */
function activityStatus(
  state: ActivityState,
  { asOf, effectiveDay, hasEnded }: AssessmentContext,
): Judged<ActivityStatus> {
  const { activity, window, planned, done, expectedToDate } = state;
  return judge((holds) => {
    if (activity.status && activity.status.since.first <= asOf) return activity.status.state;
    if (done.notComputable) return 'no-data';
    if (planned.quantity && holds(isDelivered(done.quantity, planned.quantity))) return 'done';
    if (hasEnded) return planned.quantity ? 'not-done' : 'ended';
    if (effectiveDay < window.start) return 'not-started';
    if (effectiveDay > window.end) return planned.quantity ? 'overdue' : 'ended';
    const hasBegun = isAbove(done.quantity, exactly(0));
    if (!planned.quantity) return holds(hasBegun) ? 'in-progress' : 'not-started';
    const { quantity: expectedQuantity } = expectedToDate;
    if (window.intervals > 0 && expectedQuantity && holds(isBelow(done.quantity, expectedQuantity))) return 'behind';
    return holds(hasBegun) ? 'in-progress' : 'not-started';
  });
}

/** All that was planned; of `more than 4`, more than 4. `less than 4` promises no delivery below 4. */
function isDelivered(done: Quantity, planned: Quantity): Comparison {
  const goal = asTarget(planned);
  return planned.bound === 'more-than' ? isAbove(done, goal) : isAtLeast(done, goal);
}
