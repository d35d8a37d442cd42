import { describe, expect, it } from 'vitest';
import { day } from '../../../src/model/plain-date.js';
import { SourceText } from '../../../src/model/source-text.js';
import type { Language } from '../../../src/model/text.js';
import { renderJson } from '../../../src/render/check/render-json.js';
import { renderReportJson } from '../../../src/render/json/render-report-json.js';
import { describe as wordsOf } from '../../../src/rules/registry.js';
import { expectCheckSchema, expectReportSchema } from '../../support/output-schemas.js';
import { assess, only, reportDocument } from '../../support/project.js';
import { sheetOf } from '../../support/sheet-of.js';

const EVERYTHING = `
  code: P-5821
  title: { vi: Tự quản, en: Self-managed }
  exchange_rates: [{ from: EUR, to: VND, rate: 25_000, on: 2022-01-01 }]
  evidence: [{ id: R-1, kind: receipt }]
  milestones: [{ id: mou, name: MoU, due: 2023-03-31, done: 2023-04-05 }]
  target_groups: [{ id: TG-1, name: Người dân, reach: direct, planned: 1388, reached: [{ on: 2023-06-30, value: 412 }] }]
  indicators:
    - id: IND-2
      name: Tiểu dự án
      measure: count
      unit: tiểu dự án
      accumulates: sum
      baseline: { value: 0 }
      target: at least 16
      actuals: [{ on: 2023-06-30, value: 5, by: { sex: { female: 3, male: 2 } } }]
  activities: [{ id: A05, name: Tập huấn, planned: 8, done: [{ on: 2023-06-30, value: 3 }] }]
  budget:
    total: 1_000_000
    lines: [{ id: B1, name: Tập huấn, amount: 600_000 }]
    plans: [{ id: FY2023, period: { start: 2022-07-01, end: 2023-06-30 }, amount: { unknown: x } }]
    disbursements: [{ id: D, on: 2023-01-01, amount: 20 EUR }]
  cofinancing:
    - { id: community-25, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject, labour_day_limit: 200 }
  subprojects:
    - id: SP-01
      name: Kênh
      status: completed
      contributions:
        - { id: C1, from: community, kind: cash, on: 2023-01-01, amount: 20_000, evidence: [R-1] }
        - { id: C2, from: grant, kind: cash, on: 2023-01-01, amount: 80_000 }
        - { id: C3, from: community, kind: land, on: 2023-01-01, amount: 4_000 }
  stated: [{ id: S1, figure: disbursement-rate, plan: FY2023, value: 120% }]`;

const report = async (yaml: string) => only(reportDocument([await assess(yaml)]).projects);

const json = (...args: Parameters<typeof sheetOf>): string =>
  renderReportJson(sheetOf(...args), { language: 'vi', width: 80, colourLevel: 0 });

/** Every key of a document in its order, `indicators.target`, each path once. */
function keysOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => keysOf(item, path)))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [here, ...keysOf(inner, here)];
  });
}

describe('the JSON report', () => {
  it('has the keys of its sections, in their order', async () => {
    const keys = keysOf(await report(EVERYTHING));
    const of = (path: string) =>
      keys
        .filter((key) => key.startsWith(path) && !key.slice(path.length).includes('.'))
        .map((key) => key.slice(path.length));
    expect(of('')).toEqual([
      'code',
      'title',
      'file',
      'data',
      'label',
      'thresholds',
      'timeline',
      'indicators',
      'weightedAttainment',
      'activities',
      'targetGroups',
      'cofinancing',
      'disbursement',
      'stated',
      'coverage',
    ]);
    expect(of('timeline.')).toEqual([
      'start',
      'end',
      'totalDays',
      'elapsedDays',
      'remainingDays',
      'elapsed',
      'status',
      'milestones',
    ]);
    expect(of('timeline.milestones.')).toEqual(['id', 'name', 'due', 'done', 'daysLate', 'status', 'line', 'file']);
    expect(of('indicators.')).toEqual([
      'id',
      'name',
      'measure',
      'unit',
      'direction',
      'accumulates',
      'baseline',
      'target',
      'originalTarget',
      'actual',
      'attainment',
      'targetToDate',
      'pace',
      'status',
      'breakdown',
      'line',
      'file',
    ]);
    expect(of('activities.')).toEqual([
      'id',
      'name',
      'planned',
      'plannedDerived',
      'done',
      'physical',
      'expectedToDate',
      'start',
      'end',
      'status',
      'line',
      'file',
    ]);
    expect(of('targetGroups.')).toEqual(['id', 'name', 'planned', 'reached', 'ratio', 'line', 'file']);
    expect(of('cofinancing.')).toEqual(['rule', 'minimum', 'per', 'results', 'summary', 'line', 'file']);
    // The planned stage, which has only these, comes first.
    expect(of('cofinancing.results.').slice(0, 6)).toEqual([
      'subproject',
      'name',
      'subprojectStatus',
      'stage',
      'share',
      'verdict',
    ]);
    expect(of('cofinancing.summary.')).toEqual([
      'met',
      'not-met',
      'cannot-be-verified',
      'not-due',
      'not-judged',
      'no-data',
      'pooledShare',
    ]);
    expect(of('disbursement.')).toEqual([
      'currency',
      'budget',
      'disbursed',
      'remaining',
      'ofBudget',
      'plans',
      'plansTogether',
      'lines',
      'exchangeRatesUsed',
    ]);
    expect(of('disbursement.plans.')).toEqual([
      'id',
      'start',
      'end',
      'inForce',
      'planned',
      'disbursed',
      'ofPlan',
      'plannedToDate',
      'ofPlanToDate',
      'variance',
      'band',
      'line',
      'file',
    ]);
    expect(of('stated.')).toEqual(['id', 'figure', 'plan', 'stated', 'verdict', 'reason', 'implied', 'line', 'file']);
  });

  it('has the keys of a judged result in their order', async () => {
    const { cofinancing } = await report(EVERYTHING);
    expect(Object.keys(cofinancing[0]?.results[1] ?? {})).toEqual([
      'subproject',
      'name',
      'subprojectStatus',
      'stage',
      'denominator',
      'eligible',
      'evidenced',
      'share',
      'evidencedShare',
      'verdict',
      'shortfall',
      'excluded',
      'contributions',
      'line',
      'file',
    ]);
  });

  it('is the document of the command line page, figure by figure', async () => {
    expect(await report(EVERYTHING)).toMatchObject({
      code: 'P-5821',
      title: { vi: 'Tự quản', en: 'Self-managed' },
      file: 'p.yaml',
      data: 'real',
      label: 'attention',
      indicators: [
        {
          baseline: { value: '0' },
          target: { value: '16', qualifier: 'at-least' },
          originalTarget: { value: '16', qualifier: 'at-least' },
          actual: { value: '5', on: '2023-06-30' },
          attainment: { ratio: '0.312500', basis: 'against-target' },
          targetToDate: { value: '9.125', method: 'linear' },
          pace: { ratio: '0.547945' },
          status: 'off-track',
          breakdown: { sex: { female: '3', male: '2' } },
        },
      ],
      weightedAttainment: { notComputable: 'no-weights' },
      activities: [{ physical: { ratio: '0.375000' }, expectedToDate: { value: '4.5625' }, status: 'in-progress' }],
      cofinancing: [
        {
          minimum: '0.250000',
          results: [
            {},
            {
              denominator: { amount: '100000', currency: 'VND' },
              shortfall: { replace: '5000', add: '6666.666667', labourDays: '25' },
              excluded: [{ contribution: 'C3', reason: 'land-left-out', amount: '4000', inTotal: false }],
            },
          ],
        },
      ],
      disbursement: { disbursed: { value: '500000' } },
      stated: [
        { stated: '1.200000', reason: 'plan-unknown', implied: { atLeast: '414937.759336', atMost: '418410.041841' } },
      ],
    });
  });

  it('leaves out every section that the file leaves out', async () => {
    expect(Object.keys(await report(''))).toEqual([
      'code',
      'title',
      'file',
      'data',
      'label',
      'thresholds',
      'timeline',
      'coverage',
    ]);
  });

  it('holds no null, and no number where a decimal string belongs', async () => {
    const text = json([await assess(EVERYTHING), await assess('')]);
    expect(text).not.toContain('null');
    const numbers = [...text.matchAll(/"(\w[\w-]*)": -?\d/g)].map(([, key]) => key ?? '');
    const counts =
      /^(total|elapsed|remaining|dueSoon|advance)Days$|^daysLate$|^indicators(WithValue)?$|^computable$|^known$|^projects$|^overdueMilestones$|^[a-z-]+$/;
    expect(numbers.filter((key) => !counts.test(key))).toEqual([]);
  });

  it('ends with a newline, names version and date, and keeps the order of the projects', async () => {
    const text = json([await assess('code: B'), await assess('code: A')], { version: '1.2.3' });
    expect(text.endsWith('}\n')).toBe(true);
    const document = JSON.parse(text);
    expect(Object.keys(document)).toEqual(['logframe', 'asOf', 'projects', 'portfolio', 'diagnostics']);
    expect(document).toMatchObject({ logframe: '1.2.3', asOf: '2023-06-30', projects: [{ code: 'B' }, { code: 'A' }] });
  });

  it('holds only the sections that were asked for', async () => {
    const assessments = [await assess(EVERYTHING), await assess('')];
    const stated = JSON.parse(json(assessments, { sections: ['stated', 'target-groups'] }));
    expect(Object.keys(stated)).toEqual(['logframe', 'asOf', 'projects', 'diagnostics']);
    expect(Object.keys(stated.projects[0])).toEqual([
      'code',
      'title',
      'file',
      'data',
      'label',
      'thresholds',
      'targetGroups',
      'stated',
      'coverage',
    ]);
    const portfolio = JSON.parse(json(assessments, { sections: ['portfolio'] }));
    expect(portfolio.projects).toEqual([]);
    expect(portfolio.portfolio.projects).toHaveLength(2);
  });

  it('holds diagnostics as `check --format json` prints them', async () => {
    const source = new SourceText('p.yaml', 'logframe: 1\ntitel: x\n');
    const diagnostics = [
      {
        code: 'LF201',
        slug: 'unknown-key',
        severity: 'error',
        place: { source, start: 12, end: 17 },
        path: 'titel',
        args: { key: 'titel', suggestion: 'title', known: ['title'] },
      },
    ] as const;
    const context = {
      colour: 0,
      width: 80,
      files: ['p.yaml'],
      asOf: day('2023-06-30'),
      hidden: { error: 0, warning: 0, info: 0 },
      version: '1.0.0',
      language: 'en',
    } as const;
    const check = JSON.parse(renderJson(diagnostics, context));
    const findings = diagnostics.map((diagnostic) => ({
      diagnostic,
      language: 'en' as const,
      describe: (language: Language) => wordsOf(diagnostic, language),
    }));
    const document = JSON.parse(json([], { findings }));
    expectCheckSchema(check);
    expectReportSchema(document);
    expect(document.diagnostics).toEqual(check.diagnostics);
    expect(document.diagnostics).toMatchObject([
      { code: 'LF201', file: 'p.yaml', line: 2, column: 1, endLine: 2, endColumn: 6 },
    ]);
  });
});
