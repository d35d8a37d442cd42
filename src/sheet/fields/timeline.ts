import type { Standstill } from '../../calc/project-clock.js';
import type { MilestoneAssessment, TimelineAssessment } from '../../calc/timeline.js';
import type { Phrase } from '../../messages/format.js';
import type { Extension } from '../../model/project.js';
import { called } from '../called.js';
import { entriesOf, type InProject, someEntries } from '../entries.js';
import { column, partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { IN_ERROR } from '../terms.js';
import { MILESTONE_TONE } from '../tones.js';
import { placed } from './place-parts.js';

const it = partsOf<InProject<MilestoneAssessment>>();

export const MILESTONE: RecordShape<InProject<MilestoneAssessment>> = placed({
  name: 'milestone',
  says: 'A milestone.',
  canBeInError: true,
  step: ({ one }) => one.milestone.id,
  place: ({ one }) => one.milestone.at,
  named: {
    title: 'milestone',
    name: ({ one }) => called(one.milestone),
  },
  parts: [
    it.id('id', ({ one }) => one.milestone.id),
    it.text('name', 'As it is written.', ({ one }) => one.milestone.name),
    it.day('due', 'The last day of its due date.', ({ one }) => one.due, { column: column('due') }),
    it.day('done', 'Absent where it had not happened by the as-of date.', ({ one }) => one.done, {
      optional: true,
      column: column('done'),
      whenAbsent: ({ one }) => (one.status === 'no-data' ? { kind: 'missing', reason: 'no-actual' } : undefined),
    }),
    it.count('daysLate', 'Of a late or overdue milestone.', ({ one }) => one.daysLate, { optional: true }),
    it.term('status', 'How it stands at the as-of date.', 'milestoneStatus', ({ one }) => one.status, {
      column: column('status', { align: 'left' }),
      tone: (status) => MILESTONE_TONE[status],
      said: ({ one }) => daysLate(one),
      whenInError: IN_ERROR,
    }),
  ],
});

function daysLate({ daysLate: days, status }: MilestoneAssessment): Phrase | undefined {
  if (days === undefined) return undefined;
  return ({ words: say, count }) =>
    status === 'overdue' ? say.overdueBy(count(days), days !== 1) : say.doneLateBy(count(days), days !== 1);
}

const is = partsOf<Extension>();

const EXTENSION: RecordShape<Extension> = placed({
  name: 'extension',
  says: 'A later end that was approved.',
  place: ({ at }) => at,
  parts: [
    is.day('end', 'The last day that was agreed then.', ({ end }) => end.last),
    is.day('approved', 'From which day on it is in force.', ({ approved }) => approved.last),
    is.text('reason', 'As it is written.', ({ reason }) => reason),
  ],
});

const was = partsOf<Standstill>();

const SUSPENSION: RecordShape<Standstill> = placed({
  name: 'suspension',
  says: 'Days on which the project stands still.',
  place: ({ at }) => at,
  parts: [
    was.day('from', 'The first of them.', ({ from }) => from),
    was.day('until', 'The last of them; absent where none is known yet.', ({ until }) => until, { optional: true }),
    was.text('reason', 'As it is written; absent where the file only writes `suspended`.', ({ reason }) => reason, {
      optional: true,
    }),
  ],
});

const of = partsOf<InProject<TimelineAssessment>>();

export const TIMELINE: RecordShape<InProject<TimelineAssessment>> = {
  name: 'timeline',
  namedBy: [],
  says: 'Calendar days of the project period, both ends counted.',
  parts: [
    of.day('start', 'The first day.', ({ one }) => one.start),
    of.day('end', 'The last day, of the extension in force where there is one.', ({ one }) => one.end),
    of.day(
      'originalEnd',
      'The last day as it was first agreed, where there are extensions.',
      ({ one }) => one.originalEnd,
      {
        optional: true,
      },
    ),
    of.list('extensions', EXTENSION, ({ one }) => someEntries(one.extensions), {
      optional: true,
      says: 'Those approved by the as-of date, oldest first.',
    }),
    of.day('started', 'When work really began.', ({ one }) => one.started, { optional: true }),
    of.count(
      'startedLateDays',
      'Days from the first day to that one, where it is later.',
      ({ one }) => one.startedLateDays,
      {
        optional: true,
      },
    ),
    of.day('ended', 'When the project closed.', ({ one }) => one.ended, { optional: true }),
    of.day(
      'effectiveDay',
      'The day on which expectations are taken, where it is not the as-of date: the project closed or was suspended then.',
      ({ one, within }) => (one.effectiveDay === within.asOf ? undefined : one.effectiveDay),
      { optional: true },
    ),
    of.list('suspensions', SUSPENSION, ({ one }) => someEntries(one.suspensions), {
      optional: true,
      says: 'Those that had begun by the as-of date.',
    }),
    of.count('totalDays', 'Days of the period.', ({ one }) => one.totalDays),
    of.count(
      'elapsedDays',
      'Days up to the as-of date, or to the day on which the project closed or was suspended.',
      ({ one }) => one.elapsedDays,
    ),
    of.count('remainingDays', 'Days after it; 0 once the project has closed.', ({ one }) => one.remainingDays),
    of.ratio('elapsed', 'Elapsed of total days.', ({ one }) => one.elapsed),
    of.term('status', '`ended` is neither completed nor overdue.', 'timelineStatus', ({ one }) => one.status),
    of.list('milestones', MILESTONE, ({ one, within }) => entriesOf(within, 'milestones', one.milestones), {
      optional: true,
    }),
  ],
};
