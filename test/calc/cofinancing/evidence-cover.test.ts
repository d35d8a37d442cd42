import { describe, expect, it } from 'vitest';
import { report } from '../../support/project.js';
import { contribution as c } from './cofinancing.js';

const RATES =
  '{ from: EUR, to: VND, rate: 25_000, on: 2022-01-01 }, { from: EUR, to: VND, rate: 30_000, on: 2023-05-01 }';

/** The actual results of some completed sub-projects, under a rule of 25 % of the total cost by the community. */
async function results(
  evidence: string,
  subprojects: readonly string[],
  { rule = '', contributors = '[community]', top = '' }: { rule?: string; contributors?: string; top?: string } = {},
) {
  const { cofinancing } = await report(`${top}
evidence: [${evidence}]
cofinancing:
  - { id: R, minimum: 25%, contributors: ${contributors}, kinds: [cash, labour], of: total-cost, per: subproject${rule} }
subprojects:
${subprojects.map((one, at) => `  - { id: S${at + 1}, name: S, status: completed, ${one} }`).join('\n')}
`);
  const [first] = cofinancing;
  return {
    rates: first?.['exchangeRatesUsed'],
    results: (first?.results ?? []).filter(({ stage }) => stage === 'actual'),
  };
}

const evidencedOf = async (...args: Parameters<typeof results>) =>
  (await results(...args)).results.map(({ evidenced }) => (evidenced as { amount: string } | undefined)?.amount);

const cash = (id: string, amount: string | number, evidence: string, more = '') =>
  c(id, 'community', 'cash', amount, `evidence: [${evidence}]${more}`);
const grant = c('G', 'grant', 'cash', 60, '');

describe('evidence without an amount', () => {
  it('covers all of what cites it', async () => {
    expect(
      await evidencedOf('{ id: E, kind: receipt }', [
        `contributions: [${cash('C1', 10, 'E')}, ${cash('C2', 10, 'E')}, ${grant}]`,
      ]),
    ).toEqual(['20']);
  });

  it('covers alone where others beside it have an amount, which it leaves to them', async () => {
    const evidence = '{ id: E, kind: receipt, amount: 10 }, { id: F, kind: minutes }';
    expect(
      await evidencedOf(evidence, [`contributions: [${cash('C1', 10, 'E, F')}, ${cash('C2', 10, 'E')}, ${grant}]`]),
    ).toEqual(['20']);
  });
});

describe('evidence with an amount', () => {
  const paper = '{ id: E, kind: receipt, amount: 15 }';

  it('covers up to that amount, what goes beyond it in part', async () => {
    const [result] = (
      await results(paper, [`contributions: [${cash('C1', 10, 'E')}, ${cash('C2', 10, 'E')}, ${grant}]`])
    ).results;
    expect(result).toMatchObject({
      share: { ratio: '0.250000' },
      evidenced: { amount: '15' },
      evidencedShare: { ratio: '0.187500' },
      verdict: 'cannot-be-verified',
    });
  });

  it('covers the contributions of all sub-projects in the order of the file, not in that of their dates', async () => {
    const [first, second] = [
      `contributions: [${cash('C1', 10, 'E', ', on: 2023-03-01')}, ${grant}]`,
      `contributions: [${cash('C1', 10, 'E', ', on: 2023-02-01')}, ${grant}]`,
    ];
    expect(await evidencedOf(paper, [first, second])).toEqual(['10', '5']);
  });

  it('is used without regard to rules: by a sub-project that another rule is about, and by what does not count', async () => {
    const first = `contributions: [${c('C1', 'organisation', 'cash', 10, 'evidence: [E]')}]`;
    const second = `contributions: [${cash('C1', 10, 'E')}, ${grant}]`;
    expect(await evidencedOf(paper, [first, second], { rule: ', applies_to: [S2]' })).toEqual(['5']);
  });

  it.each([
    ['rejected', 'rejected: trùng'],
    ['after the as-of date', 'on: 2023-07-01'],
  ])('is not used by what is %s', async (_, more) => {
    const first = c('C1', 'community', 'cash', 10, `evidence: [E], ${more}`);
    expect(await evidencedOf(paper, [`contributions: [${first}, ${cash('C2', 10, 'E')}, ${grant}]`])).toEqual(['10']);
  });

  it('is not used by what was agreed', async () => {
    const keys = `planned: [${cash('P1', 15, 'E')}], contributions: [${cash('C1', 10, 'E')}, ${grant}]`;
    expect(await evidencedOf(paper, [keys])).toEqual(['10']);
  });

  it('is not used by the grant, which it covers', async () => {
    const first = c('G1', 'grant', 'cash', 12, 'evidence: [E]');
    const keys = `contributions: [${first}, ${cash('C1', 10, 'E')}, ${grant}]`;
    expect(await evidencedOf(paper, [keys])).toEqual(['10']);
    expect(await evidencedOf(paper, [keys], { contributors: '[community, grant]' })).toEqual(['22']);
  });

  it('covers a contribution together with others, in the order cited', async () => {
    const evidence = `${paper}, { id: F, kind: receipt, amount: 10 }`;
    const first = `contributions: [${cash('C1', 20, 'E, F')}, ${grant}]`;
    const second = `contributions: [${cash('C1', 10, 'F')}, ${grant}]`;
    // C1 uses all 15 of E and 5 of F; or all 10 of F and 10 of E.
    expect(await evidencedOf(evidence, [first, second])).toEqual(['20', '5']);
    expect(await evidencedOf(evidence, [first.replace('E, F', 'F, E'), second])).toEqual(['20', '0']);
  });

  it('covers up to what counts of a contribution that counts in part, and is used by all of it', async () => {
    const labour = c('C1', 'community', 'labour', 'days: 1, day_rate: 14', 'evidence: [E]');
    const keys = `contributions: [${labour}, ${cash('C2', 10, 'E')}, ${grant}]`;
    expect(await evidencedOf(paper, [keys], { rule: ', labour_day_limit: 10' })).toEqual(['11']);
  });

  it('covers the same record once, however often that cites it', async () => {
    expect(await evidencedOf(paper, [`contributions: [${cash('C1', 20, 'E, E')}, ${grant}]`])).toEqual(['15']);
  });

  it('is taken for used up by an amount that is not known', async () => {
    const unknown = c('C1', 'organisation', 'cash', 'amount: { unknown: x }', 'evidence: [E]').replace(
      'amount: amount',
      'amount',
    );
    const keys = [`contributions: [${unknown}]`, `contributions: [${cash('C1', 10, 'E')}, ${grant}]`];
    expect(await evidencedOf(paper, keys)).toEqual([undefined, '0']);
  });
});

describe('the date of evidence', () => {
  it.each([
    ['on the as-of date', '2023-06-30', '20'],
    ['after it', '2023-07-01', '0'],
    ['a month that is not over', '2023-07', '0'],
  ])('%s', async (_, on, amount) => {
    const keys = `contributions: [${cash('C1', 20, 'E')}, ${grant}]`;
    expect(await evidencedOf(`{ id: E, kind: receipt, on: ${on} }`, [keys])).toEqual([amount]);
  });
});

describe('evidence in another currency', () => {
  const top = `exchange_rates: [${RATES}]\n`;

  it("is converted at the record's date, and the rate is listed as used", async () => {
    const keys = (on: string) => `contributions: [${cash('C1', 1_000_000, 'E', `, on: ${on}`)}, ${grant}]`;
    const evidence = '{ id: E, kind: receipt, amount: 20 EUR }';
    expect(await evidencedOf(evidence, [keys('2023-04-30')], { top })).toEqual(['500000']);
    expect(await evidencedOf(evidence, [keys('2023-05-01')], { top })).toEqual(['600000']);
    const { rates } = await results(evidence, [keys('2023-05-01')], { top });
    expect(rates).toEqual([{ from: 'EUR', to: 'VND', rate: '30000', on: '2023-05-01' }]);
  });

  it('lists no rate of a contribution that does not count', async () => {
    const other = c('C1', 'other', 'cash', 1_000_000, 'evidence: [E]');
    const { rates } = await results(
      '{ id: E, kind: receipt, amount: 20 EUR }',
      [`contributions: [${other}, ${grant}]`],
      { top },
    );
    expect(rates).toBeUndefined();
  });

  it('without a rate leaves open how much is evidenced: the minimum is reached, and cannot be verified', async () => {
    const [result] = (
      await results('{ id: E, kind: receipt, amount: 9 USD }', [`contributions: [${cash('C1', 20, 'E')}, ${grant}]`])
    ).results;
    expect(result).toMatchObject({
      share: { ratio: '0.250000' },
      evidencedShare: { notComputable: 'no-rate' },
      verdict: 'cannot-be-verified',
    });
    expect(result).not.toHaveProperty('evidenced');
  });
});
