import { counted } from '../../calc/as-of.js';
import { type ProjectClock, projectClock } from '../../calc/project-clock.js';
import type { Format } from '../../messages/format.js';
import { type Frequency, parseFrequency } from '../../model/frequency.js';
import type { Indicator } from '../../model/indicator.js';
import { addDays, addMonths, earliest, latest, type PlainDate } from '../../model/plain-date.js';
import type { Id, Observation } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { isInTable } from '../entry-to-type.js';
import { quote } from '../format/quote.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { writeDate } from '../write-date.js';

interface StaleActuals {
  readonly id: Id;
  /** The date of the newest value, as it is written. */
  readonly newest: string;
  /** The day at which it is looked: the as-of date, or the last day of a project that was over by then. */
  readonly until: PlainDate;
  readonly frequency?: Text | undefined;
  /** Absent where no interval is known from the frequency. */
  readonly everyMonths?: number | undefined;
  readonly allowedMonths: number;
  /** Whether the values stand in a CSV file. */
  readonly inTable: boolean;
}

/** The months that are allowed if no frequency is known. */
const HALF_YEAR = 6;

export default defineRule<StaleActuals>({
  code: 'LF412',
  slug: 'stale-actuals',
  severity: 'warning',
  docs: {
    en: {
      summary: 'no value within the last two intervals of its `frequency`, or half a year',
      why:
        'An old value is shown beside a target to date of today, and reads as a standstill.\n\n' +
        'The newest value up to the as-of date may be two intervals of the `frequency` old, or 6 months where there is none or its words are not known (the finding then says so). ' +
        'Known are the usual words in both languages: `hằng tháng`, `hằng quý`, `6 tháng`, `nửa năm một lần`, `bán niên`, `hàng năm`, `2 lần/năm`, `mỗi vụ` (6 months), `monthly`, `quarterly`, `twice a year`, `annual`, `biennial` (2 years); the name of a quarter is no interval, so that `Quý IV hằng năm` is yearly; what is reported more often than monthly counts as monthly.\n\n' +
        'Silent for a frequency that names points of the project (`cuối dự án`, `mid-term and final`), for an indicator that has no value at all, which every report shows as no data, for a yes-no indicator that has reached yes, ' +
        'and from one interval after the end of the project on; a project that has ended or is suspended is looked at on its last day.',
    },
    vi: {
      summary: 'không có giá trị trong hai kỳ gần nhất theo `frequency`, hoặc trong nửa năm',
      why:
        'Số liệu cũ đặt bên cạnh mức cần đạt đến nay sẽ trông như giậm chân tại chỗ.\n\n' +
        'Giá trị mới nhất tính đến ngày tính số liệu được phép cũ bằng hai kỳ của `frequency`, hoặc 6 tháng nếu không ghi hay ghi bằng từ chương trình không biết (khi đó thông báo nói rõ). ' +
        'Chương trình hiểu các từ thường dùng: `hằng tháng`, `hằng quý`, `6 tháng`, `nửa năm một lần`, `bán niên`, `hàng năm`, `2 lần/năm`, `mỗi vụ` (6 tháng), `monthly`, `quarterly`, `twice a year`, `annual`, `biennial` (2 năm); tên của quý chỉ là thời điểm, nên `Quý IV hằng năm` là mỗi năm một lần; báo cáo dày hơn hằng tháng được coi là hằng tháng.\n\n' +
        'Không báo nếu `frequency` chỉ nêu thời điểm của dự án (`cuối dự án`, `giữa kỳ và cuối kỳ`), nếu chỉ số chưa có giá trị nào (báo cáo đã ghi là chưa có số liệu), nếu chỉ số có/không đã đạt `yes`, ' +
        'và từ một kỳ sau khi dự án kết thúc; dự án đã kết thúc hoặc tạm dừng thì xét vào ngày cuối của dự án.',
    },
  },
  examples: {
    bad: '# --as-of 2023-06-30\nfrequency: hằng quý\nactuals:\n  - { on: 2022-09-30, value: 58 }\n',
    good: '# --as-of 2023-06-30\nfrequency: hằng quý\nactuals:\n  - { on: 2022-09-30, value: 58 }\n  - { on: 2023-03-31, value: 74 }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ id, allowedMonths, newest, until, day, inTable, interval, isLong, reason }) => {
      const why = {
        none: 'no `frequency` is given',
        unclear: `${interval} is no known interval`,
        known: `two intervals of ${interval}`,
      };
      const since = inTable
        ? `a row with what was measured since, such as \`${day}\` in the column \`on\``
        : `what was measured since, such as \`- { on: ${day}, value: … }\``;
      return {
        message: `${id}: over ${allowedMonths} months without a value, from ${newest} to ${until} (${why[reason]})`,
        help: `add ${since}; or, if it is reported less often, say so: \`frequency: ${isLong ? 'end of project' : 'yearly'}\``,
      };
    },
    vi: ({ id, allowedMonths, newest, until, day, inTable, interval, isLong, reason }) => {
      const why = {
        none: 'không ghi `frequency`',
        unclear: `không rõ ${interval} là bao lâu`,
        known: `hai kỳ của ${interval}`,
      };
      const since = inTable
        ? `một dòng số liệu đã đo từ đó, ví dụ ghi \`${day}\` ở cột \`on\``
        : `số liệu đã đo từ đó, ví dụ \`- { on: ${day}, value: … }\``;
      return {
        message: `${id}: quá ${allowedMonths} tháng không có giá trị, từ ${newest} đến ${until} (${why[reason]})`,
        help: `hãy bổ sung ${since}; hoặc, nếu báo cáo thưa hơn, hãy ghi rõ: \`frequency: ${isLong ? 'cuối dự án' : 'hằng năm'}\``,
      };
    },
  }),
  checkProject({ project, asOf }, report) {
    const clock = projectClock(project, asOf);
    for (const indicator of project.indicators ?? []) {
      const newest = counted<Observation<unknown>>(indicator.actuals ?? [], asOf).at(-1);
      if (!newest || isSettled(indicator, asOf) || indicator.at.isUnread('frequency')) continue;
      const { frequency } = indicator;
      const read: Frequency = frequency ? parseFrequency(frequency) : { kind: 'unclear' };
      if (read.kind === 'at-points') continue;
      const everyMonths = read.kind === 'every' ? read.months : undefined;
      const allowedMonths = everyMonths === undefined ? HALF_YEAR : 2 * everyMonths;
      const end = lastDayOf(clock);
      const until = earliest(asOf, end);
      if (asOf > monthsAfter(end, everyMonths ?? HALF_YEAR) || until <= monthsAfter(newest.on.last, allowedMonths))
        continue;
      report(newest.at.of('on'), {
        id: indicator.id,
        newest: newest.on.text,
        until,
        frequency,
        everyMonths,
        allowedMonths,
        inTable: isInTable(newest, project),
      });
    }
  },
});

/** Whether nothing is left to report: what was to be done once is done. */
function isSettled(indicator: Indicator, asOf: PlainDate): boolean {
  if (indicator.measure !== 'yes-no') return false;
  return counted(indicator.actuals ?? [], asOf).at(-1)?.value.yes ?? false;
}

/** The last day on which values were due: the project's end in force, or the earlier day on which it closed or was suspended. */
function lastDayOf({ asOf, effectiveDay, window }: ProjectClock): PlainDate {
  return effectiveDay === asOf ? window.end : earliest(effectiveDay, window.end);
}

/** The day some months later; the last day of a month leads to the last day of another one. */
function monthsAfter(day: PlainDate, months: number): PlainDate {
  return latest(addMonths(day, months), addDays(addMonths(addDays(day, 1), months), -1));
}

/** `day` is as the file wants it. */
function factsOf(args: StaleActuals, { language, date, text }: Format) {
  const { newest, until, frequency, everyMonths, allowedMonths } = args;
  return {
    ...args,
    newest: writeDate(newest, language),
    until: date(until),
    day: until,
    interval: frequency && quote(text(frequency)),
    isLong: allowedMonths > HALF_YEAR,
    reason: frequency ? (everyMonths === undefined ? 'unclear' : 'known') : 'none',
  } as const;
}
