import { describe, expect, it } from 'vitest';
import { report } from '../../support/project.js';
import { budget, paid } from './budget.js';

const TWICE = 'total: [{ value: 1000, note: first }, { value: 2000, from: 2022-07, reason: bổ sung vốn }]';

describe('the total of a budget', () => {
  it.each([
    ['2021-07-01', '1000', '0.500000'],
    ['2022-06-30', '1000', '0.500000'],
    ['2022-07-01', '2000', '0.250000'],
  ])('on %s is the version in force, %s, beside the original', async (asOf, inForce, ofBudget) => {
    expect(
      await budget(`\n      ${TWICE}\n      disbursements: [${paid('A', '2021-07-01', 500)}]`, asOf),
    ).toMatchObject({
      budget: { value: inForce },
      originalBudget: { value: '1000' },
      ofBudget: { ratio: ofBudget },
    });
  });

  it('has no original where it is not written as a list', async () => {
    expect(await budget('\n      total: 1000')).not.toHaveProperty('originalBudget');
  });

  it('may not have been known at first, or not any more', async () => {
    const first = '[{ value: { unknown: x } }, { value: 2000, from: 2022-07 }]';
    expect(await budget(`\n      total: ${first}`)).toMatchObject({
      budget: { value: '2000' },
      originalBudget: { notComputable: 'budget-unknown' },
    });
    expect(await budget(`\n      total: ${first}`, '2021-12-31')).toMatchObject({
      budget: { notComputable: 'budget-unknown' },
    });
  });

  it('stands in the currency of the version in force, the original beside it converted', async () => {
    const rates = 'exchange_rates: [{ from: EUR, to: VND, rate: 25_000, on: 2021-07-01 }]';
    const total = 'total: [{ value: 1 EUR }, { value: 50_000, from: 2022-07 }]';
    expect(await budget(`\n      ${total}`, '2023-06-30', rates)).toMatchObject({
      currency: 'VND',
      budget: { value: '50000' },
      originalBudget: { value: '25000' },
    });
    expect(await budget(`\n      ${total}`, '2022-06-30', rates)).toMatchObject({
      currency: 'EUR',
      budget: { value: '1' },
    });
  });

  it('that a source states is held against the version in force', async () => {
    const yaml = `budget: { ${TWICE} }\nstated: [{ id: S, figure: budget-total, value: 1000 }]`;
    expect((await report(yaml, '2022-06-30')).stated).toMatchObject([{ verdict: 'agrees' }]);
    expect((await report(yaml, '2022-07-01')).stated).toMatchObject([
      { verdict: 'differs', computed: { value: '2000' } },
    ]);
  });
});
