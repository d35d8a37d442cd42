import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText, reportText } from '../../src/in-memory.js';
import { day } from '../../src/model/plain-date.js';
import { recordsInError } from '../../src/model/withheld.js';

const options = { asOf: day('2023-06-30'), language: 'en' } as const;
const HEAD = { logframe: 1, code: 'P-1', title: 'Dự án', donors: ['INKOTA'], currency: 'VND', language: 'en' };
const PERIOD = { start: '2022-01-01', end: '2024-12-31' };

type Cells = Readonly<Record<string, string>>;

interface Written {
  readonly id: string;
  /** As the project file has it, without its list. */
  readonly keys: object;
  /** What stands in its own list; absent where it has none. */
  readonly own?: readonly Cells[] | undefined;
}

interface Table {
  readonly key: 'actuals' | 'done' | 'contributions';
  readonly records: string;
  readonly column: string;
}

const TABLES = {
  indicators: { key: 'actuals', records: 'indicators', column: 'indicator' },
  activities: { key: 'done', records: 'activities', column: 'activity' },
  subprojects: { key: 'contributions', records: 'subprojects', column: 'subproject' },
} as const satisfies Readonly<{ [Name in string]: Table }>;

/** `{ on: …, 'by.sex.female': … }` as the map of maps that it stands for. */
function nested(cells: Cells): object {
  const record: { [key: string]: unknown } = {};
  for (const [name, value] of Object.entries(cells)) {
    let at = record;
    const keys = name.split('.');
    for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as typeof at;
    at[keys.at(-1) ?? ''] = value;
  }
  return record;
}

function csvOf(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.join(','))
    .join('\n');
}

/** The figures of a report, and what rules find about them, without the places at which the records stand. */
async function figures(files: Readonly<{ [name: string]: string }>): Promise<readonly unknown[]> {
  const text = await reportText(files, { ...options, projects: ['p.yaml'], format: 'json' });
  const leaveOut = new Set(['line', 'file', 'diagnostics', 'findings', 'attention']);
  const report: unknown = JSON.parse(text, (key, value) => (leaveOut.has(key) ? undefined : value));
  const { problems } = await checkText(files, { ...options, projects: ['p.yaml'] });
  return [report, problems.map(({ code, path, severity }) => `${code} ${severity} ${path}`).toSorted()];
}

const date = fc
  .tuple(fc.constantFrom('2022', '2023'), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const counted = fc.tuple(date, fc.nat(50), fc.nat(50)).map(
  ([on, female, male]): Cells => ({
    on,
    value: String(female + male),
    'by.sex.female': String(female),
    'by.sex.male': String(male),
    'place.commune': 'Mường Kim',
  }),
);
const share = fc.tuple(date, fc.nat(40)).map(([on, of]): Cells => ({ on, value: `${of}/40` }));

const indicator = (id: string, cells: fc.Arbitrary<Cells>, keys: object) => ({
  id,
  cells,
  keys: { id, name: id, unit: 'hộ', target: 900, means_of_verification: 'sổ', ...keys },
});
const INDICATORS = [
  indicator('IND-1', counted, { measure: 'count', accumulates: 'sum' }),
  indicator('IND-2', counted, { measure: 'count', accumulates: 'latest', baseline: { value: 1 } }),
  indicator('IND-3', counted, { measure: 'number', accumulates: 'average', baseline: { value: 1 } }),
  indicator('IND-4', share, { measure: 'percent', accumulates: 'pooled', target: '50%' }),
];
const ACTIVITIES = ['A1', 'A2'].map((id) => ({ id, cells: counted, keys: { id, name: id, planned: 400, unit: 'hộ' } }));
let lastId = 0;
const contribution = fc
  .tuple(date, fc.constantFrom('community', 'grant'), fc.integer({ min: 1, max: 90 }), fc.constantFrom('', 'R-1;R-2'))
  .map(([on, from, amount, evidence]): Cells => {
    lastId += 1;
    const paid = { id: `C${lastId}`, on, from, kind: 'cash', amount: `${amount}000` };
    return evidence === '' ? paid : { ...paid, evidence };
  });
const SUBPROJECTS = ['SP-01', 'SP-02'].map((id) => ({
  id,
  cells: contribution,
  keys: { id, name: id, status: 'completed' },
}));

const REST = {
  period: PERIOD,
  evidence: [
    { id: 'R-1', kind: 'receipt' },
    { id: 'R-2', kind: 'receipt' },
  ],
  cofinancing: [
    { id: 'R25', minimum: '25%', contributors: ['community'], kinds: ['cash'], of: 'total-cost', per: 'subproject' },
  ],
};

/** Records with lists of their own, and two tables of rows for some of them. */
function written(table: Table, kinds: readonly { id: string; cells: fc.Arbitrary<Cells>; keys: object }[]) {
  const record = fc.tuple(
    ...kinds.map(({ id, cells, keys }) =>
      fc.option(fc.array(cells, { maxLength: 3 }), { nil: undefined }).map((own): Written => ({ id, keys, own })),
    ),
  );
  const row = fc.oneof(...kinds.map(({ id, cells }) => cells.map((one): Cells => ({ [table.column]: id, ...one }))));
  const rows = fc.array(row, { minLength: 1, maxLength: 8 });
  return fc.record({ table: fc.constant(table), records: record, tables: fc.tuple(rows, rows) });
}

const without = (row: Cells, column: string): Cells =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));

const withEvidence = (cells: Cells) => {
  const { evidence, ...others } = cells;
  return evidence === undefined ? nested(others) : { ...nested(others), evidence: evidence.split(';') };
};

describe('a table of many records', () => {
  const project = fc.tuple(
    written(TABLES.indicators, INDICATORS),
    written(TABLES.activities, ACTIVITIES),
    written(TABLES.subprojects, SUBPROJECTS),
  );

  it('gives the figures that its rows give where they stand behind the lists of their records', async () => {
    await fc.assert(
      fc.asyncProperty(project, async (parts) => {
        const inTables: { [key: string]: unknown } = { ...HEAD, ...REST };
        const inRecords: { [key: string]: unknown } = { ...HEAD, ...REST };
        const files: { [name: string]: string } = {};
        for (const { table, records, tables } of parts) {
          const { key, column } = table;
          const ownOf = (own: readonly Cells[] | undefined) => (own ? { [key]: own.map(withEvidence) } : {});
          inTables[table.records] = records.map(({ keys, own }) => ({ ...keys, ...ownOf(own) }));
          inTables[key] = tables.map((_, index) => ({ csv: `${key}-${index}.csv` }));
          for (const [index, rows] of tables.entries()) files[`${key}-${index}.csv`] = csvOf(rows);
          inRecords[table.records] = records.map(({ id, keys, own }) => {
            const rows = tables.flat().filter((row) => row[column] === id);
            const all = rows.length > 0 ? [...(own ?? []), ...rows.map((row) => without(row, column))] : own;
            return { ...keys, ...ownOf(all) };
          });
        }
        const ofTables = await figures({ ...files, 'p.yaml': JSON.stringify(inTables) });
        expect(ofTables).toEqual(await figures({ 'p.yaml': JSON.stringify(inRecords) }));
      }),
      { numRuns: 40 },
    );
  });

  const two = {
    ...HEAD,
    ...REST,
    indicators: INDICATORS.slice(0, 2).map(({ keys }) => keys),
  };
  const check = (files: Readonly<{ [name: string]: string }>, keys: object = { actuals: { csv: 'a.csv' } }) =>
    checkText({ ...files, 'p.yaml': JSON.stringify({ ...two, ...keys }) }, { ...options, projects: ['p.yaml'] });
  const inError = ({ projects }: Awaited<ReturnType<typeof check>>) =>
    recordsInError(projects[0]?.project.withheld ?? [], 'indicators').map(({ id, code, place }) => [
      id,
      code,
      `${place.source.file}:${place.source.positionOf(place.start).line}`,
    ]);

  it('reports nothing for a record that no row names, and nothing at all without rows', async () => {
    const { projects, problems } = await check({ 'a.csv': 'indicator,on,value\nIND-1,2022-12-31,5\n' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(projects[0]?.project.indicators?.map(({ actuals }) => actuals?.length)).toEqual([1, undefined]);
    const empty = await check({ 'a.csv': 'indicator,on,value\n' });
    expect(empty.projects[0]?.project.indicators?.map(({ actuals }) => actuals)).toEqual([undefined, undefined]);
  });

  it('names the line of its own file in what rules find in a row, and puts only its record in error', async () => {
    const run = await check({ 'a.csv': 'indicator,on,value\nIND-1,2022-12-31,5\nIND-2,2022-12-31,1.388\n' });
    const error = run.problems.find(({ severity }) => severity === 'error');
    expect(error).toMatchObject({ code: 'LF204', file: 'a.csv', path: 'indicators.IND-2.actuals[0].value' });
    expect(inError(run)).toEqual([['IND-2', 'LF204', 'a.csv:3']]);
  });

  it('puts only its record in error where a row has too few cells', async () => {
    const run = await check({ 'a.csv': 'indicator,on,value,note\nIND-1,2022-12-31,5,x\nIND-2,2022-12-31,13\n' });
    expect(inError(run)).toEqual([['IND-2', 'LF105', 'a.csv:3']]);
    expect(run.problems.find(({ code }) => code === 'LF105')?.path).toBe('indicators.IND-2.actuals[0]');
  });

  it.each([
    ['an id that no record has', 'IND-1,2022-12-31,5\nIND2,2022-12-31,6\n', 'LF302', 'did you mean `IND-2`?'],
    ['no id', 'IND-1,2022-12-31,5\n,2022-12-31,6\n', 'LF202', 'fill in the column `indicator`, or leave the row out'],
    [
      'what is no id',
      'IND-1,2022-12-31,5\nhộ nghèo,2022-12-31,6\n',
      'LF203',
      'write the `id` under which the record stands in its list; words go into its name or title, or into a `note`',
    ],
  ])('puts every record in error that a row with %s may belong to', async (_, rows, code, help) => {
    const run = await check({ 'a.csv': `indicator,on,value\n${rows}` });
    expect(run.problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ code, file: 'a.csv', help }]);
    expect(inError(run)).toEqual([
      ['IND-1', code, 'a.csv:3'],
      ['IND-2', code, 'a.csv:3'],
    ]);
    expect(run.projects[0]?.assessment).toBeDefined();
  });

  it.each([
    ['is not there', {}, 'LF105'],
    ['has a title', { 'a.csv': 'Số liệu,,\nindicator,on,value\nIND-1,2022,5\n' }, 'LF105'],
    ['has a row of totals', { 'a.csv': 'indicator,on,value\nIND-1,2022,5\nTổng,,5\n' }, 'LF105'],
    ['has no column that says of which record its rows are', { 'a.csv': 'on,value\n2022,5\n2022,6\n' }, 'LF202'],
  ])('puts every record in error where the file %s', async (_, files, code) => {
    const run = await check(files);
    expect(inError(run).map(([id]) => id)).toEqual(['IND-1', 'IND-2']);
    expect(run.problems.filter(({ severity }) => severity === 'error').map((one) => one.code)).toEqual([code]);
  });

  it.each([
    ['rows', [{ indicator: 'IND-1', on: '2022', value: 5 }]],
    ['words', 'a.csv'],
    ['a list of names', ['a.csv']],
  ])('is no place for %s', async (_, actuals) => {
    const run = await check({}, { actuals });
    expect(run.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'LF203', help: 'for example `{ csv: actuals.csv }`' },
    ]);
    expect(inError(run).map(([id]) => id)).toEqual(['IND-1', 'IND-2']);
  });

  it('shows an id that two tables use in one record at both places', async () => {
    const header = 'subproject,id,from,kind,on,amount\n';
    const run = await checkText(
      {
        'a.csv': `${header}SP-01,C1,grant,cash,2022-02,500\n`,
        'b.csv': `${header}SP-02,C1,grant,cash,2022-02,600\nSP-01,C1,community,cash,2022-03,200\n`,
        'p.yaml': JSON.stringify({
          ...HEAD,
          ...REST,
          subprojects: SUBPROJECTS.map(({ keys }) => keys),
          contributions: [{ csv: 'a.csv' }, { csv: 'b.csv' }],
        }),
      },
      { ...options, projects: ['p.yaml'] },
    );
    const error = run.problems.find(({ code }) => code === 'LF301');
    expect(error).toMatchObject({ file: 'b.csv', path: 'subprojects.SP-01.contributions.C1.id' });
    expect(error?.start.line).toBe(3);
    expect(error?.related).toMatchObject([{ file: 'a.csv' }]);
    const withheld = recordsInError(run.projects[0]?.project.withheld ?? [], 'subprojects');
    expect(withheld.map(({ id }) => id)).toEqual(['SP-01']);
  });
});

describe('a list in a table of its own', () => {
  const check = (yaml: object, files: Readonly<{ [name: string]: string }>) =>
    checkText(
      { ...files, 'p.yaml': JSON.stringify({ ...HEAD, period: PERIOD, ...yaml }) },
      { ...options, projects: ['p.yaml'] },
    );

  it('is read for every list that the format names', async () => {
    const observed = 'on,value,place.commune\n2022-06-30,5,Mường Kim\n';
    const paid = 'id,from,kind,on,amount,evidence\nC1,grant,cash,2022-02,500,R-1;R-2\n';
    const { projects, problems } = await check(
      {
        evidence: { csv: 'evidence.csv' },
        reporting_periods: [{ id: 'FY', start: '2022-01-01', end: '2022-12-31' }],
        target_groups: [{ id: 'TG', name: 'Hộ', reach: 'direct', reached: { csv: 'observed.csv' } }],
        indicators: [{ ...INDICATORS[0]?.keys, actuals: { csv: 'observed.csv' } }],
        activities: [{ ...ACTIVITIES[0]?.keys, done: { csv: 'observed.csv' } }],
        budget: {
          lines: { csv: 'lines.csv' },
          plans: { csv: 'plans.csv' },
          disbursements: { csv: 'paid.csv' },
        },
        subprojects: [{ ...SUBPROJECTS[0]?.keys, planned: { csv: 'given.csv' }, contributions: { csv: 'given.csv' } }],
      },
      {
        'evidence.csv': 'id,kind\nR-1,receipt\nR-2,receipt\n',
        'observed.csv': observed,
        'lines.csv': 'id,name,amount\nB1,Tập huấn,700\nB1.1,Lớp,300\n',
        'plans.csv': 'id,period,lines.B1,lines.B1.1\nP1,FY,400,100\n',
        'paid.csv': 'id,on,amount,line,evidence\nD1,2022-02,100,B1.1,R-1;R-2\n',
        'given.csv': paid,
      },
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [project] = projects.map((one) => one.project);
    expect(project?.evidence?.map(({ id }) => id)).toEqual(['R-1', 'R-2']);
    expect([...(project?.budget?.plans?.[0]?.lines?.keys() ?? [])]).toEqual(['B1', 'B1.1']);
    expect(project?.budget?.disbursements?.[0]?.evidence).toEqual(['R-1', 'R-2']);
    const lists = [
      project?.targetGroups?.[0]?.reached,
      project?.indicators?.[0]?.actuals,
      project?.activities?.[0]?.done,
      project?.subprojects?.[0]?.planned,
      project?.subprojects?.[0]?.contributions,
    ];
    expect(lists.map((list) => list?.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it.each([
    ['evidence', 'id,kind,title,on', { evidence: { csv: 'a.csv' } }],
    ['reached', 'on,value', { target_groups: [{ id: 'TG', name: 'Hộ', reach: 'direct', reached: { csv: 'a.csv' } }] }],
    ['actuals of an indicator', 'on,value', { indicators: [{ ...INDICATORS[0]?.keys, actuals: { csv: 'a.csv' } }] }],
    ['actuals of many', 'indicator,on,value', { actuals: { csv: 'a.csv' } }],
    ['done of an activity', 'on,value', { activities: [{ ...ACTIVITIES[0]?.keys, done: { csv: 'a.csv' } }] }],
    ['done of many', 'activity,on,value', { done: [{ csv: 'a.csv' }] }],
    ['lines', 'id,name,amount', { budget: { lines: { csv: 'a.csv' } } }],
    ['plans', 'id,period,amount', { budget: { plans: { csv: 'a.csv' } } }],
    ['receipts', 'id,on,amount', { budget: { receipts: { csv: 'a.csv' } } }],
    ['commitments', 'id,on,amount', { budget: { commitments: { csv: 'a.csv' } } }],
    ['disbursements', 'id,on,amount', { budget: { disbursements: { csv: 'a.csv' } } }],
    ['planned', 'id,from,kind,amount', { subprojects: [{ ...SUBPROJECTS[0]?.keys, planned: { csv: 'a.csv' } }] }],
    [
      'contributions of a sub-project',
      'id,from,kind,on,amount',
      { subprojects: [{ ...SUBPROJECTS[0]?.keys, contributions: { csv: 'a.csv' } }] },
    ],
    ['contributions of many', 'subproject,id,from,kind,on,amount', { contributions: [{ csv: 'a.csv' }] }],
  ])('that is empty is told its own header: %s', async (_, header, keys) => {
    const { evidence: _registered, ...rest } = REST;
    const project = JSON.stringify({ ...HEAD, ...rest, ...keys });
    for (const text of ['', ',,\n']) {
      const { problems } = await checkText({ 'p.yaml': project, 'a.csv': text }, { ...options, projects: ['p.yaml'] });
      expect(problems.map(({ help }) => help)).toContain(`name the columns in the first row: \`${header}\``);
    }
    // What is proposed are columns of that table, and all that it cannot do without.
    const files = { 'p.yaml': project, 'a.csv': `${header}\n${header.replaceAll(/[a-z]+/g, 'x')}\n` };
    const { problems } = await checkText(files, { ...options, projects: ['p.yaml'] });
    expect(problems.filter(({ file, code }) => file === 'a.csv' && ['LF201', 'LF202'].includes(code))).toEqual([]);
    expect(problems.map(({ file }) => file)).toContain('a.csv');
  });

  it('is absent where its file has a header and no row', async () => {
    const { projects } = await check(
      {
        target_groups: [{ id: 'TG', name: 'Hộ', reach: 'direct', reached: { csv: 'a.csv' } }],
        activities: [{ ...ACTIVITIES[0]?.keys, done: { csv: 'a.csv' } }],
        budget: { disbursements: { csv: 'd.csv' }, total: 5 },
      },
      { 'a.csv': 'on,value\n', 'd.csv': 'id,on,amount\n,,\n' },
    );
    const [project] = projects.map((one) => one.project);
    expect(project?.targetGroups?.[0]?.reached).toBeUndefined();
    expect(project?.activities?.[0]?.done).toBeUndefined();
    expect(project?.budget?.disbursements).toBeUndefined();
  });

  it('leaves what its record has where a table of many records has no row', async () => {
    const { projects } = await check(
      {
        indicators: [
          { ...INDICATORS[0]?.keys, actuals: [{ on: '2022-06-30', value: 5 }] },
          { ...INDICATORS[1]?.keys, actuals: [] },
        ],
        actuals: { csv: 'a.csv' },
      },
      { 'a.csv': 'indicator,on,value\n' },
    );
    expect(projects[0]?.project.indicators?.map(({ actuals }) => actuals?.length)).toEqual([1, 0]);
  });

  it('of evidence that cannot be read puts the sub-projects in error that cite some', async () => {
    const cites = { id: 'C1', from: 'grant', kind: 'cash', on: '2022-02', amount: 500, evidence: ['R-1'] };
    const { projects, problems } = await check(
      {
        evidence: { csv: 'none.csv' },
        subprojects: SUBPROJECTS.map(({ keys }, index) => ({ ...keys, contributions: index === 0 ? [cites] : [] })),
      },
      {},
    );
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['LF105']);
    const withheld = recordsInError(projects[0]?.project.withheld ?? [], 'subprojects');
    expect(withheld.map(({ id, code }) => [id, code])).toEqual([['SP-01', 'LF105']]);
  });
});
