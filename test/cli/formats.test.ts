import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXml } from '../support/read-xml.js';
import { expectSarif } from '../support/sarif-schema.js';
import { run } from './support/run.js';
import { workspace } from './support/workspace.js';

const sound =
  'logframe: 1\ncode: P-1\ntitle: Nước sạch bản Hàng\ndonors: [INKOTA]\nperiod: { start: 2021-07, end: 2024-12 }\n';
const broken = sound.replace('2021-07', '01.07.2021').replace('donors:', 'colour: red\ndonors:');
/** Reads a document as the programs do that it is for. */
const READERS = {
  json: (text: string): unknown => JSON.parse(text),
  gitlab: (text: string): unknown => JSON.parse(text),
  sarif: (text: string) => expectSarif(JSON.parse(text)),
  junit: readXml,
} as const;

describe.each(Object.entries(READERS))('check --format %s', (format, readDocument) => {
  it('prints one document and nothing else, quiet or not, on a terminal or not', async () => {
    for (const project of [sound, broken]) {
      const cwd = workspace({ 'a.yaml': project });
      const plain = await run(['check', '--format', format], { cwd });
      expect(() => readDocument(plain.stdout)).not.toThrow();
      expect(plain.stderr).toBe('');
      expect((await run(['check', '--format', format, '-q'], { cwd })).stdout).toBe(plain.stdout);
      expect(await run(['check', '--format', format], { cwd, terminal: 80 })).toMatchObject({ both: plain.stdout });
    }
  });
});

describe('check -o FILE', () => {
  it.each([
    ['out.sarif', '"version": "2.1.0"'],
    ['out.xml', '<testsuites'],
    ['out.md', '**2 errors in 1 file, as of 2023-07-15**'],
    ['out.json', '"summary"'],
    ['out.txt', 'error[LF205]'],
  ])('writes %s', async (file, part) => {
    const cwd = workspace({ 'a.yaml': broken });
    expect(await run(['check', '-o', file], { cwd })).toMatchObject({ code: 1, both: '' });
    expect(readFileSync(join(cwd, file), 'utf8')).toContain(part);
  });

  it.each(['txt', 'md', 'xml', 'sarif', 'json'])(
    'writes a .%s with -q, too, where nothing was found',
    async (extension) => {
      const cwd = workspace({ 'a.yaml': sound });
      expect(await run(['check', '-q', '-o', `out.${extension}`], { cwd })).toMatchObject({ code: 0, both: '' });
      expect(existsSync(join(cwd, `out.${extension}`))).toBe(true);
    },
  );
});

describe('findings that are left out', () => {
  it.each(['concise', 'github', 'gitlab', 'junit'])(
    'are counted beside %s, which has no room for it',
    async (format) => {
      const cwd = workspace({ 'a.yaml': broken });
      const argv = ['check', '--format', format, '--max-problems', '1'];
      expect(await run(argv, { cwd })).toMatchObject({ code: 1, stderr: '1 more problem not shown\n' });
      expect(await run([...argv, '-q'], { cwd })).toMatchObject({ code: 1, stderr: '' });
    },
  );

  it('are those beyond the 5,000 worst in sarif, as GitHub takes no more, unless --max-problems says otherwise', async () => {
    const keys = Array.from({ length: 5001 }, (_, index) => `zz${index}: 1\n`).join('');
    const cwd = workspace({ 'a.yaml': sound + keys });
    const resultsOf = async (...argv: readonly string[]) => {
      const { stdout } = await run(['check', '--format', 'sarif', ...argv], { cwd });
      const [{ results, invocations }] = JSON.parse(stdout).runs;
      return [results.length, invocations[0].toolExecutionNotifications?.[0].message.text];
    };
    expect(await resultsOf()).toEqual([5000, '1 more problem not shown']);
    expect(await resultsOf('--max-problems', 'none')).toEqual([5001, undefined]);
  });

  it.each(['pretty', 'markdown', 'sarif'])('are counted in %s', async (format) => {
    const cwd = workspace({ 'a.yaml': broken });
    const { stdout, stderr } = await run(['check', '--format', format, '--max-problems', '1'], { cwd });
    expect(stdout).toContain('1 more problem not shown');
    expect(stderr).toBe('');
  });
});

describe('check --format junit', () => {
  it('has a passed case for each file without findings, standard input under its name', async () => {
    const cwd = workspace({ 'a.yaml': sound });
    const stdin = sound.replace('P-1', 'P-2');
    const { stdout } = await run(['check', 'a.yaml', '-', '--stdin-name', 'draft.yaml', '--format', 'junit'], {
      cwd,
      stdin,
    });
    expect(readXml(stdout).children.map(({ attributes }) => attributes['name'])).toEqual(['draft.yaml', 'a.yaml']);
  });

  it('fails with the findings that make the command fail', async () => {
    const cwd = workspace({ 'a.yaml': `${sound}notes: [{ text: Mc đích của hot đng cng đồng }]\n` });
    const failures = async (...argv: readonly string[]) => {
      const { stdout, code } = await run(['check', '--format', 'junit', ...argv], { cwd });
      return [readXml(stdout).attributes['failures'] !== '0', code];
    };
    expect(await failures()).toEqual([false, 0]);
    expect(await failures('--fail-on', 'warning')).toEqual([true, 1]);
  });
});
