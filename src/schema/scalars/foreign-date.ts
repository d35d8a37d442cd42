import { parsePartialDate } from '../../model/plain-date.js';
import type { DateNumbers } from './date-numbers.js';
import { readPartOfYear } from './part-of-year.js';

interface DateAdvice {
  readonly problem: 'form' | 'impossible' | 'short-month';
  readonly suggestion?: string | undefined;
  readonly isDayFirst?: boolean | undefined;
  readonly withoutYear?: string | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Between two numbers: a point, slash, dash or space, and whatever spaces stand around it. */
const GAP = String.raw`\s*[./\-–\s]\s*`;

/** Ways to write a date, most telling first; the names of the groups say what each number is. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ]\d{2}:\d{2}.*$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  new RegExp(`^(?<year>\\d{4})${GAP}(?<month>\\d{1,2})(?:${GAP}(?<day>\\d{1,2}))?$`),
  new RegExp(`^(?<first>\\d{1,2})${GAP}(?<second>\\d{1,2})${GAP}(?<year>\\d{4})$`),
  new RegExp(`^(?<month>\\d{1,2})${GAP}(?<year>\\d{4})$`),
  new RegExp(`^(?<first>\\d{1,2})${GAP}(?<second>\\d{1,2})$`),
  /^(?:(?:ngày )?(?<day>\d{1,2}) |(?:đầu|giữa|cuối) )?tháng (?<month>\d{1,2})(?: năm |\s*[/-]\s*| )(?<year>\d{4})$/i,
  /^năm (?<year>\d{4})$/i,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/i,
  /^(?<day>\d{1,2})[-/](?<name>[a-z]{3,9})[-/](?<year>\d{4}|\d{2})$/i,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
];

/** The time of day that a spreadsheet adds to a date: `13:42`, `1:42:05 PM`. */
const TIME = /[ T,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]\.?M\.?)?$/i;

export function readForeignDate(written: string): DateNumbers | undefined {
  const text = written.replace(TIME, '');
  const part = readPartOfYear(text);
  if (part) return part;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const { year, month, day, first, second, name } = groups;
    const named = name === undefined ? undefined : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    if (named === 0) continue;
    return {
      year: fullYear(year),
      month: named ?? number(month ?? second),
      day: number(day ?? first),
      isBareOrder: first !== undefined,
    };
  }
  return undefined;
}

/**
 * The right form of a date, where it is certain; day before month where both orders are possible, as in Vietnam.
 * @param isStart whether of a quarter the first month is wanted, and not the last
 */
export function closestDate(date: DateNumbers | undefined, isStart = false): DateAdvice {
  if (!date) return { problem: 'form' };
  const { year, day, isBareOrder } = date;
  const month = isStart ? (date.firstMonth ?? date.month) : date.month;
  if (year === undefined) {
    // 2000 is a leap year, so that 29 February exists.
    const { problem, suggestion, isDayFirst } = closestDate({ ...date, month, year: 2000 });
    return { problem: problem === 'form' ? 'form' : 'impossible', withoutYear: suggestion?.slice(5), isDayFirst };
  }
  const suggestion = isoDate(year, month, day);
  if (isBareOrder && month !== undefined && day !== undefined) {
    const swapped = suggestion === undefined ? isoDate(year, day, month) : undefined;
    if (suggestion === undefined) return swapped ? advise(swapped) : adviseDay(year, month, day);
    return day <= 12 && day !== month ? { ...advise(suggestion), isDayFirst: true } : advise(suggestion);
  }
  return suggestion === undefined ? adviseDay(year, month, day) : advise(suggestion);
}

/** What to say of a day that does not exist: the last day of its month, where the month has fewer days. */
export function adviseDay(year: number, month: number | undefined, day: number | undefined): DateAdvice {
  const isNearly = day !== undefined && day >= 29 && day <= 31;
  const last = isNearly ? [30, 29, 28].map((one) => isoDate(year, month, one)).find((date) => date) : undefined;
  return last === undefined ? { problem: 'impossible' } : { problem: 'short-month', suggestion: last };
}

function advise(suggestion: string | undefined): DateAdvice {
  return suggestion === undefined ? { problem: 'impossible' } : { problem: 'form', suggestion };
}

function isoDate(year: number, month: number | undefined, day: number | undefined): string | undefined {
  const numbers = [month, day].filter((one) => one !== undefined).map((one) => String(one).padStart(2, '0'));
  const text = [String(year).padStart(4, '0'), ...numbers].join('-');
  return parsePartialDate(text) && text;
}

/** `23` is 2023: the projects of this format lie in this century. */
function fullYear(text: string | undefined): number | undefined {
  return number(text?.length === 2 ? `20${text}` : text);
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
