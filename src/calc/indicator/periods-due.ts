import { INTERVALS, type Interval } from '../../model/activity.js';
import { compareTexts } from '../../model/compare-texts.js';
import { parseFrequency } from '../../model/frequency.js';
import { overlap, type Window, windowOf } from '../../model/period.js';
import { addDays, addMonths, countDays, day, earliest } from '../../model/plain-date.js';
import type { ReportingPeriod } from '../../model/project.js';
import type { Id } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { AssessmentContext } from '../assessment-context.js';

/** A period for which a report is due: one that the file declares, or one of the calendar. */
export type PeriodDue = Window & {
  /** Of the calendar, the common name: `2023-04`, `2023-Q2`, `2023-H1`, `2023`. */
  readonly id: Id;
} & (
    | { readonly declared: ReportingPeriod; readonly calendar?: undefined }
    | { readonly calendar: CalendarPeriod; readonly declared?: undefined }
  );

/** The second quarter of 2023. */
export interface CalendarPeriod {
  readonly interval: Interval;
  /** From 1, within its year. */
  readonly number: number;
  readonly year: number;
}

const MONTHS: Readonly<Record<Interval, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** Of a year, to tell how many months a period has that begins or ends within one. */
const DAYS_OF_MONTH = 365 / 12;

/**
 * The periods of an indicator that are over by the effective day, by date: the shortest that the file declares, or, where
 * the indicator is measured less often than these, those of its frequency, declared or of the calendar.
 */
export function periodsDue(frequency: Text | undefined, context: AssessmentContext): readonly PeriodDue[] {
  return periodsOf(frequency, context)
    .filter(({ end }) => end <= context.effectiveDay)
    .toSorted((a, b) => compareTexts(a.start, b.start) || compareTexts(a.end, b.end));
}

function periodsOf(
  frequency: Text | undefined,
  { project, window, effectiveDay }: AssessmentContext,
): readonly PeriodDue[] {
  const all = (project.reportingPeriods ?? []).map(
    (declared): PeriodDue => ({ id: declared.id, declared, ...windowOf(declared) }),
  );
  const declared = all.filter((one) => overlap(one, window));
  const shortest = declared.filter((one) => !all.some((other) => containsOther(one, other)));
  const interval = intervalOf(frequency);
  if (!interval) return shortest;
  const months = MONTHS[interval];
  if (shortest.length > 0 && !shortest.some((one) => lengthOf(one) < months)) return shortest;
  const ofLength = declared.filter((one) => lengthOf(one) === months);
  // A project without an end that anybody knows is written with one in the year 9999.
  const passed = { start: window.start, end: earliest(window.end, effectiveDay) };
  return ofLength.length > 0 ? ofLength : calendarPeriods(passed, interval);
}

/** A frequency as an interval of which the calendar knows the names; nothing where it is another, or cannot be read. */
function intervalOf(frequency: Text | undefined): Interval | undefined {
  const read = frequency && parseFrequency(frequency);
  return read?.kind === 'every' ? INTERVALS.find((interval) => MONTHS[interval] === read.months) : undefined;
}

function containsOther(one: Window, other: Window): boolean {
  const isSame = one.start === other.start && one.end === other.end;
  return !isSame && one.start <= other.start && other.end <= one.end;
}

/** In whole months: a first quarter that begins with the project in its middle of January is still one of three. */
function lengthOf({ start, end }: Window): number {
  return Math.max(Math.round(countDays(start, end) / DAYS_OF_MONTH), 1);
}

const LAST_YEAR = day('9999-01-01');
const LAST_DAY = day('9999-12-31');

/** The months, quarters, half-years or years that lie wholly in a window. */
function calendarPeriods(window: Window, interval: Interval): readonly PeriodDue[] {
  const perYear = MONTHS.year / MONTHS[interval];
  const firstYear = window.start.slice(0, 4);
  const periods: PeriodDue[] = [];
  let start = day(`${firstYear}-01-01`);
  for (let index = 0; start <= window.end; index += 1) {
    // The calendar of the format ends with the year 9999, before the day after that period.
    const isLast = start >= LAST_YEAR && index % perYear === perYear - 1;
    const next = isLast ? undefined : addMonths(start, MONTHS[interval]);
    const end = next ? addDays(next, -1) : LAST_DAY;
    if (start >= window.start && end <= window.end) {
      const year = Number(firstYear) + Math.floor(index / perYear);
      const calendar: CalendarPeriod = { interval, number: (index % perYear) + 1, year };
      periods.push({ id: nameOf(calendar), calendar, start, end });
    }
    if (!next) break;
    start = next;
  }
  return periods;
}

function nameOf({ interval, number, year }: CalendarPeriod): Id {
  const written = String(year).padStart(4, '0');
  switch (interval) {
    case 'month':
      return `${written}-${String(number).padStart(2, '0')}`;
    case 'quarter':
      return `${written}-Q${number}`;
    case 'half-year':
      return `${written}-H${number}`;
    case 'year':
      return written;
  }
}
