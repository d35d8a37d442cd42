import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../cli/support/run.js';
import { workspace } from '../cli/support/workspace.js';
import { ROOT } from '../support/project-files.js';

const DOCS = join(ROOT, 'docs');
const PAGE = readFileSync(join(DOCS, 'ci.md'), 'utf8');
const files = readdirSync(join(DOCS, 'ci')).map((name) => `ci/${name}`);

const GOOD =
  'logframe: 1\ncode: P-1\ntitle: Nước sạch bản Hàng\ndonors: [INKOTA]\nperiod: { start: 2021-07, end: 2024-12 }\n';
const BAD = GOOD.replace('2021-07', '01.07.2021');

describe.each(files)('docs/%s', (file) => {
  const text = readFileSync(join(DOCS, file), 'utf8');
  const commands = commandsOf(parse(text));

  it('stands in docs/ci.md as it is', () => {
    expect(PAGE).toContain(`\`\`\`yaml\n${text}\`\`\``);
    expect(PAGE).toContain(`[${file}](${file})`);
  });

  it('lets a good project pass', async () => {
    const cwd = workspace({ 'projects/p-1.yaml': GOOD });
    for (const command of commands) expect([command, (await runCommand(command, cwd)).code]).toEqual([command, 0]);
  });

  it('stops at a bad one, and writes every file that it uploads', async () => {
    const cwd = workspace({ 'projects/p-1.yaml': BAD });
    const outcomes = [];
    for (const command of commands) outcomes.push({ command, ...(await runCommand(command, cwd)) });
    expect(Math.max(...outcomes.map(({ code }) => code))).toBe(1);
    for (const { command, code } of outcomes) expect(code).toBe(command.includes('--fail-on never') ? 0 : 1);
    for (const name of uploadsOf(text)) expect(existsSync(join(cwd, name))).toBe(true);
  });
});

it('uploads no findings to GitHub where the check could not run: that would hide why', async () => {
  const cwd = workspace({ 'projects/p-1.yaml': GOOD, 'logframe.config.yaml': 'language: fr\n' });
  expect((await run(['check', '-o', 'logframe.sarif'], { cwd })).code).toBe(2);
  expect(existsSync(join(cwd, 'logframe.sarif'))).toBe(false);
  const { steps } = parse(readFileSync(join(DOCS, 'ci/github-code-scanning.yml'), 'utf8')).jobs.check;
  expect(steps.at(-1)).toMatchObject({
    if: "always() && hashFiles('logframe.sarif') != ''",
    with: { sarif_file: 'logframe.sarif' },
  });
});

it('the page shows no other workflow than those files', () => {
  const shown = [...PAGE.matchAll(/^```yaml\n(?<text># Copy to [^]*?)^```$/gm)].map(({ groups }) => groups?.['text']);
  expect(shown.toSorted()).toEqual(files.map((file) => readFileSync(join(DOCS, file), 'utf8')).toSorted());
});

it('the commands of the page run', async () => {
  const damaged = `${GOOD}notes: [{ on: 2023-03-12, text: Mc đích }]\n`;
  const cwd = workspace({ 'projects/p-1.yaml': damaged, 'logframe.config.yaml': 'rules: { LF103: error }\n' });
  expect((await runCommand('npx logframe check', cwd)).code).toBe(1);
  const block = /```sh\n(?<text>npx logframe check --baseline[^]*?)```/.exec(PAGE)?.groups?.['text'] ?? '';
  const [write = '', check = ''] = block.trim().split('\n');
  expect((await runCommand(write, cwd)).code).toBe(0);
  expect((await runCommand(check, cwd)).code).toBe(0);
});

/** Every command line of a workflow that runs logframe, in the order in which they stand in it. */
function commandsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return node.startsWith('npx ') ? [node.trim()] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(commandsOf);
}

/** The files that a workflow hands on. */
function uploadsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:sarif_file|codequality|junit): (\S+)/g)].map(([, name = '']) => name);
}

/** Runs what stands behind `npx logframe`; where the shell would send its output does not matter here. */
function runCommand(command: string, cwd: string) {
  const [, words = ''] = /^npx (?:--no-install )?logframe (.+?)(?: >> .+)?$/.exec(command) ?? [];
  return run(words.split(' '), { cwd });
}
