import { describe, expect, it } from 'vitest';
import { report } from '../support/project.js';

/** Over 2021-07-01 to 2024-12-31, unless the test says otherwise. */
async function timeline(asOf: string, yaml = '') {
  return (await report(yaml, asOf)).timeline;
}

async function milestone(asOf: string, keys: string, more = 'summary: reported below') {
  const { milestones } = await timeline(asOf, `milestones: [{ id: mou, name: MoU, ${keys} }]\n${more}`);
  return Array.isArray(milestones) ? milestones[0] : undefined;
}

describe('timeline: days, both ends counted', () => {
  it('P-5821 as of 2023-06-30: 730 of 1280 days, 57.0 %, 550 remain', async () => {
    expect(await timeline('2023-06-30')).toEqual({
      start: '2021-07-01',
      end: '2024-12-31',
      totalDays: 1280,
      elapsedDays: 730,
      remainingDays: 550,
      elapsed: { ratio: '0.570313' },
      status: 'in-progress',
    });
  });

  it.each([
    ['the day before the start', '2021-06-30', 0, 'not-started'],
    ['the first day', '2021-07-01', 1, 'in-progress'],
    ['the last day', '2024-12-31', 1280, 'in-progress'],
    ['the day after the end', '2025-01-01', 1280, 'ended'],
  ])('%s: %s', async (_, asOf, elapsedDays, status) => {
    expect(await timeline(asOf)).toMatchObject({ elapsedDays, remainingDays: 1280 - elapsedDays, status });
  });

  it('a month means its first day as a start and its last day as an end', async () => {
    const months = await timeline('2016-09-30', 'period: { start: 2012-07, end: 2016-09 }');
    expect(months).toMatchObject({ start: '2012-07-01', end: '2016-09-30', status: 'in-progress' });
  });

  it.each([
    ['a leap year', '2024', 366],
    ['a common year', '2023', 365],
    ['a century that is a leap year', '2000', 366],
    ['a century that is none', '1900', 365],
  ])('%s has its days', async (_, year, totalDays) => {
    expect(await timeline('2023-06-30', `period: { start: ${year}, end: ${year} }`)).toMatchObject({ totalDays });
  });

  it('29 February is a day like others', async () => {
    const february = 'period: { start: 2024-02-01, end: 2024-02 }';
    expect(await timeline('2024-02-29', february)).toMatchObject({ totalDays: 29, elapsedDays: 29, remainingDays: 0 });
  });

  it('a project of one day has one day', async () => {
    const one = 'period: { start: 2023-06-30, end: 2023-06-30 }';
    expect(await timeline('2023-06-30', one)).toMatchObject({ totalDays: 1, elapsed: { ratio: '1.000000' } });
  });
});

describe('timeline: status', () => {
  it.each([
    ['closed from the day it ended', 'ended: 2023-06-30', 'closed'],
    ['not yet closed the day before', 'ended: 2023-07-01', 'in-progress'],
    ['a month ends on its last day', 'ended: 2023-06', 'closed'],
    ['a year has not ended before its last day', 'ended: 2023', 'in-progress'],
    ['suspended', 'suspended: 2023-01-15', 'suspended'],
    ['suspended and closed later', 'suspended: 2023-01-15\nended: 2023-03-01', 'closed'],
    ['closed and suspended later', 'ended: 2023-01-15\nsuspended: 2023-03-01', 'suspended'],
    ['suspended and closed on one day', 'ended: 2023-01-15\nsuspended: 2023-01-15', 'closed'],
    ['closed, and a suspension that has not happened', 'ended: 2023-01-15\nsuspended: 2023-07-01', 'closed'],
  ])('%s', async (_, yaml, status) => {
    expect(await timeline('2023-06-30', yaml)).toMatchObject({ status });
  });

  it('a project closed before its start is closed, not not-started', async () => {
    expect(await timeline('2021-06-01', 'ended: 2021-05-01')).toMatchObject({ status: 'closed' });
  });
});

describe('timeline: milestones', () => {
  const reported = 'budget: { disbursements: [{ id: P, on: 2022-01-01, amount: 1 }] }';

  it.each([
    ['done on its due date', 'due: 2023-03-31, done: 2023-03-31', { done: '2023-03-31', status: 'done' }],
    ['done a day late', 'due: 2023-03-31, done: 2023-04-01', { daysLate: 1, status: 'done-late' }],
    ['done five days late', 'due: 2023-03-31, done: 2023-04-05', { daysLate: 5, status: 'done-late' }],
    ['due on the as-of date', 'due: 2023-06-30', { status: 'due-soon' }],
    ['a day past its due date', 'due: 2023-06-29', { daysLate: 1, status: 'overdue' }],
    ['due in 30 days', 'due: 2023-07-30', { status: 'due-soon' }],
    ['due in 31 days', 'due: 2023-07-31', { status: 'upcoming' }],
    ['due within the month', 'due: 2023-06', { due: '2023-06-30', status: 'due-soon' }],
  ])('%s', async (_, keys, expected) => {
    expect(await milestone('2023-06-30', keys, reported)).toMatchObject(expected);
  });

  it('what is done after the as-of date has not happened', async () => {
    const late = await milestone('2023-06-30', 'due: 2023-03-31, done: 2023-07-01', reported);
    expect(late).toEqual({ id: 'mou', due: '2023-03-31', daysLate: 91, status: 'overdue' });
  });

  it('the project says how many days are soon', async () => {
    const thresholds = `${reported}\nthresholds: { due_soon_days: 31 }`;
    expect(await milestone('2023-06-30', 'due: 2023-07-31', thresholds)).toMatchObject({ status: 'due-soon' });
  });

  it('without any reported data an open milestone is no-data, and no days are counted', async () => {
    expect(await milestone('2023-06-30', 'due: 2023-03-31')).toEqual({
      id: 'mou',
      due: '2023-03-31',
      status: 'no-data',
    });
  });

  it.each([
    [
      'an indicator reported as none',
      'indicators: [{ id: I, name: I, measure: count, unit: x, accumulates: sum, target: 1, actuals: [] }]',
    ],
    ['an activity reported as none', 'activities: [{ id: A, name: A, done: [] }]'],
    ['a disbursement', reported],
    [
      'a contribution',
      'subprojects: [{ id: S, name: S, status: completed, contributions: [{ id: C, from: grant, kind: cash, amount: 1 }] }]',
    ],
  ])('data is reported by %s', async (_, yaml) => {
    expect(await milestone('2023-06-30', 'due: 2023-03-31', yaml)).toMatchObject({ status: 'overdue' });
  });

  it('data is reported by another milestone that is done', async () => {
    const { milestones } = await timeline(
      '2023-06-30',
      'milestones: [{ id: a, name: A, due: 2023-01, done: 2023-01 }, { id: b, name: B, due: 2023-02 }]',
    );
    expect(milestones).toMatchObject([{ status: 'done' }, { status: 'overdue', daysLate: 122 }]);
  });

  it('a disbursement after the as-of date is no reported data', async () => {
    const later = 'budget: { disbursements: [{ id: P, on: 2023-07-01, amount: 1 }] }';
    expect(await milestone('2023-06-30', 'due: 2023-03-31', later)).toMatchObject({ status: 'no-data' });
  });
});
