import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type PlainDate } from '../../../src/model/plain-date.js';
import { firstOpenDay } from '../../../src/rules/dates/first-open-day.js';
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

describe('the first open day of a divided period', () => {
  it('is none, whatever other ways of dividing there are besides', () => {
    fc.assert(
      fc.property(division, division, ({ parts, whole }, other) => {
        const within = [...parts, ...other.parts.filter(({ end }) => end <= whole.end)];
        const byStart = within.toSorted((a, b) => (a.start < b.start ? -1 : 1));
        expect(firstOpenDay(whole, byStart)).toBeUndefined();
      }),
    );
  });

  it('is the first day of the part that is left out', () => {
    fc.assert(
      fc.property(division, fc.nat(), ({ parts, whole }, at) => {
        const missing = parts[at % parts.length];
        expect(
          firstOpenDay(
            whole,
            parts.filter((one) => one !== missing),
          ),
        ).toBe(missing?.start);
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

  it('judges a period that is divided but not wholly as an overlap', async () => {
    const year = { start: START, end: day('2023-06-30') };
    expect(await check([year, { start: START, end: day('2022-12-31') }])).toEqual([
      'LF604 error reporting period K1 lies in K0, whose day 2023-01-01 no shorter period covers',
    ]);
  });
});
