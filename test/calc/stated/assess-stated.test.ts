import { describe, expect, it } from 'vitest';
import { only, report } from '../../support/project.js';
import { contribution as c, cofinancingProject } from '../cofinancing/cofinancing.js';

/** A project with a plan of 100 for FY2023, some disbursements in it, and one stated figure. */
async function stated(keys: string, { disbursed = '120', planned = '100' } = {}) {
  const { stated: figures } = await report(`
    reporting_periods: [{ id: FY2023, start: 2022-07-01, end: 2023-06-30 }]
    budget:
      total: 1000
      plans: [{ id: P, period: FY2023, amount: ${planned} }]
      disbursements: [{ id: D, during: FY2023, amount: ${disbursed} }]
    stated: [{ id: S, ${keys} }]`);
  return only(figures);
}

const rate = (value: string, more?: { disbursed?: string; planned?: string }) =>
  stated(`figure: disbursement-rate, plan: P, value: ${value}`, more);

const UNKNOWN = '{ unknown: chỉ nêu tỷ lệ }';

describe('a stated figure that is computable here', () => {
  it('agrees, with the computed value', async () => {
    expect(await rate('120%')).toEqual({
      id: 'S',
      figure: 'disbursement-rate',
      plan: 'P',
      stated: '1.200000',
      verdict: 'agrees',
      computed: { ratio: '1.200000' },
    });
  });

  it('differs, with both values', async () => {
    expect(await rate('120%', { disbursed: '90' })).toEqual({
      id: 'S',
      figure: 'disbursement-rate',
      plan: 'P',
      stated: '1.200000',
      verdict: 'differs',
      computed: { ratio: '0.900000' },
    });
  });

  it.each([
    ['120%', '119.5', 'agrees'],
    ['120%', '119.499999', 'differs'],
    ['120%', '120.5', 'agrees'],
    ['120%', '120.500001', 'differs'],
    ['120.0%', '120.05', 'agrees'],
    ['120.0%', '120.0501', 'differs'],
  ])('%s and %s of 100: %s, to half a unit of the last written digit', async (value, disbursed, verdict) => {
    expect((await rate(value, { disbursed }))['verdict']).toBe(verdict);
  });

  it.each([
    ['8.9 tỷ', '8_950_000_000', 'agrees'],
    ['8.9 tỷ', '8_950_000_001', 'differs'],
    ['8.9 tỷ', '8_850_000_000', 'agrees'],
    ['8.9 tỷ', '8_849_999_999', 'differs'],
    ['8_900_000_000', '8_900_000_001', 'differs'],
  ])('the digit counts before its scale: %s and %s: %s', async (value, disbursed, verdict) => {
    expect((await stated(`figure: disbursed, value: ${value}`, { disbursed }))['verdict']).toBe(verdict);
  });

  it('the computed value keeps its qualifier', async () => {
    expect(await rate('120%', { disbursed: 'more than 120' })).toMatchObject({
      verdict: 'agrees',
      computed: { ratio: '1.200000', qualifier: 'more-than' },
    });
  });
});

describe('how the source rounded', () => {
  it.each([
    // A report in billions that prints whole đồng: its digits say more than it knows.
    ['disbursed', 'value: 8_900_000_000, rounded_to: 100 triệu', '8_950_000_000', 'agrees'],
    ['disbursed', 'value: 8_900_000_000, rounded_to: 100 triệu', '8_950_000_001', 'differs'],
    ['disbursed', 'value: 8_900_000_000, rounded_to: 1000', '8_900_000_500', 'agrees'],
    ['disbursed', 'value: 8_900_000_000, rounded_to: 1000', '8_900_000_501', 'differs'],
    // Finer than the digits, too: the source says that it computed 120.0 %.
    ['disbursement-rate, plan: P', 'value: 120%, rounded_to: 0.1%', '120.05', 'agrees'],
    ['disbursement-rate, plan: P', 'value: 120%, rounded_to: 0.1%', '120.0501', 'differs'],
  ])('%s, %s, against %s: %s, to half of it', async (figure, value, disbursed, verdict) => {
    expect(await stated(`figure: ${figure}, ${value}`, { disbursed })).toMatchObject({ verdict });
  });

  it('stands in JSON as a number of the unit of the figure', async () => {
    expect(await rate('120%, rounded_to: 0.1%')).toMatchObject({ stated: '1.200000', roundedTo: '0.001000' });
    expect(await stated('figure: budget-total, value: 1000, rounded_to: 10')).toMatchObject({ roundedTo: '10' });
  });

  it('decides the ends of an implied plan, in place of the last digit', async () => {
    expect(await rate('120%, rounded_to: 2%', { planned: UNKNOWN, disbursed: '121' })).toMatchObject({
      implied: { atLeast: '100', atMost: '101.680672' },
    });
  });

  it.each([
    ['0.1% of a number', 'budget-total, value: 1000, rounded_to: 0.1%'],
    ['1000 of a percent', 'disbursement-rate, plan: P, value: 120%, rounded_to: 1'],
    ['nothing', 'budget-total, value: 1000, rounded_to: 0'],
    ['about so much', 'budget-total, value: 1000, rounded_to: khoảng 10'],
  ])('is not %s', async (_, keys) => {
    await expect(stated(`figure: ${keys}`)).rejects.toThrow('LF206');
  });

  it('5/11 stated as 45.455 % agrees', async () => {
    expect(await rate('45.455%', { disbursed: '5', planned: '11' })).toMatchObject({
      stated: '0.454550',
      verdict: 'agrees',
    });
    expect(await rate('45.456%', { disbursed: '5', planned: '11' })).toMatchObject({ verdict: 'differs' });
  });
});

describe('which figure is meant', () => {
  it('a disbursed amount during a period, on a date, or up to the as-of date', async () => {
    const disbursed = async (more: string) => {
      const { stated: figures } = await report(`
        budget:
          disbursements: [{ id: A, on: 2021-12-31, amount: 1 }, { id: B, on: 2022-06-01, amount: 10 }, { id: C, on: 2023-06-30, amount: 100 }, { id: D, on: 2023-07-01, amount: 1000 }]
        stated: [{ id: S, figure: disbursed, value: 1${more} }]`);
      return only(figures)['computed'];
    };
    expect(await disbursed('')).toEqual({ value: '111' });
    expect(await disbursed(', on: 2022')).toEqual({ value: '11' });
    expect(await disbursed(', during: { start: 2022, end: 2022 }')).toEqual({ value: '10' });
  });

  it.each([
    [', during: { start: 2022, end: 2022 }', 'not-separable'],
    [', on: 2021', 'not-separable'],
    [', on: 2022-06-30', undefined],
    [', during: { start: 2021-07, end: 2022-06 }', undefined],
    ['', undefined],
  ])('an amount%s of which a total is only partly: %s', async (more, reason) => {
    const { stated: figures } = await report(`
      budget: { disbursements: [{ id: A, during: { start: 2021-07, end: 2022-06 }, amount: 7 }] }
      stated: [{ id: S, figure: disbursed, value: 7${more} }]`);
    expect(only(figures)).toMatchObject(reason ? { verdict: 'cannot-be-checked', reason } : { verdict: 'agrees' });
  });

  it('the budget total', async () => {
    expect(await stated('figure: budget-total, value: 1000')).toMatchObject({
      stated: '1000',
      verdict: 'agrees',
      computed: { value: '1000' },
    });
  });

  it('the attainment of an indicator', async () => {
    const { stated: figures } = await report(`
      indicators: [{ id: IND-2, name: I, measure: count, unit: x, accumulates: sum, target: 16, actuals: [{ on: 2022, value: 5 }] }]
      stated: [{ id: S, figure: indicator-attainment, indicator: IND-2, value: 31% }]`);
    expect(figures).toMatchObject([{ stated: '0.310000', verdict: 'agrees', computed: { ratio: '0.312500' } }]);
  });

  it('the actual share of a sub-project, never the planned one', async () => {
    const yaml = cofinancingProject(
      `- { id: SP-01, name: S, status: completed, planned: [${c('C1', 'community', 'cash', 25)}, ${c('C2', 'grant', 'cash', 75)}], contributions: [${c('C1', 'community', 'cash', 20)}, ${c('C2', 'grant', 'cash', 80)}] }`,
    );
    const { stated: figures } = await report(
      `${yaml}stated: [{ id: S, figure: cofinancing-share, rule: community-25, subproject: SP-01, value: 25% }]`,
    );
    expect(figures).toMatchObject([{ verdict: 'differs', computed: { ratio: '0.200000' } }]);
  });

  it.each([
    ['approved', 'not-due'],
    ['cancelled', 'not-judged'],
  ])('the share of a sub-project that is %s cannot be checked: %s', async (status, reason) => {
    const contributions = `contributions: [${c('C1', 'community', 'cash', 20)}, ${c('C2', 'grant', 'cash', 80)}]`;
    for (const per of ['subproject', 'project']) {
      const yaml = cofinancingProject(`- { id: SP-01, name: S, status: ${status}, ${contributions} }`, { per });
      const named = per === 'subproject' ? 'subproject: SP-01, ' : '';
      const { stated: figures } = await report(
        `${yaml}stated: [{ id: S, figure: cofinancing-share, rule: community-25, ${named}value: 25% }]`,
      );
      expect(figures).toMatchObject([{ verdict: 'cannot-be-checked', reason }]);
    }
  });
});

describe('a stated figure that is not computable here', () => {
  it.each([
    ['no plan amount', 'figure: disbursement-rate, plan: P, value: 120%', { planned: UNKNOWN }, 'plan-unknown'],
    ['a plan of 0', 'figure: disbursement-rate, plan: P, value: 120%', { planned: '0' }, 'zero-plan'],
    ['another currency without a rate', 'figure: budget-total, value: 1000 EUR', {}, 'no-rate'],
  ])('cannot be checked: %s', async (_, keys, more, reason) => {
    const figure = await stated(keys, more);
    expect(figure).toMatchObject({ verdict: 'cannot-be-checked', reason });
    expect(figure).not.toHaveProperty('computed');
  });
});

describe('the plan that a stated rate implies', () => {
  const implied = async (value: string, disbursed: string) =>
    (await rate(value, { planned: UNKNOWN, disbursed }))['implied'];

  it('Phong Thổ, FY2023: more than 8.9 billion at 120 % is a plan of more than 7,385,892,116, upper end not known', async () => {
    expect(await rate('120%', { planned: UNKNOWN, disbursed: 'more than 8.9 billion' })).toEqual({
      id: 'S',
      figure: 'disbursement-rate',
      plan: 'P',
      stated: '1.200000',
      verdict: 'cannot-be-checked',
      reason: 'plan-unknown',
      implied: { moreThan: '7385892116.182573' },
    });
  });

  it('an exact amount has both ends: 241 / 1.205 to 239 / 1.195', async () => {
    expect(await implied('120%', '241')).toEqual({ atLeast: '200', atMost: '201.67364' });
    expect(await implied('120%', '239')).toEqual({ atLeast: '198.340249', atMost: '200' });
  });

  it('about has both ends, marked', async () => {
    expect(await implied('120%', 'about 241')).toEqual({ atLeast: '200', atMost: '201.67364', about: true });
  });

  it.each([
    ['at least', { atLeast: '200' }],
    ['more than', { moreThan: '200' }],
  ])('%s has no upper end', async (qualifier, ends) => {
    expect(await implied('120%', `${qualifier} 241`)).toEqual(ends);
  });

  it.each([
    ['at most', { atMost: '200' }],
    ['less than', { lessThan: '200' }],
  ])('%s has no lower end', async (qualifier, ends) => {
    expect(await implied('120%', `${qualifier} 239`)).toEqual(ends);
  });

  it.each([
    ['at least 120%', '239', { atMost: '200' }],
    ['more than 120%', '239', { lessThan: '200' }],
    ['at most 120%', '241', { atLeast: '200' }],
    ['less than 120%', '241', { moreThan: '200' }],
    ['about 120%', '241', { atLeast: '200', atMost: '201.67364', about: true }],
  ])('a rate of %s turns the bound round', async (value, disbursed, ends) => {
    expect(await implied(value, disbursed)).toEqual(ends);
  });

  it('is absent where amount and rate are bounded against each other', async () => {
    expect(await implied('more than 120%', 'more than 241')).toBeUndefined();
  });

  it('a rate of less than one unit has no upper end', async () => {
    expect(await implied('0%', '5')).toEqual({ atLeast: '1000' });
  });

  it('is absent where nothing was disbursed', async () => {
    expect(await implied('120%', '0')).toBeUndefined();
  });

  it('is never used as the plan', async () => {
    const { disbursement } = await report(`
      budget:
        plans: [{ id: P, period: { start: 2022-07-01, end: 2023-06-30 }, amount: ${UNKNOWN} }]
        disbursements: [{ id: D, on: 2023-01-01, amount: 241 }]
      stated: [{ id: S, figure: disbursement-rate, plan: P, value: 120% }]`);
    expect(disbursement.plans).toMatchObject([{ planned: { notComputable: 'plan-unknown' } }]);
  });
});
