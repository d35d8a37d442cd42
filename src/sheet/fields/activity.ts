import type { ActivityAssessment } from '../../calc/activity/assess-activity.js';
import { explanationsUpTo } from '../../calc/explanations.js';
import { called } from '../called.js';
import { type InProject, someEntries } from '../entries.js';
import { column, partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { ref } from '../schema-shape.js';
import { IN_ERROR } from '../terms.js';
import { ACTIVITY_TONE } from '../tones.js';
import { EXPLANATION } from './explanation.js';
import { placed } from './place-parts.js';

const is = partsOf<InProject<ActivityAssessment>>();

export const ACTIVITY: RecordShape<InProject<ActivityAssessment>> = placed({
  name: 'activity',
  says: 'An activity.',
  canBeInError: true,
  step: ({ one }) => one.activity.id,
  place: ({ one }) => one.activity.at,
  named: {
    title: 'activity',
    name: ({ one }) => called(one.activity),
  },
  parts: [
    is.id('id', ({ one }) => one.activity.id),
    is.text('name', 'As it is written.', ({ one }) => one.activity.name),
    is.word('result', 'The result it serves.', ({ one }) => one.activity.result, {
      optional: true,
      schema: ref('id'),
    }),
    is.text(
      'meansOfVerification',
      'Where what was done can be checked.',
      ({ one }) => one.activity.meansOfVerification,
      { optional: true },
    ),
    is.text('responsible', 'Who carries it out.', ({ one }) => one.activity.responsible, { optional: true }),
    is.text('unit', 'Of what is planned and done.', ({ one }) => one.activity.unit, { optional: true }),
    is.figure('planned', 'Absent where the file plans no number and none can be derived.', ({ one }) => one.planned, {
      optional: true,
      unit: ({ one }) => one.activity.unit,
      column: column('planned'),
    }),
    is.flag(
      'plannedDerived',
      'Whether the plan is the number of whole intervals in the schedule.',
      ({ one }) => (one.planned ? one.plannedDerived : undefined),
      { optional: true },
    ),
    is.figure('done', 'What was delivered by the as-of date.', ({ one }) => one.done, {
      // The unit stands beside the plan, where there is one.
      unit: ({ one }) => (one.planned?.quantity ? undefined : one.activity.unit),
      column: column('done'),
    }),
    is.ratio('physical', 'Done of planned.', ({ one }) => one.physical, {
      idle: ({ one }) => one.physical.notComputable === 'no-plan' || !one.planned,
      column: column('progress'),
    }),
    is.figure('expectedToDate', 'What should have been done by the as-of date.', ({ one }) => one.expectedToDate, {
      idle: ({ one }) => !one.planned,
      column: column('expected', { whenWide: true }),
    }),
    is.day('start', 'The first day of its schedule.', ({ one }) => one.window.start),
    is.day('end', 'The last day of its schedule.', ({ one }) => one.window.end, {
      column: column('until', { whenWide: true }),
    }),
    is.term('status', 'How it stands at the as-of date.', 'activityStatus', ({ one }) => one.status, {
      column: column('status', { align: 'left' }),
      tone: (status) => ACTIVITY_TONE[status],
      whenInError: IN_ERROR,
    }),
    is.mark('uncertain', 'The bounds of what was done leave the status open.', ({ one }) => one.uncertain ?? false),
    is.text('reason', 'Why it is suspended or cancelled.', ({ one }) => one.activity.status?.reason, {
      optional: true,
    }),
    is.list(
      'explanations',
      EXPLANATION,
      ({ one, within }) => someEntries(explanationsUpTo(one.activity, within.asOf)),
      { optional: true, says: 'Those given by the as-of date.' },
    ),
  ],
});
