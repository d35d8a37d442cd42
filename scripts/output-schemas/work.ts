import { ACTIVITY_STATUSES } from '../../src/calc/activity/assess-activity.js';
import { MILESTONE_STATUSES, TIMELINE_STATUSES } from '../../src/calc/timeline.js';
import { valueOrReason } from './scalars.js';
import { count, flag, type JsonSchema, list, object, oneOfWords, optional, ref } from './shape.js';

/** Time, activities and people. */
export const WORK: Readonly<Record<string, JsonSchema>> = {
  timeline: object('Calendar days of the project period, both ends counted.', {
    start: ref('day'),
    end: ref('day'),
    totalDays: count('Days of the period.'),
    elapsedDays: count('Days up to the as-of date.'),
    remainingDays: count('Days after it.'),
    elapsed: ref('ratio', 'Elapsed of total days.'),
    status: oneOfWords(TIMELINE_STATUSES, 'ended is neither completed nor overdue.'),
    milestones: optional(list(ref('milestone'))),
  }),
  milestone: object('A milestone.', {
    id: ref('id'),
    due: ref('day'),
    done: optional(ref('day', 'Absent where it had not happened by the as-of date.')),
    daysLate: optional(count('Of a late or overdue milestone.')),
    status: oneOfWords(MILESTONE_STATUSES),
  }),
  activity: object('An activity.', {
    id: ref('id'),
    planned: optional(ref('figure', 'Absent where the file plans no number and none can be derived.')),
    plannedDerived: optional(flag('Whether the plan is the number of whole intervals in the schedule.')),
    done: ref('figure'),
    physical: ref('ratio', 'Done of planned.'),
    expectedToDate: ref('figure'),
    status: oneOfWords(ACTIVITY_STATUSES),
  }),
  targetGroup: object('A target group. Groups are never added up.', {
    id: ref('id'),
    planned: optional(ref('figure', 'Absent where the file plans no number.')),
    reached: valueOrReason('The newest number reached.', { on: ref('day') }),
    ratio: ref('ratio', 'Reached of planned.'),
  }),
};
