import { type Window, windowOf } from '../../model/period.js';
import { addDays, countDays, type PlainDate } from '../../model/plain-date.js';
import type { ReportingPeriod } from '../../model/project.js';
import { formatIn } from '../format-in.js';
import { defineRule, type Report } from '../rule.js';
import { firstOpenDay } from './first-open-day.js';
import { writeDays } from './write-date.js';

type ReportingPeriods =
  /** The same days under two ids. */
  | { readonly problem: 'same'; readonly id: string; readonly other: string; readonly days: Window }
  /** The later one starts before the other has ended. */
  | { readonly problem: 'overlap'; readonly id: string; readonly other: string; readonly days: Window }
  /** `other` holds shorter periods that do not fill it: `open` is the first day that is in none of them. */
  | { readonly problem: 'within'; readonly id: string; readonly other: string; readonly open: PlainDate }
  | { readonly problem: 'gap'; readonly id: string; readonly other: string; readonly days: Window };

export default defineRule<ReportingPeriods>({
  code: 'LF604',
  slug: 'reporting-periods',
  severity: 'error',
  severityOf: ({ problem }) => (problem === 'gap' ? 'warning' : 'error'),
  docs: {
    en: {
      summary: 'reporting periods that overlap, or leave a gap between them',
      why:
        'What happened on a day that lies in two periods is reported twice, and what happened in a gap is never reported: ' +
        'an overlap is an error, a gap a warning. Shorter periods may divide a longer one, as quarters divide a year, if ' +
        'they fill it from its first day to its last, one after the other; they may be divided again. One that is merely ' +
        'inside another is an overlap: most often the year of a date is wrong. Periods that begin after the project or ' +
        'end before it are no gap, since they are often declared one year at a time (LF608 tells of spending there).',
    },
    vi: {
      summary: 'các kỳ báo cáo chồng lên nhau, hoặc có khoảng trống ở giữa',
      why:
        'Việc xảy ra vào ngày thuộc hai kỳ sẽ bị báo cáo hai lần, còn việc xảy ra trong khoảng trống thì không bao giờ được báo ' +
        'cáo: chồng kỳ là lỗi, khoảng trống là cảnh báo. Các kỳ ngắn có thể chia một kỳ dài, như bốn quý chia một năm, nếu ' +
        'nối tiếp nhau từ ngày đầu đến ngày cuối của kỳ dài; mỗi kỳ ngắn lại có thể chia tiếp. Một kỳ chỉ nằm lọt trong kỳ ' +
        'khác là chồng kỳ: thường do ghi sai năm. Các kỳ bắt đầu sau dự án hoặc kết thúc trước dự án không phải là khoảng ' +
        'trống, vì thường mỗi năm mới khai báo thêm một kỳ (LF608 cho biết các khoản chi ở đó).',
    },
  },
  examples: {
    bad: 'reporting_periods:\n  - { id: FY2022, start: 2021-07, end: 2022-06 }\n  - { id: FY2023, start: 2022-06, end: 2023-06 }\n',
    good: 'reporting_periods:\n  - { id: FY2022, start: 2021-07, end: 2022-06 }\n  - { id: FY2023, start: 2022-07, end: 2023-06 }\n',
  },
  describe: {
    en: (args) => {
      const { id, other } = args;
      const window = (days: Window): string => writeDays(days, 'en');
      switch (args.problem) {
        case 'same':
          return {
            message: `reporting periods ${other} and ${id} are the same days, ${window(args.days)}`,
            help: `correct the dates of one of them; or remove ${id} and write ${other} where it is used`,
            labels: { other: `${other} starts here` },
          };
        case 'overlap': {
          const days = countDays(args.days.start, args.days.end);
          return {
            message: `reporting period ${id} starts before ${other} has ended: ${days === 1 ? '1 day lies' : `${formatIn('en').count(days)} days lie`} in both`,
            help: `if ${other} is right, write \`start: ${addDays(args.days.end, 1)}\``,
            labels: { other: `${other} ends here` },
          };
        }
        case 'within':
          return {
            message: `reporting period ${id} lies in ${other}, whose day ${args.open} no shorter period covers`,
            help: `correct the dates of one of the two; or divide ${other} wholly: the next period in it has \`start: ${args.open}\``,
            labels: { other: `${other} starts here` },
          };
        case 'gap':
          return {
            message: `no reporting period covers ${window(args.days)}, between ${other} and ${id}`,
            help: `correct the dates of one of the two; or add \`- { id: …, start: ${args.days.start}, end: ${args.days.end} }\``,
            labels: { other: `${other} ends here` },
          };
      }
    },
    vi: (args) => {
      const { id, other } = args;
      const { date, count } = formatIn('vi');
      const window = (days: Window): string => writeDays(days, 'vi');
      switch (args.problem) {
        case 'same':
          return {
            message: `kỳ báo cáo ${other} và ${id} trùng ngày nhau, ${window(args.days)}`,
            help: `hãy sửa ngày của một kỳ; hoặc xóa ${id} và dùng ${other} ở những chỗ đã ghi ${id}`,
            labels: { other: `${other} bắt đầu ở đây` },
          };
        case 'overlap':
          return {
            message: `kỳ báo cáo ${id} bắt đầu khi ${other} chưa kết thúc: ${count(countDays(args.days.start, args.days.end))} ngày thuộc cả hai kỳ`,
            help: `nếu ${other} đúng, hãy viết \`start: ${addDays(args.days.end, 1)}\``,
            labels: { other: `${other} kết thúc ở đây` },
          };
        case 'within':
          return {
            message: `kỳ báo cáo ${id} nằm trong ${other}, mà ngày ${date(args.open)} của kỳ đó không thuộc kỳ ngắn nào`,
            help: `hãy sửa ngày của một trong hai kỳ; hoặc chia hết ${other}: kỳ tiếp theo trong đó có \`start: ${args.open}\``,
            labels: { other: `${other} bắt đầu ở đây` },
          };
        case 'gap':
          return {
            message: `không có kỳ báo cáo nào cho ${window(args.days)}, giữa ${other} và ${id}`,
            help: `hãy sửa ngày của một trong hai kỳ; hoặc thêm \`- { id: …, start: ${args.days.start}, end: ${args.days.end} }\``,
            labels: { other: `${other} kết thúc ở đây` },
          };
      }
    },
  },
  checkProject({ project: { reportingPeriods = [] } }, report) {
    const periods = reportingPeriods
      .map((period): Dated => ({ period, days: windowOf(period) }))
      .toSorted(({ days: a }, { days: b }) => compare(a.start, b.start) || compare(b.end, a.end));
    const distinct = leaveOutDoubles(periods, report);
    checkOverlaps(distinct, report);
    checkGaps(distinct, report);
  },
});

interface Dated {
  readonly period: ReportingPeriod;
  readonly days: Window;
}

/** Behind every day. */
const NEVER = '9999-99';

/** @param periods in their order, so that those of the same days are neighbours */
function leaveOutDoubles(periods: readonly Dated[], report: Report<ReportingPeriods>): readonly Dated[] {
  let other: Dated | undefined;
  return periods.filter(({ period, days }) => {
    if (days.start !== other?.days.start || days.end !== other.days.end) {
      other = { period, days };
      return true;
    }
    const related = [{ place: other.period.at.of('start'), label: 'other' }];
    report(period.at.of('start'), { problem: 'same', id: period.id, other: other.period.id, days }, { related });
    return false;
  });
}

/** @param periods by their first day; of those that start together the longest first */
function checkOverlaps(periods: readonly Dated[], report: Report<ReportingPeriods>): void {
  for (const [index, { period, days }] of periods.entries()) {
    let end = index + 1;
    while ((periods[end]?.days.start ?? NEVER) <= days.end) end += 1;
    const begun = periods.slice(index + 1, end);
    for (const later of begun.filter((one) => one.days.end > days.end)) {
      const shared = { start: later.days.start, end: days.end };
      const args = { problem: 'overlap', id: later.period.id, other: period.id, days: shared } as const;
      report(later.period.at.of('start'), args, { related: [{ place: period.at.of('end'), label: 'other' }] });
    }
    const within = begun.filter((one) => one.days.end <= days.end);
    const open = firstOpenDay(
      days,
      within.map((one) => one.days),
    );
    // The first one within speaks for all of them.
    const [inner] = within;
    if (!inner || !open) continue;
    const args = { problem: 'within', id: inner.period.id, other: period.id, open } as const;
    report(inner.period.at.of('start'), args, { related: [{ place: period.at.of('start'), label: 'other' }] });
  }
}

/** @param periods by their first day */
function checkGaps([first, ...others]: readonly Dated[], report: Report<ReportingPeriods>): void {
  let last = first;
  for (const one of others) {
    if (!last) return;
    const next = addDays(last.days.end, 1);
    if (one.days.start > next) {
      const days = { start: next, end: addDays(one.days.start, -1) };
      const args = { problem: 'gap', id: one.period.id, other: last.period.id, days } as const;
      report(one.period.at.of('start'), args, { related: [{ place: last.period.at.of('end'), label: 'other' }] });
    }
    if (one.days.end > last.days.end) last = one;
  }
}

function compare(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
