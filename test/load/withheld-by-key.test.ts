import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LoadedFile, loadFile } from '../../src/load/load-file.js';
import { tableOfMany } from '../../src/model/tables.js';
import { WITHHELD_LISTS } from '../../src/model/withheld.js';
import { textReader } from '../../src/source/memory/text-reader.js';

/** Keys under which an error withholds nothing, wherever they stand. */
const NEUTRAL_ANYWHERE: ReadonlySet<string> = new Set(['source', 'as_written', 'note']);

/** Keys under which an error withholds nothing, whatever stands below them. */
const NEUTRAL_PATHS = [
  'aliases',
  'title',
  'language',
  'summary',
  'donors',
  'implementers',
  'partners',
  'dimensions',
  'places',
  'sources',
  'evidence',
  'results',
  'notes',
  'extensions[].reason',
  'suspensions[].reason',
  'reporting_periods[].name',
  'target_groups[].name',
  'target_groups[].unit',
  'target_groups[].reached[].place',
  'indicators[].name',
  'indicators[].actuals[].place',
  'indicators[].result',
  'indicators[].explanation',
  'indicators[].means_of_verification',
  'indicators[].frequency',
  'indicators[].responsible',
  'indicators[].baseline[].reason',
  'indicators[].target[].reason',
  'indicators[].interim[].reason',
  'activities[].name',
  'activities[].done[].place',
  'activities[].result',
  'activities[].unit',
  'activities[].participants_unit',
  'activities[].reason',
  'activities[].means_of_verification',
  'activities[].responsible',
  'activities[].explanation',
  'milestones[].name',
  'budget.lines[].name',
  'budget.total[].reason',
  'budget.commitments[].from',
  'budget.receipts[].from',
  'budget.disbursements[].payee',
  'budget.plans[].reason',
  'budget.plans[].explanation',
  'budget.plans[].evidence',
  'cofinancing[].evidence',
  'cofinancing[].interpretation',
  'subprojects[].name',
  'subprojects[].place',
  'subprojects[].cost_evidence',
  'subprojects[].agreed',
  'subprojects[].planned[].unit',
  'subprojects[].planned[].people',
  'subprojects[].contributions[].unit',
  'subprojects[].contributions[].people',
];

const CONTRIBUTION = { id: 'C', from: 'community', kind: 'materials', quantity: 4, unit_price: 500 };

const SOUND = {
  logframe: 1,
  code: 'P-1',
  title: 'Dự án',
  donors: ['INKOTA'],
  places: [{ commune: 'Mường Mô' }],
  period: { start: '2021-07-01', end: '2024-12-31' },
  extensions: [{ end: '2025-06-30', approved: '2024-11-15', reason: 'Lũ' }],
  suspensions: [{ from: '2021-08-01', until: '2021-09-30', reason: 'Dịch' }],
  currency: 'VND',
  reporting_periods: [{ id: 'FY', start: '2022-07-01', end: '2023-06-30' }],
  exchange_rates: [{ from: 'CHF', to: 'VND', rate: 26000, on: '2022-07-01' }],
  sources: [{ id: 'S', title: 'Bản tin' }],
  evidence: [{ id: 'E', kind: 'receipt' }],
  target_groups: [{ id: 'T', name: 'Hộ', reach: 'direct', planned: 5, reached: [{ on: '2022-07-01', value: 3 }] }],
  results: [{ id: 'R', level: 'outcome', statement: 'Người dân tự quản lý', assumptions: ['Không lũ'] }],
  indicators: [
    {
      id: 'I',
      name: 'Số hộ',
      measure: 'count',
      unit: 'hộ',
      accumulates: 'sum',
      baseline: { value: 0, on: '2021-07-01' },
      target: [{ value: 5, from: '2021-07-01' }],
      interim: [{ value: 3, by: '2022-07-01' }],
      actuals: [{ on: '2022-07-01', value: 3 }],
      explanation: [{ on: '2022-07-01', text: 'Lũ' }],
    },
  ],
  activities: [
    {
      id: 'A',
      name: 'Họp thôn',
      planned: 2,
      done: [{ on: '2022-07-01', value: 1 }],
      status: 'cancelled',
      since: '2023-01-01',
      reason: 'Lũ',
    },
  ],
  milestones: [{ id: 'M', name: 'Ký thỏa thuận', due: '2022-07-01' }],
  budget: {
    total: [{ value: 100 }],
    lines: [{ id: 'B', name: 'Tập huấn', amount: 100 }],
    commitments: [{ id: 'H', on: '2022-07-01', amount: 10 }],
    receipts: [{ id: 'T', on: '2022-07-01', amount: 10 }],
    plans: [{ id: 'P', period: 'FY', amount: 50 }],
    disbursements: [{ id: 'D', on: '2022-07-01', amount: 10 }],
  },
  cofinancing: [
    { id: 'C', minimum: '25%', contributors: ['community'], kinds: ['cash'], of: 'total-cost', per: 'subproject' },
  ],
  subprojects: [
    {
      id: 'SP',
      name: 'Kênh',
      status: 'completed',
      cost: 2000,
      planned: [CONTRIBUTION],
      contributions: [CONTRIBUTION],
    },
  ],
  stated: [{ id: 'ST', figure: 'budget-total', value: 100 }],
  notes: [{ text: 'Đã gặp ban quản lý' }],
  thresholds: { indicator: { on_track: '85%' } },
};

/** No key of the format takes it. */
const WRONG = { '?': 1 };

describe('a wrong value', () => {
  const paths = pathsOfFormat();

  it('can stand under every key of the format', () => {
    expect(paths).toContain('indicators[].actuals[].place.commune');
    expect(paths.length).toBeGreaterThan(400);
  });

  it.each(paths)('under `%s` withholds what its figures may have come from', async (path) => {
    const file = await read(put(SOUND, path.split('.'), WRONG));
    expect(file.findings).not.toEqual([]);
    expect(withheldOf(file)).toBe(expected(path));
    if (expected(path) === 'nothing') expect(countsOf(file)).toEqual(countsOf(await read(SOUND)));
  });

  it.each(['title', 'donors', 'activities[].reason', ...WITHHELD_LISTS.flatMap(requiredKeys)])(
    'that is not there at all is an error of the same weight: `%s`',
    async (path) => {
      const file = await read(put(SOUND, path.split('.'), undefined));
      expect(file.findings).not.toEqual([]);
      expect(withheldOf(file)).toBe(expected(path));
      if (expected(path) === 'nothing') expect(countsOf(file)).toEqual(countsOf(await read(SOUND)));
    },
  );

  it.each(['colour', 'sourc'])('is an unknown key as well: `%s`', async (key) => {
    for (const list of WITHHELD_LISTS) {
      const file = await read(put(SOUND, [`${list}[]`, key], 'S'));
      const isNeutral = key === 'sourc';
      expect(withheldOf(file)).toBe(isNeutral ? 'nothing' : list);
      if (isNeutral) expect(countsOf(file)).toEqual(countsOf(await read(SOUND)));
    }
  });
});

function expected(path: string): string {
  const steps = path.split(/\[\]\.|\./);
  if (steps.some((step) => NEUTRAL_ANYWHERE.has(step))) return 'nothing';
  if (NEUTRAL_PATHS.some((key) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`)))
    return 'nothing';
  const [top = ''] = steps.map((step) => step.replace('[]', ''));
  const table = tableOfMany(top);
  if (table) return table.records;
  return ['budget', ...WITHHELD_LISTS].includes(top) ? top : 'project';
}

function withheldOf({ project, leftOutBy }: LoadedFile): string {
  if (!project || leftOutBy.length > 0) return 'project';
  const { withheld = [] } = project;
  return withheld.length === 0
    ? 'nothing'
    : withheld.map((one) => (one.kind === 'budget' ? one.kind : one.list)).join(' and ');
}

/** How many records there are in the lists that figures read. */
function countsOf({ project }: LoadedFile): readonly unknown[] {
  return [
    project?.indicators,
    project?.activities,
    project?.milestones,
    project?.targetGroups,
    project?.cofinancing,
    project?.subprojects,
    project?.stated,
    project?.budget?.lines,
    project?.budget?.plans,
    project?.reportingPeriods,
  ].map((list) => list?.length);
}

function requiredKeys(list: (typeof WITHHELD_LISTS)[number]): readonly string[] {
  return ['id', 'name'].filter((key) => SOUND[list].some((one) => key in one)).map((key) => `${list}[].${key}`);
}

/** Records that stand where the document has a list of them, or the list where it has one. */
const OTHERWISE: Readonly<Record<string, unknown>> = {
  target: { value: 5 },
  'baseline[]': { value: 0, from: '2021-07-01' },
};

/** The same document with another value under a path: records and maps on the way are made where there are none. */
function put(node: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const key = step.replace('[]', '');
  const record = typeof node === 'object' && node !== null && !Array.isArray(node) ? node : {};
  const below: unknown = Object.entries(record).find(([name]) => name === key)?.[1];
  if (!step.endsWith('[]')) {
    const map = Array.isArray(below) && rest.length > 0 ? OTHERWISE[step] : below;
    return { ...record, [key]: put(map, rest, value) };
  }
  const [first = OTHERWISE[step], ...others]: readonly unknown[] = Array.isArray(below) ? below : [];
  return { ...record, [key]: [put(first, rest, value), ...others] };
}

async function read(document: unknown): Promise<LoadedFile> {
  return loadFile('p.yaml', textReader({ 'p.yaml': JSON.stringify(document) }));
}

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
}

/** Every key of the format with those above it, `indicators[].actuals[].value`, from the schema that editors read. */
function pathsOfFormat(): readonly string[] {
  const schema: JsonSchema = JSON.parse(readFileSync(resolve('schema/project.schema.json'), 'utf8'));
  const found = new Set<string>();
  const walk = (node: JsonSchema, path: string): void => {
    const definition = node.$ref && schema.$defs?.[node.$ref.replace('#/$defs/', '')];
    if (definition) walk(definition, path);
    const { anyOf = [], oneOf = [], allOf = [], then, else: otherwise } = node;
    for (const one of [...anyOf, ...oneOf, ...allOf, then, otherwise]) if (one) walk(one, path);
    for (const [key, below] of Object.entries(node.properties ?? {})) {
      const inner = path === '' ? key : `${path}.${key}`;
      found.add(inner);
      walk(below, inner);
    }
    if (node.items) walk(node.items, `${path}[]`);
  };
  walk(schema, '');
  return [...found];
}
