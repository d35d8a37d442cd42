import { describe, expect, it } from 'vitest';
import { actual, contribution as c, cofinancing, resultOf } from './cofinancing.js';

const LIMIT = { more: 'labour_day_limit: 200_000' };
const grant = c('G', 'grant', 'cash', 80);

/** The excluded entries of a sub-project with a grant and one contribution C1. */
const excluded = async (contribution: string, rule = LIMIT, keys = '') =>
  (await actual(`${contribution}, ${grant}`, rule, { keys }))['excluded'];

describe('what is left out of the numerator, and why', () => {
  it.each([
    ['another class of contributor', c('C1', 'local-government', 'cash', 20), 'class-not-counted', '20', true],
    ['another kind', c('C1', 'community', 'service', 20), 'kind-not-counted', '20', true],
    ['land of the contributors', c('C1', 'community', 'land', 20), 'land-left-out', '20', false],
    ['land of others', c('C1', 'organisation', 'land', 20), 'land-left-out', '20', false],
    ['rejected', c('C1', 'community', 'cash', 20, 'rejected: trùng'), 'rejected', '20', false],
    ['after the as-of date', c('C1', 'community', 'cash', 20, 'on: 2023-07-01'), 'after-as-of', '20', false],
    ['before the project', c('C1', 'community', 'cash', 20, 'on: 2021-06-30'), 'outside-period', '20', true],
    [
      'the part above the limit',
      c('C1', 'community', 'labour', 'days: 10, day_rate: 250_000'),
      'above-limit',
      '500000',
      true,
    ],
  ])('%s, and whether it is in the total', async (_, contribution, reason, amount, inTotal) => {
    expect(await excluded(contribution)).toEqual([{ contribution: 'C1', reason, amount, inTotal }]);
  });

  it('where the cost stands for the total, what is not left out is in it all the same', async () => {
    const some = `${c('C1', 'other', 'cash', 20)}, ${c('C2', 'other', 'land', 5)}, ${c('C3', 'community', 'cash', 5, 'rejected: x')}`;
    const { excluded: listed } = await actual(some, {}, { keys: 'cost: 80,' });
    expect(listed).toEqual([
      { contribution: 'C1', reason: 'class-not-counted', amount: '20', inTotal: true },
      { contribution: 'C2', reason: 'land-left-out', amount: '5', inTotal: false },
      { contribution: 'C3', reason: 'rejected', amount: '5', inTotal: false },
    ]);
  });

  it('of a total that is the grant, nothing else is in it', async () => {
    const { excluded: listed } = await actual(
      `${c('C1', 'other', 'cash', 20)}, ${c('C2', 'community', 'land', 5)}, ${grant}`,
      { of: 'grant' },
    );
    expect(listed).toEqual([
      { contribution: 'C1', reason: 'class-not-counted', amount: '20', inTotal: false },
      { contribution: 'C2', reason: 'land-left-out', amount: '5', inTotal: false },
    ]);
  });

  it('land that the grant bought is cost', async () => {
    expect(await actual(`${c('C1', 'community', 'cash', 20)}, ${c('C2', 'grant', 'land', 60)}`)).toMatchObject({
      denominator: { amount: '80' },
      share: { ratio: '0.250000' },
      excluded: [],
    });
  });

  it.each([
    ['its last day lies in it', '2023-06', []],
    ['its first day lies in it', '2023-01', []],
    ['all of its days lie outside', '2022-12', ['outside-period']],
    ['a year around it', '2022', ['outside-period']],
  ])('a date that is a month or a year is outside only if all of its days are: %s', async (_, on, reasons) => {
    const own = 'period: { start: 2023-01-20, end: 2023-06-20 },';
    const listed = (await excluded(c('C1', 'community', 'cash', 20, `on: ${on}`), LIMIT, own)) as { reason: string }[];
    expect(listed.map(({ reason }) => reason)).toEqual(reasons);
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
      { contribution: 'C1', reason: 'outside-period', amount: '20', inTotal: true },
    ]);
  });

  it("a sub-project's own period does not reach beyond the project", async () => {
    const own = 'period: { start: 2021-01, end: 2023-05 },';
    expect(await excluded(c('C1', 'community', 'cash', 20, 'on: 2021-06-30'), LIMIT, own)).toMatchObject([
      { reason: 'outside-period' },
    ]);
  });

  it.each([
    ['land before the class', c('C1', 'other', 'land', 20, 'rejected: x'), 'land-left-out'],
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
      { subproject: 'S1', contribution: 'C1', reason: 'class-not-counted', amount: '20', inTotal: true },
      { subproject: 'S2', contribution: 'C1', reason: 'land-left-out', amount: '5', inTotal: false },
    ]);
  });
});
