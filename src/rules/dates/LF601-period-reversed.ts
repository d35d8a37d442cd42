import { type PartialDate, parsePartialDate } from '../../model/plain-date.js';
import type { MapNode, TreeNode } from '../../source/node.js';
import { walkShape } from '../../source/walk-shape.js';
import { defineRule, type Report } from '../rule.js';
import { nameDate } from '../write-date.js';

interface ReversedPeriod {
  readonly of: 'period' | 'suspension' | 'extension' | 'closing';
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
      why: 'No day lies in it, so no share of its time can be computed. `start` means the first day of what is written, `end` the last: `{ start: 2023, end: 2023 }` is the whole year. A suspension may not be over before it begins, nor an extension end before the project starts.',
    },
    vi: {
      summary: 'khoảng thời gian kết thúc trước khi bắt đầu',
      why: 'Không có ngày nào nằm trong đó nên không tính được phần thời gian đã qua. `start` là ngày đầu, `end` là ngày cuối của điều đã viết: `{ start: 2023, end: 2023 }` là cả năm. Lần tạm dừng cũng không thể hết trước khi bắt đầu, và ngày gia hạn không thể trước ngày bắt đầu dự án.',
    },
  },
  examples: {
    bad: 'period: { start: 2024-12-31, end: 2021-07-01 }\n',
    good: 'period: { start: 2021-07-01, end: 2024-12-31 }\n',
  },
  describe: {
    en: ({ of, start, end }) => ({
      message: {
        period: `the period ends on ${end}, before it starts on ${start}`,
        suspension: `the suspension is over on ${end}, before it begins on ${start}`,
        extension: `the extension ends on ${end}, before the project starts on ${start}`,
        closing: `the project closed on ${end}, before it starts on ${start}`,
      }[of],
      help: helpOf(
        of,
        start,
        end,
        'if the two were exchanged, write',
        of === 'closing' ? 'correct `ended`' : 'correct the `end` of the extension',
      ),
      labels: { start: 'it starts here' },
    }),
    vi: ({ of, start, end }) => ({
      message: {
        period: `khoảng thời gian kết thúc ${nameDate(end, 'vi')}, trước khi bắt đầu (${nameDate(start, 'vi')})`,
        suspension: `lần tạm dừng hết ${nameDate(end, 'vi')}, trước khi bắt đầu (${nameDate(start, 'vi')})`,
        extension: `lần gia hạn đến ${nameDate(end, 'vi')}, trước khi dự án bắt đầu (${nameDate(start, 'vi')})`,
        closing: `dự án đóng ${nameDate(end, 'vi')}, trước khi bắt đầu (${nameDate(start, 'vi')})`,
      }[of],
      help: helpOf(
        of,
        start,
        end,
        'nếu viết ngược, hãy viết',
        of === 'closing' ? 'hãy sửa `ended`' : 'hãy sửa `end` của lần gia hạn',
      ),
      labels: { start: 'bắt đầu ở đây' },
    }),
  },
  checkRun({ files }, report) {
    for (const file of files) {
      walkShape(file, {
        period: (node) => compare('period', { first: node, start: 'start', last: node, end: 'end' }, report),
      });
      const { root } = file;
      for (const one of recordsOf(root.get('suspensions'))) {
        compare('suspension', { first: one, start: 'from', last: one, end: 'until' }, report);
      }
      const period = root.get('period');
      if (period?.kind !== 'map') continue;
      for (const one of recordsOf(root.get('extensions'))) {
        compare('extension', { first: period, start: 'start', last: one, end: 'end' }, report);
      }
      compare('closing', { first: period, start: 'start', last: root, end: 'ended' }, report);
    }
  },
});

function helpOf(of: ReversedPeriod['of'], start: string, end: string, exchanged: string, correct: string): string {
  if (of === 'extension' || of === 'closing') return correct;
  const [first, last] = of === 'period' ? ['start', 'end'] : ['from', 'until'];
  return `${exchanged} \`{ ${first}: ${end}, ${last}: ${start} }\``;
}

/** Where the two dates stand, and under which keys. */
interface Ends {
  readonly first: MapNode;
  readonly start: string;
  readonly last: MapNode;
  readonly end: string;
}

function compare(of: ReversedPeriod['of'], { first, start, last, end }: Ends, report: Report<ReversedPeriod>): void {
  const [from, to] = [readDate(first.get(start)), readDate(last.get(end))];
  if (!from || !to || from.first <= to.last) return;
  const related = [{ place: first.of(start), label: 'start' }];
  report(last.of(end), { of, start: from.text, end: to.text }, { path: last.path, related });
}

function recordsOf(list: TreeNode | undefined): readonly MapNode[] {
  return list?.kind === 'seq' ? list.items.filter((item) => item.kind === 'map') : [];
}

/** What is no date is reported as such. */
function readDate(node: TreeNode | undefined): PartialDate | undefined {
  return node?.kind === 'scalar' ? parsePartialDate(node.text.normalize('NFC').trim()) : undefined;
}
