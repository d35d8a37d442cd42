import type { UTCDate } from '@date-fns/utc';
// The whole class builds three formats of Intl when it is loaded, for texts that nobody prints here.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { compareTexts } from './compare-texts.js';
import type { Place } from './place.js';

/**
 * A calendar day, `2023-06-30`, without a time or a time zone. Days compare with `<` as their text does.
 * Calendar arithmetic is date-fns on UTC days, so no local clock change can move or skip one.
 */
export type PlainDate = string & { readonly brand: 'PlainDate' };

export type DatePrecision = 'day' | 'month' | 'year';

/** A date as somebody wrote it: `2021-07-01`, `2021-07` or `2021`. As a start it means `first`, otherwise mostly `last`. */
export interface PartialDate {
  readonly text: string;
  readonly precision: DatePrecision;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly at?: Place | undefined;
}

/** Makes a day from numbers, or nothing where the calendar has no such day (31 September). */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1) return undefined;
  const date = new UTCDateMini(0);
  date.setFullYear(year, month - 1, day);
  return date.getMonth() === month - 1 ? fromUtc(date) : undefined;
}

/** Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; undefined if the text has another form or names no day. */
export function parsePartialDate(text: string, at?: Place): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [, yearText = '', monthText, dayText] = match;
  const [year, month, day] = [yearText, monthText ?? '1', dayText ?? '1'].map(Number) as [number, number, number];
  const first = plainDate(year, month, day);
  if (first === undefined) return undefined;
  if (dayText !== undefined) return { text, precision: 'day', first, last: first, at };
  if (monthText !== undefined) return { text, precision: 'month', first, last: lastOfMonth(first), at };
  return { text, precision: 'year', first, last: `${yearText}-12-31` as PlainDate, at };
}

/** The day that `YYYY-MM-DD` names. Throws on anything else: for texts the program itself made or has checked. */
export function day(text: string): PlainDate {
  const date = parsePartialDate(text);
  if (date?.precision !== 'day') throw new RangeError(`not a day: ${text}`);
  return date.first;
}

/** Days from `start` to `end`, both counted: 1 for the same day, 0 where `end` is the day before `start`. */
export function countDays(start: PlainDate, end: PlainDate): number {
  return differenceInCalendarDays(toUtc(end), toUtc(start)) + 1;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(addDaysTo(toUtc(date), days));
}

/** Month steps clamp to the month's last day: 31 January and one month is 28 (or 29) February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return fromUtc(addMonthsTo(toUtc(date), months));
}

/** Calendar months from one day's month to another's: 1 from any day in January to any day in February. */
export function monthsBetween(start: PlainDate, end: PlainDate): number {
  return differenceInCalendarMonths(toUtc(end), toUtc(start));
}

export function earliest(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

export function latest(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

/** Dated records, oldest first; a partial date stands at its last day, and records of one day keep their order. */
export function oldestFirst<R extends { readonly on: PartialDate }>(records: readonly R[]): readonly R[] {
  return records.toSorted((a, b) => compareTexts(a.on.last, b.on.last));
}

function lastOfMonth(date: PlainDate): PlainDate {
  return fromUtc(lastDayOfMonth(toUtc(date)));
}

function toUtc(date: PlainDate): UTCDate {
  return new UTCDateMini(`${date}T00:00:00Z`);
}

function fromUtc(date: UTCDate): PlainDate {
  return date.toISOString().slice(0, 10) as PlainDate;
}
