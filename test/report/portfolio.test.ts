import { describe, expect, it } from 'vitest';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { linesOf, type PrintedRow, printRows, sectionOf, tablesOf } from '../support/printed-report.js';
import { assess, only } from '../support/project.js';
import { sheetOfText } from '../support/sheet-of-text.js';

const spent = (code: string, budget: string, disbursed: number | undefined, more = '') =>
  assess(
    [
      `code: ${code}`,
      more,
      'budget:',
      `  total: ${budget}`,
      ...(disbursed === undefined ? [] : [`  disbursements: [{ id: D, on: 2023-01-01, amount: ${disbursed} }]`]),
    ].join('\n'),
  );

/** The rows of the portfolio's tables: the projects, the totals by currency, the standard indicators. */
async function portfolio(...projects: readonly Promise<ProjectAssessment>[]): Promise<PrintedRow[][]> {
  const assessments = await Promise.all(projects);
  return tablesOf(sectionOf(assessments, 'portfolio')).map((table) => printRows(table));
}

const cells = (rows: readonly PrintedRow[] | undefined) => rows?.map((row) => row.cells);

describe('the totals of a portfolio', () => {
  it('say of how many projects they are, and never add an unknown as 0', async () => {
    const [, totals] = await portfolio(
      spent('A', '100', 40),
      spent('B', '{ unknown: không nêu }', 30),
      spent('C', '50', undefined),
    );
    expect(cells(totals)).toEqual([
      { name: 'real projects, VND', budget: '150', budgetKnown: '2 of 3', disbursed: '70', disbursedKnown: '2 of 3' },
    ]);
  });

  it('of figures that nobody knows are missing, not 0', async () => {
    const [, totals] = await portfolio(
      spent('A', '{ unknown: x }', undefined),
      spent('B', '{ unknown: x }', undefined),
    );
    expect(cells(totals)).toEqual([
      { name: 'real projects, VND', budget: '?', budgetKnown: '0 of 2', disbursed: '?', disbursedKnown: '0 of 2' },
    ]);
  });

  it('keep illustrative projects apart from real ones', async () => {
    const [projects, totals] = await portfolio(
      spent('A', '100', 40),
      spent('B', '1000', 400, 'data: illustrative'),
      spent('C', '10', 4),
    );
    expect(cells(totals)).toMatchObject([
      { name: 'real projects, VND', budget: '110', disbursed: '44' },
      { name: 'illustrative projects, VND', budget: '1,000', disbursed: '400' },
    ]);
    expect(cells(projects)?.map((row) => row['name']?.includes('[illustrative]'))).toEqual([false, true, false]);
  });

  it('keep currencies apart', async () => {
    const [, totals] = await portfolio(spent('A', '100', 40), spent('B', '10 CHF', 4, 'currency: CHF'));
    expect(cells(totals)).toMatchObject([
      { name: 'real projects, VND', budget: '100' },
      { name: 'real projects, CHF', budget: '10.00', disbursed: '4.00' },
    ]);
  });

  it('keep the bound of what they add up', async () => {
    const bound = assess(
      'code: B\nbudget: { total: 9, disbursements: [{ id: D, on: 2023-01-01, amount: more than 8 }] }',
    );
    const [, totals] = await portfolio(spent('A', '100', 40), bound);
    expect(cells(totals)).toMatchObject([{ disbursed: 'more than 48' }]);
  });
});

describe('projects without any amounts', () => {
  const under = async (...projects: readonly Promise<ProjectAssessment>[]) =>
    linesOf(sectionOf(await Promise.all(projects), 'portfolio')).slice(1);

  it('are named below the totals that they are not in', async () => {
    expect(await under(spent('A', '100', 40), assess('code: B'), assess('code: C'))).toEqual([
      'No amounts in any currency: B, C.',
    ]);
  });

  it('are not named where there are none, or where there are no totals to miss them in', async () => {
    expect(await under(spent('A', '100', 40), spent('B', '{ unknown: x }', 1))).toEqual([]);
    expect(await under(assess('code: A'), assess('code: B'))).toEqual([]);
  });
});

describe('a record in error', () => {
  const file = async (yaml: string) => only((await sheetOfText(yaml)).projects).assessment;

  it('withholds the totals that need it, which name its project and its line', async () => {
    const indicator = (value: string) =>
      `indicators: [{ id: I, name: i, measure: count, unit: x, accumulates: sum, target: 9, standard: TC, actuals: [{ on: 2023-01-01, value: ${value} }] }]`;
    const [, totals, standards] = await portfolio(
      file(`code: A\nbudget: { total: 100 }\n${indicator('5')}`),
      file(`code: B\nbudget: { total: '1,388' }\n${indicator("'1,388'")}`),
    );
    expect(totals).toEqual([
      {
        cells: {
          name: 'real projects, VND',
          budget: '?',
          budgetKnown: '1 of 2',
          disbursed: '?',
          disbursedKnown: '0 of 2',
        },
        details: ['B: withheld because of an error (p.yaml, line 7: LF204)'],
      },
    ]);
    expect(standards).toEqual([
      {
        cells: { name: 'TC i (x), real projects', actualShown: '?', known: '1 of 2' },
        details: ['B: withheld because of an error (p.yaml, line 8: LF204)'],
      },
    ]);
  });

  it('is not said to have no amounts', async () => {
    const section = sectionOf(
      [await spent('A', '100', 40), await file("code: B\nbudget: { total: '1,388' }")],
      'portfolio',
    );
    expect(linesOf(section).slice(1)).toEqual([]);
  });
});

describe('standard indicators', () => {
  const standard = (code: string, value: string | undefined, keys = 'measure: count, unit: hộ, accumulates: latest') =>
    assess(
      `code: ${code}\nindicators: [{ id: I, name: i, ${keys}, target: 90${keys.includes('percent') ? '%' : ''}, standard: TC${
        value === undefined ? '' : `, actuals: [{ on: 2023-01-01, value: ${value} }]`
      } }]`,
    );

  it('of one measure, unit and accumulation add up, over those that have a value', async () => {
    const [, standards] = await portfolio(standard('A', '30'), standard('B', '12'), standard('C', undefined));
    expect(cells(standards)).toEqual([{ name: 'TC i (hộ), real projects', actualShown: '42', known: '2 of 3' }]);
  });

  it('of pooled shares add numerators and denominators, never percents, and show both sums', async () => {
    const pooled = 'measure: percent, accumulates: pooled';
    const [, standards] = await portfolio(standard('A', '127/236', pooled), standard('B', '261/560', pooled));
    expect(cells(standards)).toEqual([
      { name: 'TC i, real projects', actualShown: '48.7% (388/796)', known: '2 of 2' },
    ]);
  });

  it('of another unit do not', async () => {
    const [, standards] = await portfolio(
      standard('A', '30'),
      standard('B', '12', 'measure: count, unit: người, accumulates: latest'),
    );
    expect(cells(standards)).toHaveLength(2);
  });
});

describe('the row of a project', () => {
  it('says in words why a figure is missing: an empty cell is easily read as a zero', async () => {
    const [projects] = await portfolio(assess('code: A'), spent('B', '{ unknown: x }', 5));
    expect(cells(projects)).toMatchObject([
      { elapsed: '57.0%', ofBudget: 'no data reported', attained: 'no data reported', label: 'no data' },
      { ofBudget: 'the budget is not known', label: 'no issue in the figures' },
    ]);
  });

  it('names donor, place, period and how many indicators have which status', async () => {
    const [projects] = await portfolio(
      assess(`
        code: A
        donors: { unknown: nguồn không nêu }
        places: [{ province: Kon Tum }]
        indicators: [{ id: I, name: i, measure: count, unit: x, accumulates: sum, target: 5 }]`),
      assess('code: B'),
    );
    expect(projects?.[0]?.details).toEqual([
      'donor not known (nguồn không nêu)',
      'Kon Tum',
      '2021-07-01 – 2024-12-31',
      'of plan to date: no figure was planned',
      'indicators: 1 no data',
    ]);
  });

  it('says when the project closed, where it has by the as-of date: its time stops then', async () => {
    const [projects] = await portfolio(
      assess('ended: 2022-06-30', '2022-06-29'),
      assess('ended: 2022-06-30', '2022-06-30'),
    );
    expect(projects?.[0]?.details).toContain('2021-07-01 – 2024-12-31');
    expect(projects?.[1]?.details).toContain('2021-07-01 – 2024-12-31 (closed on 2022-06-30)');
  });

  it('says the plan to date where its column has no room, in the words of the column', async () => {
    const plan =
      'budget: { total: 100, plans: [{ id: P, period: { start: 2022-07-01, end: 2023-06-30 }, amount: 80 }], disbursements: [{ id: D, on: 2023-01-01, amount: 40 }] }';
    const [projects] = await portfolio(assess(`code: A\n${plan}`), assess('code: B'));
    expect(projects?.[0]?.cells).toMatchObject({ ofPlanToDate: '50.0%' });
    expect(projects?.[0]?.details).toContain('of plan to date: 50.0%');
  });

  it('counts statuses in one order for all projects, whatever the order in the files', async () => {
    const indicator = (id: string, actuals: string) =>
      `{ id: ${id}, name: i, measure: count, unit: x, accumulates: sum, target: 5${actuals} }`;
    const [silent, done] = [indicator('I1', ''), indicator('I2', ', actuals: [{ on: 2023-01-01, value: 5 }]')];
    const activities =
      'activities: [{ id: A, name: a }, { id: B, name: b, planned: 1, done: [{ on: 2022-01-01, value: 1 }] }]';
    const [projects] = await portfolio(
      assess(`code: A\nindicators: [${silent}, ${done}]\n${activities}`),
      assess(`code: B\nindicators: [${done}, ${silent}, ${silent.replace('I1', 'I3')}]`),
    );
    expect(projects?.[0]?.details).toEqual(
      expect.arrayContaining(['indicators: 1 no data, 1 achieved', 'activities: 1 no data, 1 done']),
    );
    expect(projects?.[1]?.details).toContain('indicators: 2 no data, 1 achieved');
  });

  it('counts contributions and overdue milestones; what was cancelled is not judged', async () => {
    const [projects] = await portfolio(
      assess(`
        code: A
        milestones: [{ id: M, name: m, due: 2023-01-01 }]
        activities: [{ id: X, name: x, done: [] }]
        cofinancing:
          - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
        subprojects: [{ id: S1, name: a, status: cancelled }, { id: S2, name: b, status: proposed }]`),
      assess('code: B'),
    );
    expect(projects?.[0]?.details).toEqual(
      expect.arrayContaining(['co-financing: 1 not due, 1 not judged', '1 milestone overdue']),
    );
  });

  it('is counted by kind of data above the table', async () => {
    const assessments = [await assess('code: A'), await assess('code: B\ndata: illustrative')];
    expect(linesOf(sectionOf(assessments, 'portfolio'))).toEqual(['2 projects: 1 real, 1 illustrative.']);
    expect(linesOf(sectionOf(assessments.slice(0, 1).concat(await assess('code: C')), 'portfolio'))).toEqual([
      '2 projects.',
    ]);
  });
});
