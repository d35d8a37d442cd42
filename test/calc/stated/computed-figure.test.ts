import { describe, expect, it } from 'vitest';
import { only, project, report } from '../../support/project.js';

/** What a report says of the one stated figure of a project. */
async function stated(keys: string, yaml: string, asOf?: string) {
  return only((await report(`${yaml}\nstated: [{ id: S, ${keys} }]`, asOf)).stated);
}

describe('a disbursement rate', () => {
  const BUDGET = `
budget:
  total: 1000
  plans: [{ id: P, period: { start: 2022-07-01, end: 2023-06-30 }, amount: 100 }]
  disbursements: [{ id: D, on: 2023-01-01, amount: 120 }]`;

  it('is of the plan that it names, with `of: plan` or without', async () => {
    const same = { plan: 'P', verdict: 'agrees', computed: { ratio: '1.200000' } };
    expect(await stated('figure: disbursement-rate, plan: P, value: 120%', BUDGET)).toMatchObject(same);
    expect(await stated('figure: disbursement-rate, of: plan, plan: P, value: 120%', BUDGET)).toMatchObject(same);
  });

  it('is of the budget', async () => {
    expect(await stated('figure: disbursement-rate, of: budget, value: 12%', BUDGET)).toEqual({
      id: 'S',
      figure: 'disbursement-rate',
      of: 'budget',
      stated: '0.120000',
      verdict: 'agrees',
      computed: { ratio: '0.120000' },
    });
  });

  it('of the receipts cannot be checked where nothing was received', async () => {
    expect(await stated('figure: disbursement-rate, of: receipts, value: 12%', BUDGET)).toMatchObject({
      of: 'receipts',
      verdict: 'cannot-be-checked',
      reason: 'no-receipts',
    });
  });

  it('is of what was received', async () => {
    const received = `${BUDGET}\n  receipts: [{ id: T, on: 2022-07-20, amount: 160, from: SDC }]`;
    expect(await stated('figure: disbursement-rate, of: receipts, value: 75%', received)).toMatchObject({
      of: 'receipts',
      verdict: 'agrees',
      computed: { ratio: '0.750000' },
    });
  });

  it('of the budget cannot be checked without one', async () => {
    expect(await stated('figure: disbursement-rate, of: budget, value: 12%', 'summary: x')).toMatchObject({
      reason: 'no-budget',
    });
  });

  it.each([
    ['neither a plan nor what it is of', 'value: 12%', 'LF202'],
    ['of: plan without one', 'of: plan, value: 12%', 'LF202'],
    ['a plan, and the budget', 'of: budget, plan: P, value: 12%', 'LF203'],
  ])('is refused with %s', async (_, keys, code) => {
    await expect(project(`${BUDGET}\nstated: [{ id: S, figure: disbursement-rate, ${keys} }]`)).rejects.toThrow(code);
  });
});

describe('the value of an indicator', () => {
  const indicator = (keys: string) => `indicators: [{ id: I, name: i, means_of_verification: m, ${keys} }]`;
  const value = (is: string) => `figure: indicator-value, indicator: I, value: ${is}`;

  it('of a count or a number is a quantity in its unit', async () => {
    const count = indicator(
      'measure: count, unit: hộ, accumulates: sum, target: 500, actuals: [{ on: 2022, value: 139 }, { on: 2023-01, value: 73 }]',
    );
    expect(await stated(value('212'), count)).toEqual({
      id: 'S',
      figure: 'indicator-value',
      indicator: 'I',
      stated: '212',
      unit: { vi: 'hộ' },
      verdict: 'agrees',
      computed: { value: '212' },
    });
    expect(await stated(value('hơn 200'), count)).toMatchObject({ verdict: 'differs', computed: { value: '212' } });
    const number = indicator(
      'measure: number, unit: t/ha, accumulates: average, target: 5, actuals: [{ on: 2022, value: 3.5 }, { on: 2023-01, value: 4 }]',
    );
    expect(await stated(value('3.8'), number)).toMatchObject({ verdict: 'agrees', computed: { value: '3.75' } });
  });

  it('of a percent is a percent or a ratio', async () => {
    const percent = indicator(
      'measure: percent, accumulates: latest, target: 90%, actuals: [{ on: 2023-03-08, value: 6001/8211 }]',
    );
    expect(await stated(value('73.08%'), percent)).toMatchObject({
      stated: '0.730800',
      verdict: 'agrees',
      computed: { ratio: '0.730849' },
    });
    // A ratio has no last digit that may be rounded: it is the same, or it is not.
    expect(await stated(value('6001/8211'), percent)).toMatchObject({ stated: '0.730849', verdict: 'agrees' });
    expect(await stated(value('6001/8212'), percent)).toMatchObject({ verdict: 'differs' });
    expect(await stated(value('73%, rounded_to: 0.1%'), percent)).toMatchObject({
      verdict: 'differs',
      roundedTo: '0.001000',
    });
  });

  it('without a report cannot be checked', async () => {
    expect(await stated(value('5'), indicator('measure: count, unit: hộ, accumulates: sum, target: 5'))).toMatchObject({
      verdict: 'cannot-be-checked',
      reason: 'no-actual',
    });
  });

  it.each([
    ['a percent of a count', 'measure: count, unit: hộ, accumulates: sum, target: 5', '50%', 'LF206'],
    ['a bare number of a percent', 'measure: percent, accumulates: latest, target: 50%', '50', 'LF206'],
    ['a number of a yes-no', 'measure: yes-no, target: yes', '1', 'LF203'],
    ['a number of a scale', 'measure: scale, levels: [low, high], target: high', '1', 'LF203'],
    ['a number of words', 'measure: qualitative, target: tốt hơn', '1', 'LF203'],
  ])('is refused as %s', async (_, keys, is, code) => {
    await expect(project(`${indicator(keys)}\nstated: [{ id: S, ${value(is)} }]`)).rejects.toThrow(code);
  });
});

describe('what was done in an activity', () => {
  const activity = (more: string) => `activities: [{ id: A05, name: Họp thôn, unit: cuộc, ${more} }]`;
  const done = (value: string) => `figure: activity-done, activity: A05, value: ${value}`;

  it('is the sum of its reports up to the as-of date', async () => {
    const yaml = activity(
      'planned: 8, done: [{ on: 2022-03-31, value: 2 }, { on: 2023-06-30, value: 1 }, { on: 2023-07-01, value: 4 }]',
    );
    expect(await stated(done('3'), yaml)).toEqual({
      id: 'S',
      figure: 'activity-done',
      activity: 'A05',
      stated: '3',
      unit: { vi: 'cuộc' },
      verdict: 'agrees',
      computed: { value: '3' },
    });
    expect(await stated(done('4'), yaml)).toMatchObject({ verdict: 'differs' });
  });

  it('is 0 where none is reported, and not known where nothing is', async () => {
    expect(await stated(done('0'), activity('done: []'))).toMatchObject({
      verdict: 'agrees',
      computed: { value: '0' },
    });
    expect(await stated(done('0'), activity('planned: 3'))).toMatchObject({ reason: 'no-actual' });
  });
});

describe('the people reached of a target group', () => {
  it('are those of the newest report', async () => {
    const group = `target_groups: [{ id: TG-1, name: Nông dân, reach: direct, unit: người, planned: { unknown: không nêu }, reached: [{ on: 2022, value: 300 }, { on: 2023-06-30, value: 412 }] }]`;
    expect(await stated('figure: target-group-reached, target_group: TG-1, value: khoảng 400', group)).toEqual({
      id: 'S',
      figure: 'target-group-reached',
      targetGroup: 'TG-1',
      stated: '400',
      unit: { vi: 'người' },
      verdict: 'differs',
      uncertain: true,
      computed: { value: '412' },
    });
  });
});

describe('the number of sub-projects', () => {
  const STATUSES = [
    'proposed',
    'approved',
    'approved',
    'in-progress',
    'completed',
    'reviewed',
    'suspended',
    'cancelled',
  ];
  const yaml = `subprojects:\n${STATUSES.map((status, at) => `  - { id: SP-${at}, name: S, status: ${status} }`).join('\n')}`;

  it.each([
    ['proposed', '6'],
    ['approved', '5'],
    ['in-progress', '3'],
    ['completed', '2'],
    ['reviewed', '1'],
    ['suspended', '1'],
    ['cancelled', '1'],
  ])(
    '%s: those that have that status or a later one, %s; suspended and cancelled only themselves',
    async (status, count) => {
      expect(await stated(`figure: subprojects, status: ${status}, value: ${count}`, yaml)).toEqual({
        id: 'S',
        figure: 'subprojects',
        status,
        stated: count,
        verdict: 'agrees',
        computed: { value: count },
      });
    },
  );

  it('is 0 of an empty list, and not known where there is none', async () => {
    const none = 'figure: subprojects, status: completed, value: 0';
    expect(await stated(none, 'subprojects: []')).toMatchObject({ verdict: 'agrees' });
    expect(await stated(none, 'summary: x')).toMatchObject({ reason: 'no-actual' });
  });

  it('is whole', async () => {
    await expect(project('stated: [{ id: S, figure: subprojects, status: completed, value: 1.5 }]')).rejects.toThrow(
      'LF208',
    );
  });
});

describe('an amount disbursed', () => {
  const paid = (...records: readonly string[]) => `budget:\n  disbursements: [${records.join(', ')}]`;
  const PAYMENT = '{ id: D, on: 2023-03-01, amount: 10 }';

  it.each([
    ['a day that has not come', 'on: 2023-07-01'],
    ['a month that is not over', 'on: 2023-07'],
    ['a period that is not over', 'during: { start: 2023-01, end: 2023-12 }'],
    ['a period that has not begun', 'during: { start: 2024-01, end: 2024-12 }'],
  ])('of %s is not due', async (_, time) => {
    expect(await stated(`figure: disbursed, ${time}, value: 10`, paid(PAYMENT))).toMatchObject({
      verdict: 'cannot-be-checked',
      reason: 'not-due',
    });
  });

  it.each(['on: 2023-06', 'on: 2023-06-30', 'during: { start: 2023-01, end: 2023-06 }'])(
    'with %s is due on the last day',
    async (time) => {
      expect(await stated(`figure: disbursed, ${time}, value: 10`, paid(PAYMENT))).toMatchObject({ verdict: 'agrees' });
    },
  );

  it.each([
    ['a period into which a total runs', 'during: { start: 2023-01, end: 2023-03 }'],
    ['a period out of which a total runs', 'during: { start: 2022-07, end: 2022-12 }'],
    ['a day before the end of a total', 'on: 2023-03-31'],
  ])('of %s is not separable', async (_, time) => {
    const total = '{ id: T, during: { start: 2022-10, end: 2023-04 }, amount: 70 }';
    expect(await stated(`figure: disbursed, ${time}, value: 10`, paid(PAYMENT, total))).toMatchObject({
      verdict: 'cannot-be-checked',
      reason: 'not-separable',
    });
  });

  it('of what a total lies in, or lies beside, is computed', async () => {
    const total = '{ id: T, during: { start: 2022-10, end: 2023-04 }, amount: 70 }';
    const computed = async (time: string) =>
      (await stated(`figure: disbursed${time}, value: 10`, paid(PAYMENT, total)))['computed'];
    expect(await computed('')).toEqual({ value: '80' });
    expect(await computed(', on: 2023-04')).toEqual({ value: '80' });
    expect(await computed(', on: 2022-09')).toEqual({ value: '0' });
    expect(await computed(', during: { start: 2022-10, end: 2023-04 }')).toEqual({ value: '80' });
    expect(await computed(', during: { start: 2023-05, end: 2023-06 }')).toEqual({ value: '0' });
  });

  it('has the first reason in the order of the page: nothing reported, no rate, not separable, not due', async () => {
    const reason = async (time: string, yaml: string) =>
      (await stated(`figure: disbursed, ${time}, value: 10`, yaml))['reason'];
    const total = '{ id: T, during: { start: 2022-10, end: 2023-04 }, amount: 70 }';
    const later = 'during: { start: 2023-03, end: 2023-12 }';
    expect(await reason(later, 'summary: x')).toBe('no-actual');
    expect(await reason(later, paid('{ id: D, on: 2023-03-01, amount: 10 EUR }', total))).toBe('no-rate');
    expect(await reason(later, paid(total))).toBe('not-separable');
    expect(await reason(later, paid(PAYMENT))).toBe('not-due');
  });
});
