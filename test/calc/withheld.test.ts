import { describe, expect, it } from 'vitest';
import { assessPortfolio } from '../../src/calc/assess-portfolio.js';
import { assessProject } from '../../src/calc/assess-project.js';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { day } from '../../src/model/plain-date.js';
import type { Project } from '../../src/model/project.js';
import type { RecordInError, Withheld, WithheldList } from '../../src/model/withheld.js';
import { project } from '../support/project.js';

const ERROR = { notComputable: 'error-in-file' };

/** A project with records in error, which are in none of its lists. */
async function withError(
  yaml: string,
  ...errors: readonly ((project: Project) => Withheld)[]
): Promise<ProjectAssessment> {
  const read = await project(yaml);
  return assessProject({ ...read, withheld: errors.map((error) => error(read)) }, day('2023-06-30'));
}

const record =
  (list: WithheldList, id?: string, position = 0) =>
  ({ at }: Project): RecordInError => ({
    kind: 'record',
    list,
    id,
    position,
    path: `${list}.${id}`,
    code: 'LF204',
    place: at.of('code'),
    at: at.of('code'),
  });
const budget = ({ at }: Project): Withheld => ({
  kind: 'budget',
  path: 'budget',
  code: 'LF204',
  place: at.of('budget'),
});
const breakdown =
  (id: string, dimension: string) =>
  ({ at }: Project): Withheld => ({
    kind: 'breakdown',
    list: 'indicators',
    id,
    dimension,
    path: `indicators.${id}.by.${dimension}`,
    code: 'LF409',
    place: at.of('code'),
  });

const INDICATOR =
  '{ id: I1, name: I, weight: 1, measure: count, unit: x, accumulates: sum, target: 10, actuals: [{ on: 2023-06-30, value: 10 }] }';
const RULE = 'minimum: 25%, contributors: [community], kinds: [cash], of: total-cost';
const subproject = (id: string) =>
  `{ id: ${id}, name: S, status: completed, contributions: [{ id: C1, from: community, kind: cash, amount: 30 }, { id: C2, from: grant, kind: cash, amount: 70 }] }`;

describe('nothing in error', () => {
  it('withholds nothing', async () => {
    const { withheld, label, coverage } = await withError(`indicators: [${INDICATOR}]`);
    expect([withheld, label, coverage]).toEqual([[], 'on-track', { indicatorsWithValue: 1, indicators: 1 }]);
  });
});

describe('an indicator in error', () => {
  it('leaves the others standing, withholds the weighted attainment, and is counted', async () => {
    const assessed = await withError(`indicators: [${INDICATOR}]`, record('indicators', 'I2', 1));
    expect(assessed.indicators?.map(({ indicator, status }) => [indicator.id, status])).toEqual([['I1', 'achieved']]);
    expect(assessed.weightedAttainment).toEqual({ figure: ERROR, computable: 0, indicators: 2 });
    expect(assessed.coverage).toEqual({ indicatorsWithValue: 1, indicators: 2 });
    expect(assessed.physicalAgainstFinancial.difference).toEqual(ERROR);
  });

  it('withholds the total of its standard, and of every standard where its own cannot be read', async () => {
    const of = (standard: string) => INDICATOR.replace('id: I1', `id: I1, standard: ${standard}`);
    const sound = await withError(`indicators: [${of('TC-1')}, ${of('TC-2').replace('I1', 'I2')}]`);
    const totals = async (standard: RecordInError['standard'], data = 'real') => {
      const broken = (read: Project) => ({ ...record('indicators', 'I9')(read), standard });
      const { standards } = assessPortfolio([sound, await withError(`data: ${data}`, broken)]);
      return standards.map(({ actual: { figure, known }, indicators }) =>
        [figure.notComputable ?? figure.quantity?.number.toString(), known, indicators].join(' '),
      );
    };
    expect(await totals({ code: 'TC-1' })).toEqual(['error-in-file 1 2', '10 1 1']);
    expect(await totals('unknown')).toEqual(['error-in-file 1 2', 'error-in-file 1 2']);
    expect(await totals(undefined)).toEqual(['10 1 1', '10 1 1']);
    expect(await totals('unknown', 'illustrative')).toEqual(['10 1 1', '10 1 1']);
  });

  it('is not left out of the file where it is the only one', async () => {
    const assessed = await withError('summary: x', record('indicators', 'I1'));
    expect(assessed.indicators).toEqual([]);
    expect(assessed.coverage).toEqual({ indicatorsWithValue: 0, indicators: 1 });
  });
});

describe('the label', () => {
  it.each(['indicators', 'activities', 'milestones', 'target_groups', 'cofinancing', 'subprojects', 'stated'] as const)(
    'of a project with a record of %s in error is attention, without any data too',
    async (list) => {
      expect((await withError('summary: x', record(list, 'X'))).label).toBe('attention');
    },
  );

  it('of a budget in error too; of a breakdown alone it is that of the figures', async () => {
    expect((await withError('summary: x', budget)).label).toBe('attention');
    expect((await withError(`indicators: [${INDICATOR}]`, breakdown('I1', 'sex'))).label).toBe('on-track');
  });
});

describe('a milestone without a date', () => {
  const late = 'milestones: [{ id: M, name: M, due: 2022-01-01 }]';
  const status = ({ timeline }: ProjectAssessment) => timeline.milestones?.map((one) => one.status);

  it('is overdue where what was reported is in error, and no-data where nothing was', async () => {
    expect(status(await withError(late))).toEqual(['no-data']);
    for (const list of ['indicators', 'activities', 'milestones', 'subprojects'] as const) {
      expect(status(await withError(late, record(list, 'X')))).toEqual(['overdue']);
    }
    expect(status(await withError(late, budget))).toEqual(['overdue']);
    expect(status(await withError(late, record('stated', 'X')))).toEqual(['no-data']);
  });
});

describe('a sub-project in error', () => {
  const each = (per: string) => `
cofinancing: [{ id: R, per: ${per}, ${RULE} }]
subprojects: [${subproject('S1')}, ${subproject('S3')}]
sources: [{ id: Q, title: Q }]
stated:
  - { id: N1, figure: cofinancing-share, rule: R, subproject: S1, value: 30%, source: Q }
  - { id: N2, figure: cofinancing-share, rule: R, subproject: S2, value: 30%, source: Q }
  - { id: N3, figure: cofinancing-share, rule: R, value: 30%, source: Q }`;
  const results = ({ cofinancing = [] }: ProjectAssessment) =>
    cofinancing.flatMap((one) =>
      one.results.map(
        ({ subproject: its, inError, stage, verdict }) => `${its?.id ?? inError?.id} ${stage} ${verdict}`,
      ),
    );
  const checks = ({ stated = [] }: ProjectAssessment) =>
    stated.map(({ verdict, reason }) => (reason ? `${verdict} ${reason}` : verdict));

  it('stands in its place, with a result for each stage and no amounts', async () => {
    const assessed = await withError(each('subproject'), record('subprojects', 'S2', 1));
    expect(results(assessed)).toEqual([
      'S1 planned no-data',
      'S1 actual cannot-be-verified',
      'S2 planned error',
      'S2 actual error',
      'S3 planned no-data',
      'S3 actual cannot-be-verified',
    ]);
    const [first] = assessed.cofinancing?.[0]?.results.filter(({ verdict }) => verdict === 'error') ?? [];
    expect(first?.share).toEqual(ERROR);
    expect(first).not.toHaveProperty('amounts');
  });

  it('is counted, and withholds the pooled share', async () => {
    const assessed = await withError(each('subproject'), record('subprojects', 'S2', 1));
    const [entry] = assessed.cofinancing ?? [];
    expect(entry?.summary).toMatchObject({ error: 1, pooledShare: ERROR });
    expect((await withError(each('subproject'))).cofinancing?.[0]?.summary).not.toHaveProperty('error');
  });

  it('withholds the stated figures that need it, and no others', async () => {
    const assessed = await withError(each('subproject'), record('subprojects', 'S2', 1));
    expect(checks(assessed)).toEqual(['agrees', 'cannot-be-checked error-in-file', 'cannot-be-checked error-in-file']);
    expect(checks(await withError(each('subproject')))).toEqual([
      'agrees',
      'cannot-be-checked no-contributions',
      'agrees',
    ]);
  });

  it('withholds what a rule says of all sub-projects together', async () => {
    const assessed = await withError(each('project'), record('subprojects', 'S2', 1));
    const [rule] = assessed.cofinancing ?? [];
    expect(rule?.results).toMatchObject([
      { stage: 'planned', verdict: 'error', share: ERROR, withheldBy: [{ id: 'S2' }] },
      { stage: 'actual', verdict: 'error', share: ERROR, withheldBy: [{ id: 'S2' }] },
    ]);
    for (const result of rule?.results ?? []) expect(result).not.toHaveProperty('inError');
    expect(checks(assessed)[2]).toBe('cannot-be-checked error-in-file');
  });
});

describe('a rule in error', () => {
  it('withholds the stated shares of it, and of any rule that is not there where its id cannot be read', async () => {
    const stated = `
sources: [{ id: Q, title: Q }]
subprojects: [${subproject('S1')}]
stated: [{ id: N, figure: cofinancing-share, rule: R, subproject: S1, value: 30%, source: Q }]`;
    const reason = async (error: (project: Project) => Withheld) =>
      (await withError(stated, error)).stated?.[0]?.reason;
    expect(await reason(record('cofinancing', 'R'))).toBe('error-in-file');
    expect(await reason(record('cofinancing'))).toBe('error-in-file');
    expect(await reason(record('cofinancing', 'OTHER'))).toBe('no-contributions');
  });
});

describe('what a source states of a record in error', () => {
  const stated = (keys: string) => `
indicators: [${INDICATOR}]
activities: [{ id: A1, name: A, done: [{ on: 2023-01-31, value: 2 }] }]
target_groups: [{ id: G1, name: G, reach: direct, reached: [{ on: 2023-01-31, value: 4 }] }]
subprojects: [${subproject('S1')}]
sources: [{ id: Q, title: Q }]
stated: [{ id: N, ${keys}, source: Q }]`;

  it.each([
    ['indicators', 'I', 'figure: indicator-value, value: 10, indicator: '],
    ['activities', 'A', 'figure: activity-done, value: 2, activity: '],
    ['target_groups', 'G', 'figure: target-group-reached, value: 4, target_group: '],
  ] as const)('cannot be checked, and of the others of %s it can', async (list, letter, keys) => {
    const found = async (id: string, error: (project: Project) => Withheld) => {
      const [one] = (await withError(stated(`${keys}${letter}${id}`), error)).stated ?? [];
      return one?.reason ?? one?.verdict;
    };
    expect(await found('9', record(list, `${letter}9`))).toBe('error-in-file');
    expect(await found('9', record(list))).toBe('error-in-file');
    expect(await found('1', record(list, `${letter}9`))).toBe('agrees');
  });

  it('cannot be checked where it counts sub-projects: one in error may have any status', async () => {
    const keys = 'figure: subprojects, status: completed, value: 1';
    expect((await withError(stated(keys))).stated).toMatchObject([{ verdict: 'agrees' }]);
    expect((await withError(stated(keys), record('subprojects', 'S9'))).stated).toMatchObject([
      { verdict: 'cannot-be-checked', reason: 'error-in-file' },
    ]);
  });
});

describe('a budget in error', () => {
  const stated = `
indicators: [${INDICATOR}]
sources: [{ id: Q, title: Q }]
stated:
  - { id: N1, figure: disbursement-rate, plan: P, value: 30%, source: Q }
  - { id: N2, figure: disbursed, value: 30, source: Q }
  - { id: N3, figure: budget-total, value: 30, source: Q }
  - { id: N4, figure: indicator-attainment, indicator: I1, value: 100%, source: Q }
  - { id: N5, figure: indicator-attainment, indicator: I9, value: 100%, source: Q }
  - { id: N6, figure: disbursement-rate, of: budget, value: 30%, source: Q }
  - { id: N7, figure: disbursement-rate, of: receipts, value: 30%, source: Q }`;

  it('withholds the disbursement section and what uses it', async () => {
    const assessed = await withError(stated, budget, record('indicators', 'I9'));
    const { disbursement } = assessed;
    expect(disbursement).toMatchObject({ budget: ERROR, disbursed: ERROR, remaining: ERROR, ofBudget: ERROR });
    expect(disbursement?.inError?.code).toBe('LF204');
    for (const key of ['currency', 'plans', 'lines', 'overspent']) expect(disbursement).not.toHaveProperty(key);
    expect(assessed.physicalAgainstFinancial).toEqual({ difference: ERROR, flagged: false });
    expect(assessed.stated?.map(({ reason }) => reason)).toEqual([
      'error-in-file',
      'error-in-file',
      'error-in-file',
      undefined,
      'error-in-file',
      'error-in-file',
      'error-in-file',
    ]);
  });

  it('withholds the totals of its currency, of whose projects it is one', async () => {
    const known = await withError('budget: { total: 100, disbursements: [{ id: D, on: 2023-01-31, amount: 40 }] }');
    const { totals } = assessPortfolio([known, await withError('summary: x', budget)]);
    const withheld = { figure: ERROR, known: 1 };
    expect(totals).toMatchObject([{ currency: 'VND', projects: 2, budget: withheld, disbursed: withheld }]);
    expect(totals[0]?.withheldBy.map(({ project: code, by }) => `${code} ${by.path}`)).toEqual(['P-1 budget']);
  });

  it('may be in any currency where the project states none, and is of no total of the other kind of data', async () => {
    const without = await withError('summary: x', budget);
    const { totals } = assessPortfolio([
      await withError('budget: { total: 100 }'),
      await withError('currency: CHF\nbudget: { total: 5 CHF }'),
      await withError('data: illustrative\nbudget: { total: 7 }'),
      { ...without, project: { ...without.project, currency: undefined } },
    ]);
    expect(
      totals.map(({ currency, projects, budget: { figure } }) => [currency, projects, figure.notComputable]),
    ).toEqual([
      ['VND', 2, 'error-in-file'],
      ['CHF', 2, 'error-in-file'],
      ['VND', 1, undefined],
    ]);
  });
});

describe('a breakdown in error', () => {
  const broken = `indicators: [{ id: I1, name: I, measure: count, unit: x, accumulates: sum, target: 10, actuals: [{ on: 2023-06-30, value: 10, by: { sex: { female: 6, male: 4 }, age: { young: 9 } } }] }]`;
  const dimensions = ({ indicators = [] }: ProjectAssessment) =>
    indicators.map(({ breakdown: by }) => by && [...by.keys()]);

  it('withholds that dimension of that indicator, and nothing else', async () => {
    expect(dimensions(await withError(broken))).toEqual([['sex', 'age']]);
    const assessed = await withError(broken, breakdown('I1', 'age'), breakdown('I2', 'sex'));
    expect(dimensions(assessed)).toEqual([['sex']]);
    expect(assessed.indicators?.[0]?.status).toBe('achieved');
    expect(dimensions(await withError(broken, breakdown('I1', 'age'), breakdown('I1', 'sex')))).toEqual([undefined]);
  });

  it('leaves the parts of that dimension with their targets, and nothing that was reached', async () => {
    const goal = broken.replace('target: 10', 'target: { value: 10, by: { sex: { female: 5 }, age: { young: 9 } } }');
    const { indicators } = await withError(goal, breakdown('I1', 'age'));
    const parts = indicators?.[0]?.parts;
    expect(parts?.get('age')?.get('young')).toMatchObject({ actual: ERROR, attainment: ERROR });
    expect(parts?.get('age')?.get('young')?.target.quantity.number.toString()).toBe('9');
    expect(parts?.get('sex')?.get('female')?.attainment).toMatchObject({ basis: 'against-target' });
  });

  it('withholds that dimension of the total of its standard, which stands without it', async () => {
    const one = broken.replace('name: I,', 'name: I, standard: S,');
    const assessed = await Promise.all([withError(one), withError(one, breakdown('I1', 'age'))]);
    const [total] = assessPortfolio(assessed).standards;
    expect(total?.actual.figure.quantity?.number.toString()).toBe('20');
    expect([...(total?.breakdown?.keys() ?? [])]).toEqual(['sex']);
  });
});
