import { describe, expect, it } from 'vitest';
import { actual, contribution as c, cofinancing, resultOf } from './cofinancing.js';

const NO_EVIDENCE = '';
const grant = c('G', 'grant', 'cash', 60, NO_EVIDENCE);

describe('the verdict on what came in', () => {
  it.each([
    ['met with evidence for all of it', c('C1', 'community', 'cash', 20), 'met'],
    ['met, but without any evidence', c('C1', 'community', 'cash', 20, NO_EVIDENCE), 'cannot-be-verified'],
    [
      'met, but with evidence that is not registered',
      c('C1', 'community', 'cash', 20, 'evidence: [R-9]'),
      'cannot-be-verified',
    ],
    ['met, but with an empty list of evidence', c('C1', 'community', 'cash', 20, 'evidence: []'), 'cannot-be-verified'],
    ['met with one record of two that exists', c('C1', 'community', 'cash', 20, 'evidence: [R-9, R-1]'), 'met'],
    ['not met, with or without evidence', c('C1', 'community', 'cash', 19, NO_EVIDENCE), 'not-met'],
    [
      'met without the part that has no evidence',
      `${c('C1', 'community', 'cash', 20)}, ${c('C2', 'community', 'cash', 5, NO_EVIDENCE)}`,
      'cannot-be-verified',
    ],
    [
      'met by evidence although more has none',
      `${c('C1', 'community', 'cash', 40)}, ${c('C2', 'community', 'cash', 5, NO_EVIDENCE)}`,
      'met',
    ],
  ])('%s', async (_, community, verdict) => {
    expect((await actual(`${community}, ${grant}`))['verdict']).toBe(verdict);
  });

  it('evidence of the grant does not matter', async () => {
    expect(await actual(`${c('C1', 'community', 'cash', 20)}, ${grant}`)).toMatchObject({
      evidenced: { amount: '20' },
      evidencedShare: { ratio: '0.250000' },
      verdict: 'met',
    });
  });

  it('without contributions there is no share, no amount and no verdict', async () => {
    const none = {
      subproject: 'SP-01',
      stage: 'actual',
      share: { notComputable: 'no-contributions' },
      verdict: 'no-data',
    };
    expect(await actual('', {}, { keys: 'cost: 80,' })).toEqual(none);
    const later = c('C1', 'community', 'cash', 20, 'on: 2023-07-01');
    expect(await actual(later, {}, { keys: 'cost: 80,' })).toEqual({
      ...none,
      excluded: [{ contribution: 'C1', reason: 'after-as-of', amount: '20', inTotal: false }],
    });
  });

  it('a cost of 0 gives no share', async () => {
    const zero = { subproject: 'SP-01', stage: 'actual', share: { notComputable: 'zero-cost' }, verdict: 'no-data' };
    expect(await actual(c('C1', 'community', 'cash', 20), {}, { keys: 'cost: 0,' })).toEqual({ ...zero, excluded: [] });
    expect(await actual(c('C1', 'community', 'cash', 20, 'rejected: x'))).toEqual({
      ...zero,
      excluded: [{ contribution: 'C1', reason: 'rejected', amount: '20', inTotal: false }],
    });
    expect(await actual(c('C1', 'community', 'cash', 20), { of: 'grant' })).toEqual({ ...zero, excluded: [] });
  });

  it('a missing rate gives no share', async () => {
    expect(await actual(`${c('C1', 'community', 'cash', 'amount: 20 EUR')}, ${grant}`)).toEqual({
      subproject: 'SP-01',
      stage: 'actual',
      share: { notComputable: 'no-rate' },
      verdict: 'no-data',
      excluded: [],
    });
  });

  it('what has no rate is listed without its amount', async () => {
    const rejected = c('C2', 'community', 'cash', 'amount: 60 EUR', 'rejected: x');
    expect(await actual(`${rejected}, ${grant}`)).toMatchObject({
      share: { ratio: '0.000000' },
      excluded: [{ contribution: 'C2', reason: 'rejected', amount: { notComputable: 'no-rate' }, inTotal: false }],
    });
  });

  it('a rate that is missing for the denominator alone gives no share either', async () => {
    const inEuro = c('G', 'grant', 'cash', 'amount: 60 EUR');
    expect(await actual(`${c('C1', 'community', 'cash', 20)}, ${inEuro}`)).toMatchObject({
      share: { notComputable: 'no-rate' },
    });
  });

  it('a rate that is missing for what counts nowhere does not matter', async () => {
    const rejected = c('C2', 'community', 'cash', 'amount: 60 EUR', 'rejected: x');
    expect(await actual(`${c('C1', 'community', 'cash', 20)}, ${rejected}, ${grant}`)).toMatchObject({
      verdict: 'met',
    });
  });

  it.each([
    ['proposed', 'not-due'],
    ['approved', 'not-due'],
    ['cancelled', 'not-judged'],
    ['in-progress', 'not-met'],
    ['completed', 'not-met'],
    ['reviewed', 'not-met'],
    ['suspended', 'not-met'],
  ])('a sub-project that is %s: %s', async (status, verdict) => {
    const entry = await cofinancing(`- { id: S, name: S, status: ${status}, contributions: [${grant}] }`);
    expect(resultOf(entry, 'actual', 'S')['verdict']).toBe(verdict);
  });

  it('not-due comes before no-data', async () => {
    const entry = await cofinancing('- { id: S, name: S, status: approved }');
    expect(resultOf(entry, 'actual', 'S')).toMatchObject({
      share: { notComputable: 'not-due' },
      verdict: 'not-due',
    });
  });

  it('without a judgement there are amounts, and no share and no shortfall', async () => {
    const contributions = `${c('C1', 'community', 'cash', 20)}, ${c('C2', 'community', 'land', 5)}, ${grant}`;
    for (const [status, verdict] of [
      ['approved', 'not-due'],
      ['cancelled', 'not-judged'],
    ]) {
      const entry = await cofinancing(`- { id: S, name: S, status: ${status}, contributions: [${contributions}] }`);
      expect(resultOf(entry, 'actual', 'S')).toEqual({
        subproject: 'S',
        stage: 'actual',
        denominator: { amount: '80', currency: 'VND' },
        eligible: { amount: '20', currency: 'VND' },
        evidenced: { amount: '20', currency: 'VND' },
        share: { notComputable: verdict },
        verdict,
        excluded: [{ contribution: 'C2', reason: 'land-left-out', amount: '5', inTotal: false }],
      });
      expect(entry['summary']).toMatchObject({
        [verdict ?? '']: 1,
        pooledShare: { notComputable: 'no-contributions' },
      });
    }
  });

  it('a cancelled sub-project is not judged at the planned stage either; one that is approved is', async () => {
    const planned = async (status: string) =>
      resultOf(
        await cofinancing(
          `- { id: S, name: S, status: ${status}, planned: [${c('C1', 'community', 'cash', 20)}, ${grant}] }`,
        ),
        'planned',
        'S',
      );
    expect(await planned('cancelled')).toMatchObject({ share: { notComputable: 'not-judged' }, verdict: 'not-judged' });
    expect(await planned('cancelled')).not.toHaveProperty('shortfall');
    expect(await planned('approved')).toMatchObject({ verdict: 'met' });
  });
});

describe('the verdict on what was planned', () => {
  const planned = async (contributions: string, rule = {}) => {
    const entry = await cofinancing(`- { id: S, name: S, status: proposed, planned: [${contributions}] }`, rule);
    return resultOf(entry, 'planned', 'S');
  };

  it('is made on the share alone, without evidence, evidenced figures and labour days', async () => {
    const rule = { more: 'labour_day_limit: 5' };
    expect(await planned(`${c('C1', 'community', 'cash', 10, NO_EVIDENCE)}, ${grant}`, rule)).toEqual({
      subproject: 'S',
      stage: 'planned',
      denominator: { amount: '70', currency: 'VND' },
      eligible: { amount: '10', currency: 'VND' },
      share: { ratio: '0.142857' },
      verdict: 'not-met',
      shortfall: { replace: '7.5', add: '10' },
      excluded: [],
    });
    expect(await planned(`${c('C1', 'community', 'cash', 20, NO_EVIDENCE)}, ${grant}`)).toMatchObject({
      verdict: 'met',
    });
  });

  it('is no-data without any', async () => {
    expect(await planned('')).toMatchObject({ share: { notComputable: 'no-contributions' }, verdict: 'no-data' });
  });
});

describe('the shortfall', () => {
  const contributions = `${c('C1', 'community', 'cash', 12_000_000)}, ${c('G', 'grant', 'cash', 48_000_000)}`;

  it('is given in labour days at the limit, rounded up', async () => {
    const days = async (limit: string) =>
      (await actual(contributions, { more: `labour_day_limit: ${limit}` }))['shortfall'];
    expect(await days('250_000')).toEqual({ replace: '3000000', add: '4000000', labourDays: '12' });
    expect(await days('249_999')).toMatchObject({ labourDays: '13' });
  });

  it('is 0 where nothing is missing, in labour days too', async () => {
    const more = `${c('C1', 'community', 'cash', 30)}, ${c('G', 'grant', 'cash', 48)}`;
    expect((await actual(more, { more: 'labour_day_limit: 5' }))['shortfall']).toEqual({
      replace: '0',
      add: '0',
      labourDays: '0',
    });
  });

  it('has the bound of the amounts it comes from, and so have these', async () => {
    const about = `${c('C1', 'community', 'cash', '12_000_000')}, ${c('G', 'grant', 'cash', 'amount: khoảng 48_000_000')}`;
    const result = await actual(`${about}, ${c('C2', 'community', 'land', 'amount: hơn 5_000_000')}`);
    expect(result).toMatchObject({
      denominator: { amount: '60000000', qualifier: 'about' },
      eligible: { amount: '12000000', currency: 'VND' },
      shortfall: { replace: '3000000', add: '4000000', qualifier: 'about' },
      excluded: [{ contribution: 'C2', amount: '5000000', qualifier: 'more-than' }],
    });
    expect(result['eligible']).not.toHaveProperty('qualifier');
  });

  it('has no labour days without a limit', async () => {
    expect((await actual(contributions))['shortfall']).toEqual({ replace: '3000000', add: '4000000' });
  });

  it('cannot be added where the minimum is 100 %', async () => {
    expect((await actual(contributions, { minimum: '100%' }))['shortfall']).toEqual({ replace: '48000000' });
  });
});

describe('several sub-projects', () => {
  const subprojects = `
    - { id: S1, name: S, status: completed, activity: A1, contributions: [${c('C1', 'community', 'cash', 20)}, ${c('G', 'grant', 'cash', 60)}] }
    - { id: S2, name: S, status: completed, activity: A2, contributions: [${c('C1', 'community', 'cash', 10)}, ${c('G', 'grant', 'cash', 90)}] }
    - { id: S3, name: S, status: in-progress, activity: A1, contributions: [${c('C1', 'community', 'cash', 50, NO_EVIDENCE)}, ${c('G', 'grant', 'cash', 50)}] }
    - { id: S4, name: S, status: approved, activity: A1, contributions: [${c('C1', 'community', 'cash', 9)}] }
    - { id: S5, name: S, status: completed, activity: A1 }`;

  it('each is judged for itself; the verdicts are counted and the pooled share of the judged is for information', async () => {
    const entry = await cofinancing(subprojects);
    expect(entry['summary']).toEqual({
      met: 1,
      'not-met': 1,
      'cannot-be-verified': 1,
      'not-due': 1,
      'not-judged': 0,
      'no-data': 1,
      // (20 + 10 + 50) / (80 + 100 + 100)
      pooledShare: { ratio: '0.285714' },
    });
    expect(entry.results.map(({ subproject, stage }) => `${subproject} ${stage}`)).toEqual(
      ['S1', 'S2', 'S3', 'S4', 'S5'].flatMap((id) => [`${id} planned`, `${id} actual`]),
    );
  });

  it('per project there is one result for each stage, without those that are not judged, and no summary', async () => {
    const entry = await cofinancing(subprojects, { per: 'project' });
    expect(entry).not.toHaveProperty('summary');
    expect(entry.results).toHaveLength(2);
    expect(resultOf(entry, 'actual')).toMatchObject({
      denominator: { amount: '280' },
      eligible: { amount: '80' },
      share: { ratio: '0.285714' },
      evidencedShare: { ratio: '0.107143' },
      verdict: 'cannot-be-verified',
    });
  });

  it('per project and all of them left out: not due, or not judged where all are cancelled', async () => {
    const verdicts = async (...statuses: readonly string[]) => {
      const records = statuses.map(
        (status, index) =>
          `- { id: S${index}, name: S, status: ${status}, planned: [${grant}], contributions: [${grant}] }`,
      );
      const entry = await cofinancing(records.join('\n'), { per: 'project' });
      return ['planned', 'actual'].map((stage) => resultOf(entry, stage));
    };
    const withoutShare = (stage: string, verdict: string) => ({
      stage,
      denominator: { amount: '120', currency: 'VND' },
      eligible: { amount: '0', currency: 'VND' },
      ...(stage === 'actual' && { evidenced: { amount: '0', currency: 'VND' } }),
      share: { notComputable: verdict },
      verdict,
      excluded: [],
    });
    expect((await verdicts('approved', 'cancelled'))[1]).toEqual(withoutShare('actual', 'not-due'));
    expect(await verdicts('cancelled', 'cancelled')).toEqual([
      withoutShare('planned', 'not-judged'),
      withoutShare('actual', 'not-judged'),
    ]);
  });

  it('per project what was planned is judged without those that are cancelled', async () => {
    const planned = `
      - { id: S1, name: S, status: proposed, planned: [${c('C1', 'community', 'cash', 20)}] }
      - { id: S2, name: S, status: completed, planned: [${grant}] }
      - { id: S3, name: S, status: cancelled, planned: [${grant}] }`;
    expect(resultOf(await cofinancing(planned, { per: 'project' }), 'planned')).toMatchObject({
      denominator: { amount: '80' },
      verdict: 'met',
    });
  });

  it('per project what was planned is judged with all of them', async () => {
    const planned = `
      - { id: S1, name: S, status: proposed, planned: [${c('C1', 'community', 'cash', 20)}] }
      - { id: S2, name: S, status: completed, planned: [${grant}] }`;
    expect(resultOf(await cofinancing(planned, { per: 'project' }), 'planned')).toMatchObject({
      denominator: { amount: '80' },
      verdict: 'met',
    });
  });

  it('per project several sub-projects are in the currency of the project', async () => {
    const top = 'exchange_rates: [{ from: EUR, to: VND, rate: 25_000, on: 2023-01-01 }]';
    const costs = `
      - { id: S1, name: S, status: completed, cost: 4 EUR, contributions: [${c('C1', 'community', 'cash', 'amount: 1 EUR')}] }
      - { id: S2, name: S, status: completed, cost: 100_000, contributions: [${c('C1', 'community', 'cash', 25_000)}] }`;
    const entry = await cofinancing(costs, { per: 'project' }, top);
    expect(resultOf(entry, 'actual')).toMatchObject({
      denominator: { amount: '200000', currency: 'VND' },
      share: { ratio: '0.250000' },
    });
    expect(entry['exchangeRatesUsed']).toEqual([{ from: 'EUR', to: 'VND', rate: '25000', on: '2023-01-01' }]);
  });

  it('a rule applies to the sub-projects of its activities only', async () => {
    const entry = await cofinancing(subprojects, { more: 'applies_to: [A2]' });
    expect(entry.results.map(({ subproject }) => subproject)).toEqual(['S2', 'S2']);
  });

  it('without a judged sub-project there is no pooled share', async () => {
    const entry = await cofinancing('- { id: S5, name: S, status: completed }');
    expect(entry['summary']).toMatchObject({ 'no-data': 1, pooledShare: { notComputable: 'no-contributions' } });
  });
});
