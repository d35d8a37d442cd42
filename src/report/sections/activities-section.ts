import type { ActivityAssessment, ActivityStatus } from '../../calc/activity/assess-activity.js';
import { entriesOf } from '../../sheet/entries.js';
import { ACTIVITY } from '../../sheet/fields/activity.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import { certaintyDetail } from '../certainty-words.js';
import { detailedTable } from '../detailed-table.js';
import type { Detail, Section } from '../report.js';
import { unknownDetail } from '../unknown-detail.js';

/** What was planned, delivered and expected by now of each activity. */
export function activitiesSection({ assessment, findings }: ReportedProject): Section {
  const entries = entriesOf(assessment, 'activities', assessment.activities) ?? [];
  return {
    name: 'activities',
    title: ({ words: say }) => say.section.activities,
    blocks: [
      detailedTable(ACTIVITY, entries, { address: 'activities', findings, details: ({ one }) => detailsOf(one) }),
    ],
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
  done,
  uncertain,
}: ActivityAssessment): readonly Detail[] {
  const details: Detail[] = [...unknownDetail(activity.planned)];
  if (plannedDerived) {
    details.push({ text: ({ words: say }) => `${say.column.planned.toLocaleLowerCase()} ${say.derived}` });
  }
  const expected = expectedToDate.quantity;
  if (expected && RUNNING.has(status)) {
    details.push(
      {
        text: (format) =>
          format.words.expectedToDate({ expected: format.number(expected), window: format.window(window) }),
        only: 'narrow',
      },
      { text: (format) => format.words.scheduledFrom(format.date(window.start)), only: 'wide' },
    );
  }
  details.push(...certaintyDetail(uncertain, done.quantity));
  const reason = activity.status?.reason;
  if (reason) details.push({ text: (format) => format.text(reason) });
  return details;
}
