import { type PartialDate, parsePartialDate } from '../../model/plain-date.js';
import type { TreeNode } from '../../source/node.js';
import { walkShape } from '../../source/walk-shape.js';
import { defineRule } from '../rule.js';

interface ReversedPeriod {
  /** Both as they are written. */
  readonly start: string;
  readonly end: string;
}

export default defineRule<ReversedPeriod>({
  code: 'LF601',
  slug: 'period-reversed',
  severity: 'error',
  docs: {
    en: {
      summary: 'a period that ends before it starts',
      why: 'No day lies in it, so no share of its time can be computed. `start` means the first day of what is written, `end` the last: `{ start: 2023, end: 2023 }` is the whole year.',
    },
    vi: {
      summary: 'khoảng thời gian kết thúc trước khi bắt đầu',
      why: 'Không có ngày nào nằm trong đó nên không tính được phần thời gian đã qua. `start` là ngày đầu, `end` là ngày cuối của điều đã viết: `{ start: 2023, end: 2023 }` là cả năm.',
    },
  },
  examples: {
    bad: 'period: { start: 2024-12-31, end: 2021-07-01 }\n',
    good: 'period: { start: 2021-07-01, end: 2024-12-31 }\n',
  },
  describe: {
    en: ({ start, end }) => ({
      message: `the period ends on ${end}, before it starts on ${start}`,
      help: `if the two were exchanged, write \`{ start: ${end}, end: ${start} }\``,
      labels: { start: 'it starts here' },
    }),
    vi: ({ start, end }) => ({
      message: `khoảng thời gian kết thúc ${end}, trước khi bắt đầu ${start}`,
      help: `nếu viết ngược, hãy viết \`{ start: ${end}, end: ${start} }\``,
      labels: { start: 'bắt đầu ở đây' },
    }),
  },
  checkRun({ files }, report) {
    for (const file of files) {
      walkShape(file, {
        period(node) {
          const [start, end] = [readDate(node.get('start')), readDate(node.get('end'))];
          if (!start || !end || start.first <= end.last) return;
          report(
            node.of('end'),
            { start: start.text, end: end.text },
            { path: node.path, related: [{ place: node.of('start'), label: 'start' }] },
          );
        },
      });
    }
  },
});

/** What is no date is reported as such. */
function readDate(node: TreeNode | undefined): PartialDate | undefined {
  return node?.kind === 'scalar' ? parsePartialDate(node.text.normalize('NFC').trim()) : undefined;
}
