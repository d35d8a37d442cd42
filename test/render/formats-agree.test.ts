import Papa from 'papaparse';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { loadProjects } from '../../src/load.js';
import { createFormat, type Format } from '../../src/messages/format.js';
import { day } from '../../src/model/plain-date.js';
import { LANGUAGES, type Language } from '../../src/model/text.js';
import { renderReport } from '../../src/render/report-formats.js';
import type { Sheet } from '../../src/sheet/build-sheet.js';
import type { SectionName } from '../../src/sheet/sections.js';
import { sheetOfRun } from '../../src/sheet-of-run.js';
import { expectReportSchema } from '../support/output-schemas.js';
import { plainMarkdown, tablesInMarkdown, tablesInTerminal, withoutColumn } from '../support/printed-tables.js';
import { ROOT } from '../support/project-files.js';
import { type Json, listOf, recordOf, recordsOf } from '../support/report-data.js';

const FILES = globSync(
  ['projects/**/*.yaml', 'test/golden/*.yaml', 'test/cli/fixtures/*.yaml', 'test/rules/*/*.yaml'],
  {
    cwd: ROOT,
  },
).sort();
const AS_OF = day('2023-06-30');

/** One run of one file, printed in every format. */
interface Printed {
  readonly format: Format;
  readonly json: { readonly projects: readonly Json[]; readonly leftOut?: readonly Json[] };
  readonly terminal: string;
  readonly markdown: string;
  readonly csv: (section: SectionName) => Promise<readonly Json[]>;
}

async function print(file: string, language: Language): Promise<Printed> {
  const run = await loadProjects([file], { cwd: ROOT, asOf: AS_OF });
  const sheetWith = (sections?: readonly SectionName[]): Sheet =>
    sheetOfRun(run, { asOf: AS_OF, language, ...(sections ? { sections } : {}) });
  const context = { language, width: 4000, colourLevel: 0 } as const;
  const sheet = sheetWith();
  const [json, terminal, markdown, csv] = await Promise.all([
    renderReport('json'),
    renderReport('terminal'),
    renderReport('markdown'),
    renderReport('csv'),
  ]);
  return {
    format: createFormat(language, ' '),
    json: JSON.parse(json(sheet, context)),
    terminal: terminal(sheet, context).replaceAll('\u00a0', ' '),
    markdown: markdown(sheet, context).replaceAll('\u00a0', ' '),
    csv: async (section) =>
      Papa.parse<Json>(csv(sheetWith([section]), context).replace(/^\uFEFF/, ''), {
        header: true,
        skipEmptyLines: true,
      }).data,
  };
}

describe.each(LANGUAGES)('in %s, every format says the same words, counts and figures of', (language) => {
  it.each(FILES)('%s', async (file) => {
    const printed = await print(file, language);
    expectReportSchema(printed.json);
    expectSamePage(printed);
    for (const project of printed.json.projects) {
      expectSameWords(project, printed);
      expectSameCounts(project, printed);
    }
    for (const { code } of printed.json.leftOut ?? []) expect(printed.markdown).toContain(String(code));
    await expectSameData(printed);
  });
});

/** Terminal and Markdown: every cell of every table, every sentence, fact, point of attention and detail. */
function expectSamePage({ terminal, markdown, format }: Printed): void {
  const notes = format.words.section.notes;
  const tables = tablesInMarkdown(markdown);
  expect(tablesInTerminal(terminal)).toEqual(tables.map((table) => withoutColumn(table, notes)));
  const details = tables.flatMap(({ titles, rows }) => rows.flatMap((row) => row[titles.indexOf(notes)] ?? []));
  const sentences = markdown.split('\n').filter((line) => line !== '' && !line.startsWith('|'));
  for (const line of [...details, ...sentences.map((one) => plainMarkdown(one.replace(/^(#+|-) /, '')))]) {
    expect(flat(terminal)).toContain(flat(line));
  }
}

/** White space and colons alike, code as words: a fact is `Donor: …` in Markdown, and two columns in a terminal. */
function flat(text: string): string {
  return text
    .replaceAll('`', '')
    .replace(/[\s:]+/g, ' ')
    .trim();
}

/** What the columns of a table say of the records of the data, in their order; written down once more, by hand. */
interface Table {
  readonly section:
    | 'indicators'
    | 'activities'
    | 'timeline'
    | 'target-groups'
    | 'cofinancing'
    | 'disbursement'
    | 'stated';
  readonly first: keyof Format['words']['column'];
  readonly records: (project: Json) => readonly Json[];
  readonly id: string;
  readonly figures?: Readonly<Partial<Record<keyof Format['words']['column'], string>>>;
  readonly word?: readonly [
    column: keyof Format['words']['column'],
    key: string,
    words: 'indicatorStatus' | 'activityStatus' | 'milestoneStatus' | 'verdict' | 'band' | 'statedVerdict',
  ];
}

const TABLES: readonly Table[] = [
  {
    section: 'indicators',
    first: 'indicator',
    records: ({ indicators }) => listOf(indicators),
    id: 'id',
    figures: { target: 'target', actual: 'actual', attained: 'attainment' },
    word: ['status', 'status', 'indicatorStatus'],
  },
  {
    section: 'activities',
    first: 'activity',
    records: ({ activities }) => listOf(activities),
    id: 'id',
    figures: { planned: 'planned', done: 'done', progress: 'physical' },
    word: ['status', 'status', 'activityStatus'],
  },
  {
    section: 'timeline',
    first: 'milestone',
    records: ({ timeline }) => listOf(recordOf(timeline)['milestones']),
    id: 'id',
    word: ['status', 'status', 'milestoneStatus'],
  },
  {
    section: 'target-groups',
    first: 'group',
    records: ({ targetGroups }) => listOf(targetGroups),
    id: 'id',
    figures: { planned: 'planned', reached: 'reached', ofGroup: 'ratio' },
  },
  {
    section: 'cofinancing',
    first: 'subproject',
    records: ({ cofinancing }) =>
      listOf(cofinancing)
        .flatMap(({ results }) => listOf(results))
        .filter(({ stage }) => stage === 'actual'),
    id: 'subproject',
    figures: { total: 'denominator', grant: 'denominator', eligible: 'eligible', share: 'share' },
    word: ['verdict', 'verdict', 'verdict'],
  },
  {
    section: 'disbursement',
    first: 'plan',
    records: ({ disbursement }) => listOf(recordOf(disbursement)['plans']),
    id: 'id',
    figures: { planned: 'planned', disbursed: 'disbursed', ofPlan: 'ofPlan' },
    word: ['band', 'band', 'band'],
  },
  {
    section: 'disbursement',
    first: 'budgetLine',
    records: ({ disbursement }) => listOf(recordOf(disbursement)['lines']),
    id: 'id',
    figures: { budget: 'budget', disbursed: 'disbursed', remaining: 'remaining', rate: 'rate' },
  },
  {
    section: 'stated',
    first: 'figure',
    records: ({ stated }) => listOf(stated),
    id: 'id',
    figures: { computed: 'computed' },
    word: ['verdict', 'verdict', 'statedVerdict'],
  },
];

/** Data and page: each word of a judgement, and each figure up to what is rounded away on the page. */
function expectSameWords(project: Json, { markdown, format }: Printed): void {
  const page = pageOf(project, markdown);
  for (const { section, first, records, id, figures = {}, word } of TABLES) {
    const part = partOf(page, format.words.section[section]);
    const tables = tablesInMarkdown(part).filter(({ titles }) => titles[0] === format.words.column[first]);
    const rows = tables.flatMap(({ titles, rows: all }) =>
      all.map((row) => new Map(titles.map((title, index) => [title, row[index] ?? '']))),
    );
    const expected = records(project);
    expect(rows).toHaveLength(expected.length);
    for (const [index, record] of expected.entries()) {
      const row = rows[index] ?? new Map<string, string>();
      const isNamed = record[id] !== undefined && record[id] !== 'unassigned';
      if (isNamed) expect(row.get(format.words.column[first])).toContain(plainMarkdown(String(record[id])));
      for (const [column, key] of Object.entries(figures)) {
        const printed = row.get(new Map(Object.entries(format.words.column)).get(column) ?? '');
        if (printed !== undefined) expectSameFigure(printed, recordOf(record[key]), record, format);
      }
      if (word) {
        const [column, key, words] = word;
        const said = new Map<string, string>(Object.entries(format.words[words])).get(String(record[key]));
        const days = record['daysLate'];
        // How late a milestone is stands in the place of the word.
        if (days !== undefined) expect(row.get(format.words.column[column])).toContain(format.count(Number(days)));
        else if (said !== undefined) expect(row.get(format.words.column[column])).toMatch(startOf(said));
      }
    }
  }
}

function startOf(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}([,;]|$)`);
}

/** The printed number rounds that of the data, with the same bound; without one nothing is printed that reads as a number. */
function expectSameFigure(printed: string, figure: Json, record: Json, format: Format): void {
  const exact = figure['ratio'] ?? figure['value'] ?? figure['amount'];
  if (exact === undefined) {
    expect(printed).not.toMatch(/\d/);
    return;
  }
  const isShare = 'ratio' in figure || record['measure'] === 'percent';
  const isNumber = typeof exact === 'string' && /^-?\d+(\.\d+)?$/.test(exact);
  if (printed === '—' || !isNumber) return;
  const digits = /-?\d[\d.,]*/.exec(printed)?.[0] ?? '';
  const [thousands, decimals] = format.language === 'vi' ? ['.', ','] : [',', '.'];
  const written = digits.replaceAll(thousands, '').replace(decimals, '.');
  const places = written.split('.')[1]?.length ?? 0;
  const value = Number(exact) * (isShare ? 100 : 1);
  expect(Math.abs(Number(written) - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + (isShare ? 1e-4 : 1e-6));
  const bound = figure['qualifier'];
  if (typeof bound === 'string') {
    expect(printed).toContain(new Map<string, string>(Object.entries(format.words.bound)).get(bound));
  }
}

/** Data and page: how many findings there are of each kind, how many indicators have a value, and how many of each verdict. */
function expectSameCounts(project: Json, { markdown, format }: Printed): void {
  const { words: say, count } = format;
  const page = plainMarkdown(pageOf(project, markdown));
  const findings = recordOf(project['findings']);
  const [errors, warnings, infos] = ['errors', 'warnings', 'infos'].map((key) => Number(findings[key]));
  if (errors) expect(page).toContain(say.errorsFound(count(errors), errors !== 1));
  if (warnings) expect(page).toContain(say.warningsFound(count(warnings), warnings !== 1));
  if (infos) expect(page).toContain(say.notesFound(count(infos), infos !== 1));
  const label = new Map<string, string>(Object.entries(say.label)).get(String(project['label'])) ?? '';
  expect(page).toContain(`${say.fact.label}: ${label}`);
  const coverage = recordOf(project['coverage']);
  if (project['indicators']) {
    const [known, all] = [Number(coverage['indicatorsWithValue']), Number(coverage['indicators'])];
    expect(page).toContain(say.coverage({ known: count(known), all: count(all) }));
  }
  for (const rule of listOf(project['cofinancing'])) {
    for (const [verdict, some] of Object.entries(recordOf(rule['summary']))) {
      const word = new Map<string, string>(Object.entries(say.verdict)).get(verdict);
      if (word && Number(some) > 0)
        expect(page).toContain(say.verdictCount({ count: count(Number(some)), verdict: word }));
    }
  }
  for (const { code, path } of listOf(project['withheld'])) {
    const [, id = ''] = String(path).split('.');
    expect(page).toContain(String(code));
    expect(page).toContain(id);
  }
}

/** The keys of the data that the table of each section is made of. */
const DATA_OF_SECTIONS: readonly (readonly [SectionName, readonly string[]])[] = [
  ['timeline', ['timeline']],
  ['indicators', ['indicators', 'weightedAttainment']],
  ['activities', ['activities']],
  ['target-groups', ['targetGroups']],
  ['cofinancing', ['cofinancing']],
  ['disbursement', ['disbursement']],
  ['stated', ['stated']],
  ['judgements', ['judgements']],
  ['notes', ['notes']],
];

/** Data and tables: each record of the one is a row of the other, with every value as it is. */
async function expectSameData({ json, csv, format }: Printed): Promise<void> {
  for (const [section, keys] of DATA_OF_SECTIONS) {
    const rows = await csv(section);
    const records = json.projects.flatMap((project) => {
      const head = { project: String(project['code']), data: String(project['data']), asOf: String(AS_OF) };
      return keys
        .flatMap((key) => recordsOf(key, project[key], format.language))
        .map((record) => ({ ...head, ...record }));
    });
    expect(rows).toHaveLength(records.length);
    for (const [index, record] of records.entries()) expect(rows[index]).toMatchObject(record);
  }
}

/** The page of one project. */
function pageOf(project: Json, markdown: string): string {
  const pages = markdown.split(/^(?=# )/m);
  const page = pages.find((one) => plainMarkdown(one).startsWith(`# ${String(project['code'])} ·`));
  if (page === undefined) throw new Error(`there is no page of ${String(project['code'])}`);
  return page;
}

/** A section of a page; nothing where it has none. */
function partOf(page: string, title: string): string {
  return page.split(/^(?=## )/m).find((one) => one.startsWith(`## ${title}\n`)) ?? '';
}
