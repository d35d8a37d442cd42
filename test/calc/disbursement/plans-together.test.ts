import { describe, expect, it } from 'vitest';
import { report } from '../../support/project.js';
import { paid } from './budget.js';

const Y1 = 'period: { start: 2022, end: 2022 }';
const Y2 = 'period: { start: 2023, end: 2023 }';

async function together(
  plans: readonly string[],
  disbursements: readonly string[] = [],
  asOf = '2023-06-30',
  top = '',
) {
  const { disbursement } = await report(
    `${top}\nbudget: { total: 9_000, plans: [${plans.map((keys) => `{ ${keys} }`).join(', ')}], disbursements: [${disbursements.join(', ')}] }`,
    asOf,
  );
  return disbursement['plansTogether'];
}

describe('plans together, cumulative to date', () => {
  it('are all that have begun: planned, disbursed, and planned to date', async () => {
    const plans = [
      `id: A, ${Y1}, amount: 1000`,
      `id: B, ${Y2}, amount: 3650`,
      'id: C, period: { start: 2024, end: 2024 }, amount: 1',
    ];
    const payments = [paid('P', '2022-05-01', 900), paid('Q', '2023-05-01', 1500), paid('R', '2021-12-31', 7)];
    // 181 of 365 days of the second year.
    expect(await together(plans, payments)).toEqual({
      planned: { value: '4650' },
      disbursed: { value: '2400' },
      ofPlans: { ratio: '0.516129' },
      plannedToDate: { value: '2810' },
      ofPlansToDate: { ratio: '0.854093' },
    });
  });

  it('are those in force', async () => {
    const plans = [
      `id: A, ${Y1}, approved: 2022-01, amount: 1000`,
      `id: B, ${Y1}, approved: 2022-06, amount: 600, supersedes: A`,
    ];
    expect(await together(plans)).toMatchObject({ planned: { value: '600' } });
    expect(await together(plans, [], '2022-05-31')).toMatchObject({ planned: { value: '1000' } });
  });

  it.each([
    ['none has begun', [`id: A, ${Y2}, amount: 1`], '2022-12-31', ''],
    [
      'none has begun before the project stood still',
      [`id: A, ${Y2}, amount: 1`],
      '2023-06-30',
      'suspended: 2022-12-31',
    ],
    [
      'two overlap',
      [`id: A, ${Y1}, amount: 1`, 'id: B, period: { start: 2022-12, end: 2023-06 }, amount: 1'],
      '2023-06-30',
      '',
    ],
    ['two claim one period', [`id: A, ${Y1}, amount: 1`, `id: B, ${Y1}, amount: 2`], '2023-06-30', ''],
    ['they are in several currencies', [`id: A, ${Y1}, amount: 1`, `id: B, ${Y2}, amount: 1 EUR`], '2023-06-30', ''],
    ['there are none', [], '2023-06-30', ''],
  ])('are absent where %s', async (_, plans, asOf, top) => {
    expect(await together(plans, [], asOf, top)).toBeUndefined();
  });

  it('overlap only while they have begun', async () => {
    const plans = [`id: A, ${Y1}, amount: 1`, 'id: B, period: { start: 2022-12, end: 2023-06 }, amount: 1'];
    expect(await together(plans, [], '2022-11-30')).toMatchObject({ planned: { value: '1' } });
  });

  it('say their currency where it is not the one of the section', async () => {
    const rate = 'exchange_rates: [{ from: EUR, to: VND, rate: 25_000, on: 2022-01-01 }]';
    expect(
      await together([`id: A, ${Y1}, amount: 2 EUR`], [paid('P', '2022-05-01', 25_000)], '2023-06-30', rate),
    ).toMatchObject({
      currency: 'EUR',
      planned: { value: '2' },
      ofPlans: { ratio: '0.500000' },
    });
    expect(await together([`id: A, ${Y1}, amount: 2`])).not.toHaveProperty('currency');
  });

  it('lack a figure that one of them lacks, with the first reason', async () => {
    const plans = [`id: A, ${Y1}, amount: { unknown: x }`, `id: B, ${Y2}, amount: 100`];
    const unknown = { notComputable: 'plan-unknown' };
    expect(await together(plans, [paid('P', '2022-05-01', 9)])).toEqual({
      planned: unknown,
      disbursed: { value: '9' },
      ofPlans: unknown,
      plannedToDate: unknown,
      ofPlansToDate: unknown,
    });
    const across = '{ id: P, during: { start: 2022-12, end: 2023-01 }, amount: 9 }';
    expect(await together(plans, [across])).toMatchObject({
      planned: unknown,
      disbursed: { notComputable: 'not-separable' },
      ofPlans: { notComputable: 'not-separable' },
    });
  });

  it('have no share where one of them is a plan of 0', async () => {
    const plans = [`id: A, ${Y1}, amount: 0`, `id: B, ${Y2}, amount: 100`];
    expect(await together(plans, [paid('P', '2023-05-01', 50)])).toMatchObject({
      planned: { value: '100' },
      disbursed: { value: '50' },
      ofPlans: { notComputable: 'zero-plan' },
      ofPlansToDate: { notComputable: 'zero-plan' },
    });
  });
});
