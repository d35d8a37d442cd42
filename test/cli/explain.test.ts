import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/registry.js';
import { run } from './support/run.js';
import { validProject, workspace } from './support/workspace.js';

describe('logframe explain', () => {
  it('lists every rule', async () => {
    const { stdout, stderr, code } = await run(['explain']);
    for (const rule of RULES) expect(stdout).toContain(`${rule.code}  `);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  it('lists the rules on a topic of several words, quoted or not, and the page of a rule that is the only one', async () => {
    const { stdout, code } = await run(['explain', 'đồng', 'tài', 'trợ']);
    expect(stdout).toMatch(/^Co-financing, budget and disbursement\nLF501 /);
    expect(stdout).toContain('`logframe explain LF501` explains one of them');
    expect(code).toBe(0);
    expect((await run(['explain', 'đồng tài trợ'])).stdout).toBe(stdout);
    expect((await run(['explain', 'round-or'])).stdout).toMatch(/^LF509 round-or-late /);
  });

  it('takes the width of the terminal, and colours there only', async () => {
    const wide = await run(['explain', 'LF204'], { terminal: 60 });
    expect(wide.stdout).toContain('\u001b[');
    expect((await run(['explain', 'LF204'])).stdout).not.toContain('\u001b[');
    expect((await run(['explain', 'LF204'], { terminal: 60, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
  });

  it('speaks the language of the configuration, and minds no mistake in it', async () => {
    const vi = workspace({ 'logframe.config.yaml': 'language: vi\n' });
    expect((await run(['explain', 'LF204'], { cwd: vi })).stdout).toContain('LF204 ambiguous-number (lỗi)');
    expect((await run(['explain', 'LF204', '--lang', 'en'], { cwd: vi })).stdout).toContain('(error)');
    const wrong = workspace({ 'logframe.config.yaml': 'langage: vi\n' });
    expect(await run(['explain', 'LF801'], { cwd: wrong })).toMatchObject({ code: 0, stderr: '' });
  });

  it('writes a document, its format inferred', async () => {
    const cwd = workspace({});
    expect(await run(['explain', '-o', 'rules.md'], { cwd })).toMatchObject({ code: 0, both: '' });
    expect(readFileSync(join(cwd, 'rules.md'), 'utf8')).toBe((await run(['explain', '--format', 'markdown'])).stdout);
    await run(['explain', '204', '-o', 'page.txt'], { cwd, terminal: 80 });
    expect(readFileSync(join(cwd, 'page.txt'), 'utf8')).toMatch(/^LF204 ambiguous-number \(error\)\n/);
  });

  it.each([
    ['explain LF204 LF205', 'error: there is no rule or topic `LF204 LF205`; did you mean `LF204` or `LF205`?\n'],
    ['explain LF204 --format html', 'error: `--format` cannot be `html`; it is one of `terminal`, `markdown`\n'],
    [
      'explain LF204 -o page.html',
      'error: the extension of `page.html` gives no format; use `.txt`, `.md`, or say `--format`\n',
    ],
  ])('`logframe %s` ends with 2', async (line, stderr) => {
    expect(await run(line.split(' '), { cwd: workspace({}) })).toMatchObject({ code: 2, stdout: '', stderr });
  });
});

describe('after findings', () => {
  const broken = validProject('A').replace('donors:', 'colour: red\ndonors:');

  it('a terminal says where to read more', async () => {
    const { stderr } = await run(['check'], { cwd: workspace({ 'a.yaml': broken }), terminal: 80 });
    expect(stderr).toBe('What a finding means, with an example: `logframe explain LF201`.\n');
  });

  it.each([
    ['with -q', ['check', '-q'], 80],
    ['in another format', ['check', '--format', 'concise'], 80],
    ['in a file', ['check', '-o', 'out.txt'], 80],
    ['in a pipe', ['check'], undefined],
  ])('nothing is said of it %s', async (_, argv, terminal) => {
    const outcome = await run(argv, { cwd: workspace({ 'a.yaml': broken }), ...(terminal && { terminal }) });
    expect(outcome).toMatchObject({ code: 1, stderr: '' });
  });

  it('nothing is said of it beside a pager, which has the screen', async () => {
    const outcome = await run(['check'], { cwd: workspace({ 'a.yaml': broken }), terminal: 80, piped: true });
    expect(outcome).toMatchObject({ code: 1, stderr: '' });
  });
});
