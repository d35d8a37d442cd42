import type { TargetGroupAssessment } from '../../calc/target-group.js';
import { called } from '../called.js';
import type { InProject } from '../entries.js';
import { column, partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { placed } from './place-parts.js';

const is = partsOf<InProject<TargetGroupAssessment>>();

export const TARGET_GROUP: RecordShape<InProject<TargetGroupAssessment>> = placed({
  name: 'targetGroup',
  says: 'A target group. Groups are never added up.',
  canBeInError: true,
  step: ({ one }) => one.group.id,
  place: ({ one }) => one.group.at,
  named: {
    title: 'group',
    name: ({ one }) => called(one.group),
  },
  parts: [
    is.id('id', ({ one }) => one.group.id),
    is.text('name', 'As it is written.', ({ one }) => one.group.name),
    is.text('unit', 'Of what is planned and reached.', ({ one }) => one.group.unit, { optional: true }),
    is.figure('planned', 'Absent where the file plans no number.', ({ one }) => one.planned, {
      optional: true,
      unit: ({ one }) => one.group.unit,
      column: column('planned'),
    }),
    is.figure('reached', 'The newest number reached.', ({ one }) => one.reached, {
      unit: ({ one }) => (one.planned?.quantity ? undefined : one.group.unit),
      column: column('reached'),
      beside: [is.day('on', 'The day of the newest number.', ({ one }) => one.reached.on)],
    }),
    is.ratio('ratio', 'Reached of planned.', ({ one }) => one.ratio, {
      idle: ({ one }) => !one.planned,
      column: column('ofGroup'),
    }),
  ],
});
