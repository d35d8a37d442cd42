import { describe, expect, it } from 'vitest';
import { actual, contribution as c, cofinancing, resultOf } from './cofinancing.js';

const LIMIT = { more: 'labour_day_limit: 200_000' };
const grant = c('G', 'grant', 'cash', 80);

/** The excluded entries of a sub-project with a grant and one contribution C1. */
const excluded = async (contribution: string, rule = LIMIT, keys = '') =>
  (await actual(`${contribution}, ${grant}`, rule, { keys }))['excluded'];

describe('what is left out of the numerator, and why', () => {
  it.each([
    ['another class of contributor', c('C1', 'local-government', 'cash', 20), 'class-not-counted', '20'],
    ['another kind', c('C1', 'community', 'service', 20), 'kind-not-counted', '20'],
    ['land', c('C1', 'community', 'land', 20), 'kind-not-counted', '20'],
    ['rejected', c('C1', 'community', 'cash', 20, 'rejected: trùng'), 'rejected', '20'],
    ['after the as-of date', c('C1', 'community', 'cash', 20, 'on: 2023-07-01'), 'after-as-of', '20'],
    ['before the project', c('C1', 'community', 'cash', 20, 'on: 2021-06-30'), 'outside-period', '20'],
    [
      'the part above the limit',
      c('C1', 'community', 'labour', 'days: 10, day_rate: 250_000'),
      'above-limit',
      '500000',
    ],
  ])('%s', async (_, contribution, reason, amount) => {
    expect(await excluded(contribution)).toEqual([{ contribution: 'C1', reason, amount }]);
  });

  it.each([
    ['the grant itself', c('C1', 'grant', 'service', 20)],
    ['what has no date', c('C1', 'community', 'cash', 20)],
    ['the first day of the project', c('C1', 'community', 'cash', 20, 'on: 2021-07-01')],
    ['a day rate at the limit', c('C1', 'community', 'labour', 'days: 10, day_rate: 200_000')],
    ['a dear day of materials', c('C1', 'community', 'materials', 'quantity: 1, unit_price: 900_000')],
  ])('not: %s', async (_, contribution) => {
    expect(await excluded(contribution)).toEqual([]);
  });

  it.each([
    ['before the sub-project', 'on: 2023-01-31'],
    ['after the sub-project', 'on: 2023-06-01'],
  ])("outside the sub-project's own period: %s", async (_, on) => {
    const own = 'period: { start: 2023-02, end: 2023-05 },';
    expect(await excluded(c('C1', 'community', 'cash', 20, on), LIMIT, own)).toEqual([
      { contribution: 'C1', reason: 'outside-period', amount: '20' },
    ]);
  });

  it("a sub-project's own period does not reach beyond the project", async () => {
    const own = 'period: { start: 2021-01, end: 2023-05 },';
    expect(await excluded(c('C1', 'community', 'cash', 20, 'on: 2021-06-30'), LIMIT, own)).toMatchObject([
      { reason: 'outside-period' },
    ]);
  });

  it.each([
    ['the class before the kind', c('C1', 'other', 'service', 20, 'rejected: x'), 'class-not-counted'],
    [
      'the kind before the rejection',
      c('C1', 'community', 'service', 20, 'rejected: x, on: 2023-07-01'),
      'kind-not-counted',
    ],
    ['the rejection before the date', c('C1', 'community', 'cash', 20, 'rejected: x, on: 2023-07-01'), 'rejected'],
    [
      'after the as-of date before outside the period',
      c('C1', 'community', 'cash', 20, 'on: 2025-01-01'),
      'after-as-of',
    ],
    [
      'outside the period before above the limit',
      c('C1', 'community', 'labour', 'days: 1, day_rate: 300_000', 'on: 2021-01-01'),
      'outside-period',
    ],
  ])('one entry for a contribution, %s', async (_, contribution, reason) => {
    expect(await excluded(contribution)).toMatchObject([{ contribution: 'C1', reason }]);
  });

  it('a grant that counts is listed where a part of it does not', async () => {
    const both = await actual(
      `${c('C1', 'grant', 'service', 20)}, ${c('C2', 'grant', 'cash', 20, 'rejected: x')}, ${grant}`,
      {
        contributors: '[community, grant]',
      },
    );
    expect(both['excluded']).toMatchObject([
      { contribution: 'C1', reason: 'kind-not-counted' },
      { contribution: 'C2', reason: 'rejected' },
    ]);
  });

  it('dates are not held against what was planned', async () => {
    const entry = await cofinancing(
      `- { id: S, name: S, status: completed, planned: [${c('C1', 'community', 'cash', 20, 'on: 2025-07-01')}, ${c('C2', 'community', 'cash', 5, 'rejected: x')}] }`,
    );
    expect(resultOf(entry, 'planned', 'S')).toMatchObject({
      eligible: { amount: '20' },
      excluded: [{ contribution: 'C2', reason: 'rejected' }],
    });
  });

  it('an amount with days and rate loses only the part above the limit', async () => {
    const both = await actual(
      `${c('C1', 'community', 'labour', 'amount: 2_400_000, days: 10, day_rate: 250_000')}`,
      LIMIT,
    );
    expect(both).toMatchObject({
      eligible: { amount: '1900000' },
      excluded: [{ reason: 'above-limit', amount: '500000' }],
    });
  });

  it('names the sub-project where all are judged together', async () => {
    const entry = await cofinancing(
      `
      - { id: S1, name: S, status: completed, contributions: [${c('C1', 'other', 'cash', 20)}] }
      - { id: S2, name: S, status: completed, contributions: [${c('C1', 'community', 'land', 5)}, ${grant}] }`,
      { per: 'project' },
    );
    expect(resultOf(entry, 'actual')['excluded']).toEqual([
      { subproject: 'S1', contribution: 'C1', reason: 'class-not-counted', amount: '20' },
      { subproject: 'S2', contribution: 'C1', reason: 'kind-not-counted', amount: '5' },
    ]);
  });
});
