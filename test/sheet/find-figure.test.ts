import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessProject } from '../../src/calc/assess-project.js';
import { day } from '../../src/model/plain-date.js';
import { rootOf, type Sheet } from '../../src/sheet/build-sheet.js';
import { findFigure, listCells } from '../../src/sheet/find-figure.js';
import { FORMS } from '../../src/sheet/form.js';
import type { Json, JsonObject } from '../../src/sheet/json.js';
import type { SheetRecord } from '../../src/sheet/record-shape.js';
import { recordJson } from '../../src/sheet/to-json.js';
import { loadProject } from '../support/load-project.js';
import { assess, only } from '../support/project.js';
import { sheetOf } from '../support/sheet-of.js';
import { sheetOfText } from '../support/sheet-of-text.js';

const FILES = globSync(['projects/**/*.yaml', 'test/golden/*.yaml', 'test/calc/fixtures/*.yaml']).toSorted();

function projectsOf(sheet: Sheet): readonly SheetRecord[] {
  const node = rootOf(sheet).node('projects');
  return node?.kind === 'list' ? node.records : [];
}

function portfolioOf(sheet: Sheet): SheetRecord {
  const node = rootOf(sheet).node('portfolio');
  if (node?.kind !== 'record') throw new Error('no portfolio');
  return node.record;
}

const FILE = `
  indicators:
    - id: IND-2
      name: Hộ
      measure: count
      unit: hộ
      accumulates: sum
      target: 16
      standard: TC-1
      actuals: [{ on: 2023-01-31, value: 5, by: { sex: { female: 3, male: 2 } } }]
  exchange_rates: [{ from: EUR, to: VND, rate: 25_000, on: 2022-01-01 }]
  budget:
    total: 1_000_000
    lines: [{ id: B5, name: Tập huấn, amount: 600_000 }]
    plans: [{ id: FY2023, period: { start: 2022-07-01, end: 2023-06-30 }, amount: 1_000_000 }]
    disbursements: [{ id: D, on: 2023-01-01, amount: 20 EUR, line: B5 }]
  cofinancing:
    - { id: community-25, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
    - { id: local-20, minimum: 20%, contributors: [local-government], kinds: [cash], of: total-cost, per: project }
  subprojects:
    - id: SP-01
      name: Kênh
      status: completed
      planned:
        - { id: P1, from: community, kind: cash, amount: 30_000 }
        - { id: P2, from: grant, kind: cash, amount: 70_000 }
      contributions:
        - { id: C1, from: community, kind: cash, on: 2023-01-01, amount: 20_000 }
        - { id: C2, from: grant, kind: cash, on: 2023-01-01, amount: 80_000 }
        - { id: C3, from: community, kind: land, on: 2023-01-01, amount: 4_000 }
  target_groups: [{ id: TG-1, name: Người dân, reach: direct, planned: 1388, reached: [{ on: 2023-06-30, value: 412 }] }]
`;

describe('a figure is found under its path through the fields, ids in place of positions', () => {
  let sheet: Sheet;
  let project: SheetRecord;
  beforeAll(async () => {
    sheet = sheetOf([await assess(FILE), await assess('code: P-2\ndata: illustrative\nbudget: { total: 7 }')]);
    [project = rootOf(sheet)] = projectsOf(sheet);
  });

  it.each([
    ['indicators.IND-2.attainment', '0.312500'],
    ['indicators.IND-2.actual', '5'],
    ['indicators.IND-2.breakdown.sex.female', '3'],
    ['cofinancing.community-25.minimum', '0.250000'],
    ['cofinancing.community-25.SP-01.share', '0.200000'],
    ['cofinancing.community-25.SP-01.planned.share', '0.300000'],
    ['cofinancing.community-25.SP-01.shortfall.replace', '5000'],
    ['cofinancing.community-25.SP-01.excluded.C3.amount', '4000'],
    ['cofinancing.community-25.summary.pooledShare', '0.200000'],
    ['cofinancing.local-20.share', '0.000000'],
    ['cofinancing.local-20.excluded.SP-01.C3.amount', '4000'],
    ['disbursement.disbursed', '500000'],
    ['disbursement.plans.FY2023.ofPlan', '0.500000'],
    ['disbursement.lines.B5.disbursed', '500000'],
    ['disbursement.exchangeRatesUsed.EUR.VND.2022-01-01.rate', '25000'],
    ['targetGroups.TG-1.ratio', '0.296830'],
    ['timeline.elapsed', '0.570313'],
  ])('%s is %s', (address, value) => {
    expect(valueOf(findFigure(project, address)?.cell)).toContain(value);
  });

  it.each([
    ['portfolio.real.VND.disbursed', '500000'],
    ['portfolio.illustrative.VND.budget', '7'],
    ['portfolio.projects.P-1.ofBudget', '0.500000'],
    ['portfolio.standards.real.TC-1.count.hộ.sum.actual', '5'],
  ])('of all projects, %s is %s', (address, value) => {
    expect(valueOf(findFigure(portfolioOf(sheet), address)?.cell)).toContain(value);
  });

  it('what stands beside a figure is found below it, where there is a figure', async () => {
    expect(findFigure(project, 'indicators.IND-2.actual.on')?.cell).toEqual({ kind: 'day', day: '2023-01-31' });
    const silent = sheetOf([
      await assess('indicators: [{ id: I, name: i, measure: count, unit: x, accumulates: sum, target: 5 }]'),
    ]);
    expect(findFigure(only(projectsOf(silent)), 'indicators.I.actual.on')).toBeUndefined();
  });

  it('knows the record it belongs to', () => {
    const found = findFigure(project, 'cofinancing.community-25.SP-01.share');
    expect(found?.record).toMatchObject({ address: 'cofinancing.community-25.SP-01', isInError: false });
    expect(found?.record.place?.source.file).toBe('p.yaml');
  });

  it('is nothing where there is none', () => {
    expect(findFigure(project, 'indicators.IND-9.attainment')).toBeUndefined();
    expect(findFigure(project, 'indicators.IND-2')).toBeUndefined();
  });

  it('of a record in error says so', async () => {
    const withheld = only(projectsOf(await sheetOfText('activities: [{ id: A1, name: a, planned: nhiều }]')));
    expect(findFigure(withheld, 'activities.A1.done')?.cell).toEqual({ kind: 'missing', reason: 'error-in-file' });
    const nameless = only(projectsOf(await sheetOfText('activities: [{ planned: nhiều }]')));
    expect(findFigure(nameless, 'activities[0].done')?.cell).toEqual({ kind: 'missing', reason: 'error-in-file' });
  });
});

describe.each(['2021-07-01', '2023-06-30', '2030-12-31'])('every figure of the JSON as of %s', (asOf) => {
  it('has one address, and is found there', async () => {
    const assessments = [];
    for (const file of FILES) assessments.push(assessProject(await loadProject(file), day(asOf)));
    const sheet = sheetOf(assessments);
    let count = 0;
    for (const record of [...projectsOf(sheet), portfolioOf(sheet)]) {
      const cells = [...listCells(record)];
      const figures = new Map<string, Json[]>();
      for (const { address, cell } of cells) {
        const all = figures.get(address) ?? [];
        figures.set(address, [...all, ...jsonOf(cell)]);
      }
      const inData = figuresIn(recordJson(record), record.address);
      for (const [address, figure] of inData) {
        const found = cells.filter((one) => one.address === address);
        expect(found, address).toHaveLength(1);
        expect(figures.get(address), address).toContainEqual(figure);
      }
      expect(new Set(cells.map(({ address }) => address)).size).toBe(cells.length);
      count += inData.length;
    }
    expect(count).toBeGreaterThan(1_000);
  });
});

const valueOf = (cell: Parameters<typeof jsonOf>[0] | undefined) => (cell ? jsonOf(cell).flatMap(partsOf) : []);
const partsOf = (json: Json): readonly string[] =>
  typeof json === 'object' ? Object.values(json).map(String) : [String(json)];

/** All that a cell may be in data. */
function jsonOf(cell: NonNullable<ReturnType<typeof findFigure>>['cell']): readonly Json[] {
  return Object.values(FORMS).flatMap(({ json }) => json(cell) ?? []);
}

/** The lists that addresses leave out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['results', 'totals']);
/** What no figure is addressed in: words, findings. */
const WORDS: ReadonlySet<string> = new Set(['withheld', 'findings', 'attention', 'judgements', 'notes', 'thresholds']);

/** Every figure of some data with its address, made from the data alone. */
function figuresIn(data: JsonObject, address: string): readonly (readonly [string, Json])[] {
  return Object.entries(data).flatMap(([key, value]): readonly (readonly [string, Json])[] => {
    if (value === undefined || WORDS.has(key)) return [];
    const here = address === '' ? key : `${address}.${key}`;
    if (isList(value)) {
      const under = LEFT_OUT.has(key) ? address : here;
      return value.flatMap((one) => (isObject(one) ? figuresIn(one, [under, ...stepOf(one)].join('.')) : []));
    }
    if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) && !IDS.has(key) ? [[here, value]] : [];
    if (!isObject(value)) return [];
    if (!FIGURE_KEYS.some((one) => Object.hasOwn(value, one))) return figuresIn(value, here);
    const isOwn = (one: string) => [...FIGURE_KEYS, 'currency', 'qualifier'].includes(one);
    const figure = Object.fromEntries(Object.entries(value).filter(([one]) => isOwn(one)));
    const beside = Object.fromEntries(Object.entries(value).filter(([one]) => !Object.hasOwn(figure, one)));
    return [[here, figure], ...figuresIn(beside, here)];
  });
}

const FIGURE_KEYS = ['value', 'ratio', 'amount', 'notComputable'];
const IDS: ReadonlySet<string> = new Set(['id', 'result', 'under', 'code', 'rule', 'subproject', 'contribution']);

/** What an indicator is judged by: a version of it is called by its day too. */
const REVISED: ReadonlySet<Json | undefined> = new Set(['baseline', 'target', 'interim']);

/** By what a record of a list is called: its id, a result by its sub-project and its stage unless it is the actual one. */
function stepOf(one: JsonObject): readonly string[] {
  const words = (...keys: readonly string[]) => keys.flatMap((key) => wordsIn(one[key]));
  if (one['stage'] !== undefined) return [...words('subproject'), ...(one['stage'] === 'planned' ? ['planned'] : [])];
  if (one['contribution'] !== undefined) return words('subproject', 'contribution');
  if (REVISED.has(one['of'])) return words('of', 'due', 'from');
  if (one['from'] !== undefined) return words('from', 'to', 'on');
  if (one['standard'] !== undefined && one['indicators'] !== undefined) {
    const { unit } = one;
    const named = isObject(unit) ? wordsIn(unit['vi'] ?? unit['en']) : [];
    return [...words('data', 'standard', 'measure'), ...named, ...words('accumulates')];
  }
  if (one['currency'] !== undefined && one['data'] !== undefined) return words('data', 'currency');
  return words(...['id', 'rule', 'code'].filter((key) => one[key] !== undefined).slice(0, 1));
}

function wordsIn(json: Json | undefined): readonly string[] {
  return typeof json === 'string' ? [json] : [];
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && !Array.isArray(json);
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
