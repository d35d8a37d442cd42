import { describe, expect, it } from 'vitest';
import { actual, contribution as c, cofinancing, resultOf } from './cofinancing.js';

describe('a share of 25 % of the total cost is one third of what everyone else pays', () => {
  it('grant 80, community 20: 20 %, replace 5, add 6.67', async () => {
    expect(await actual(`${c('C1', 'community', 'cash', 20)}, ${c('C2', 'grant', 'cash', 80)}`)).toEqual({
      subproject: 'SP-01',
      stage: 'actual',
      denominator: { amount: '100', currency: 'VND' },
      eligible: { amount: '20', currency: 'VND' },
      evidenced: { amount: '20', currency: 'VND' },
      share: { ratio: '0.200000' },
      evidencedShare: { ratio: '0.200000' },
      verdict: 'not-met',
      shortfall: { replace: '5', add: '6.666667' },
      excluded: [],
    });
  });

  it('replace and add both lead to exactly 25 %', async () => {
    const replaced = await actual(`${c('C1', 'community', 'cash', 25)}, ${c('C2', 'grant', 'cash', 75)}`);
    expect(replaced).toMatchObject({ share: { ratio: '0.250000' }, verdict: 'met' });
    // 6.67 is rounded up: 20 + 6.67 of 106.67.
    const added = await actual(`${c('C1', 'community', 'cash', '26.67')}, ${c('C2', 'grant', 'cash', 80)}`);
    expect(added).toMatchObject({ verdict: 'met' });
    const justBelow = await actual(`${c('C1', 'community', 'cash', '26.66')}, ${c('C2', 'grant', 'cash', 80)}`);
    expect(justBelow).toMatchObject({ verdict: 'not-met' });
  });

  it('one third of the grant meets it, a quarter of the grant is 20 %', async () => {
    const third = await actual(`${c('C1', 'community', 'cash', 20)}, ${c('C2', 'grant', 'cash', 60)}`);
    expect(third).toMatchObject({
      share: { ratio: '0.250000' },
      verdict: 'met',
      shortfall: { replace: '0', add: '0' },
    });
  });

  it('all 3,481 pairs of cash a/10 and labour b/10 with a total of 4(a + b)/10 are exactly 25 % and met', async () => {
    const subprojects: string[] = [];
    for (let a = 1; a <= 59; a += 1) {
      for (let b = 1; b <= 59; b += 1) {
        const tenths = (value: number) => `${Math.floor(value / 10)}.${value % 10}`;
        subprojects.push(
          `- { id: S-${a}-${b}, name: S, status: completed, cost: ${tenths(4 * (a + b))}, contributions: [${c('C1', 'community', 'cash', tenths(a))}, ${c('C2', 'community', 'labour', tenths(b))}] }`,
        );
      }
    }
    const { results, summary } = await cofinancing(subprojects.join('\n'), { per: 'subproject' });
    const judged = results.filter(({ stage }) => stage === 'actual');
    expect(judged).toHaveLength(3481);
    for (const result of judged) {
      expect(result).toMatchObject({
        share: { ratio: '0.250000' },
        verdict: 'met',
        shortfall: { replace: '0', add: '0' },
      });
    }
    expect(summary).toMatchObject({ met: 3481, pooledShare: { ratio: '0.250000' } });
  });

  it('an amount short of the minimum by one dong in four billion is not met', async () => {
    const short = await actual(
      `${c('C1', 'community', 'cash', 999_999_999)}, ${c('C2', 'grant', 'cash', 3_000_000_001)}`,
    );
    expect(short).toMatchObject({
      share: { ratio: '0.249999' },
      verdict: 'not-met',
      shortfall: { replace: '1', add: '1.333333' },
    });
  });
});

describe('the value of a contribution', () => {
  it.each([
    ['an amount', 'amount: 6_000_000', '6000000'],
    ['labour days at a day rate', 'days: 30, day_rate: 200_000', '6000000'],
    ['a quantity at a unit price', 'quantity: 12.5, unit: m3, unit_price: 480_000', '6000000'],
    ['the amount, where it contradicts days and rate', 'amount: 5_000_000, days: 30, day_rate: 200_000', '5000000'],
  ])('%s', async (_, worth, amount) => {
    expect((await actual(c('C1', 'community', 'labour', worth)))['eligible']).toEqual({ amount, currency: 'VND' });
  });

  it('bounds travel into the share; amounts are bare numbers with their bound beside them', async () => {
    const about = await actual(`${c('C1', 'community', 'cash', 'amount: about 20')}, ${c('C2', 'grant', 'cash', 80)}`);
    expect(about).toMatchObject({
      eligible: { amount: '20', currency: 'VND' },
      share: { ratio: '0.200000', qualifier: 'about' },
      shortfall: { replace: '5' },
    });
    const more = await actual(c('C1', 'community', 'cash', 'amount: more than 20'), {}, { keys: 'cost: 80,' });
    expect(more).toMatchObject({ share: { ratio: '0.250000', qualifier: 'more-than' }, verdict: 'met' });
  });
});

describe('the part of a day rate above the limit', () => {
  const atLeast = (rate: string, keys = 'cost: 85_000_000,') =>
    actual(
      c('C1', 'community', 'labour', `days: at least 100, day_rate: ${rate}`),
      { more: 'labour_day_limit: 200_000' },
      { keys },
    );

  it('is deducted with the bound of the days', async () => {
    expect(await atLeast('250_000')).toMatchObject({
      eligible: { amount: '20000000', qualifier: 'at-least' },
      share: { ratio: '0.235294', qualifier: 'at-least' },
      excluded: [{ reason: 'above-limit', amount: '5000000', qualifier: 'at-least' }],
    });
  });

  it('is deducted with the bound of a rate that may not be above the limit', async () => {
    expect(await atLeast('about 210_000')).toMatchObject({ eligible: { amount: '20000000', qualifier: 'about' } });
  });

  it('is deducted from an amount with the bounds of both', async () => {
    const dear = c('C1', 'community', 'labour', 'amount: 25_000_000, days: at least 100, day_rate: 250_000');
    expect(await actual(dear, { more: 'labour_day_limit: 200_000' })).toMatchObject({
      eligible: { amount: '20000000', qualifier: 'at-most' },
    });
  });
});

describe('the denominator', () => {
  const community = c('C1', 'community', 'cash', 20);

  it('is the cost of actual contributions where one is given', async () => {
    expect(await actual(`${community}, ${c('C2', 'grant', 'cash', 30)}`, {}, { keys: 'cost: 80,' })).toMatchObject({
      denominator: { amount: '80' },
      share: { ratio: '0.250000' },
    });
  });

  it('is not the cost for what was planned', async () => {
    const entry = await cofinancing(
      `- { id: SP-01, name: S, status: completed, cost: 999, planned: [${community}, ${c('C2', 'grant', 'cash', 60)}] }`,
    );
    expect(resultOf(entry, 'planned', 'SP-01')).toMatchObject({
      denominator: { amount: '80' },
      share: { ratio: '0.250000' },
    });
  });

  it.each([
    ['everybody counts in it', c('C2', 'local-government', 'service', 60), '80'],
    ['rejected amounts do not', c('C2', 'grant', 'cash', 60, 'rejected: trùng'), '20'],
    ['amounts after the as-of date do not', c('C2', 'grant', 'cash', 60, 'on: 2023-07-01'), '20'],
    ['amounts outside the period do', c('C2', 'community', 'cash', 60, 'on: 2021-06-30'), '80'],
    ['land does not', c('C2', 'community', 'land', 60), '20'],
    ['a kind that does not count does', c('C2', 'community', 'service', 60), '80'],
  ])('without a cost: %s', async (_, other, amount) => {
    expect((await actual(`${community}, ${other}`))['denominator']).toEqual({ amount, currency: 'VND' });
  });

  it('holds land where the rule counts land', async () => {
    const land = await actual(`${community}, ${c('C2', 'grant', 'land', 60)}`, { kinds: '[cash, land]' });
    expect(land['denominator']).toEqual({ amount: '80', currency: 'VND' });
  });

  it('holds the part above the limit, which the numerator does not', async () => {
    const rule = { more: 'labour_day_limit: 200_000' };
    const dear = await actual(c('C1', 'community', 'labour', 'days: 10, day_rate: 250_000'), rule);
    expect(dear).toMatchObject({ denominator: { amount: '2500000' }, eligible: { amount: '2000000' } });
  });

  it('of the grant is what the grant gave', async () => {
    const ofGrant = await actual(`${community}, ${c('C2', 'grant', 'cash', 100)}, ${c('C3', 'other', 'cash', 7)}`, {
      of: 'grant',
    });
    expect(ofGrant).toMatchObject({
      denominator: { amount: '100' },
      share: { ratio: '0.200000' },
      shortfall: { replace: '5', add: '5' },
    });
  });

  it('of the grant is not the cost', async () => {
    const ofGrant = await actual(
      `${community}, ${c('C2', 'grant', 'cash', 100)}`,
      { of: 'grant' },
      { keys: 'cost: 999,' },
    );
    expect(ofGrant['denominator']).toEqual({ amount: '100', currency: 'VND' });
  });
});

describe('the currency of a sub-project', () => {
  it('is that of its cost', async () => {
    const inEuro = await actual(c('C1', 'community', 'cash', 'amount: 20 EUR'), {}, { keys: 'cost: 80 EUR,' });
    expect(inEuro).toMatchObject({ denominator: { amount: '80', currency: 'EUR' }, share: { ratio: '0.250000' } });
  });

  it("is else the project's", async () => {
    const top = 'exchange_rates: [{ from: EUR, to: VND, rate: 25_000, on: 2023-01-01 }]';
    const inVnd = await actual(c('C1', 'community', 'cash', 'amount: 20 EUR'), {}, { top });
    expect(inVnd['eligible']).toEqual({ amount: '500000', currency: 'VND' });
  });
});
