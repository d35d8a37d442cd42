import type { TimelineAssessment } from '../../calc/timeline.js';
import type { PlainDate } from '../../model/plain-date.js';
import { entriesOf } from '../../sheet/entries.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import { MILESTONE } from '../../sheet/fields/timeline.js';
import { detailedTable } from '../detailed-table.js';
import type { Block, Section } from '../report.js';

/** How much of the project's time has passed, what moved it, and its milestones. */
export function timelineSection({ assessment, findings }: ReportedProject): Section {
  const { timeline } = assessment;
  const milestones = entriesOf(assessment, 'milestones', timeline.milestones) ?? [];
  const table = detailedTable(MILESTONE, milestones, { address: 'timeline.milestones', findings });
  const blocks = [progressOf(timeline), ...movesOf(timeline, assessment.asOf)];
  return {
    name: 'timeline',
    title: ({ words: say }) => say.section.timeline,
    blocks: milestones.length > 0 ? [...blocks, table] : blocks,
  };
}

function progressOf({ elapsed, elapsedDays, totalDays, remainingDays, ended, status }: TimelineAssessment): Block {
  return {
    kind: 'progress',
    share: elapsedDays / totalDays,
    text: (format) => {
      const passed = {
        ratio: format.percent(elapsed.quantity),
        elapsed: format.count(elapsedDays),
        total: format.count(totalDays),
      };
      if (ended) return `${format.words.closedSentence({ ...passed, closed: format.date(ended) })}.`;
      const sentence = format.words.elapsedSentence({ ...passed, remaining: format.count(remainingDays) });
      return `${sentence} (${format.words.timelineStatus[status]}).`;
    },
  };
}

/** What makes the time another one than was first agreed: a late start, extensions, suspensions. */
function movesOf(timeline: TimelineAssessment, asOf: PlainDate): readonly Block[] {
  const { start, started, startedLateDays, originalEnd, extensions, suspensions } = timeline;
  const blocks: Block[] = [];
  if (started) {
    blocks.push({
      kind: 'sentence',
      text: (format) =>
        `${format.words[started > asOf ? 'willStartSentence' : 'startedSentence']({
          started: format.date(started),
          late: startedLateDays ? format.words.countDays(format.count(startedLateDays), startedLateDays !== 1) : '',
          agreed: format.date(start),
        })}.`,
    });
  }
  for (const [index, { end, approved, reason }] of extensions.entries()) {
    const before = extensions[index - 1]?.end.last ?? originalEnd ?? timeline.end;
    blocks.push({
      kind: 'sentence',
      text: (format) =>
        `${format.words.extendedSentence({
          from: format.date(before),
          to: format.date(end.last),
          approved: format.date(approved.last),
          reason: format.text(reason),
        })}.`,
    });
  }
  for (const { from, until, reason } of suspensions) {
    blocks.push({
      kind: 'sentence',
      text: (format) =>
        `${format.words.suspendedSentence({
          from: format.date(from),
          until: until ? format.date(until) : '',
          reason: reason ? format.text(reason) : '',
        })}.`,
    });
  }
  return blocks;
}
