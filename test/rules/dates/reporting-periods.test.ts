import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type PlainDate } from '../../../src/model/plain-date.js';
import { listGaps } from '../../../src/rules/dates/list-gaps.js';
import { checkText } from './check-text.js';

interface Days {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const START = day('2022-07-01');

/** Periods that follow on each other, and the one that holds them all. */
const division = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 2, maxLength: 8 }).map((lengths) => {
  const parts: Days[] = [];
  for (const length of lengths) {
    const start = addDays(parts.at(-1)?.end ?? addDays(START, -1), 1);
    parts.push({ start, end: addDays(start, length - 1) });
  }
  return { parts, whole: { start: START, end: parts.at(-1)?.end ?? START } };
});

const check = (periods: readonly Days[]): Promise<readonly string[]> =>
  checkText(
    [
      'period: { start: 2022-07-01, end: 2026-12-31 }',
      'reporting_periods:',
      ...periods.map(({ start, end }, index) => `  - { id: K${index}, start: ${start}, end: ${end} }`),
    ].join('\n'),
  );

describe('the gaps between periods', () => {
  const byStart = (periods: readonly Days[]) =>
    periods.map((days) => ({ days })).toSorted((a, b) => (a.days.start < b.days.start ? -1 : 1));

  it('are none where they follow on each other, whatever else lies between', () => {
    fc.assert(
      fc.property(division, division, ({ parts, whole }, other) => {
        const within = [...parts, ...other.parts.filter(({ end }) => end <= whole.end)];
        expect([...listGaps(byStart(within), whole.start)]).toEqual([]);
      }),
    );
  });

  it('are the one that is left out, unless that is the last', () => {
    fc.assert(
      fc.property(division, fc.nat(), ({ parts, whole }, at) => {
        const missing = parts[at % parts.length];
        const gaps = [...listGaps(byStart(parts.filter((one) => one !== missing)), whole.start)];
        expect(gaps.map(({ days }) => days)).toEqual(missing === parts.at(-1) ? [] : [missing]);
      }),
    );
  });
});

describe('LF604', () => {
  it('finds nothing in periods that follow on each other and fill a longer one, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        division.chain(({ parts, whole }) =>
          fc.shuffledSubarray([whole, ...parts], { minLength: parts.length + 1, maxLength: parts.length + 1 }),
        ),
        async (periods) => {
          expect(await check(periods)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('finds an overlap of one day, and a gap of one day', async () => {
    const first = { start: START, end: day('2022-12-31') };
    expect(await check([first, { start: day('2022-12-31'), end: day('2023-06-30') }])).toEqual([
      'LF604 error reporting period K1 starts before K0 has ended: 1 day lies in both',
    ]);
    expect(await check([first, { start: day('2023-01-01'), end: day('2023-06-30') }])).toEqual([]);
    expect(await check([first, { start: day('2023-01-02'), end: day('2023-06-30') }])).toEqual([
      'LF604 warning no reporting period covers 2023-01-01, between K0 and K1',
    ]);
  });

  const year = { start: START, end: day('2023-06-30') };
  const half = { start: START, end: day('2022-12-31') };

  it('finds nothing in a period that is divided as far as its first half', async () => {
    expect(await check([year, half])).toEqual([]);
  });

  it('finds nothing in reports of the first 6, 9 and 12 months', async () => {
    expect(await check([half, { start: START, end: day('2023-03-31') }, year])).toEqual([]);
  });

  it('finds the same gap between two halves whether or not the year is there', async () => {
    const other = { start: day('2023-01-02'), end: year.end };
    const gap = 'covers 2023-01-01, between';
    expect(await check([half, other])).toEqual([`LF604 warning no reporting period ${gap} K0 and K1`]);
    expect(await check([year, half, other])).toEqual([`LF604 warning no shorter period in K0 ${gap} K1 and K2`]);
  });

  it('finds the part that is left out before the first shorter period, as far as the project lasts', async () => {
    expect(await check([year, { start: day('2023-01-01'), end: year.end }])).toEqual([
      'LF604 warning no shorter period in K0 covers 2022-07-01 – 2022-12-31, before K1',
    ]);
    const longer = { start: day('2022-01-01'), end: year.end };
    expect(await check([longer, year])).toEqual([]);
  });
});
