import { describe, expect, it } from 'vitest';
import { assessProject } from '../../../src/calc/assess-project.js';
import { day } from '../../../src/model/plain-date.js';
import { project, report, reportOf } from '../../support/project.js';
import { FY2023, paid } from './budget.js';

const RATES = `exchange_rates:
  - { from: CHF, to: VND, rate: 25_000, on: 2022-07-01 }
  - { from: CHF, to: VND, rate: 26_000, on: 2023-06-30 }
`;

/** The disbursement section of a project whose file states no currency of its own. */
async function withoutCurrency(budget: string) {
  const { currency: _, ...rest } = await project(`${RATES}budget:\n  ${budget}\n`);
  return reportOf(assessProject(rest, day('2023-06-30'))).disbursement;
}

describe('the currency of a plan', () => {
  const LINES = ['B1: 100_000_000 VND', 'B2: 4_000 CHF'];

  it.each([
    ['as written', LINES],
    ['in the other order', LINES.toReversed()],
  ])(
    'of lines in two currencies is that of the budget or of the project, never of the first line: %s',
    async (_, all) => {
      const lines = `lines: { ${all.join(', ')} }`;
      const plans = `plans: [{ id: P, ${FY2023}, ${lines} }], disbursements: [${paid('A', '2023-01-01', '5_000 CHF')}]`;
      const ofProject = (await report(`${RATES}budget: { ${plans} }`)).disbursement;
      expect(ofProject).toMatchObject({ currency: 'VND', plans: [{ planned: { value: '204000000' } }] });
      const ofTotal = (await report(`${RATES}budget: { total: 9_000 CHF, ${plans} }`)).disbursement;
      expect(ofTotal).toMatchObject({ currency: 'CHF', plans: [{ planned: { value: '7846.153846' } }] });
      const none = await withoutCurrency(`{ ${plans} }`);
      expect(none).not.toHaveProperty('currency');
      expect(none).toMatchObject({
        disbursed: { notComputable: 'no-rate' },
        plans: [{ planned: { notComputable: 'no-rate' } }],
      });
      expect(none.plans[0]).not.toHaveProperty('currency');
    },
  );

  it('is that of its lines, where neither the total nor the project has one and they are in one', async () => {
    const plans = `plans: [{ id: P, ${FY2023}, lines: { B1: 3 CHF, B2: 4 CHF } }]`;
    expect(await withoutCurrency(`{ ${plans} }`)).toMatchObject({
      currency: 'CHF',
      plans: [{ planned: { value: '7' } }],
    });
    const beside = `{ ${plans}, disbursements: [${paid('A', '2023-01-01', '50_000 VND')}] }`;
    expect(await withoutCurrency(beside)).toMatchObject({
      disbursed: { notComputable: 'no-rate' },
      plans: [{ planned: { value: '7' }, disbursed: { value: '2' } }],
    });
  });

  it('is that of its amount', async () => {
    const { disbursement } = await report(
      `${RATES}budget: { total: 1 VND, plans: [{ id: P, ${FY2023}, amount: 8 CHF, lines: { B1: 100_000 VND } }] }`,
    );
    expect(disbursement).toMatchObject({ currency: 'VND', plans: [{ currency: 'CHF', planned: { value: '8' } }] });
  });
});

describe('the currency of a budget', () => {
  it.each([
    ['that of its total', 'total: 5 CHF, disbursements: [{ id: A, on: 2023, amount: 1 VND }]', 'CHF'],
    ['that of the total in force', 'total: [{ value: 5 CHF }, { value: 5 VND, from: 2022 }]', 'VND'],
    [
      'that of its records, where it is one',
      `total: { unknown: x }, plans: [{ id: P, ${FY2023}, amount: 5 CHF }]`,
      'CHF',
    ],
    [
      'none, where they are in two',
      `plans: [{ id: P, ${FY2023}, amount: 5 CHF }], lines: [{ id: B, name: B, amount: 5 VND }]`,
      undefined,
    ],
    ['none, where nothing is in any', 'total: { unknown: x }', undefined],
  ])('without one of the project is %s', async (_, keys, currency) => {
    expect((await withoutCurrency(`{ ${keys} }`))['currency']).toBe(currency);
  });
});

describe('plans of one period in several currencies', () => {
  const of = async (plans: readonly string[], more = '') =>
    (
      await report(
        `${RATES}budget: { total: 1_000_000 VND, plans: [${plans.join(', ')}], disbursements: [${paid('A', '2023-01-01', 75_000)}, ${paid('B', '2023-01-01', '1 CHF')}]${more} }`,
      )
    ).disbursement;
  const DONG = `{ id: dong, ${FY2023}, approved: 2022-06, amount: 74_000 }`;
  const FRANC = `{ id: franc, ${FY2023}, approved: 2022-06, amount: 1 CHF }`;

  it.each([
    ['as written', [DONG, FRANC]],
    ['in the other order', [FRANC, DONG]],
  ])('are measured as one, in the currency of the budget, at the rate of the as-of date: %s', async (_, plans) => {
    const disbursement = await of(plans);
    const together = {
      inForce: true,
      planned: { value: '100000' },
      disbursed: { value: '100000' },
      ofPlan: { ratio: '1.000000' },
      plannedToDate: { value: '100000' },
      ofPlanToDate: { ratio: '1.000000' },
      variance: { value: '0' },
      band: 'on-plan',
    };
    const byId = new Map(disbursement.plans.map((plan) => [plan['id'], plan]));
    expect(byId.get('dong')).toMatchObject({
      ...together,
      measuredWith: ['franc'],
      own: { planned: { value: '74000' }, currency: 'VND' },
    });
    expect(byId.get('franc')).toMatchObject({
      ...together,
      measuredWith: ['dong'],
      own: { planned: { value: '1' }, currency: 'CHF' },
    });
    for (const plan of byId.values()) expect(plan).not.toHaveProperty('currency');
    expect(disbursement['plansTogether']).toMatchObject({
      planned: { value: '100000' },
      disbursed: { value: '100000' },
    });
  });

  it('of two in one currency the newest is in the sum, and the other stays by itself', async () => {
    const newer = `{ id: newer, ${FY2023}, approved: 2022-07, amount: 174_000 }`;
    const disbursement = await of([DONG, newer, FRANC]);
    expect(disbursement.plans).toMatchObject([
      { id: 'dong', inForce: true, planned: { value: '74000' }, ofPlan: { ratio: '1.351351' }, band: 'over' },
      { id: 'newer', planned: { value: '200000' }, measuredWith: ['franc'] },
      { id: 'franc', planned: { value: '200000' }, measuredWith: ['newer'] },
    ]);
    expect(disbursement.plans[0]).not.toHaveProperty('measuredWith');
    expect(disbursement).not.toHaveProperty('plansTogether');
  });

  it('one that is superseded, of another period or not known is measured by itself', async () => {
    const others = [
      `{ id: old, ${FY2023}, approved: 2022-05, amount: 9 CHF }`,
      `{ id: new, ${FY2023}, approved: 2022-06, amount: 74_000, supersedes: old }`,
      '{ id: half, period: { start: 2022-07, end: 2022-12 }, amount: 9 CHF }',
      `{ id: open, ${FY2023}, amount: { unknown: x } }`,
    ];
    for (const plan of (await of(others)).plans) expect(plan).not.toHaveProperty('measuredWith');
  });

  it('have no figure without a rate, but their own amounts', async () => {
    const euro = `{ id: euro, ${FY2023}, amount: 5 EUR }`;
    expect((await of([DONG, euro])).plans).toMatchObject([
      {
        planned: { notComputable: 'no-rate' },
        disbursed: { value: '100000' },
        band: { notComputable: 'no-rate' },
        own: { planned: { value: '74000' } },
      },
      { planned: { notComputable: 'no-rate' }, own: { planned: { value: '5' }, currency: 'EUR' } },
    ]);
  });

  it('list the rates they are converted at', async () => {
    expect((await of([DONG, FRANC]))['exchangeRatesUsed']).toMatchObject([{ rate: '25000' }, { rate: '26000' }]);
  });
});
