import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  countDays,
  day,
  earliest,
  latest,
  parsePartialDate,
  plainDate,
} from '../../src/model/plain-date.js';

/** Days since 1 January 2000, counted without any calendar library. */
function dayNumber(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  let days = date - 1;
  for (let y = 2000; y < year; y += 1) days += isLeap(y) ? 366 : 365;
  for (let m = 1; m < month; m += 1) days += lengthOf(year, m);
  return days;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const anyDay = fc
  .tuple(fc.integer({ min: 2000, max: 2120 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, date]) => date <= lengthOf(year, month))
  .map((parts) => day(parts.map((part) => String(part).padStart(2, '0')).join('-')));

describe('days', () => {
  it.each([
    ['2021-07-01', '2024-12-31', 1280],
    ['2021-07-01', '2023-06-30', 730],
    ['2023-06-30', '2023-06-30', 1],
    ['2023-06-30', '2023-06-29', 0],
    ['2024-02-28', '2024-03-01', 3],
    ['2023-02-28', '2023-03-01', 2],
  ])('from %s to %s, both counted: %s', (start, end, days) => {
    expect(countDays(day(start), day(end))).toBe(days);
  });

  it('are counted as a calendar counts them', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(countDays(a, b)).toBe(dayNumber(b) - dayNumber(a) + 1);
      }),
    );
  });

  it('compare as their text does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
        expect([earliest(a, b), latest(a, b)]).toEqual([a, b].toSorted());
      }),
    );
  });

  it('are moved by days over months, years and clock changes', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 5000 }), (start, days) => {
        expect(countDays(start, addDays(start, days))).toBe(days + 1);
        expect(addDays(addDays(start, days), -days)).toBe(start);
      }),
    );
  });
});

describe('month steps', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 2, '2023-03-31'],
    ['2023-01-31', 3, '2023-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2023-12-15', 1, '2024-01-15'],
  ])('%s and %s months: %s', (start, months, end) => {
    expect(addMonths(day(start), months)).toBe(end);
  });

  it('clamp to the last day of the month they reach', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (start, months) => {
        const [year = 0, month = 0, date = 0] = start.split('-').map(Number);
        const index = year * 12 + month - 1 + months;
        const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
        const expected = [toYear, toMonth, Math.min(date, lengthOf(toYear, toMonth))];
        expect(addMonths(start, months)).toBe(expected.map((part) => String(part).padStart(2, '0')).join('-'));
      }),
    );
  });
});

describe('partial dates', () => {
  it.each([
    ['2021-07-15', 'day', '2021-07-15', '2021-07-15'],
    ['2021-07', 'month', '2021-07-01', '2021-07-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['2021', 'year', '2021-01-01', '2021-12-31'],
  ])('%s is a %s, from %s to %s', (text, precision, first, last) => {
    expect(parsePartialDate(text)).toMatchObject({ text, precision, first, last });
  });

  it.each([
    '2021-02-29',
    '2021-13',
    '2021-00',
    '2021-04-31',
    '2021-7',
    '01.07.2021',
    '7/2012',
    '31/09',
    '',
    '20210701',
    '0000',
    '2021-07-01T00:00',
  ])('%j is none', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  it('a day made from numbers exists in the calendar, or is none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, date) => {
          const exists = month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month);
          expect(plainDate(year, month, date) !== undefined).toBe(exists);
        },
      ),
    );
  });

  it('`day` is for texts that are known to be one', () => {
    expect(() => day('2021-07')).toThrow(RangeError);
    expect(() => day('2021-02-30')).toThrow(RangeError);
  });
});
