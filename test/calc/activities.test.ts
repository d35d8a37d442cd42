import { describe, expect, it } from 'vitest';
import { activity, only, report } from '../support/project.js';

const done = (...reports: readonly [on: string, value: string][]) =>
  `done: [${reports.map(([on, value]) => `{ on: ${on}, value: ${value} }`).join(', ')}]`;

describe('activities: done and physical ratio', () => {
  it('adds up what was done: 3 of 8, of which 4.5625 were expected', async () => {
    expect(
      await activity(`planned: 8\n${done(['2022-06-30', '1'], ['2023-06-30', '2'], ['2023-07-01', '5'])}`),
    ).toEqual({
      id: 'A',
      planned: { value: '8' },
      plannedDerived: false,
      done: { value: '3' },
      physical: { ratio: '0.375000' },
      expectedToDate: { value: '4.5625' },
      start: '2021-07-01',
      end: '2024-12-31',
      status: 'in-progress',
    });
  });

  it('is not capped', async () => {
    expect(await activity(`planned: 4\n${done(['2022', '5'])}`)).toMatchObject({
      physical: { ratio: '1.250000' },
      status: 'done',
    });
  });

  it.each([
    ['planned is unknown', 'planned: { unknown: x }', 'plan-unknown'],
    ['nothing is planned', '', 'no-plan'],
    ['0 is planned', 'planned: 0', 'zero-plan'],
  ])('has no ratio where %s', async (_, planned, notComputable) => {
    expect((await activity(`${planned}\n${done(['2022', '5'])}`))['physical']).toEqual({ notComputable });
  });

  it('prints `planned` and `plannedDerived` together or not at all', async () => {
    const none = await activity('done: []');
    expect(none).not.toHaveProperty('planned');
    expect(none).not.toHaveProperty('plannedDerived');
    expect(none).toMatchObject({ expectedToDate: { notComputable: 'no-plan' } });
    expect(await activity('planned: { unknown: x }')).toMatchObject({
      planned: { notComputable: 'plan-unknown' },
      plannedDerived: false,
      expectedToDate: { notComputable: 'plan-unknown' },
    });
  });

  it('a planned quantity is a target: its qualifier is a comparison', async () => {
    expect(await activity(`planned: at least 8\n${done(['2022', '4'])}`)).toMatchObject({
      planned: { value: '8', qualifier: 'at-least' },
      physical: { ratio: '0.500000' },
      expectedToDate: { value: '4.5625' },
      start: '2021-07-01',
      end: '2024-12-31',
    });
  });
});

describe('activities that recur', () => {
  const quarterly = (asOf: string, more = 'done: []', schedule = '{ start: 2022-01, end: 2023-12, every: quarter }') =>
    activity(`schedule: ${schedule}\n${more}`, asOf);

  it('derive their plan from the whole intervals, and expect those that have ended', async () => {
    expect(await quarterly('2023-06-30', done(['2022-12-31', '4']))).toEqual({
      id: 'A',
      planned: { value: '8' },
      plannedDerived: true,
      done: { value: '4' },
      physical: { ratio: '0.500000' },
      expectedToDate: { value: '6' },
      start: '2022-01-01',
      end: '2023-12-31',
      status: 'behind',
    });
  });

  it.each([
    ['before the start', '2021-12-31', '0'],
    ['the day before the first quarter ends', '2022-03-30', '0'],
    ['the day it ends', '2022-03-31', '1'],
    ['the last day', '2023-12-31', '8'],
    ['years later', '2030-01-01', '8'],
  ])('%s', async (_, asOf, value) => {
    expect((await quarterly(asOf))['expectedToDate']).toEqual({ value });
  });

  it.each([
    ['month', '24'],
    ['quarter', '8'],
    ['half-year', '4'],
    ['year', '2'],
  ])('every %s of two years: %s', async (every, value) => {
    const schedule = `{ start: 2022-01, end: 2023-12, every: ${every} }`;
    expect((await quarterly('2023-06-30', 'done: []', schedule))['planned']).toEqual({ value });
  });

  it('count months from the start and clamp to the last day: from 31 January, intervals end on 27 February and 30 March', async () => {
    const monthly = '{ start: 2023-01-31, end: 2023-12-31, every: month }';
    const ended = async (asOf: string) => (await quarterly(asOf, 'done: []', monthly))['expectedToDate'];
    expect(await ended('2023-02-26')).toEqual({ value: '0' });
    expect(await ended('2023-02-27')).toEqual({ value: '1' });
    expect(await ended('2023-03-29')).toEqual({ value: '1' });
    expect(await ended('2023-03-30')).toEqual({ value: '2' });
    expect(await ended('2023-04-29')).toEqual({ value: '3' });
  });

  it('know that February may have 29 days', async () => {
    const monthly = '{ start: 2024-01-31, end: 2024-12-31, every: month }';
    const ended = async (asOf: string) => (await activity(`schedule: ${monthly}\ndone: []`, asOf))['expectedToDate'];
    expect(await ended('2024-02-27')).toEqual({ value: '0' });
    expect(await ended('2024-02-28')).toEqual({ value: '1' });
  });

  it('leave out an interval that the schedule cuts off', async () => {
    const cut = '{ start: 2022-01-01, end: 2023-12-30, every: quarter }';
    expect(await quarterly('2024-06-30', 'done: []', cut)).toMatchObject({
      planned: { value: '7' },
      expectedToDate: { value: '7' },
    });
  });

  it('share a planned number over the intervals: 10 × 6/8', async () => {
    expect(await quarterly('2023-06-30', 'planned: 10\ndone: []')).toMatchObject({
      planned: { value: '10' },
      plannedDerived: false,
      expectedToDate: { value: '7.5' },
    });
  });

  it('take the project period where the schedule gives no dates', async () => {
    expect((await quarterly('2023-06-30', 'done: []', '{ every: half-year }'))['planned']).toEqual({ value: '7' });
  });

  it('do not recur where no whole interval fits in', async () => {
    const short = '{ start: 2023-01-01, end: 2023-02-09, every: quarter }';
    expect(await quarterly('2023-01-20', 'done: []', short)).toMatchObject({
      expectedToDate: { notComputable: 'no-plan' },
      status: 'not-started',
    });
    expect(await quarterly('2023-01-20', 'planned: 4\ndone: [{ on: 2023-01-20, value: 1 }]', short)).toMatchObject({
      expectedToDate: { value: '2' },
      status: 'in-progress',
    });
  });
});

describe('activities that do not recur: expected to date', () => {
  const expected = async (schedule: string, asOf: string) =>
    (await activity(`planned: 10\nschedule: ${schedule}\ndone: []`, asOf))['expectedToDate'];

  it.each([
    ['before its start', '2022-12-31', '0'],
    ['on its first of ten days', '2023-01-01', '1'],
    ['on the fifth', '2023-01-05', '5'],
    ['on the last', '2023-01-10', '10'],
    ['afterwards', '2023-01-11', '10'],
  ])('%s', async (_, asOf, value) => {
    expect(await expected('{ start: 2023-01-01, end: 2023-01-10 }', asOf)).toEqual({ value });
  });

  it('runs from the start of the project where only `due` is given', async () => {
    const due = '{ due: 2021-07-10 }';
    expect(await expected(due, '2021-06-30')).toEqual({ value: '0' });
    expect(await expected(due, '2021-07-03')).toEqual({ value: '3' });
    expect(await expected(due, '2021-07-10')).toEqual({ value: '10' });
  });

  it('runs over the project where there is no schedule; whole units are not rounded', async () => {
    expect(await activity('planned: 8\nunit: lớp\ndone: []')).toMatchObject({ expectedToDate: { value: '4.5625' } });
  });

  it('is 0 until a `due` before the project starts', async () => {
    const due = '{ due: 2021-05-31 }';
    expect(await expected(due, '2021-05-30')).toEqual({ value: '0' });
    expect(await expected(due, '2021-05-31')).toEqual({ value: '10' });
  });

  it('is 0 until a `due` on the eve of the project, which leaves no day to share the plan over', async () => {
    expect(await expected('{ due: 2021-06-30 }', '2021-06-29')).toEqual({ value: '0' });
    expect(await expected('{ due: 2021-06-30 }', '2021-06-30')).toEqual({ value: '10' });
  });
});

describe('activities: status, the first that holds', () => {
  const schedule = 'schedule: { start: 2023-01-01, end: 2023-12-31 }';
  const statusOf = async (keys: string, asOf = '2023-06-30') => (await activity(keys, asOf))['status'];

  it.each([
    [
      'cancelled, whatever was done',
      `planned: 4\n${done(['2022', '4'])}\nstatus: cancelled\nsince: 2023-06-30\nreason: x`,
      'cancelled',
    ],
    [
      'not cancelled before the day',
      `planned: 4\n${done(['2022', '4'])}\nstatus: cancelled\nsince: 2023-07-01\nreason: x`,
      'done',
    ],
    ['suspended without reports', 'planned: 4\nstatus: suspended\nsince: 2023-01\nreason: x', 'suspended'],
    ['not reported, even long past its end', 'planned: 4\nschedule: { due: 2022-01 }', 'no-data'],
    [
      'done, even before its schedule starts',
      `planned: 4\nschedule: { start: 2023-07, end: 2023-12 }\n${done(['2022', '4'])}`,
      'done',
    ],
    ['done, even past its end', `planned: 4\nschedule: { due: 2022-06 }\n${done(['2022', '4'])}`, 'done'],
    ['done with 0 of 0', 'planned: 0\ndone: []', 'done'],
    ['a tenth short of done', `planned: 4\n${schedule}\n${done(['2023-02', '3.9'])}`, 'in-progress'],
    [
      'before its schedule starts',
      'planned: 4\nschedule: { start: 2023-07-01, end: 2023-12 }\ndone: []',
      'not-started',
    ],
    ['past its due date', 'planned: 4\nschedule: { due: 2023-06-29 }\ndone: []', 'overdue'],
    ['on its due date', 'planned: 4\nschedule: { due: 2023-06-30 }\ndone: []', 'not-started'],
    ['past its end without a known plan', 'schedule: { start: 2023-01, end: 2023-05 }\ndone: []', 'ended'],
    ['past its end with an unknown plan', 'planned: { unknown: x }\nschedule: { due: 2023-05 }\ndone: []', 'ended'],
    ['running without a known plan, and reported', `${schedule}\n${done(['2023-02', '1'])}`, 'in-progress'],
    ['running without a known plan, and 0 reported', `${schedule}\n${done(['2023-02', '0'])}`, 'not-started'],
    ['running without a known plan, reported as none', `${schedule}\ndone: []`, 'not-started'],
    [
      'recurring and fewer than expected',
      `schedule: { start: 2023-01, end: 2023-12, every: quarter }\n${done(['2023-02', '1'])}`,
      'behind',
    ],
    ['recurring and none at all', 'schedule: { start: 2023-01, end: 2023-12, every: quarter }\ndone: []', 'behind'],
    [
      'recurring and as many as expected',
      `schedule: { start: 2023-01, end: 2023-12, every: quarter }\n${done(['2023-02', '2'])}`,
      'in-progress',
    ],
    [
      'recurring and none expected yet',
      'schedule: { start: 2023-06, end: 2023-12, every: quarter }\ndone: []',
      'not-started',
    ],
    ['running, nothing done', `planned: 4\n${schedule}\ndone: []`, 'not-started'],
    ['running, something done, however little', `planned: 400\n${schedule}\n${done(['2023-02', '1'])}`, 'in-progress'],
  ])('%s', async (_, keys, status) => {
    expect(await statusOf(keys)).toBe(status);
  });
});

describe('activities of a project whose clock stands still', () => {
  const first = async (yaml: string, asOf = '2023-06-30') => only((await report(yaml, asOf)).activities);
  const A = (keys: string) => `activities: [{ id: A, name: A, ${keys} }]`;

  it.each([
    ['not done in a project that has ended', 'planned: 8, done: [{ on: 2022-12-31, value: 4 }]', 'not-done'],
    ['not done where it would have been due later', 'planned: 8, schedule: { due: 2024-03-31 }, done: []', 'not-done'],
    ['done all the same', 'planned: 8, done: [{ on: 2022-12-31, value: 8 }]', 'done'],
    ['ended without a known plan', 'done: [{ on: 2022-12-31, value: 4 }]', 'ended'],
    ['without data', 'planned: 8', 'no-data'],
    ['cancelled', 'planned: 8, done: [], status: cancelled, since: 2022-05, reason: x', 'cancelled'],
  ])('%s', async (_, keys, status) => {
    expect(await first(`ended: 2023-03-31\n${A(keys)}`)).toMatchObject({ status });
  });

  it('what was done after it ended counts, and nothing more is expected', async () => {
    const yaml = `ended: 2023-03-31\n${A('planned: 8, schedule: { every: half-year }, done: [{ on: 2023-05-31, value: 4 }]')}`;
    expect(await first(yaml)).toMatchObject({ done: { value: '4' }, expectedToDate: { value: '3.428571' } });
  });

  it('days of a suspension that is over expect nothing', async () => {
    const yaml = `period: { start: 2023-01-01, end: 2023-12-31 }\nsuspensions: [{ from: 2023-04-01, until: 2023-06-30, reason: x }]\n${A('planned: 274, done: []')}`;
    expect(await first(yaml, '2023-08-31')).toMatchObject({ expectedToDate: { value: '152' } });
    expect(await first(yaml, '2023-06-30')).toMatchObject({ expectedToDate: { value: '68.312329' } });
  });

  it('a recurring one counts calendar days', async () => {
    const yaml = `period: { start: 2023-01-01, end: 2023-12-31 }\nsuspensions: [{ from: 2023-04-01, until: 2023-06-30, reason: x }]\n${A('schedule: { every: quarter }, done: []')}`;
    expect(await first(yaml, '2023-09-30')).toMatchObject({ expectedToDate: { value: '3' } });
  });

  it('without dates of its own it lasts until the end in force', async () => {
    const yaml = `period: { start: 2021-01-01, end: 2022-12-31 }\nextensions: [{ end: 2023-12-31, approved: 2022-11-15, reason: x }]\n${A('planned: 1095, done: []')}`;
    expect(await first(yaml, '2022-12-31')).toMatchObject({ end: '2023-12-31', expectedToDate: { value: '730' } });
    expect(await first(yaml, '2022-11-14')).toMatchObject({ end: '2022-12-31' });
  });
});
