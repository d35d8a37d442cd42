import { describe, expect, it } from 'vitest';
import { report } from '../../support/project.js';
import { budget, FY2023, paid, withoutCurrency } from './budget.js';

describe('currencies', () => {
  const rates = (...entries: readonly string[]) => `exchange_rates: [${entries.join(', ')}]`;
  const EUR = (rate: number, on: string, more = '') => `{ from: EUR, to: VND, rate: ${rate}, on: ${on}${more} }`;
  const disbursed = async (top: string, on = '2023-03-15', amount = '10 EUR') =>
    budget(`\n      total: 1_000_000\n      disbursements: [${paid('A', on, amount)}]`, undefined, top);

  it('are converted with the newest rate on or before the date of the record, and the rate is listed', async () => {
    const top = `sources: [{ id: ncb, title: NHNN }]\n${rates(EUR(25_000, '2023-01-01'), EUR(26_000, '2023-03-15', ', source: ncb'), EUR(27_000, '2023-03-16'))}`;
    expect(await disbursed(top)).toMatchObject({
      disbursed: { value: '260000' },
      exchangeRatesUsed: [{ from: 'EUR', to: 'VND', rate: '26000', on: '2023-03-15', source: 'ncb' }],
    });
  });

  it("a rate's date is its last day", async () => {
    const top = rates(EUR(25_000, '2023-01-01'), EUR(26_000, '2023-03'));
    expect(await disbursed(top, '2023-03-30')).toMatchObject({ disbursed: { value: '250000' } });
    expect(await disbursed(top, '2023-03-31')).toMatchObject({
      disbursed: { value: '260000' },
      exchangeRatesUsed: [{ on: '2023-03-31' }],
    });
  });

  it('a rate works in both directions, without rounding in between', async () => {
    const top = rates('{ from: VND, to: EUR, rate: 0.00003, on: 2023-01-01 }');
    expect(await disbursed(top, '2023-03-15', '3 EUR')).toMatchObject({ disbursed: { value: '100000' } });
  });

  const contradictory = [EUR(25_000, '2023-01-01'), EUR(26_000, '2023-01-01')] as const;
  const reversed = [contradictory[1], contradictory[0]] as const;

  it.each([
    ['in one order', contradictory],
    ['in the other', reversed],
    ['in opposite directions', [contradictory[0], '{ from: VND, to: EUR, rate: 0.00005, on: 2023-01-01 }']],
    ['of a day and of the month that ends with it', [EUR(25_000, '2022-12-31'), EUR(26_000, '2022-12')]],
  ])('of two rates of one day nobody can say which holds: %s', async (_, entries) => {
    const figures = await disbursed(rates(...entries));
    expect(figures).toMatchObject({ disbursed: { notComputable: 'no-rate' } });
    expect(figures).not.toHaveProperty('exchangeRatesUsed');
  });

  it('only what converts at one of the two is without a rate', async () => {
    const top = rates(...contradictory, EUR(27_000, '2023-02-01'));
    expect(await disbursed(top, '2023-01-31')).toMatchObject({ disbursed: { notComputable: 'no-rate' } });
    expect(await disbursed(top, '2023-02-01')).toMatchObject({ disbursed: { value: '270000' } });
  });

  it('the same rate written twice, in whichever direction, is one rate', async () => {
    const twice = rates(EUR(25_000, '2023-01-01'), '{ from: VND, to: EUR, rate: 0.00004, on: 2023-01-01 }');
    expect(await disbursed(twice)).toMatchObject({ disbursed: { value: '250000' } });
  });

  it('without a rate there is no figure that needs it, and a total is not shown without the missing part', async () => {
    expect(await disbursed(rates(EUR(26_000, '2023-03-16')))).toEqual({
      currency: 'VND',
      budget: { value: '1000000' },
      disbursed: { notComputable: 'no-rate' },
      remaining: { notComputable: 'no-rate' },
      ofBudget: { notComputable: 'no-rate' },
    });
  });

  it('a rate between two other currencies does not help', async () => {
    expect(await disbursed(rates('{ from: EUR, to: CHF, rate: 1, on: 2023-01-01 }'))).toMatchObject({
      disbursed: { notComputable: 'no-rate' },
    });
  });

  it('rates that were not needed are not listed', async () => {
    expect(await disbursed(rates(EUR(26_000, '2023-01-01')), '2023-03-15', '10')).not.toHaveProperty(
      'exchangeRatesUsed',
    );
  });

  it('a plan is in its own currency, and names it', async () => {
    const figures = await budget(
      `\n      total: 1_000_000\n      plans: [{ id: P, ${FY2023}, amount: 20 EUR }]\n      disbursements: [${paid('A', '2023-03-15', 260_000)}]`,
      undefined,
      rates(EUR(26_000, '2023-01-01')),
    );
    expect(figures.plans).toMatchObject([
      { currency: 'EUR', planned: { value: '20' }, disbursed: { value: '10' }, ofPlan: { ratio: '0.500000' } },
    ]);
  });

  it('a plan in the currency of the section does not name it', async () => {
    const { plans } = await budget(`\n      plans: [{ id: P, ${FY2023}, amount: 20 }]`);
    expect(plans[0]).not.toHaveProperty('currency');
  });

  it('without a currency of the total or the project, that of all amounts of the budget where it is one', async () => {
    const inFrancs = `
      lines: [{ id: B1, name: x, amount: 100 CHF }]
      disbursements: [${paid('A', '2023-03-15', '20 CHF')}]`;
    expect(await withoutCurrency(inFrancs)).toMatchObject({
      currency: 'CHF',
      disbursed: { value: '20' },
    });
  });

  it.each([
    ['in one order', ['20 CHF', '10 EUR']],
    ['in the other', ['10 EUR', '20 CHF']],
  ] as const)('amounts in several currencies, of which none is stated for all, have no sum: %s', async (_, [a, b]) => {
    const keys = `\n      disbursements: [${paid('A', '2023-03-15', a)}, ${paid('B', '2023-03-15', b)}]`;
    const figures = await withoutCurrency(keys);
    expect(figures).toMatchObject({ disbursed: { notComputable: 'no-rate' } });
    expect(figures).not.toHaveProperty('currency');
  });

  it('a project without a currency takes that of the total', async () => {
    expect((await report('budget: { total: 4_200_000 CHF }\ncurrency: VND')).disbursement).toMatchObject({
      currency: 'CHF',
      budget: { value: '4200000' },
    });
  });
});
