import { describe, expect, it } from 'vitest';
import { report } from '../../support/project.js';

const quarters = (year: number) =>
  [1, 2, 3, 4]
    .map((n) => `{ id: Q${n}-${year}, start: ${year}-${two(3 * n - 2)}, end: ${year}-${two(3 * n)} }`)
    .join(', ');
const months = (year: number) =>
  Array.from(
    { length: 12 },
    (_, at) => `{ id: M${at + 1}, start: ${year}-${two(at + 1)}, end: ${year}-${two(at + 1)} }`,
  );

function two(number: number): string {
  return String(number).padStart(2, '0');
}

async function reporting(keys: string, actuals: string, { periods = '', asOf = '2023-10-15', project = '' } = {}) {
  const { indicators } = await report(
    `period: { start: 2023-01-01, end: 2023-12-31 }
${periods === '' ? '' : `reporting_periods: [${periods}]`}
${project}
indicators:
  - { id: I, name: I, measure: count, unit: x, target: 400, ${keys}${actuals === '' ? '' : `, actuals: ${actuals}`} }`,
    asOf,
  );
  return indicators[0]?.['reporting'];
}

const SUM = 'accumulates: sum';
const observed = (...days: string[]) => `[${days.map((on) => `{ on: ${on}, value: 5 }`).join(', ')}]`;
const YEAR = '{ id: Y, start: 2023-01-01, end: 2023-12-31 }';

describe('periods due', () => {
  it('are the declared ones that contain no other and have ended', async () => {
    const periods = `${YEAR}, ${quarters(2023)}`;
    expect(await reporting(SUM, observed('2023-03-31', '2023-09-30'), { periods })).toEqual({
      due: 3,
      reported: 2,
      missing: ['Q2-2023'],
    });
  });

  it.each([
    ['2023-03-30', undefined],
    ['2023-03-31', { due: 1, reported: 0, missing: ['Q1-2023'] }],
  ])('end on their last day: %s', async (asOf, expected) => {
    expect(await reporting(SUM, '[]', { periods: quarters(2023), asOf })).toEqual(expected);
  });

  it('overlap the period of the project, and stand by date', async () => {
    const periods = `${quarters(2023)}, ${quarters(2022)}, { id: OVER, start: 2022-12-15, end: 2023-01-15 }`;
    expect(await reporting(SUM, '[]', { periods, asOf: '2023-06-30' })).toMatchObject({
      missing: ['OVER', 'Q1-2023', 'Q2-2023'],
    });
  });

  it('are those of the frequency where a declared one is shorter', async () => {
    const periods = [...months(2023), quarters(2023)].join(', ');
    const keys = `${SUM}, frequency: hằng quý`;
    expect(await reporting(keys, observed('2023-03-31'), { periods, asOf: '2023-06-30' })).toEqual({
      due: 2,
      reported: 1,
      missing: ['Q2-2023'],
    });
  });

  it('are the declared ones where the frequency is shorter than all of them', async () => {
    const keys = `${SUM}, frequency: monthly`;
    expect(await reporting(keys, '[]', { periods: quarters(2023), asOf: '2023-03-31' })).toMatchObject({
      missing: ['Q1-2023'],
    });
  });

  it('are of the calendar where none of that length is declared', async () => {
    const keys = `${SUM}, frequency: quarterly`;
    expect(await reporting(keys, '[]', { periods: months(2023).join(', '), asOf: '2023-06-30' })).toMatchObject({
      missing: ['2023-Q1', '2023-Q2'],
    });
  });

  it.each([
    ['monthly', ['2023-01', '2023-02']],
    ['hằng quý', ['2023-Q1']],
    ['6 tháng', ['2023-H1']],
    ['hằng năm', ['2023']],
  ])('without declared ones are those of the calendar: %s', async (frequency, missing) => {
    const asOf = { monthly: '2023-02-28', 'hằng quý': '2023-06-29', '6 tháng': '2023-06-30', 'hằng năm': '2024-01-01' }[
      frequency
    ];
    expect(await reporting(`${SUM}, frequency: ${frequency}`, '[]', { asOf })).toMatchObject({ missing });
  });

  it('of the calendar lie wholly in the period of the project', async () => {
    const { indicators } = await report(
      `period: { start: 2022-11-15, end: 2023-05-31 }
indicators: [{ id: I, name: I, measure: count, unit: x, accumulates: sum, target: 4, frequency: quarter, actuals: [] }]`,
      '2024-01-01',
    );
    expect(indicators[0]?.['reporting']).toMatchObject({ missing: ['2023-Q1'] });
  });

  it('end with the calendar in a project that is written without an end', async () => {
    const yaml = (start: string, asOf: string) =>
      report(
        `period: { start: ${start}, end: 9999-12-31 }
indicators: [{ id: I, name: I, measure: count, unit: x, accumulates: sum, target: 4, frequency: month, actuals: [] }]`,
        asOf,
      );
    const { indicators } = await yaml('2023-01-01', '2023-03-31');
    expect(indicators[0]?.['reporting']).toMatchObject({ missing: ['2023-01', '2023-02', '2023-03'] });
    const last = await yaml('9998-11-01', '9999-12-31');
    expect(last.indicators[0]?.['reporting']).toMatchObject({ due: 14 });
  });

  it('are none without a calendar and without a frequency that reads as one', async () => {
    expect(await reporting(SUM, '[]')).toBeUndefined();
    expect(await reporting(`${SUM}, frequency: cuối dự án`, '[]')).toBeUndefined();
    expect(await reporting(`${SUM}, frequency: every 2 years`, '[]')).toBeUndefined();
  });

  it('are none after the project has closed', async () => {
    const project = 'ended: 2023-05-31';
    expect(await reporting(SUM, '[]', { periods: quarters(2023), project })).toMatchObject({ missing: ['Q1-2023'] });
  });

  it('are those of sums only', async () => {
    expect(await reporting('accumulates: latest', '[]', { periods: quarters(2023) })).toBeUndefined();
  });
});

describe('a period is reported', () => {
  const first = { periods: quarters(2023), asOf: '2023-06-30' };

  it.each([
    ['by an observation of 0', '[{ on: 2023-02-01, value: 0 }]', ['Q2-2023']],
    ['by one on its first and on its last day', observed('2023-01-01', '2023-06-30'), []],
    ['by one of a month, as of its last day', observed('2023-03'), ['Q2-2023']],
    ['by none that is after the as-of date', observed('2023-02-01', '2023-07-01'), ['Q2-2023']],
    ['not by an empty list', '[]', ['Q1-2023', 'Q2-2023']],
    ['not by a list that is absent', '', ['Q1-2023', 'Q2-2023']],
  ])('%s', async (_, actuals, missing) => {
    expect(await reporting(SUM, actuals, first)).toEqual({ due: 2, reported: 2 - missing.length, missing });
  });
});
