import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { MilestoneAssessment } from '../../calc/timeline.js';
import { dateCell, words } from '../cells.js';
import type { Block, Row, Section } from '../report.js';
import { MILESTONE_TONE } from '../tones.js';

/** How much of the project's time has passed, and its milestones. */
export function timelineSection({ timeline }: ProjectAssessment): Section {
  const { elapsed, elapsedDays, totalDays, remainingDays, milestones } = timeline;
  const blocks: Block[] = [
    {
      kind: 'progress',
      share: elapsedDays / totalDays,
      text: (format) =>
        `${format.words.elapsedSentence({
          ratio: format.percent(elapsed.quantity),
          elapsed: format.count(elapsedDays),
          total: format.count(totalDays),
          remaining: format.count(remainingDays),
        })} (${format.words.timelineStatus[timeline.status]}).`,
    },
  ];
  if (milestones && milestones.length > 0) {
    blocks.push({
      kind: 'table',
      table: {
        columns: [
          { key: 'milestone', title: ({ words: say }) => say.column.milestone, align: 'left', grows: true },
          { key: 'due', title: ({ words: say }) => say.column.due, align: 'right' },
          { key: 'done', title: ({ words: say }) => say.column.done, align: 'right' },
          { key: 'status', title: ({ words: say }) => say.column.status, align: 'left' },
        ],
        rows: milestones.map(milestoneRow),
      },
    });
  }
  return { name: 'timeline', title: ({ words: say }) => say.section.timeline, blocks };
}

function milestoneRow({ milestone, due, done, daysLate, status }: MilestoneAssessment): Row {
  return {
    place: milestone.at,
    cells: {
      milestone: words((format) => `${milestone.id} ${format.text(milestone.name)}`),
      due: dateCell(due),
      done: status === 'no-data' ? { kind: 'missing' } : dateCell(done),
      status: words(({ words: say, count }) => {
        const word = say.milestoneStatus[status];
        return daysLate === undefined
          ? word
          : status === 'overdue'
            ? say.overdueBy(count(daysLate), daysLate !== 1)
            : say.doneLateBy(count(daysLate), daysLate !== 1);
      }, MILESTONE_TONE[status]),
    },
  };
}
