import { describe, expect, it } from 'vitest';
import { activity, indicator, report } from '../support/project.js';

const reported = (on: string) =>
  indicator(`
  measure: count
  unit: người
  accumulates: sum
  target: 10
  actuals: [{ on: ${on}, value: 4 }]`);

describe('only what had happened by the as-of date counts (2023-06-30)', () => {
  it.each([
    ['a day that is the as-of date', '2023-06-30', '4'],
    ['the day after', '2023-07-01', '0'],
    ['the month that ends on the as-of date', '2023-06', '4'],
    ['a month that ends after it', '2023-07', '0'],
    ['the year before', '2022', '4'],
    ['the year that is not over', '2023', '0'],
  ])('an observation of %s', async (_, on, value) => {
    expect((await reported(on))['actual']).toMatchObject({ value });
  });

  it('a list whose records are all later counts as a list of none', async () => {
    const later = await reported('2024-01-01');
    expect(later['actual']).toEqual({ value: '0', observations: 0 });
    const latest = await indicator(`
      measure: count
      unit: người
      accumulates: latest
      target: 10
      actuals: [{ on: 2024-01-01, value: 4 }]`);
    expect(latest['actual']).toEqual({ notComputable: 'no-actual' });
  });

  it('the date of an actual is the last day of a partial date', async () => {
    expect((await reported('2022'))['actual']).toEqual({ value: '4', on: '2022-12-31', observations: 1 });
  });

  it('a disbursement for a period counts from the last day of the period', async () => {
    const budget = (end: string) =>
      report(`
      budget:
        disbursements: [{ id: P, during: { start: 2023-01, end: ${end} }, amount: 7 }]`);
    expect((await budget('2023-06')).disbursement['disbursed']).toEqual({ value: '7' });
    expect((await budget('2023-07')).disbursement['disbursed']).toEqual({ value: '0' });
  });

  it('a target version is in force from the first day of its date, before it the first version is', async () => {
    const target = (from: string) =>
      indicator(`
      measure: count
      unit: người
      accumulates: sum
      target:
        - { value: 10, from: 2021-07-01 }
        - { value: 20, from: ${from}, reason: mở rộng }`);
    expect(await target('2023-06')).toMatchObject({ target: { value: '20' }, originalTarget: { value: '10' } });
    expect(await target('2023')).toMatchObject({ target: { value: '20' }, originalTarget: { value: '10' } });
    expect(await target('2023-07')).toMatchObject({ target: { value: '10' }, originalTarget: { value: '10' } });
  });

  it('a baseline version likewise, and the original stays visible beside it', async () => {
    const baseline = (from: string) =>
      indicator(`
      measure: count
      unit: hộ
      accumulates: latest
      target: 100
      baseline: [{ value: 10, from: 2021-07-01 }, { value: 20, from: ${from}, reason: đo lại }]`);
    expect(await baseline('2023-06')).toMatchObject({ baseline: { value: '20' }, originalBaseline: { value: '10' } });
    expect(await baseline('2023-07')).toMatchObject({ baseline: { value: '10' }, originalBaseline: { value: '10' } });
  });

  it('an original baseline stands only where the baseline has versions', async () => {
    const single = 'measure: count\nunit: hộ\naccumulates: latest\ntarget: 100\nbaseline: { value: 10 }';
    expect(await indicator(single)).not.toHaveProperty('originalBaseline');
  });

  it('before every version the first one holds', async () => {
    const target = await indicator(
      `
      measure: count
      unit: người
      accumulates: sum
      target: [{ value: 10, from: 2022-01 }, { value: 20, from: 2023-01, reason: mở rộng }]`,
      '2021-12-31',
    );
    expect(target['target']).toEqual({ value: '10' });
  });

  it('an activity is suspended from the first day of `since`', async () => {
    const suspended = (since: string) => activity(`status: suspended\nsince: ${since}\nreason: lũ`);
    expect((await suspended('2023-06'))['status']).toBe('suspended');
    expect((await suspended('2023-07'))['status']).toBe('no-data');
  });

  it('a plan is approved on the last day of its date', async () => {
    const plan = async (approved: string) => {
      const { disbursement } = await report(`
        budget:
          plans: [{ id: P, period: { start: 2023, end: 2023 }, approved: ${approved}, amount: 5 }]`);
      return disbursement.plans[0]?.['inForce'];
    };
    expect(await plan('2023-06')).toBe(true);
    expect(await plan('2023-07')).toBe(false);
    expect(await plan('2023')).toBe(false);
  });
});

describe('absent is not reported, an empty list is reported as none', () => {
  it('for an indicator that sums', async () => {
    const keys = 'measure: count\nunit: x\naccumulates: sum\ntarget: 5';
    expect((await indicator(keys))['actual']).toEqual({ notComputable: 'no-actual' });
    expect((await indicator(`${keys}\nactuals: []`))['actual']).toEqual({ value: '0', observations: 0 });
  });

  it('for an activity', async () => {
    expect((await activity('planned: 5'))['done']).toEqual({ notComputable: 'no-actual' });
    expect((await activity('planned: 5\ndone: []'))['done']).toEqual({ value: '0' });
  });

  it('for disbursements', async () => {
    const none = await report('budget: { total: 100 }');
    const empty = await report('budget: { total: 100, disbursements: [] }');
    expect(none.disbursement).toMatchObject({
      disbursed: { notComputable: 'no-actual' },
      remaining: { notComputable: 'no-actual' },
      ofBudget: { notComputable: 'no-actual' },
    });
    expect(empty.disbursement).toMatchObject({
      disbursed: { value: '0' },
      remaining: { value: '100' },
      ofBudget: { ratio: '0.000000' },
    });
  });
});
