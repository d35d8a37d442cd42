import type { Place, RecordPlace } from './place.js';
import type { PartialDate, PlainDate } from './plain-date.js';

/** Both ends inclusive: from the first day of `start` to the last day of `end`. */
export interface Period {
  readonly at?: RecordPlace | undefined;
  readonly start: PartialDate;
  readonly end: PartialDate;
}

/** A period, or the id of one of the project's reporting periods. */
export type PeriodOrId = Period | { readonly id: string; readonly at?: Place | undefined };

/** A period as two days, both inclusive. */
export interface Window {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

export function windowOf(period: Period): Window {
  return { start: period.start.first, end: period.end.last };
}

export function isWithin(date: PlainDate, window: Window): boolean {
  return date >= window.start && date <= window.end;
}

/** Whether two windows have a day in common. */
export function overlap(one: Window, other: Window): boolean {
  return one.start <= other.end && other.start <= one.end;
}
