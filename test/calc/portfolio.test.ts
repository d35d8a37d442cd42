import { describe, expect, it } from 'vitest';
import { assess, report, reportDocument } from '../support/project.js';
import { contribution as c, cofinancingProject } from './cofinancing/cofinancing.js';

const indicator = (keys: string) =>
  `{ id: I, name: I, measure: count, unit: x, accumulates: sum, target: 100, ${keys} }`;
const reached = (value: number) => `actuals: [{ on: 2023-06-30, value: ${value} }]`;
/** 57 of 100 by 2023-06-30, when 57.03 are due. */
const ON_TRACK = `indicators: [${indicator(reached(57))}]`;

describe('the label of a project', () => {
  const labelOf = async (yaml: string, asOf?: string) => (await report(yaml, asOf))['label'];

  it.each([
    ['an empty project', ''],
    ['an indicator that is not reported', `indicators: [${indicator('weight: 1')}]`],
    [
      'an activity that is not reported and past its due date',
      'activities: [{ id: A, name: A, planned: 4, schedule: { due: 2022-01 } }]',
    ],
    ['a milestone that passed', 'milestones: [{ id: m, name: M, due: 2022-01 }]'],
    ['disbursements reported as none', 'budget: { total: 5, disbursements: [] }'],
    ['a disbursement to come', 'budget: { disbursements: [{ id: P, on: 2023-07-01, amount: 5 }] }'],
  ])('no-data: %s', async (_, yaml) => {
    expect(await labelOf(yaml)).toBe('no-data');
  });

  it.each([
    ['an indicator on track', ON_TRACK],
    ['a sum within its limit', `indicators: [${indicator(`direction: decrease, ${reached(100)}`)}]`],
    ['an indicator ahead', `indicators: [${indicator(reached(90))}]`],
    ['words', 'indicators: [{ id: I, name: I, measure: qualitative, target: x, actuals: [{ on: 2022, value: y }] }]'],
    ['an activity reported as none', 'activities: [{ id: A, name: A, done: [] }]'],
    ['a disbursement', 'budget: { disbursements: [{ id: P, on: 2023-01-01, amount: 5 }] }'],
    [
      'a rejected contribution',
      `subprojects: [{ id: S, name: S, status: completed, contributions: [${c('C1', 'community', 'cash', 5, 'rejected: x')}] }]`,
    ],
    [
      'a plan that is not in force and under its band',
      'budget: { plans: [{ id: P, period: { start: 2023, end: 2023 }, approved: 2024, amount: 9 }], disbursements: [{ id: D, on: 2023-01, amount: 1 }] }',
    ],
    ['a milestone due soon', `${ON_TRACK}\nmilestones: [{ id: m, name: M, due: 2023-07-01 }]`],
  ])('on-track: %s', async (_, yaml) => {
    expect(await labelOf(yaml)).toBe('on-track');
  });

  it.each([
    ['an indicator at risk', `indicators: [${indicator(reached(40))}]`],
    ['a sum above its limit before the end', `indicators: [${indicator(`direction: decrease, ${reached(101)}`)}]`],
    ['an indicator off track', `indicators: [${indicator(reached(10))}]`],
    ['an activity overdue', 'activities: [{ id: A, name: A, planned: 4, schedule: { due: 2023-05 }, done: [] }]'],
    ['an activity behind', 'activities: [{ id: A, name: A, schedule: { every: month }, done: [] }]'],
    ['a milestone overdue', `${ON_TRACK}\nmilestones: [{ id: m, name: M, due: 2023-05 }]`],
    [
      'a plan in force under its band',
      'budget: { plans: [{ id: P, period: { start: 2023, end: 2023 }, amount: 9 }], disbursements: [{ id: D, on: 2023-01, amount: 1 }] }',
    ],
    [
      'a plan in force over its band',
      'budget: { plans: [{ id: P, period: { start: 2023, end: 2023 }, amount: 9 }], disbursements: [{ id: D, on: 2023-01, amount: 9 }] }',
    ],
    [
      'co-financing not met',
      cofinancingProject(`- { id: S, name: S, status: completed, contributions: [${c('C1', 'grant', 'cash', 5)}] }`),
    ],
    [
      'co-financing that cannot be verified',
      cofinancingProject(
        `- { id: S, name: S, status: completed, contributions: [${c('C1', 'community', 'cash', 5, '')}] }`,
      ),
    ],
    [
      'co-financing planned below the minimum',
      `${ON_TRACK}\n${cofinancingProject(`- { id: S, name: S, status: proposed, planned: [${c('C1', 'grant', 'cash', 5)}] }`)}`,
    ],
  ])('attention: %s', async (_, yaml) => {
    expect(await labelOf(yaml)).toBe('attention');
  });

  it('attention: an indicator not achieved, or fallen below its baseline', async () => {
    expect(await labelOf(ON_TRACK, '2025-01-01')).toBe('attention');
    const fallen =
      'indicators: [{ id: I, name: I, measure: count, unit: x, accumulates: latest, baseline: { value: 9 }, target: 20, actuals: [{ on: 2022, value: 8 }] }]';
    expect(await labelOf(fallen)).toBe('attention');
  });
});

describe('coverage', () => {
  it('counts the indicators with a value, a word too', async () => {
    const { coverage } = await report(`
      indicators:
        - { id: A, name: A, measure: count, unit: x, accumulates: sum, target: 9 }
        - { id: B, name: B, measure: count, unit: x, accumulates: sum, target: 9, actuals: [] }
        - { id: C, name: C, measure: qualitative, target: x, actuals: [{ on: 2022, value: y }] }`);
    expect(coverage).toEqual({ indicatorsWithValue: 2, indicators: 3 });
  });
});

describe('the portfolio', () => {
  const portfolio = async (...yamls: readonly string[]) => {
    const assessments = await Promise.all(yamls.map((yaml, index) => assess(`code: P-${index + 1}\n${yaml}`)));
    return reportDocument(assessments).portfolio;
  };

  it('is there for more than one project only', async () => {
    expect(await portfolio('')).toBeUndefined();
    expect(await portfolio('', '')).toMatchObject({
      projects: [{ code: 'P-1' }, { code: 'P-2' }],
      totals: [],
      standards: [],
    });
  });

  it('has a line for each project; what a file leaves out is absent', async () => {
    const full = `
indicators: [${indicator(`weight: 1, ${reached(57)}`)}]
activities: [{ id: A, name: A, planned: 4, schedule: { due: 2023-05 }, done: [] }]
milestones: [{ id: m, name: M, due: 2023-05 }]
budget:
  total: 1000
  plans:
    - { id: FY2022, period: { start: 2021-07, end: 2022-06 }, amount: 500 }
    - { id: FY2023/a, period: { start: 2022-07, end: 2023-06 }, approved: 2022-07-01, amount: 500 }
    - { id: FY2023/b, period: { start: 2022-07, end: 2023-06 }, approved: 2023-02-01, amount: 400 }
    - { id: FY2024, period: { start: 2023-07, end: 2024-06 }, amount: 500 }
  disbursements: [{ id: D, on: 2023-01-01, amount: 700 }]`;
    const both = await portfolio(full, '');
    expect(both).toMatchObject({
      projects: [
        {
          code: 'P-1',
          label: 'attention',
          elapsed: { ratio: '0.570313' },
          ofBudget: { ratio: '0.700000' },
          plan: { id: 'FY2023/b', ofPlan: { ratio: '1.750000' }, ofPlanToDate: { ratio: '1.750000' } },
          weightedAttainment: { ratio: '0.570000', computable: 1, indicators: 1 },
          indicators: { 'on-track': 1, 'off-track': 0 },
          activities: { overdue: 1 },
          overdueMilestones: 1,
          coverage: { indicatorsWithValue: 1, indicators: 1 },
          physicalAgainstFinancial: { difference: { ratio: '-0.130000' }, flagged: true },
        },
        {},
      ],
    });
    const [, empty] = Array.isArray(both?.['projects']) ? both['projects'] : [];
    expect(empty).toEqual({
      code: 'P-2',
      file: 'p.yaml',
      data: 'real',
      label: 'no-data',
      elapsed: { ratio: '0.570313' },
      coverage: { indicatorsWithValue: 0, indicators: 0 },
      physicalAgainstFinancial: { difference: { notComputable: 'no-budget' }, flagged: false },
    });
  });

  it.each([
    [700, '-0.130000', true],
    [670, '-0.100000', false],
    [671, '-0.101000', true],
    [100, '0.470000', false],
  ])('results of 57 %% and %s of 1000 disbursed: %s, flagged %s', async (disbursed, ratio, flagged) => {
    const yaml = `indicators: [${indicator(`weight: 1, ${reached(57)}`)}]\nbudget: { total: 1000, disbursements: [{ id: D, on: 2022, amount: ${disbursed} }] }`;
    expect(await portfolio(yaml, '')).toMatchObject({
      projects: [{ physicalAgainstFinancial: { difference: { ratio }, flagged } }, {}],
    });
  });

  it('of two undated plans of one period the later in the file stands in the line', async () => {
    const keys = 'period: { start: 2023, end: 2023 }, amount: 5';
    const yaml = `budget: { plans: [{ id: A, ${keys} }, { id: B, ${keys} }], disbursements: [] }`;
    expect(await portfolio(yaml, '')).toMatchObject({ projects: [{ plan: { id: 'B' } }, {}] });
  });

  it('counts the co-financing verdicts on what came in', async () => {
    const yaml = cofinancingProject(
      `- { id: S, name: S, status: completed, contributions: [${c('C1', 'grant', 'cash', 5)}] }`,
    );
    expect(await portfolio(yaml, '')).toMatchObject({
      projects: [{ cofinancing: { met: 0, 'not-met': 1, 'cannot-be-verified': 0, 'not-due': 0, 'no-data': 0 } }, {}],
    });
  });

  it('adds up money by currency, says of how many projects, and leaves out what is not known', async () => {
    expect(
      await portfolio(
        'budget: { total: 100, disbursements: [{ id: D, on: 2022, amount: 40 }] }',
        'budget: { total: { unknown: x }, disbursements: [{ id: D, on: 2022, amount: more than 2 }] }',
        'budget: { total: 7 EUR, disbursements: [] }',
        '',
      ),
    ).toMatchObject({
      totals: [
        {
          data: 'real',
          currency: 'VND',
          projects: 2,
          budget: { value: '100', known: 1 },
          disbursed: { value: '42', qualifier: 'more-than', known: 2 },
        },
        {
          data: 'real',
          currency: 'EUR',
          projects: 1,
          budget: { value: '7', known: 1 },
          disbursed: { value: '0', known: 1 },
        },
      ],
    });
  });

  it('a total of which nothing is known says why', async () => {
    const unknown = 'budget: { total: { unknown: x } }';
    expect(await portfolio(unknown, unknown)).toMatchObject({
      totals: [{ projects: 2, budget: { notComputable: 'budget-unknown' }, disbursed: { notComputable: 'no-actual' } }],
    });
  });

  it('never mixes illustrative projects with real ones', async () => {
    const yaml = 'budget: { total: 100, disbursements: [] }';
    expect(await portfolio(yaml, `data: illustrative\n${yaml}`)).toMatchObject({
      totals: [
        { data: 'real', budget: { value: '100', known: 1 } },
        { data: 'illustrative', budget: { value: '100', known: 1 } },
      ],
    });
  });

  it('adds up indicators with one standard, measure, unit and accumulation, and no others', async () => {
    const standard = (keys: string) =>
      `indicators: [{ id: I, name: I, measure: count, target: 9, standard: SDG-6, ${keys} }]`;
    expect(
      await portfolio(
        standard('unit: người, accumulates: sum, actuals: [{ on: 2022, value: 3 }]'),
        standard('unit: người, accumulates: sum, actuals: [{ on: 2022, value: 4 }]'),
        standard('unit: người, accumulates: sum'),
        standard('unit: hộ, accumulates: sum, actuals: [{ on: 2022, value: 50 }]'),
        standard('unit: người, accumulates: average, actuals: [{ on: 2022, value: 600 }]'),
      ),
    ).toMatchObject({
      standards: [
        {
          standard: 'SDG-6',
          unit: { vi: 'người' },
          accumulates: 'sum',
          indicators: 3,
          actual: { value: '7', known: 2 },
        },
        { standard: 'SDG-6', unit: { vi: 'hộ' }, indicators: 1, actual: { value: '50', known: 1 } },
      ],
    });
  });

  it('pools shares by their numerators and denominators', async () => {
    const share = (value: string) =>
      `indicators: [{ id: I, name: I, measure: percent, accumulates: pooled, target: 50%, standard: W, actuals: [{ on: 2022, value: ${value} }] }]`;
    expect(await portfolio(share('127/236'), share('261/560'))).toMatchObject({
      standards: [{ accumulates: 'pooled', indicators: 2, actual: { value: '0.487437', known: 2 } }],
    });
  });

  it('does not add up shares that are not pooled', async () => {
    const state =
      'indicators: [{ id: I, name: I, measure: percent, accumulates: latest, target: 50%, standard: W, actuals: [{ on: 2022, value: 1/4 }] }]';
    expect(await portfolio(state, state)).toMatchObject({ standards: [] });
  });

  it('adds up numbers only where they are sums: two yields of 3.5 are not 7', async () => {
    const hectares = (accumulates: string) =>
      `indicators: [{ id: I, name: I, measure: number, unit: t/ha, accumulates: ${accumulates}, target: 4, standard: Y, actuals: [{ on: 2022, value: 3.5 }] }]`;
    for (const accumulates of ['latest', 'average', 'max']) {
      const yields = hectares(accumulates);
      expect(await portfolio(yields, yields)).toMatchObject({ standards: [] });
    }
    const sum = hectares('sum');
    expect(await portfolio(sum, sum)).toMatchObject({ standards: [{ actual: { value: '7', known: 2 } }] });
  });

  describe('the breakdown of a total', () => {
    const count = (accumulates: string, actuals: string) =>
      `indicators: [{ id: I, name: I, measure: count, unit: người, accumulates: ${accumulates}, target: 9, standard: S, actuals: [${actuals}] }]`;

    it('is added up part by part, over those that state it, with what it does not cover', async () => {
      expect(
        await portfolio(
          count('latest', '{ on: 2022-12-31, value: 40, by: { sex: { female: 21, male: 19 }, age: { young: 40 } } }'),
          count('latest', '{ on: 2023-03-31, value: 60, by: { sex: { female: 15 } }, partial: [sex] }'),
          count('latest', '{ on: 2023-03-31, value: 11 }'),
        ),
      ).toMatchObject({
        standards: [
          {
            actual: { value: '111', known: 3 },
            breakdown: { sex: { female: '36', male: '19' }, age: { young: '40' } },
            breakdownCoverage: { sex: { stated: '55', of: '111' }, age: { stated: '40', of: '111' } },
          },
        ],
      });
    });

    it('lacks nothing where all of them are broken down', async () => {
      const whole = count('sum', '{ on: 2022, value: 3, by: { sex: { female: 1, male: 2 } } }');
      const together = await portfolio(whole, whole);
      expect(together).toMatchObject({ standards: [{ breakdown: { sex: { female: '2', male: '4' } } }] });
      expect(together).toMatchObject({
        standards: [expect.not.objectContaining({ breakdownCoverage: expect.anything() })],
      });
    });

    it('is as old as the oldest of them', async () => {
      const older = (on: string) =>
        count('sum', `{ on: ${on}, value: 3, by: { sex: { female: 1, male: 2 } } }, { on: 2023-06-30, value: 0 }`);
      expect(await portfolio(older('2023-03-31'), older('2022-12-31'))).toMatchObject({
        standards: [{ breakdownCoverage: { sex: { stated: '6', of: '6', on: '2022-12-31' } } }],
      });
    });

    it('has only a day where one of them overlaps, and of pooled shares', async () => {
      const topics = (more: string) =>
        count('sum', `{ on: 2022, value: 3, by: { topic: { a: 2, b: 2 } }, overlapping: [topic] }, ${more}`);
      const plain = count('sum', '{ on: 2022, value: 3, by: { topic: { a: 1 } }, partial: [topic] }');
      expect(await portfolio(topics(''), plain)).toMatchObject({
        standards: [expect.not.objectContaining({ breakdownCoverage: expect.anything() })],
      });
      expect(await portfolio(topics('{ on: 2023-06-30, value: 1 }'), plain)).toMatchObject({
        standards: [{ breakdown: { topic: { a: '3', b: '2' } }, breakdownCoverage: { topic: { on: '2022-12-31' } } }],
      });
      const share = (parts: string, more = '') =>
        `indicators: [{ id: I, name: I, measure: percent, accumulates: pooled, target: 50%, standard: W, actuals: [{ on: 2022, value: 10/20, by: { sex: ${parts} } }${more}] }]`;
      expect(
        await portfolio(
          share('{ female: 2/10, male: 8/10 }'),
          share('{ female: 5/5, male: 5/15 }', ', { on: 2023-06-30, value: 1/2 }'),
        ),
      ).toMatchObject({
        standards: [
          {
            // 7/15 and 13/25
            breakdown: { sex: { female: '0.466667', male: '0.52' } },
            breakdownCoverage: { sex: { on: '2022-12-31' } },
          },
        ],
      });
    });
  });
});
