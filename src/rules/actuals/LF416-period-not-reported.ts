import { counted } from '../../calc/as-of.js';
import { interimOf, type NumericIndicator } from '../../calc/indicator/numeric-state.js';
import { reportedPeriods } from '../../calc/indicator/reported-periods.js';
import { projectClock } from '../../calc/project-clock.js';
import type { Format } from '../../messages/format.js';
import { overlap, type Window, windowOf } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import { type Project, resolvePeriod } from '../../model/project.js';
import type { Id, Observation } from '../../model/record.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { writeDays } from '../write-date.js';

interface PeriodNotReported {
  readonly id: Id;
  /** Those without a value, by date. */
  readonly missing: readonly { readonly id: Id; readonly start: PlainDate; readonly end: PlainDate }[];
  readonly due: number;
  /** Whether the values are added up, so that the total lacks them. */
  readonly isSum: boolean;
  /** Whether nothing was observed at all, so that there is no total either. */
  readonly isNothing: boolean;
}

/** Of more periods, so many are named. */
const MOST_NAMED = 3;

export default defineRule<PeriodNotReported>({
  code: 'LF416',
  slug: 'period-not-reported',
  severity: 'warning',
  severityOf: ({ isSum }) => (isSum ? 'warning' : 'info'),
  docs: {
    en: {
      summary: 'a due period without a value',
      why:
        'A total in which a quarter is missing looks like a total of all of them, only lower. A gap is not a 0: where nothing was achieved, a value of 0 says so.\n\n' +
        'Due are the declared `reporting_periods` that overlap the project’s period and contain no other; where the `frequency` of the indicator is longer than one of these, the declared periods of its length; and where none of that length is declared, the months, quarters, half-years or years of the calendar that lie wholly in the project’s period. ' +
        'Of these, those that are over: at the as-of date, or when the project closed or was suspended. A period is reported where a value is dated in it; a month or a year as a date is its last day. Where targets are set `during` some periods, a period that has no day in common with any of them is not expected to be reported.\n\n' +
        'One finding names all periods of an indicator. Where values are added up it is a warning; where the newest, the greatest or a mean counts, a note. Indicators in words, levels, and yes or no are left alone.',
    },
    vi: {
      summary: 'kỳ đến hạn chưa có số liệu',
      why:
        'Tổng thiếu một quý trông như tổng của mọi quý, chỉ thấp hơn. Thiếu số liệu không phải là 0: nếu trong kỳ không đạt được gì thì phải ghi giá trị 0.\n\n' +
        'Kỳ đến hạn là các `reporting_periods` đã khai báo, trùng thời gian dự án và không chứa kỳ nào khác; nếu `frequency` của chỉ số dài hơn một trong các kỳ đó thì lấy các kỳ khai báo có độ dài ấy; nếu không khai báo kỳ nào như vậy thì lấy tháng, quý, 6 tháng hoặc năm dương lịch nằm trọn trong thời gian dự án. ' +
        'Trong số đó, chỉ xét kỳ đã qua: tính đến ngày tính số liệu, hoặc đến khi dự án kết thúc hay tạm dừng. Kỳ có số liệu nếu có giá trị ghi ngày trong kỳ; chỉ ghi tháng hoặc năm thì tính ngày cuối. Khi chỉ tiêu được đặt `during` (trong kỳ) cho một số kỳ thì không xét kỳ không có ngày nào chung với các kỳ đó.\n\n' +
        'Mỗi chỉ số có một thông báo nêu mọi kỳ còn thiếu. Với chỉ số cộng dồn đây là cảnh báo; với chỉ số lấy giá trị mới nhất, cao nhất hoặc bình quân thì là lưu ý. Không xét chỉ số định tính, thang bậc, có-không.',
    },
  },
  examples: {
    bad: '# --as-of 2023-06-30\naccumulates: sum\nfrequency: hằng năm\nactuals:\n  - { on: 2023-03-31, value: 58 }\n',
    good: '# --as-of 2023-06-30\naccumulates: sum\nfrequency: hằng năm\nactuals:\n  - { on: 2022-12-31, value: 0 }\n  - { on: 2023-03-31, value: 58 }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ id, named, isOne, count, due, more, isSum, isNothing, day }) => ({
      message: isNothing
        ? `${id}: no period has been reported; ${isOne ? `${named} is due` : `${due} are due: ${named}${more === '' ? '' : ` and ${more} more`}`}`
        : isOne
          ? `${id}: no value for ${named}${isSum ? '; the total lacks it' : ''}`
          : `${id}: ${count} of ${due} periods have no value${isSum ? ', and the total lacks them' : ''}: ${named}${more === '' ? '' : ` and ${more} more`}`,
      help: `report what was achieved, \`{ on: ${day}, value: … }\`, also where it was nothing: \`value: 0\`; or, if it is reported less often, correct \`frequency\``,
    }),
    vi: ({ id, named, isOne, count, due, more, isSum, isNothing, day }) => ({
      message: isNothing
        ? `${id}: chưa báo cáo kỳ nào; ${isOne ? 'kỳ đã đến hạn' : `${due} kỳ đã đến hạn`}: ${named}${more === '' ? '' : ` và ${more} kỳ khác`}`
        : isOne
          ? `${id}: chưa có số liệu kỳ ${named}${isSum ? '; tổng còn thiếu phần này' : ''}`
          : `${id}: ${count}/${due} kỳ chưa có số liệu${isSum ? ', tổng còn thiếu các phần này' : ''}: ${named}${more === '' ? '' : ` và ${more} kỳ khác`}`,
      help: `hãy bổ sung kết quả của kỳ, \`{ on: ${day}, value: … }\`, kể cả khi không đạt được gì: \`value: 0\`; hoặc, nếu báo cáo thưa hơn, sửa \`frequency\``,
    }),
  }),
  checkProject({ project, asOf, assessment }, report) {
    const context = { ...assessment, ...projectClock(project, asOf) };
    for (const indicator of project.indicators ?? []) {
      if (!('accumulates' in indicator) || indicator.at.isUnread('frequency')) continue;
      const counting = counted<Observation<unknown>>(indicator.actuals ?? [], asOf);
      const hasTarget = targetedPeriods(indicator, project);
      const periods = reportedPeriods(indicator, counting, context);
      const missing = periods?.missing.filter(hasTarget) ?? [];
      if (!periods || missing.length === 0) continue;
      report(
        indicator.at.of('id'),
        {
          id: indicator.id,
          missing: missing.map(({ id, start, end }) => ({ id, start, end })),
          due: periods.due.filter(hasTarget).length,
          isSum: indicator.accumulates === 'sum',
          isNothing: counting.length === 0,
        },
        { path: `${indicator.at.path}.actuals` },
      );
    }
  },
});

/** Tells for which periods a target was set, where targets are increments during some of them; otherwise each one counts. */
function targetedPeriods(indicator: NumericIndicator, project: Project): (period: Window) => boolean {
  const increments = interimOf(indicator).flatMap(({ during }): readonly Window[] => {
    const period = during && resolvePeriod(project, during);
    return period ? [windowOf(period)] : [];
  });
  return (period) => increments.length === 0 || increments.some((one) => overlap(one, period));
}

function factsOf({ id, missing, due, isSum, isNothing }: PeriodNotReported, { language, count }: Format) {
  const named = missing.slice(0, MOST_NAMED);
  return {
    id,
    isSum,
    isNothing,
    isOne: missing.length === 1,
    count: count(missing.length),
    due: count(due),
    named: named.map((one) => `${one.id} (${writeDays(one, language)})`).join(', '),
    more: missing.length > named.length ? count(missing.length - named.length) : '',
    /** A day of the first of them, as the file wants it. */
    day: missing[0]?.end ?? '',
  };
}
