import { describe, expect, it } from 'vitest';
import { assessProject } from '../../../src/calc/assess-project.js';
import type { Currency } from '../../../src/model/money.js';
import { day } from '../../../src/model/plain-date.js';
import { project, reportOf } from '../../support/project.js';

const RATE = 'exchange_rates: [{ from: EUR, to: USD, rate: 2, on: 2022-01-01 }]';

/** The actual results of a rule in a project that states this currency, or none. */
async function results(subprojects: readonly string[], currency?: Currency, per = 'subproject') {
  const decoded = await project(`${RATE}
cofinancing: [{ id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: ${per} }]
subprojects:
${subprojects.map((one, at) => `  - { id: S${at + 1}, name: S, status: completed, ${one} }`).join('\n')}
`);
  const { cofinancing } = reportOf(assessProject({ ...decoded, currency }, day('2023-06-30')));
  const [rule] = cofinancing;
  return {
    results: (rule?.results ?? []).filter(({ stage }) => stage === 'actual'),
    pooled: (rule?.['summary'] as { pooledShare: unknown } | undefined)?.pooledShare,
  };
}

const of = (...amounts: readonly string[]) =>
  `contributions: [${amounts.map((amount, at) => `{ id: C${at}, from: ${at === 0 ? 'community' : 'grant'}, kind: cash, amount: ${amount} }`).join(', ')}]`;
const NO_RATE = { notComputable: 'no-rate' };

describe('a sub-project is in the currency', () => {
  it('of its cost', async () => {
    expect((await results([`cost: 40 EUR, ${of('20 USD')}`], 'USD')).results).toMatchObject([
      { denominator: { amount: '40', currency: 'EUR' }, share: { ratio: '0.250000' } },
    ]);
  });

  it('else of the project', async () => {
    expect((await results([of('10 EUR', '30 EUR')], 'USD')).results).toMatchObject([
      { denominator: { amount: '80', currency: 'USD' } },
    ]);
  });

  it('else of its records where it is one', async () => {
    expect((await results([of('10 EUR', '30 EUR')])).results).toMatchObject([
      { denominator: { amount: '40', currency: 'EUR' } },
    ]);
  });

  it.each([
    ['10 EUR', '60 USD'],
    ['20 USD', '30 EUR'],
  ])('and of none where its records are in several, in whatever order: %s, %s', async (...amounts) => {
    expect((await results([of(...amounts)])).results).toMatchObject([{ share: NO_RATE, verdict: 'no-data' }]);
  });
});

describe('several sub-projects together are in the currency', () => {
  const some = [`cost: 40 EUR, ${of('10 EUR')}`, `cost: 80 USD, ${of('20 USD')}`];

  it('of the project', async () => {
    expect((await results(some, 'USD', 'project')).results).toMatchObject([
      { denominator: { amount: '160', currency: 'USD' }, share: { ratio: '0.250000' } },
    ]);
    expect((await results(some, 'USD')).pooled).toEqual({ ratio: '0.250000' });
  });

  it('else of their records where it is one', async () => {
    const [first = ''] = some;
    expect((await results([first, first], undefined, 'project')).results).toMatchObject([
      { denominator: { amount: '80', currency: 'EUR' } },
    ]);
    expect((await results([first, first])).pooled).toEqual({ ratio: '0.250000' });
  });

  it('and of none where they are in several, in whatever order', async () => {
    for (const order of [some, some.toReversed()]) {
      expect((await results(order, undefined, 'project')).results).toMatchObject([{ share: NO_RATE }]);
      expect((await results(order)).pooled).toEqual(NO_RATE);
    }
  });
});
