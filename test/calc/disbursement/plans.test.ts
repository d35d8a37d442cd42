import { describe, expect, it } from 'vitest';
import { assess, only, report } from '../../support/project.js';
import { budget, FY2023, paid } from './budget.js';

describe('plans', () => {
  const plan = async (keys: string, disbursements: string, asOf?: string) =>
    only((await budget(`\n      plans: [{ id: P, ${keys} }]\n      disbursements: [${disbursements}]`, asOf)).plans);

  it('share their amount over their period by day', async () => {
    // 181 of 365 days by 28 December.
    expect(await plan(`${FY2023}, amount: 3650`, paid('A', '2022-12-28', 1448), '2022-12-28')).toEqual({
      id: 'P',
      start: '2022-07-01',
      end: '2023-06-30',
      inForce: true,
      planned: { value: '3650' },
      disbursed: { value: '1448' },
      ofPlan: { ratio: '0.396712' },
      plannedToDate: { value: '1810' },
      ofPlanToDate: { ratio: '0.800000' },
      variance: { value: '-362' },
      band: 'under',
    });
  });

  it('count what was disbursed on their days, the first and the last', async () => {
    const days = ['2022-06-30', '2022-07-01', '2023-06-30', '2023-07-01'].map((on, index) =>
      paid(`D${index}`, on, 10 ** index),
    );
    expect(await plan(`${FY2023}, amount: 1`, days.join(', '), '2024-01-01')).toMatchObject({
      disbursed: { value: '110' },
    });
  });

  it('count the total of a period that lies in theirs', async () => {
    const during = '{ id: A, during: { start: 2022-07, end: 2023-06 }, amount: 7 }';
    expect(await plan(`${FY2023}, amount: 10`, during)).toMatchObject({ disbursed: { value: '7' } });
  });

  it.each([
    ['begins before them', '2022-06', '2022-07', '2023-06-30'],
    ['ends after them', '2023-06', '2023-07', '2023-07-31'],
    ['holds them', '2022', '2023', '2023-12-31'],
  ])('a total that %s cannot be split: no figure, and never 0', async (_, start, end, asOf) => {
    const during = `{ id: A, during: { start: ${start}, end: ${end} }, amount: 7 }`;
    const missing = { notComputable: 'not-separable' };
    expect(await plan(`${FY2023}, amount: 10`, `${during}, ${paid('B', '2023-01-01', 5)}`, asOf)).toMatchObject({
      planned: { value: '10' },
      disbursed: missing,
      ofPlan: missing,
      plannedToDate: { value: '10' },
      ofPlanToDate: missing,
      variance: missing,
      band: missing,
    });
  });

  it('a total that is not over yet is not counted, and withholds nothing', async () => {
    const during = '{ id: A, during: { start: 2023-06, end: 2023-07 }, amount: 7 }';
    expect(await plan(`${FY2023}, amount: 10`, `${during}, ${paid('B', '2023-01-01', 5)}`)).toMatchObject({
      disbursed: { value: '5' },
    });
  });

  it('a total that ends the day before them, or begins the day after, is none of theirs', async () => {
    const totals = ['{ id: A, during: { start: 2022-01, end: 2022-06 }, amount: 7 }'];
    totals.push('{ id: B, during: { start: 2023-07, end: 2023-08 }, amount: 9 }');
    expect(await plan(`${FY2023}, amount: 10`, totals.join(', '), '2023-12-31')).toMatchObject({
      disbursed: { value: '0' },
    });
  });

  it('a missing rate comes before a total that cannot be split', async () => {
    const during = '{ id: A, during: { start: 2022-06, end: 2022-07 }, amount: 7 EUR }';
    expect(await plan(`${FY2023}, amount: 10`, during)).toMatchObject({ disbursed: { notComputable: 'no-rate' } });
  });

  it('before their period nothing is due', async () => {
    expect(await plan(`${FY2023}, amount: 3650`, '', '2022-06-30')).toMatchObject({
      disbursed: { value: '0' },
      plannedToDate: { value: '0' },
      ofPlan: { ratio: '0.000000' },
      ofPlanToDate: { notComputable: 'not-due' },
      variance: { value: '0' },
      band: { notComputable: 'not-due' },
    });
  });

  it.each([
    ['849', 'under'],
    ['849.9999', 'under'],
    ['850', 'on-plan'],
    ['1150', 'on-plan'],
    ['1150.001', 'over'],
    ['1200', 'over'],
  ])('of 1000 planned to date, %s is %s (85 %, 115 %)', async (amount, band) => {
    expect(await plan(`${FY2023}, amount: 1000`, paid('A', '2023-01-01', amount))).toMatchObject({ band });
  });

  it('that are unknown leave their figures out with the reason', async () => {
    expect(await plan(`${FY2023}, amount: { unknown: x }`, paid('A', '2023-01-01', 5))).toEqual({
      id: 'P',
      start: '2022-07-01',
      end: '2023-06-30',
      inForce: true,
      planned: { notComputable: 'plan-unknown' },
      disbursed: { value: '5' },
      ofPlan: { notComputable: 'plan-unknown' },
      plannedToDate: { notComputable: 'plan-unknown' },
      ofPlanToDate: { notComputable: 'plan-unknown' },
      variance: { notComputable: 'plan-unknown' },
      band: { notComputable: 'plan-unknown' },
    });
  });

  it('of 0 have no ratio, and whatever is disbursed against them is unplanned', async () => {
    expect(await plan(`${FY2023}, amount: 0`, paid('A', '2023-01-01', 5))).toMatchObject({
      ofPlan: { notComputable: 'zero-plan' },
      ofPlanToDate: { notComputable: 'zero-plan' },
      variance: { value: '5' },
      band: 'unplanned',
    });
  });

  it.each([
    ['nothing', ''],
    ['as much as came back', [paid('A', '2023-01-01', 5), paid('B', '2023-02-01', 5, 'kind: refund')].join(', ')],
    ['less than came back', paid('B', '2023-02-01', 5, 'kind: refund')],
  ])('of 0 against which %s was disbursed have no band', async (_, disbursements) => {
    expect(await plan(`${FY2023}, amount: 0`, disbursements)).toMatchObject({ band: { notComputable: 'zero-plan' } });
  });

  it.each([
    ['0', 'more than 5', undefined],
    ['0', 'about 5', undefined],
    ['0', 'less than 5', true],
    ['at least 0', '5', true],
  ])('of %s against which %s was disbursed: unplanned, uncertain %s', async (amount, disbursed, uncertain) => {
    const one = await plan(`${FY2023}, amount: ${amount}`, paid('A', '2023-01-01', disbursed));
    expect([one['band'], one['uncertain']]).toEqual(['unplanned', uncertain]);
  });

  it('of 0 before which the project was suspended are unplanned before they begin', async () => {
    const { disbursement } = await report(`
      suspended: 2022-06-01
      budget:
        plans: [{ id: P, ${FY2023}, amount: 0 }, { id: Q, ${FY2023}, amount: 5, approved: 2021, supersedes: P }]
        disbursements: [${paid('A', '2022-08-01', 5)}]`);
    expect(disbursement.plans).toMatchObject([
      { band: 'unplanned', plannedToDate: { value: '0' } },
      { band: { notComputable: 'not-due' }, ofPlanToDate: { notComputable: 'not-due' }, variance: { value: '5' } },
    ]);
  });

  it('expect nothing more once the project has closed, and count what is paid afterwards', async () => {
    const { disbursement } = await report(`
      ended: 2022-12-28
      budget:
        plans: [{ id: P, ${FY2023}, amount: 3650 }]
        disbursements: [${paid('A', '2023-02-01', 1810)}]`);
    expect(disbursement.plans).toMatchObject([
      { plannedToDate: { value: '1810' }, disbursed: { value: '1810' }, ofPlanToDate: { ratio: '1.000000' } },
    ]);
  });

  it('expect nothing on the days of a suspension that is over', async () => {
    // 365 days less 31 of January: by the end of February 212 of 334.
    const { disbursement } = await report(
      `
      suspensions: [{ from: 2023-01-01, until: 2023-01-31, reason: A }]
      budget: { plans: [{ id: P, ${FY2023}, amount: 334 }] }`,
      '2023-02-28',
    );
    expect(disbursement.plans).toMatchObject([{ plannedToDate: { value: '212' } }]);
  });

  it('expect nothing more from the first day of a suspension that lasts', async () => {
    const { disbursement } = await report(
      `
      suspended: 2022-07-10
      budget: { plans: [{ id: P, ${FY2023}, amount: 365 }] }`,
      '2023-02-28',
    );
    expect(disbursement.plans).toMatchObject([{ plannedToDate: { value: '10' } }]);
  });

  it('without reported disbursements have no actual', async () => {
    const figures = await budget(`\n      plans: [{ id: P, ${FY2023}, amount: 5 }]`);
    expect(figures.plans[0]).toMatchObject({
      disbursed: { notComputable: 'no-actual' },
      ofPlan: { notComputable: 'no-actual' },
      band: { notComputable: 'no-actual' },
    });
  });

  it('without an amount are the sum of their lines, with both the amount counts', async () => {
    expect(await plan(`${FY2023}, lines: { B1: 30, B2: 70 }`, '')).toMatchObject({ planned: { value: '100' } });
    expect(await plan(`${FY2023}, amount: 90, lines: { B1: 30, B2: 70 }`, '')).toMatchObject({
      planned: { value: '90' },
    });
  });
});

describe('the plan in force', () => {
  const inForce = async (plans: readonly string[], asOf = '2023-06-30') => {
    const figures = await budget(
      `\n      plans:\n${plans.map((keys) => `        - { ${FY2023}, amount: 5, ${keys} }`).join('\n')}`,
      asOf,
    );
    return figures.plans.filter((plan) => plan['inForce']).map(({ id }) => id);
  };
  const VERSIONS = [
    'id: V1, approved: 2022-07-15',
    'id: V2, approved: 2023-02-01, supersedes: V1',
    'id: V3, approved: 2023-05-01, supersedes: V2',
  ];

  it.each([
    ['before any is approved', '2022-07-14', []],
    ['the first', '2022-07-15', ['V1']],
    ['the first, the day before the second', '2023-01-31', ['V1']],
    ['the second', '2023-02-01', ['V2']],
    ['the third, through the second', '2023-05-01', ['V3']],
  ])('is %s', async (_, asOf, ids) => {
    expect(await inForce(VERSIONS, asOf)).toEqual(ids);
  });

  it('does not depend on the order of the file', async () => {
    expect(await inForce(VERSIONS.toReversed())).toEqual(['V3']);
  });

  it('an undated plan is approved from the beginning', async () => {
    expect(await inForce(['id: V1', 'id: V2, approved: 2023-02-01, supersedes: V1'], '2022-07-01')).toEqual(['V1']);
  });

  it('a plan superseded by one that supersedes another is superseded too, although the one between is not approved yet', async () => {
    const plans = [
      'id: V1, approved: 2022-07-01',
      'id: V2, approved: 2024-01-01, supersedes: V1',
      'id: V3, approved: 2023-01-01, supersedes: V2',
    ];
    expect(await inForce(plans)).toEqual(['V3']);
  });

  it('two that both claim to be in force are both marked', async () => {
    expect(await inForce(['id: V1, approved: 2022-07-01', 'id: V2, approved: 2023-01-01'])).toEqual(['V1', 'V2']);
  });

  it('of the project is the newest of the newest period that has begun, and of two of one day the same in any order', async () => {
    const of = async (plans: readonly string[], asOf = '2023-06-30') => {
      const yaml = `budget:\n  plans:\n${plans.map((keys) => `    - { amount: 5, ${keys} }`).join('\n')}\n`;
      return (await assess(yaml, asOf)).disbursement?.currentPlan?.plan.id;
    };
    const years = ['id: Y1, period: { start: 2022, end: 2022 }', 'id: Y2, period: { start: 2023, end: 2023 }'];
    expect(await of(years)).toBe('Y2');
    expect(await of(years, '2022-12-31')).toBe('Y1');
    const rivals = [`id: V1, ${FY2023}, approved: 2022-07`, `id: V2, ${FY2023}, approved: 2022-07`];
    expect([await of(rivals), await of(rivals.toReversed())]).toEqual(['V2', 'V2']);
  });

  it('of the project is none that begins after it stood still', async () => {
    const yaml = `
      suspended: 2022-06-01
      budget: { plans: [{ id: P, ${FY2023}, amount: 5 }] }`;
    expect((await assess(yaml)).disbursement?.currentPlan).toBeUndefined();
  });

  it('every version is reported with its own rates', async () => {
    const { plans } = await budget(`
      plans:
        - { id: V1, ${FY2023}, approved: 2022-07-15, amount: 4 tỷ }
        - { id: V2, ${FY2023}, approved: 2023-02-01, supersedes: V1, amount: 5 tỷ }
      disbursements: [${paid('A', '2022-08-01', '5 tỷ')}]`);
    expect(plans).toMatchObject([
      { id: 'V1', inForce: false, ofPlan: { ratio: '1.250000' }, band: 'over' },
      { id: 'V2', inForce: true, ofPlan: { ratio: '1.000000' }, variance: { value: '0' }, band: 'on-plan' },
    ]);
  });
});
