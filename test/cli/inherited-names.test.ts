import { describe, expect, it } from 'vitest';
import { run } from './support/run.js';
import { validProject, workspace } from './support/workspace.js';

/** What every JavaScript object answers to, though nobody has written it there. */
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

const INDICATOR =
  '{ id: I2, name: Số hộ, measure: count, unit: hộ, accumulates: sum, target: 9, means_of_verification: Sổ';

/** Lines of a project file with the word as a key or a value, at every level. */
const PLACES: readonly (readonly [place: string, lines: (word: string) => string])[] = [
  ['a key of the file', (word) => `${word}: 5\n`],
  ['a key of a section', (word) => `budget: { total: 9, ${word}: 5 }\n`],
  ['a key of a section, with half of a number', (word) => `budget: { total: 9, ${word}: 1,388 }\n`],
  ['a key of a record', (word) => `milestones:\n  - { id: M, name: Hội thảo, due: 2023-01, ${word}: 1,388 }\n`],
  ['a key of a record of several kinds', (word) => `stated:\n  - { id: S, figure: disbursed, value: 5, ${word}: 5 }\n`],
  ['what chooses the kind of a record', (word) => `stated:\n  - { id: S, figure: ${word}, value: 5 }\n`],
  [
    'a dimension',
    (word) =>
      `target_groups:\n  - id: T\n    name: Dân\n    reach: direct\n    reached: [{ on: 2023-01, value: 5, by: { ${word}: { a: 5 } } }]\n`,
  ],
  [
    'a part',
    (word) =>
      `target_groups:\n  - id: T\n    name: Dân\n    reach: direct\n    reached: [{ on: 2023-01, value: 5, by: { sex: { ${word}: 4 } } }]\n`,
  ],
  [
    'a part, with half of a number',
    (word) =>
      `target_groups:\n  - id: T\n    name: Dân\n    reach: direct\n    reached: [{ on: 2023-01, value: 5, by: { sex: { ${word}: 1,388 } } }]\n`,
  ],
  [
    'a line of a plan',
    (word) => `budget:\n  plans: [{ id: P, period: { start: 2023, end: 2023 }, lines: { ${word}: 5 } }]\n`,
  ],
  [
    'an id and what refers to it',
    (word) => `results:\n  - { id: ${word}, level: outcome, statement: Nước sạch, under: ${word} }\n`,
  ],
  [
    'a reference to nothing',
    (word) => `milestones:\n  - { id: M, name: Hội thảo, due: 2023-01, evidence: [${word}], source: ${word} }\n`,
  ],
  [
    'a choice',
    (word) => `budget: { scope: ${word}, disbursements: [{ id: D, amount: 5, on: 2023-01, kind: ${word} }] }\n`,
  ],
  [
    'a currency',
    (word) => `budget: { total: 5 ${word}, disbursements: [{ id: D, amount: 5 ${word}, on: 2023-01 }] }\n`,
  ],
  [
    'words',
    (word) =>
      `thresholds: { ${word}: 5%, indicator: { ${word}: 5% } }\nsummary: { ${word}: a }\nnotes: [{ text: ${word}, about: ${word} }]\n`,
  ],
  [
    'a standard code and a frequency',
    (word) => `activities:\n  - { id: A, name: ${word}, unit: ${word}, planned: 5 ${word} }\n`,
  ],
];

const COLUMNS: readonly (readonly [place: string, header: (word: string) => string])[] = [
  ['a column', (word) => word],
  ['a group of columns', (word) => `${word}.${word}`],
  ['a dimension', (word) => `by.${word}.a`],
  ['a part', (word) => `by.sex.${word}`],
];

describe.each(INHERITED)('the word `%s`', (word) => {
  it.each(PLACES)('as %s stops no run: the good file is reported', async (_, lines) => {
    const cwd = workspace({ 'bad.yaml': validProject('BAD', lines(word)), 'good.yaml': validProject('GOOD') });
    await expectRuns(cwd);
  });

  it.each(COLUMNS)('as %s of a CSV file stops no run', async (_, header) => {
    const more = `  - ${INDICATOR}, actuals: { csv: values.csv } }\n`;
    const cwd = workspace({
      'bad.yaml': validProject('BAD', more),
      'values.csv': `on,value,${header(word)}\n2023-01,5,5\n`,
      'good.yaml': validProject('GOOD'),
    });
    await expectRuns(cwd);
  });

  it('as a key with half of a number is an unknown key, and so is the other half', async () => {
    const cwd = workspace({ 'bad.yaml': validProject('BAD', `budget: { total: 9, ${word}: 1,388 }\n`) });
    const { stdout } = await run(['check', 'bad.yaml', '--lang', 'en'], { cwd });
    expect(stdout.match(/^error.*$/gm)).toEqual([
      `error[LF201] unknown key \`${word}\``,
      'error[LF201] unknown key `388`',
    ]);
  });

  it.each([
    ['a key', `${word}: 5\n`],
    ['a rule', `rules: { ${word}: warning }\n`],
    ['a level', `rules: { LF412: ${word} }\n`],
    ['a threshold', `thresholds: { indicator: { ${word}: 5% } }\n`],
    ['a language', `language: ${word}\n`],
    ['a currency', `exchange_rates: [{ from: ${word}, to: VND, rate: 5, on: 2023 }]\n`],
  ])('as %s of the configuration is refused', async (_, text) => {
    const cwd = workspace({ 'logframe.config.yaml': text, 'good.yaml': validProject('GOOD') });
    for (const command of ['check', 'report']) {
      const { code, both } = await run([command, 'good.yaml'], { cwd });
      expect(code).toBe(2);
      expect(both).toContain('LF801');
    }
  });

  it('as a path, a code and a file of a baseline knows nothing', async () => {
    const findings = `{ "${word}": { "${word}": { "${word}": "warning" } }, "bad.yaml": { "LF201": { "${word}": "error" } } }`;
    const cwd = workspace({
      'known.json': `{ "logframe-baseline": 1, "findings": ${findings} }`,
      'bad.yaml': validProject('BAD', `${word}: 5\n`),
      'good.yaml': validProject('GOOD'),
    });
    expect((await run(['check', '.', '--baseline', 'known.json'], { cwd })).code).toBe(1);
    const written = await run(['check', '.', '--baseline', 'new.json', '--update-baseline'], { cwd });
    expect(written.code).toBeLessThan(3);
  });

  it.each([
    [[word]],
    [['check', word]],
    [['check', '--format', word]],
    [['check', '--lang', word]],
    [['check', '--fail-on', word]],
    [['report', '--section', word]],
    [['report', '--format', word]],
    [['report', '-o', `out.${word}`]],
    [['explain', word]],
    [['schema', word]],
  ])('on the command line is refused: %j', async (argv) => {
    const cwd = workspace({ 'good.yaml': validProject('GOOD') });
    expect((await run(argv, { cwd })).code).toBe(2);
  });
});

/** Both commands say what they find and end well; the report has the good project. */
async function expectRuns(cwd: string): Promise<void> {
  const check = await run(['check', '.', '--format', 'json'], { cwd });
  expect(check.code).toBeLessThanOrEqual(1);
  expect(check.stdout).not.toContain('good.yaml:');
  const report = await run(['report', '.', '--format', 'json'], { cwd });
  expect(report.code).toBeLessThanOrEqual(1);
  expect(report.stdout).toContain('"code": "GOOD"');
  const printed = await run(['report', '.', '--lang', 'en'], { cwd });
  expect(printed.stdout).toContain('GOOD · Project GOOD');
}
