import { describe, expect, it } from 'vitest';
import { actual, contribution as c } from './cofinancing.js';

const unknown = (id: string, from: string, kind: string, more = '') =>
  `{ id: ${id}, from: ${from}, kind: ${kind}, amount: { unknown: chưa quyết toán }${more} }`;
const community = c('C1', 'community', 'cash', 20);
const grant = c('G', 'grant', 'cash', 60);

describe('a contribution whose amount is Unknown', () => {
  it.each([
    ['that counts', unknown('C2', 'community', 'cash'), {}],
    ['that counts, beside a settled cost', unknown('C2', 'community', 'cash'), { keys: 'cost: 100,' }],
    ['that is in the total', unknown('C2', 'organisation', 'cash'), {}],
    ['of the grant', unknown('C2', 'grant', 'cash'), {}],
  ])('%s leaves no share', async (_, contribution, more) => {
    expect(await actual(`${community}, ${contribution}, ${grant}`, {}, more)).toMatchObject({
      share: { notComputable: 'amount-unknown' },
      verdict: 'no-data',
    });
  });

  it.each([
    ['that is rejected', unknown('C2', 'community', 'cash', ', rejected: x'), {}, {}],
    ['that comes later', unknown('C2', 'community', 'cash', ', on: 2023-07-01'), {}, {}],
    ['of land that is left out', unknown('C2', 'community', 'land'), {}, {}],
    [
      'of another class, where the total is the settled cost',
      unknown('C2', 'other', 'cash'),
      {},
      { keys: 'cost: 80,' },
    ],
  ])('%s changes nothing', async (_, contribution, rule, more) => {
    expect(await actual(`${community}, ${contribution}, ${grant}`, rule, more)).toMatchObject({
      share: { ratio: '0.250000' },
      verdict: 'met',
      excluded: [
        { contribution: 'C2', amount: { notComputable: 'amount-unknown' }, unknown: { vi: 'chưa quyết toán' } },
      ],
    });
  });

  it('of another class changes nothing where the total is the grant', async () => {
    expect(await actual(`${community}, ${unknown('C2', 'other', 'cash')}, ${grant}`, { of: 'grant' })).toMatchObject({
      share: { ratio: '0.333333' },
      excluded: [{ reason: 'class-not-counted', amount: { notComputable: 'amount-unknown' }, inTotal: false }],
    });
  });
});
