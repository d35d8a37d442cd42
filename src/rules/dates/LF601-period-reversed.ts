import type { PeriodOrId } from '../../model/period.js';
import type { RecordPlace } from '../../model/place.js';
import type { PartialDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import { defineRule } from '../rule.js';

interface ReversedPeriod {
  /** Both as they are written. */
  readonly start: string;
  readonly end: string;
}

interface Dated {
  readonly at?: RecordPlace | undefined;
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
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
  checkRun({ projects }, report) {
    for (const project of projects) {
      for (const { at, start, end } of periodsOf(project)) {
        if (!at || !start || !end || start.first <= end.last) continue;
        report(
          at.of('end'),
          { start: start.text, end: end.text },
          { path: at.path, related: [{ place: at.of('start'), label: 'start' }] },
        );
      }
    }
  },
});

/** Every period that a project writes out, schedules of activities among them. */
function* periodsOf(project: Project): Generator<Dated> {
  yield project.period;
  yield* project.reportingPeriods ?? [];
  for (const indicator of project.indicators ?? []) {
    if ('interim' in indicator) for (const { during } of indicator.interim ?? []) yield* written(during);
  }
  for (const { schedule } of project.activities ?? []) if (schedule) yield schedule;
  for (const { period } of project.budget?.plans ?? []) yield* written(period);
  for (const { during } of project.budget?.disbursements ?? []) yield* written(during);
  for (const { period } of project.subprojects ?? []) yield* written(period);
  for (const stated of project.stated ?? []) if (stated.figure === 'disbursed') yield* written(stated.during);
}

function* written(period: PeriodOrId | undefined): Generator<Dated> {
  if (period && 'start' in period) yield period;
}
