import { describe, expect, it } from 'vitest';
import { linesOf, sectionOf } from '../support/printed-report.js';
import { assess, report } from '../support/project.js';

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
    ['closed, in a suspension too', 'ended: 2023-01-15\nsuspended: 2023-03-01', 'closed'],
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

describe('timeline: what moved it', () => {
  it('an extension approved by then is its end, and the one first agreed stands beside it', async () => {
    const extended = 'extensions: [{ end: 2025-12-31, approved: 2024-11-15, reason: dịch }]';
    expect(await timeline('2024-12-31', extended)).toMatchObject({
      end: '2025-12-31',
      originalEnd: '2024-12-31',
      extensions: [{ end: '2025-12-31', approved: '2024-11-15', reason: { vi: 'dịch' } }],
      totalDays: 1645,
      elapsedDays: 1280,
      remainingDays: 365,
    });
    expect(await timeline('2024-11-14', extended)).toMatchObject({
      end: '2024-12-31',
      originalEnd: '2024-12-31',
      totalDays: 1280,
    });
    expect(await timeline('2024-11-14', extended)).not.toHaveProperty('extensions');
  });

  it('all extensions approved by then are data, oldest first, however the file orders them', async () => {
    const twice =
      'extensions: [{ end: 2026, approved: 2025-10, reason: lũ }, { end: 2025, approved: 2024-11, reason: dịch }]';
    const first = { end: '2025-12-31', approved: '2024-11-30', reason: { vi: 'dịch' } };
    const second = { end: '2026-12-31', approved: '2025-10-31', reason: { vi: 'lũ' } };
    expect(await timeline('2025-10-30', twice)).toMatchObject({ end: '2025-12-31', extensions: [first] });
    expect(await timeline('2025-10-31', twice)).toMatchObject({ end: '2026-12-31', extensions: [first, second] });
  });

  it('the suspensions that had begun by then are data, that of `suspended` too', async () => {
    const twice = 'suspensions: [{ from: 2022-01, until: 2022-03, reason: lũ }, { from: 2023-06-30, reason: dịch }]';
    const first = { from: '2022-01-01', until: '2022-03-31', reason: { vi: 'lũ' } };
    const { suspensions: before } = await timeline('2023-06-29', twice);
    expect(before).toEqual([first]);
    const { suspensions: both } = await timeline('2023-06-30', twice);
    expect(both).toEqual([first, { from: '2023-06-30', reason: { vi: 'dịch' } }]);
    const { suspensions: short } = await timeline('2023-06-30', 'suspended: 2023-06');
    expect(short).toEqual([{ from: '2023-06-30' }]);
    expect(await timeline('2021-12-31', twice)).not.toHaveProperty('suspensions');
  });

  it('a late start is said, and moves no plan', async () => {
    const late = await timeline('2023-06-30', 'started: 2021-12-29');
    expect(late).toMatchObject({ start: '2021-07-01', started: '2021-12-29', startedLateDays: 181, elapsedDays: 730 });
    const early = await timeline('2023-06-30', 'started: 2021-06');
    expect(early).toMatchObject({ started: '2021-06-01' });
    expect(early).not.toHaveProperty('startedLateDays');
  });

  it.each([
    ['not started while the start of work lies ahead', 'started: 2023-07', '2023-06-30', 'not-started'],
    ['in progress on the first day of the month in which work began', 'started: 2023-06', '2023-06-01', 'in-progress'],
    [
      'suspended on the last day of a suspension',
      'suspensions: [{ from: 2023-04, until: 2023-06, reason: x }]',
      '2023-06-30',
      'suspended',
    ],
    [
      'in progress after a suspension',
      'suspensions: [{ from: 2023-04, until: 2023-06, reason: x }]',
      '2023-07-01',
      'in-progress',
    ],
    [
      'ended after the end in force',
      'extensions: [{ end: 2025-12-31, approved: 2024-11-15, reason: x }]',
      '2026-01-01',
      'ended',
    ],
    [
      'in progress until then',
      'extensions: [{ end: 2025-12-31, approved: 2024-11-15, reason: x }]',
      '2025-12-31',
      'in-progress',
    ],
  ])('%s', async (_, yaml, asOf, status) => {
    expect(await timeline(asOf, yaml)).toMatchObject({ status });
  });

  it('time stops when the project closes: nothing remains', async () => {
    expect(await timeline('2024-06-30', 'ended: 2023-06-30')).toMatchObject({
      ended: '2023-06-30',
      effectiveDay: '2023-06-30',
      elapsedDays: 730,
      remainingDays: 0,
      elapsed: { ratio: '0.570313' },
    });
  });

  it('time stops while it is suspended', async () => {
    expect(await timeline('2023-06-30', 'suspensions: [{ from: 2023-01-01, reason: x }]')).toMatchObject({
      effectiveDay: '2023-01-01',
      elapsedDays: 550,
      remainingDays: 730,
    });
  });

  it('calendar days of a suspension that is over count in its own ratio', async () => {
    const resumed = 'suspensions: [{ from: 2022-01-01, until: 2022-03-31, reason: x }]';
    expect(await timeline('2023-06-30', resumed)).toMatchObject({ elapsedDays: 730, elapsed: { ratio: '0.570313' } });
  });
});

describe('the report of a timeline', () => {
  const lines = async (yaml: string, asOf: string, language: 'vi' | 'en' = 'en') =>
    linesOf(sectionOf([await assess(yaml, asOf)], 'timeline'), language);

  it('says that work began, or is to begin', async () => {
    expect(await lines('started: 2021-12-29', '2023-06-30')).toContain(
      'Work began on 2021-12-29, 181 days after the start that was agreed, 2021-07-01.',
    );
    expect(await lines('started: 2023-09-01', '2023-06-30', 'vi')).toContain(
      'Công việc dự kiến bắt đầu ngày 01/09/2023, muộn 792 ngày so với thỏa thuận (01/07/2021).',
    );
  });

  it('says when a closed project closed, and what had passed by then', async () => {
    expect(await lines('ended: 2023-06-30', '2024-06-30')).toContain(
      'The project closed on 2023-06-30, when 57.0% of the time had passed: 730 of 1,280 days.',
    );
  });
});

describe('milestones of a project that stands still', () => {
  it('are not done once it has closed, without days late', async () => {
    const closed = await milestone(
      '2024-06-30',
      'due: 2023-03-31',
      'ended: 2023-06-30\nactivities: [{ id: A, name: A, done: [] }]',
    );
    expect(closed).toEqual({ id: 'mou', due: '2023-03-31', status: 'not-done' });
  });

  it('are not done where they would have been due after it closed', async () => {
    const later = await milestone(
      '2024-06-30',
      'due: 2024-03-31',
      'ended: 2023-06-30\nactivities: [{ id: A, name: A, done: [] }]',
    );
    expect(later).toMatchObject({ status: 'not-done' });
  });

  it('have no data where the project has reported nothing', async () => {
    expect(await milestone('2024-06-30', 'due: 2023-03-31', 'ended: 2023-06-30')).toMatchObject({ status: 'no-data' });
  });

  it('turn no more overdue while it is suspended', async () => {
    const more = 'suspensions: [{ from: 2023-04-10, reason: x }]\nactivities: [{ id: A, name: A, done: [] }]';
    expect(await milestone('2024-06-30', 'due: 2023-03-31', more)).toMatchObject({ status: 'overdue', daysLate: 10 });
    expect(await milestone('2024-06-30', 'due: 2023-05-31', more)).toMatchObject({ status: 'upcoming' });
  });
});
