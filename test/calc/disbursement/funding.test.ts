import { describe, expect, it } from 'vitest';
import { budget, paid } from './budget.js';

const SPENT = `disbursements: [${paid('P', '2023-05-01', 28)}]`;

describe('receipts', () => {
  it('what donors sent up to the as-of date, what was disbursed of it, and what is left', async () => {
    expect(
      await budget(`
      receipts:
        - { id: T1, on: 2022-07-20, amount: 30, from: SDC }
        - { id: T2, on: 2023-06, amount: 20 }
        - { id: T3, on: 2023, amount: 99 }
      ${SPENT}`),
    ).toMatchObject({ received: { value: '50' }, ofReceived: { ratio: '0.560000' }, balance: { value: '22' } });
  });

  it.each([
    ['none yet', 'receipts: []'],
    ['all of them later', 'receipts: [{ id: T1, on: 2023-07-01, amount: 30 }]'],
  ])('%s: received is 0, the balance below it, and there is nothing to measure against', async (_, receipts) => {
    expect(await budget(`\n      ${receipts}\n      ${SPENT}`)).toMatchObject({
      received: { value: '0' },
      ofReceived: { notComputable: 'no-receipts' },
      balance: { value: '-28' },
    });
  });

  it('without a list of receipts there are none of the three', async () => {
    const figures = await budget(`\n      ${SPENT}`);
    for (const key of ['received', 'ofReceived', 'balance']) expect(figures).not.toHaveProperty(key);
  });

  it('with nothing reported as disbursed there is no share and no balance', async () => {
    expect(await budget('\n      receipts: [{ id: T1, on: 2022-07-20, amount: 30 }]')).toMatchObject({
      received: { value: '30' },
      ofReceived: { notComputable: 'no-actual' },
      balance: { notComputable: 'no-actual' },
    });
  });

  it('each is converted at the rate of its date; bounds travel', async () => {
    const rates =
      'exchange_rates: [{ from: EUR, to: VND, rate: 10, on: 2022-01-01 }, { from: EUR, to: VND, rate: 12, on: 2023-01-01 }]';
    const receipts =
      'receipts: [{ id: A, on: 2022-07-20, amount: 3 EUR }, { id: B, on: 2023-02-01, amount: more than 2 EUR }]';
    expect(await budget(`\n      ${receipts}\n      ${SPENT}`, undefined, rates)).toMatchObject({
      received: { value: '54', qualifier: 'more-than' },
      ofReceived: { ratio: '0.518519', qualifier: 'less-than' },
      balance: { value: '26', qualifier: 'more-than' },
    });
    expect(await budget(`\n      ${receipts}\n      ${SPENT}`)).toMatchObject({
      received: { notComputable: 'no-rate' },
      ofReceived: { notComputable: 'no-rate' },
      balance: { notComputable: 'no-rate' },
    });
  });
});

describe('commitments', () => {
  it('what donors bound themselves to by the as-of date, and what was disbursed of it', async () => {
    const figures = await budget(`
      commitments: [{ id: H1, on: 2021-06-30, amount: 70, from: SDC }, { id: H2, on: 2023-07-01, amount: 99 }]
      ${SPENT}`);
    expect(figures).toMatchObject({ committed: { value: '70' }, ofCommitted: { ratio: '0.400000' } });
    expect(figures).not.toHaveProperty('received');
  });

  it('of nothing there is no share', async () => {
    expect(await budget(`\n      commitments: []\n      ${SPENT}`)).toMatchObject({
      committed: { value: '0' },
      ofCommitted: { notComputable: 'no-budget' },
    });
  });
});
