import { describe, expect, it } from 'vitest';
import { budget, paid } from './budget.js';

describe('what was disbursed', () => {
  it('payments, advances and transfers less refunds, of the budget', async () => {
    const figures = await budget(`
      total: 1000
      disbursements:
        - ${paid('A', '2022-01-01', 300)}
        - ${paid('B', '2022-02-01', 200, 'kind: advance')}
        - ${paid('C', '2022-03-01', 100, 'kind: transfer')}
        - ${paid('D', '2022-04-01', 50, 'kind: refund')}
        - ${paid('E', '2023-07-01', 999)}`);
    expect(figures).toEqual({
      currency: 'VND',
      budget: { value: '1000' },
      disbursed: { value: '550' },
      remaining: { value: '450' },
      ofBudget: { ratio: '0.550000' },
      openAdvances: { value: '200' },
    });
  });

  it('beyond the budget the remainder is negative', async () => {
    const over = await budget(`\n      total: 1000\n      disbursements: [${paid('A', '2022-01-01', 1200)}]`);
    expect(over).toMatchObject({ remaining: { value: '-200' }, ofBudget: { ratio: '1.200000' } });
  });

  it.each([
    ['nothing reported, before an unknown budget', 'total: { unknown: x }', 'no-actual', 'no-actual'],
    ['an unknown budget', 'total: { unknown: x }\n      disbursements: []', 'budget-unknown', 'budget-unknown'],
    ['no budget', 'disbursements: []', 'no-budget', 'no-budget'],
  ])('is measured against nothing: %s', async (_, keys, remaining, ofBudget) => {
    expect(await budget(`\n      ${keys}`)).toMatchObject({
      remaining: { notComputable: remaining },
      ofBudget: { notComputable: ofBudget },
    });
  });

  it('`more than` stays: of the budget more than, remaining less than', async () => {
    expect(
      await budget('\n      total: 10 tỷ\n      disbursements: [{ id: A, on: 2022, amount: hơn 8.9 tỷ }]'),
    ).toEqual({
      currency: 'VND',
      budget: { value: '10000000000' },
      disbursed: { value: '8900000000', qualifier: 'more-than' },
      remaining: { value: '1100000000', qualifier: 'less-than' },
      ofBudget: { ratio: '0.890000', qualifier: 'more-than' },
    });
  });

  it('a budget total keeps its bound: a / at least b is at most a/b', async () => {
    expect(
      await budget(`\n      total: at least 1000\n      disbursements: [${paid('A', '2022-01-01', 250)}]`),
    ).toMatchObject({
      budget: { value: '1000', qualifier: 'at-least' },
      remaining: { value: '750', qualifier: 'at-least' },
      ofBudget: { ratio: '0.250000', qualifier: 'at-most' },
    });
  });
});

describe('budget lines', () => {
  it('have their own budget, disbursed, remaining and rate; what has no line gathers in `unassigned`', async () => {
    const { lines } = await budget(`
      total: 100
      lines: [{ id: B1, name: Tập huấn, amount: 60 }, { id: B2, name: Giám sát, amount: { unknown: x } }]
      disbursements: [${paid('A', '2022-01-01', 15, 'line: B1')}, ${paid('B', '2022-01-02', 5)}, ${paid('C', '2022-01-03', 1, 'kind: refund')}]`);
    expect(lines).toEqual([
      {
        id: 'B1',
        budget: { value: '60' },
        disbursed: { value: '15' },
        remaining: { value: '45' },
        rate: { ratio: '0.250000' },
      },
      {
        id: 'B2',
        budget: { notComputable: 'budget-unknown' },
        disbursed: { value: '0' },
        remaining: { notComputable: 'budget-unknown' },
        rate: { notComputable: 'budget-unknown' },
      },
      { id: 'unassigned', disbursed: { value: '4' } },
    ]);
  });

  it('have no `unassigned` where everything has its line', async () => {
    const { lines } = await budget(`
      lines: [{ id: B1, name: Tập huấn, amount: 60 }]
      disbursements: [${paid('A', '2022-01-01', 15, 'line: B1')}]`);
    expect(lines.map(({ id }) => id)).toEqual(['B1']);
  });

  it('are not reported where no disbursement is', async () => {
    const { lines } = await budget('\n      lines: [{ id: B1, name: Tập huấn, amount: 60 }]');
    expect(lines).toMatchObject([
      { disbursed: { notComputable: 'no-actual' }, remaining: { notComputable: 'no-actual' } },
    ]);
  });
});
