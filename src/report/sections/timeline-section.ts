import { entriesOf } from '../../sheet/entries.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import { MILESTONE } from '../../sheet/fields/timeline.js';
import { detailedTable } from '../detailed-table.js';
import type { Block, Section } from '../report.js';

/** How much of the project's time has passed, and its milestones. */
export function timelineSection({ assessment, findings }: ReportedProject): Section {
  const { timeline } = assessment;
  const { elapsed, elapsedDays, totalDays, remainingDays } = timeline;
  const progress: Block = {
    kind: 'progress',
    share: elapsedDays / totalDays,
    text: (format) =>
      `${format.words.elapsedSentence({
        ratio: format.percent(elapsed.quantity),
        elapsed: format.count(elapsedDays),
        total: format.count(totalDays),
        remaining: format.count(remainingDays),
      })} (${format.words.timelineStatus[timeline.status]}).`,
  };
  const milestones = entriesOf(assessment, 'milestones', timeline.milestones) ?? [];
  const table = detailedTable(MILESTONE, milestones, { address: 'timeline.milestones', findings });
  return {
    name: 'timeline',
    title: ({ words: say }) => say.section.timeline,
    blocks: milestones.length > 0 ? [progress, table] : [progress],
  };
}
