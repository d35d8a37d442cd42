import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type LoadedRun, loadProjects } from '../../src/load.js';
import { day } from '../../src/model/plain-date.js';
import type { Withheld } from '../../src/model/withheld.js';
import { figuresOf } from '../support/figures-of.js';
import { projectText } from '../support/project.js';

const folder = mkdtempSync(join(tmpdir(), 'logframe-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = 'id,from,kind,on,amount\nC1,community,cash,2022-02-01,30_000_000\nC2,grant,cash,2022-02-01,70_000_000\n';

const FILE = `
evidence:
  - { id: R-1, kind: receipt }
indicators:
  - { id: IND-1, name: Lớp, measure: count, unit: lớp, accumulates: sum, target: 16, actuals: [{ on: 2022-06-30, value: 12 }] }
  - id: IND-2
    name: Hộ
    measure: count
    unit: hộ
    accumulates: sum
    target: 1_600
    actuals:
      - { on: 2022-06-30, value: 800, by: { sex: { female: 500, male: 300 }, age: { old: 300, young: 500 } } }
  - { id: IND-3, name: Tổ, measure: count, unit: tổ, accumulates: sum, target: 40, actuals: [{ on: 2022-06-30, value: 10 }] }
activities:
  - { id: A1, name: Họp thôn, planned: 8, unit: cuộc, done: [{ on: 2022-06-30, value: 3 }] }
budget:
  total: 100_000_000
  lines: [{ id: B1, name: Tập huấn, amount: 100_000_000 }]
  disbursements: [{ id: D1, on: 2022-03-01, amount: 40_000_000, line: B1, evidence: [R-1] }]
cofinancing:
  - { id: community-25, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
subprojects:
  - { id: SP-01, name: Kênh, status: completed, contributions: { csv: sp-01.csv } }
  - id: SP-02
    name: Đường
    status: completed
    contributions:
      - { id: C1, from: community, kind: cash, on: 2022-02-01, amount: 30_000_000, evidence: [R-1] }
      - { id: C2, from: grant, kind: cash, on: 2022-02-01, amount: 70_000_000, evidence: [R-1] }
`;

describe('an error in a file', () => {
  it('leaves every figure that it cannot have changed as it is', async () => {
    const sound = await load(FILE, { 'sp-01.csv': ROWS });
    expect(sound.projects[0]?.project.withheld).toBeUndefined();

    const broken = FILE.replace('value: 12 }', 'value: 1.200 }').replace('male: 300 }', 'male: 299 }');
    const run = await load(broken, { 'sp-01.csv': Buffer.from(ROWS, 'utf16le') });
    expect(withheldIn(run)).toEqual([
      'indicators.IND-1 LF204',
      'indicators.IND-2.by.sex LF409',
      'subprojects.SP-01 LF102',
    ]);
    expect(errorsIn(run)).toEqual(['LF204', 'LF409', 'LF102']);

    for (const id of ['IND-2', 'IND-3']) {
      const ofIndicator = ({ projects }: LoadedRun) =>
        projects[0]?.assessment?.indicators?.find(({ indicator }) => indicator.id === id);
      expect(numbersIn(ofIndicator(run))).toEqual(numbersIn(ofIndicator(sound)));
    }
    const others = ({ projects: [one] }: LoadedRun) => [
      one?.assessment?.activities,
      one?.assessment?.disbursement,
      one?.assessment?.cofinancing?.[0]?.results.filter(({ subproject }) => subproject?.id === 'SP-02'),
    ];
    expect(numbersIn(others(run))).toEqual(numbersIn(others(sound)));
    expect(numbersIn(others(run)).length).toBeGreaterThan(10);
  });

  it('of a part that is not declared takes out the breakdown of its dimension alone, in every list it is used in', async () => {
    const declared = (id: string) => `dimensions:
  - { id: sex, name: giới tính, parts: [{ id: female, name: nữ }, { id: ${id}, name: nam }] }
  - { id: age, name: tuổi, parts: [{ id: old, name: già }, { id: young, name: trẻ }] }
`;
    const sound = await load(declared('male') + FILE, { 'sp-01.csv': ROWS });
    expect(errorsIn(sound)).toEqual([]);
    const run = await load(
      declared('men') + FILE.replace('target: 1_600', 'target: { value: 1_600, by: { sex: { male: 9 } } }'),
      {
        'sp-01.csv': ROWS,
      },
    );
    expect(errorsIn(run)).toEqual(['LF302', 'LF302']);
    expect(withheldIn(run)).toEqual(['indicators.IND-2.by.sex LF302']);
    const [indicator] = run.projects[0]?.assessment?.indicators?.slice(1) ?? [];
    expect([...(indicator?.breakdown?.keys() ?? [])]).toEqual(['age']);
    expect(indicator?.parts?.get('sex')?.get('male')?.actual).toEqual({ notComputable: 'error-in-file' });
    expect(indicator?.attainment.quantity?.number.toString()).toBe('0.5');
  });

  it('of a dimension that is not declared, said to overlap, takes out nothing', async () => {
    const dimensions =
      'dimensions: [{ id: sex, name: giới tính, parts: [{ id: female, name: nữ }, { id: male, name: nam }] }]';
    const run = await load(`${dimensions}
indicators:
  - id: I
    name: Hộ
    measure: count
    unit: hộ
    accumulates: sum
    target: 16
    actuals: [{ on: 2022-06-30, value: 12, by: { sex: { female: 12 } }, overlapping: [topic], partial: [age] }]
`);
    expect(errorsIn(run)).toEqual(['LF302', 'LF302']);
    expect(withheldIn(run)).toEqual([]);
  });

  it('names the record by what can be read of it, with its place and its position in the list', async () => {
    const [one] = await withheld(`milestones:
  - { id: M1, name: Ký, due: 2022-01-01 }
  - { id: M2, name: { vi: Họp, en: Meeting }, due: hôm qua }
  - { id: Mã số 3, due: 2022-01-01 }
`);
    expect(one).toMatchObject({ list: 'milestones', id: 'M2', name: { vi: 'Họp', en: 'Meeting' }, position: 1 });
    expect(one?.place.source.positionOf(one.place.start).line).toBe(9);
  });

  it('of an indicator knows the standard in whose total it is missing, where that can be read', async () => {
    const standardOf = async (yaml: string) => {
      const [one] = await withheld(yaml);
      return one?.kind === 'record' ? one.standard : 'no record';
    };
    const broken = (keys: string) => standardOf(`indicators: [{ id: I1, name: Hộ${keys} }]`);
    expect(await broken(', standard: " TC-1 "')).toEqual({ code: 'TC-1' });
    expect(await broken('')).toBeUndefined();
    expect(await broken(', standard: [TC-1]')).toBe('unknown');
    expect(await standardOf('indicators: 5')).toBe('unknown');
    expect(await standardOf('activities: 5')).toBeUndefined();
  });

  it('leaves the records beside it at the paths that they have in the file', async () => {
    const run = await load(`notes:
  - { text: [] }
  - { text: Họp, about: nobody }
`);
    expect(run.diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['LF203', 'notes[0].text'],
      ['LF302', 'notes[1].about'],
    ]);
    const [loaded] = run.projects;
    expect(loaded?.project.notes?.map(({ at }) => at.path)).toEqual(['notes[1]']);
  });

  it('in a list that is none puts the whole list in error, and leaves an empty one', async () => {
    const run = await load('indicators: 5\n');
    expect(withheldIn(run)).toEqual(['indicators LF203']);
    expect(run.projects[0]?.project.indicators).toEqual([]);
  });

  it.each([
    ['bugdet: { total: 9 }', ['bugdet LF201']],
    ['indicatrs: [{ id: I }]', ['indicatrs LF201']],
    ['titel: Dự án', []],
    ['nots: [{ text: Họp }]', []],
  ])('in a misspelt key touches what the key touches that is meant: %s', async (yaml, expected) => {
    expect(withheldIn(await load(`${yaml}\n`))).toEqual(expected);
  });

  it.each([
    ['colour: red', 'LF201'],
    ['thresolds: { due_soon_days: 5 }', 'LF201'],
    ['thresholds: { due_soon_days: soon }', 'LF203'],
    ['ended: [1]', 'LF203'],
    ['reporting_periods: [{ id: FY, start: 2022-07-01, end: 2021-06-30 }]', 'LF601'],
    ['logframe: 2', 'LF209'],
    ['notes: [{ text: *nothing }]', 'LF101'],
    [
      'results: [{ id: R1, level: output, statement: A, under: R2 }, { id: R2, level: outcome, statement: B, under: R1 }]',
      'LF303',
    ],
  ])('that any figure may come from leaves the project out, and is named: %s', async (yaml, code) => {
    const run = await load(`${yaml}\n`);
    expect(run.projects.filter(({ assessment }) => assessment)).toEqual([]);
    expect(run.leftOut.map((one) => [one.file, one.code])).toEqual([['p.yaml', code]]);
  });

  it('that leaves a project out is the first one of the file, in the order of the files', async () => {
    write('a.yaml', 'logframe: 1\ncode: [A\n');
    write('b.yaml', projectText('ended: [1]\nsuspended: [1]\nnotes: 5\n'));
    write('c.yaml', projectText('code: C\n'));
    const run = await loadProjects(['b.yaml', 'c.yaml', 'a.yaml'], { cwd: folder, asOf: day('2023-06-30') });
    expect(run.leftOut.map(({ file, code, place }) => [file, code, place.source.positionOf(place.start).line])).toEqual(
      [
        ['b.yaml', 'LF203', 7],
        ['a.yaml', 'LF101', 2],
      ],
    );
  });
});

describe('an error of a rule', () => {
  it.each([
    [
      'two records with one id are both in error',
      'milestones: [{ id: M, name: A, due: 2022-01-01 }, { id: N, name: B, due: 2022-01-01 }, { id: M, name: C, due: 2022-01-01 }]',
      ['milestones.M LF301', 'milestones.M LF301'],
    ],
    [
      'a source that does not exist withholds nothing',
      'milestones: [{ id: M, name: A, due: 2022-01-01, source: S }]\nsources: [{ id: T, title: B }]',
      [],
    ],
    [
      'a reference that a figure follows withholds its record',
      'subprojects: [{ id: S, name: A, status: completed, activity: A9 }, { id: T, name: B, status: completed }]',
      ['subprojects.S LF302'],
    ],
    [
      'evidence that no figure is held against withholds nothing',
      'milestones: [{ id: M, name: A, due: 2022-01-01, evidence: [R-9] }]\nbudget: { total: 9, disbursements: [{ id: D, on: 2022-01-01, amount: 1, evidence: [R-9] }] }',
      [],
    ],
    [
      'in the budget it withholds the budget',
      'budget: { total: 9, lines: [{ id: B1, name: A, amount: 9 }], disbursements: [{ id: D, on: 2022-01-01, amount: 1, line: B2 }] }',
      ['budget LF302'],
    ],
    [
      'a reversed period withholds its record',
      'activities: [{ id: A, name: B, planned: 1, schedule: { start: 2022-05-01, end: 2022-01-01 } }]',
      ['activities.A LF601'],
    ],
    [
      'found in the figures it withholds as well',
      'indicators: [{ id: I, name: A, measure: number, unit: kg, accumulates: latest, direction: decrease, baseline: { value: 1, on: 2021-07-01 }, target: 5 }]',
      ['indicators.I LF401'],
    ],
    [
      'about the facts leaves the figures',
      'subprojects: [{ id: S, name: A, status: completed, cost: 60, contributions: [{ id: C, from: community, kind: cash, amount: 90, on: 2022-01-01 }] }]',
      [],
    ],
  ])('%s', async (_, yaml, expected) => {
    const run = await load(`${yaml}\n`);
    expect(run.diagnostics.map(({ severity }) => severity)).toContain('error');
    expect(withheldIn(run)).toEqual(expected);
    const assessed = run.projects[0]?.assessment;
    expect(assessed?.project).toBe(run.projects[0]?.project);
  });

  it('that is a warning by itself withholds nothing when a workspace raises it', async () => {
    write('p.yaml', projectText('milestones: [{ id: M, name: A, due: 2026-01-01 }]\n'));
    const rules = new Map([['LF602', 'error' as const]]);
    const options = { cwd: folder, asOf: day('2023-06-30'), settingsOf: () => ({ rules }) };
    const run = await loadProjects(['p.yaml'], options);
    expect(run.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['LF602', 'error']]);
    expect(withheldIn(run)).toEqual([]);
  });
});

describe('a table', () => {
  const table = 'subprojects:\n  - { id: SP-01, name: Kênh, status: completed, contributions: { csv: c.csv } }\n';

  it.each([
    ['in another encoding', Buffer.from(ROWS, 'utf16le'), ['LF102']],
    ['that does not exist', undefined, ['LF105']],
    ['with broken quotes', ROWS.replace('cash', '"cash'), ['LF105']],
    ['with a row too short', ROWS.replace(',30_000_000', ''), ['LF105', 'LF202']],
    ['without a column that it needs', ROWS.replace('amount', 'note'), ['LF202']],
    ['with a wrong cell', ROWS.replace('30_000_000', '30 to'), ['LF206']],
    ['that says nothing', '\n', ['LF102']],
  ])('%s is an error of its record, not contributions that are missing', async (_, text, codes) => {
    const run = await load(table, { 'c.csv': text });
    expect(codesIn(run)).toEqual(codes);
    expect(withheldIn(run)).toEqual([`subprojects.SP-01 ${codes[0]}`]);
    expect(run.projects[0]?.project.subprojects).toEqual([]);
  });

  it('of the budget is an error of the budget', async () => {
    const run = await load('budget: { total: 9, lines: { csv: c.csv } }\n', { 'c.csv': undefined });
    expect(withheldIn(run)).toEqual(['budget LF105']);
    expect(run.projects[0]?.project.budget).toBeUndefined();
  });

  it('that two records name is an error of both', async () => {
    const again = '  - { id: SP-02, name: Đường, status: completed, contributions: { csv: c.csv } }\n';
    const run = await load(table + again, { 'c.csv': Buffer.from(ROWS, 'utf16le') });
    expect(withheldIn(run)).toEqual(['subprojects.SP-01 LF102', 'subprojects.SP-02 LF102']);
    expect(codesIn(run)).toEqual(['LF102']);
  });
});

describe('evidence that cannot be read', () => {
  const cited = `cofinancing:
  - { id: community-25, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
subprojects:
  - { id: SP, name: Kênh, status: completed, contributions: [{ id: C, from: community, kind: cash, amount: 9, on: 2022-01-01, evidence: [R-1] }] }
`;

  it('is evidence all the same where its id, its date and its amount can be read', async () => {
    const run = await load(`${cited}evidence: [{ id: R-1, kind: paper, sha256: many, on: 2022-01-01, amount: 9 }]\n`);
    expect(codesIn(run)).toEqual(['LF203', 'LF203']);
    expect(withheldIn(run)).toEqual([]);
    expect(run.projects[0]?.assessment?.cofinancing?.[0]?.results.map(({ verdict }) => verdict)).toContain('met');
  });

  it.each([
    ['amount: many', 'LF206'],
    ['on: soon', 'LF205'],
  ])('leaves open how much it covers, where it is cited: %s', async (key, code) => {
    const other = '  - { id: SP-2, name: Kênh, status: completed, contributions: [] }\n';
    const run = await load(`${cited}${other}evidence: [{ id: R-1, kind: receipt, ${key} }]\n`);
    expect(codesIn(run)).toContain(code);
    expect(withheldIn(run)).toEqual([`subprojects.SP ${code}`]);
  });

  it('that a sub-project in error may have used up leaves open what it covers of the next', async () => {
    const broken = cited.replace('amount: 9,', "amount: '1,388',");
    const next = broken + cited.slice(cited.indexOf('  - { id: SP,')).replace('id: SP,', 'id: SP-2,');
    const run = await load(`${next}evidence: [{ id: R-1, kind: receipt, amount: 9 }]\n`);
    expect(withheldIn(run)).toEqual(['subprojects.SP LF204']);
    const results = run.projects[0]?.assessment?.cofinancing?.[0]?.results ?? [];
    expect(results.find(({ subproject, stage }) => subproject?.id === 'SP-2' && stage === 'actual')).toMatchObject({
      evidencedShare: { notComputable: 'error-in-file' },
      verdict: 'cannot-be-verified',
    });
  });

  it('under one id twice leaves open which of them is cited', async () => {
    const run = await load(`${cited}evidence: [{ id: R-1, kind: receipt, amount: 1 }, { id: R-1, kind: receipt }]\n`);
    expect(codesIn(run)).toEqual(['LF301']);
    expect(withheldIn(run)).toEqual(['subprojects.SP LF301']);
  });

  it('as a whole leaves open what is evidenced', async () => {
    const run = await load(`${cited}evidence: { id: R-1, kind: receipt }\n`);
    expect(codesIn(run)).toEqual(['LF203']);
    expect(withheldIn(run)).toEqual(['subprojects.SP LF203']);
  });
});

describe('a rule on what is missing', () => {
  it.each([
    [
      'a source',
      'sources: [{ id: S, title: A }]\nmilestones: [{ id: M, name: A, due: 2022-01-01, done: 2022-01-01, source: [S] }]',
    ],
    [
      'a misspelt source',
      'sources: [{ id: S, title: A }]\nmilestones: [{ id: M, name: A, due: 2022-01-01, done: 2022-01-01, sourc: S }]',
    ],
    [
      'an explanation, means of verification and frequency',
      'indicators: [{ id: I, name: A, measure: count, unit: hộ, accumulates: sum, target: 90, actuals: [{ on: 2021-08-31, value: 1 }], explanation: [{ on: x, text: Lũ }], means_of_verification: [1], frequency: [1] }]',
    ],
    [
      'the reason of a target',
      'indicators: [{ id: I, name: A, measure: count, unit: hộ, accumulates: sum, means_of_verification: B, target: [{ value: 90, from: 2021-07-01 }, { value: 9, from: 2021-08-01, reason: [1] }] }]',
    ],
    [
      'the reason of a plan',
      'budget: { total: 9, plans: [{ id: a, period: { start: 2022-01, end: 2022-12 }, amount: 9, approved: 2022-01-01 }, { id: b, period: { start: 2022-01, end: 2022-12 }, amount: 8, approved: 2022-06-01, supersedes: a, reason: [1] }] }',
    ],
    [
      'a file that uses evidence',
      'evidence: [{ id: R, kind: receipt }]\nmilestones: [{ id: M, name: A, due: x, done: 2022-01-01, evidence: [R] }]',
    ],
  ])('does not blame %s that is written and cannot be read', async (_, yaml) => {
    const run = await load(`${yaml}\n`);
    expect(
      run.diagnostics.map(({ severity, code }) => `${severity} ${code}`).filter((one) => !one.startsWith('error LF20')),
    ).toEqual([]);
    expect(run.diagnostics).not.toEqual([]);
  });
});

async function load(
  yaml: string,
  tables: Readonly<Record<string, string | Buffer | undefined>> = {},
): Promise<LoadedRun> {
  write('p.yaml', projectText(yaml));
  for (const [name, text] of Object.entries(tables)) {
    if (text === undefined) rmSync(join(folder, name), { force: true });
    else write(name, Buffer.isBuffer(text) ? Buffer.concat([Buffer.from([0xff, 0xfe]), text]) : text);
  }
  return loadProjects(['p.yaml'], { cwd: folder, asOf: day('2023-06-30') });
}

async function withheld(yaml: string): Promise<readonly Withheld[]> {
  return (await load(yaml)).projects[0]?.project.withheld ?? [];
}

function withheldIn({ projects }: LoadedRun): readonly string[] {
  return projects.flatMap(({ project }) => (project.withheld ?? []).map(({ path, code }) => `${path} ${code}`));
}

function codesIn({ diagnostics }: LoadedRun): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

function errorsIn({ diagnostics }: LoadedRun): readonly string[] {
  return diagnostics.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
}

function numbersIn(assessment: unknown): readonly string[] {
  return figuresOf(assessment).map(({ path, number }) => `${path} ${number.toString()}`);
}

function write(name: string, text: string | Uint8Array): void {
  writeFileSync(join(folder, name), text);
}
