import type { ActivityAssessment, ActivityStatus } from '../../calc/activity/assess-activity.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import { dateCell, numberCell, percentCell, withUnit, words } from '../cells.js';
import type { Detail, Row, Section } from '../report.js';
import { ACTIVITY_TONE } from '../tones.js';
import { unknownDetail } from '../unknown-detail.js';

/** What was planned, delivered and expected by now of each activity. */
export function activitiesSection({ activities = [] }: ProjectAssessment): Section {
  return {
    name: 'activities',
    title: ({ words: say }) => say.section.activities,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { key: 'activity', title: ({ words: say }) => say.column.activity, align: 'left', grows: true },
            { key: 'planned', title: ({ words: say }) => say.column.planned, align: 'right' },
            { key: 'done', title: ({ words: say }) => say.column.done, align: 'right' },
            { key: 'progress', title: ({ words: say }) => say.column.progress, align: 'right' },
            { key: 'expected', title: ({ words: say }) => say.column.expected, align: 'right', whenWide: true },
            { key: 'until', title: ({ words: say }) => say.column.until, align: 'right', whenWide: true },
            { key: 'status', title: ({ words: say }) => say.column.status, align: 'left' },
          ],
          rows: activities.map(activityRow),
        },
      },
    ],
  };
}

function activityRow(assessment: ActivityAssessment): Row {
  const { activity, window, planned, done, physical, expectedToDate, status } = assessment;
  return {
    place: activity.at,
    cells: {
      activity: words((format) => `${activity.id} ${format.text(activity.name)}`),
      planned: withUnit(numberCell(planned), activity.unit),
      done: planned?.quantity ? numberCell(done) : withUnit(numberCell(done), activity.unit),
      progress: physical.notComputable === 'no-plan' || !planned ? { kind: 'not-applicable' } : percentCell(physical),
      expected: planned ? numberCell(expectedToDate) : { kind: 'not-applicable' },
      until: dateCell(window.end),
      status: words(({ words: say }) => say.activityStatus[status], ACTIVITY_TONE[status]),
    },
    details: detailsOf(assessment),
  };
}

/** Statuses in which it matters how much should have been done by now. */
const RUNNING: ReadonlySet<ActivityStatus> = new Set(['in-progress', 'behind', 'not-started']);

function detailsOf({
  activity,
  window,
  plannedDerived,
  expectedToDate,
  status,
}: ActivityAssessment): readonly Detail[] {
  const details: Detail[] = [...unknownDetail(activity.planned)];
  if (plannedDerived) {
    details.push({ text: ({ words: say }) => `${say.column.planned.toLocaleLowerCase()} ${say.derived}` });
  }
  const expected = expectedToDate.quantity;
  if (expected && RUNNING.has(status)) {
    details.push({
      text: (format) =>
        format.words.expectedToDate({ expected: format.number(expected), window: format.window(window) }),
    });
  }
  const reason = activity.status?.reason;
  if (reason) details.push({ text: (format) => format.text(reason) });
  return details;
}
