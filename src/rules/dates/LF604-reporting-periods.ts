import type { Format } from '../../messages/format.js';
import { compareTexts } from '../../model/compare-texts.js';
import { type Window, windowOf } from '../../model/period.js';
import { addDays, countDays, latest } from '../../model/plain-date.js';
import type { ReportingPeriod, Suspension } from '../../model/project.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule, type FindingText, type Report } from '../rule.js';
import { writeDate, writeDays } from '../write-date.js';
import { type Gap, listGaps } from './list-gaps.js';

type ReportingPeriods =
  /** The same days under two ids. */
  | { readonly problem: 'same'; readonly id: string; readonly other: string; readonly days: Window }
  /** The later one starts before the other has ended, and ends after it. */
  | { readonly problem: 'overlap'; readonly id: string; readonly other: string; readonly days: Window }
  /** A suspension begins before another one is over. */
  | { readonly problem: 'suspensions'; readonly from: string; readonly until?: string | undefined }
  /** The gap lies between `other` and `id`, or before `id` if that is the first one in a longer period. */
  | {
      readonly problem: 'gap';
      readonly id: string;
      readonly other?: string | undefined;
      /** The longer period that shorter ones leave open there. */
      readonly within?: string | undefined;
      readonly days: Window;
    };

export default defineRule<ReportingPeriods>({
  code: 'LF604',
  slug: 'reporting-periods',
  severity: 'error',
  severityOf: ({ problem }) => (problem === 'gap' ? 'warning' : 'error'),
  docs: {
    en: {
      summary: 'reporting periods or suspensions that overlap, or reporting periods that leave a gap between them',
      why:
        'What happened on a day that two periods share is reported twice, and what happened in a gap is never reported: ' +
        'an overlap is an error, a gap a warning.\n\nA period may lie wholly in a longer one: quarters divide a year, and ' +
        'reports of the first 6, 9 and 12 months start on one day. Shorter periods that leave out days of the longer one, ' +
        'before the first of them or between two, have a gap; the rest at its end may still have to be declared. The ' +
        'same days under two ids, and periods that share only some of their days, are errors. A wrong year by which one ' +
        'period comes to lie in another is not noticed.\n\nThe beginning or the end of the project that no period covers ' +
        'is no gap, since periods are often declared one year at a time (LF608 tells of spending there).\n\nOf `suspensions` none may begin before another one is over.',
    },
    vi: {
      summary: 'các kỳ báo cáo hoặc các lần tạm dừng chồng lên nhau, hoặc các kỳ báo cáo có khoảng trống ở giữa',
      why:
        'Việc xảy ra vào ngày mà hai kỳ cùng có sẽ bị báo cáo hai lần, còn việc xảy ra trong khoảng trống thì không bao giờ ' +
        'được báo cáo: chồng kỳ là lỗi, khoảng trống là cảnh báo.\n\nMột kỳ có thể nằm trọn trong kỳ dài hơn: bốn quý chia một ' +
        'năm; báo cáo lũy kế 6 tháng, 9 tháng và 12 tháng bắt đầu cùng một ngày. Nếu các kỳ ngắn bỏ sót ngày của kỳ dài, trước ' +
        'kỳ ngắn đầu tiên hoặc giữa hai kỳ ngắn, thì đó là khoảng trống; phần cuối của kỳ dài có thể khai báo sau. Hai mã có ' +
        'cùng ngày, hoặc hai kỳ chỉ chung nhau một phần số ngày, là lỗi. Ghi sai năm khiến kỳ này lọt hẳn vào kỳ khác thì ' +
        'không nhận ra được.\n\nPhần đầu hoặc phần cuối dự án chưa thuộc kỳ nào không bị coi là khoảng trống, vì thường mỗi năm ' +
        'mới khai báo thêm một kỳ (LF608 cho biết các khoản chi ở đó).\n\nCác lần tạm dừng (`suspensions`) cũng không được chồng lên nhau.',
    },
  },
  examples: {
    bad: 'reporting_periods:\n  - { id: FY2022, start: 2021-07, end: 2022-06 }\n  - { id: FY2023, start: 2022-06, end: 2023-06 }\n',
    good: 'reporting_periods:\n  - { id: FY2022, start: 2021-07, end: 2022-06 }\n  - { id: FY2023, start: 2022-07, end: 2023-06 }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: (facts): FindingText => {
      if (facts.problem === 'suspensions') {
        const { from, until } = facts;
        return {
          message: `the suspension from ${from} begins before ${until ? `the one until ${until} is over` : 'another one, which is still open, is over'}`,
          help: 'correct the dates of one of them, or write one suspension for both: a day on which the project stood still counts once',
          labels: { other: until ? 'the other one ends here' : 'the other one begins here' },
        };
      }
      const { id, other, days } = facts;
      switch (facts.problem) {
        case 'same':
          return {
            message: `reporting periods ${other} and ${id} are the same days, ${days}`,
            help: `correct the dates of one of them; or remove ${id} and write ${other} where it is used`,
            labels: { other: `${other} starts here` },
          };
        case 'overlap':
          return {
            message: `reporting period ${id} starts before ${other} has ended: ${facts.isOneDay ? '1 day lies' : `${facts.count} days lie`} in both`,
            help: `if ${other} is right, write \`start: ${facts.nextDay}\`; or, if ${id} is a part of ${other}, \`end: ${facts.lastDay}\``,
            labels: { other: `${other} ends here` },
          };
        case 'gap': {
          const { within } = facts;
          return {
            message: `no ${within ? `shorter period in ${within}` : 'reporting period'} covers ${days}, ${other ? `between ${other} and ${id}` : `before ${id}`}`,
            help: `correct the dates of ${other ?? within} or ${id}; or add ${facts.typed}`,
            labels: { other: `${other} ends here`, within: `${within} starts here` },
          };
        }
      }
    },
    vi: (facts): FindingText => {
      if (facts.problem === 'suspensions') {
        const { from, until } = facts;
        return {
          message: `lần tạm dừng từ ${from} bắt đầu khi ${until ? `lần tạm dừng đến ${until}` : 'một lần tạm dừng khác chưa có ngày kết thúc'} còn hiệu lực`,
          help: 'hãy sửa ngày của một lần, hoặc gộp thành một lần tạm dừng: ngày dự án ngừng hoạt động chỉ tính một lần',
          labels: { other: until ? 'lần kia kết thúc ở đây' : 'lần kia bắt đầu ở đây' },
        };
      }
      const { id, other, days } = facts;
      switch (facts.problem) {
        case 'same':
          return {
            message: `kỳ báo cáo ${other} và ${id} trùng ngày nhau, ${days}`,
            help: `hãy sửa ngày của một kỳ; hoặc xóa ${id} và dùng ${other} ở những chỗ đã ghi ${id}`,
            labels: { other: `${other} bắt đầu ở đây` },
          };
        case 'overlap':
          return {
            message: `kỳ báo cáo ${id} bắt đầu khi ${other} chưa kết thúc: ${facts.count} ngày thuộc cả hai kỳ`,
            help: `nếu ${other} đúng, hãy viết \`start: ${facts.nextDay}\`; hoặc nếu ${id} là một phần của ${other}, \`end: ${facts.lastDay}\``,
            labels: { other: `${other} kết thúc ở đây` },
          };
        case 'gap': {
          const { within } = facts;
          return {
            message: `${within ? `trong ${within} không có kỳ ngắn` : 'không có kỳ báo cáo'} nào cho ${days}, ${other ? `giữa ${other} và ${id}` : `trước ${id}`}`,
            help: `hãy sửa ngày của ${other ?? within} hoặc ${id}; hoặc thêm ${facts.typed}`,
            labels: { other: `${other} kết thúc ở đây`, within: `${within} bắt đầu ở đây` },
          };
        }
      }
    },
  }),
  checkProject({ project: { period: ofProject, reportingPeriods = [], suspensions = [] } }, report) {
    checkSuspensions(suspensions, report);
    const periods = reportingPeriods
      .map((period): Dated => ({ period, days: windowOf(period) }))
      .toSorted(({ days: a }, { days: b }) => compareTexts(a.start, b.start) || compareTexts(b.end, a.end));
    const distinct = leaveOutDoubles(periods, report);
    for (const gap of listGaps(distinct)) reportGap(gap, undefined, report);
    for (const [index, one] of distinct.entries()) {
      const begun = takeWhile(distinct.slice(index + 1), ({ days }) => days.start <= one.days.end);
      checkOverlaps(one, begun, report);
      const within = begun.filter(({ days }) => days.end <= one.days.end);
      const from = latest(one.days.start, windowOf(ofProject).start);
      for (const gap of listGaps(within, from)) reportGap(gap, one.period, report);
    }
  },
});

/** `nextDay`, `lastDay` and `typed` are as the file wants them. */
function factsOf(args: ReportingPeriods, { language, count }: Format) {
  if (args.problem === 'suspensions') {
    const { from, until } = args;
    return { ...args, from: writeDate(from, language), until: until && writeDate(until, language) };
  }
  const { start, end } = args.days;
  const days = writeDays(args.days, language);
  switch (args.problem) {
    case 'same':
      return { ...args, days };
    case 'overlap': {
      const shared = countDays(start, end);
      return { ...args, days, isOneDay: shared === 1, count: count(shared), nextDay: addDays(end, 1), lastDay: end };
    }
    case 'gap':
      return { ...args, days, typed: `\`- { id: …, start: ${start}, end: ${end} }\`` };
  }
}

/** Of suspensions none may begin before another one is over; one without an end is still open. */
function checkSuspensions(suspensions: readonly Suspension[], report: Report<ReportingPeriods>): void {
  let longest: Suspension | undefined;
  for (const one of suspensions.toSorted((a, b) => compareTexts(a.from.first, b.from.first))) {
    if (longest && (!longest.until || longest.until.last >= one.from.first)) {
      const args = { problem: 'suspensions', from: one.from.text, until: longest.until?.text } as const;
      const related = [{ place: longest.at.of(longest.until ? 'until' : 'from'), label: 'other' }];
      report(one.at.of('from'), args, { path: one.at.path, related });
    }
    const isLonger = longest?.until && (!one.until || one.until.last > longest.until.last);
    if (!longest || isLonger) longest = one;
  }
}

interface Dated {
  readonly period: ReportingPeriod;
  readonly days: Window;
}

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

/** @param begun the periods that start while this one lasts */
function checkOverlaps({ period, days }: Dated, begun: readonly Dated[], report: Report<ReportingPeriods>): void {
  for (const later of begun.filter((one) => one.days.end > days.end)) {
    const shared = { start: later.days.start, end: days.end };
    const args = { problem: 'overlap', id: later.period.id, other: period.id, days: shared } as const;
    report(later.period.at.of('start'), args, { related: [{ place: period.at.of('end'), label: 'other' }] });
  }
}

function reportGap(
  { days, before, after }: Gap<Dated>,
  within: ReportingPeriod | undefined,
  report: Report<ReportingPeriods>,
): void {
  const { id, at } = after.period;
  const related = [
    ...(before ? [{ place: before.period.at.of('end'), label: 'other' }] : []),
    ...(within && !before ? [{ place: within.at.of('start'), label: 'within' }] : []),
  ];
  report(at.of('start'), { problem: 'gap', id, other: before?.period.id, within: within?.id, days }, { related });
}

function takeWhile<T>(list: readonly T[], isMeant: (one: T) => boolean): readonly T[] {
  const end = list.findIndex((one) => !isMeant(one));
  return end < 0 ? list : list.slice(0, end);
}
