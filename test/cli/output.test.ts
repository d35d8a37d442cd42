import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/registry.js';
import { ROOT, run } from './support/run.js';
import { brokenProject, validProject, workspace } from './support/workspace.js';

describe('-o FILE', () => {
  it('writes what would have been printed, and prints nothing', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    const printed = await run(['report', '--format', 'json'], { cwd });
    expect(await run(['report', '-o', 'out.json'], { cwd })).toMatchObject({ code: 0, both: '' });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(printed.stdout);
  });

  it('takes the format from the extension, unless --format says another', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    await run(['report', '-o', 'out.txt'], { cwd, terminal: 80 });
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain('A · Project A');
    await run(['report', '-o', 'out.data', '--format', 'json'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'out.data'), 'utf8'))).toHaveProperty('asOf');
  });

  it('writes no colour into a file', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    await run(['report', '-o', 'out.txt'], { cwd, terminal: 80, env: { FORCE_COLOR: '3' } });
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).not.toContain('\u001b');
  });

  it.each([
    [
      'out.pdf',
      'error: the extension of `out.pdf` gives no format; use `.txt`, `.md`, `.csv`, `.json`, or say `--format`\n',
    ],
    ['no/out.json', 'error: `no/out.json` cannot be written: there is no folder `no`\n'],
    ['folder.json', 'error: `folder.json` is a folder; give the name of a file\n'],
  ])('%s ends with 2 before any work', async (output, stderr) => {
    const cwd = workspace({ 'a.yaml': brokenProject, 'folder.json/x': '' });
    expect(await run(['report', 'a.yaml', '-o', output], { cwd })).toMatchObject({ code: 2, stdout: '', stderr });
  });

  it.each([
    [
      ['--format', 'markdown', '-o', 'new/'],
      'the format `markdown` is one file, not a folder; give its name, as in `-o new/report.md`',
    ],
    [
      ['-o', 'new.json/'],
      'the format `json` is one file, not a folder; give its name, as in `-o new.json/report.json`',
    ],
    [
      ['--format', 'csv', '-o', 'old.txt/'],
      '`old.txt/timeline.csv` cannot be written: `old.txt` is a file, not a folder',
    ],
    [
      ['--format', 'csv', '-o', 'old.txt/tables/'],
      '`old.txt/tables/timeline.csv` cannot be written: `old.txt` is a file, not a folder',
    ],
    [['-o', 'old.txt/out.json'], '`old.txt/out.json` cannot be written: `old.txt` is a file, not a folder'],
    [
      ['--lang', 'vi', '--format', 'markdown', '-o', 'new/'],
      'định dạng `markdown` là một tệp, không phải thư mục; hãy cho tên tệp, ví dụ `-o new/report.md`',
    ],
    [
      ['--lang', 'vi', '-o', 'old.txt/out.json'],
      'không ghi được `old.txt/out.json`: `old.txt` là tệp, không phải thư mục',
    ],
  ])('%j ends with 2: a file is no folder, and a folder no file', async (options, why) => {
    const cwd = workspace({ 'a.yaml': validProject('A'), 'old.txt': 'yesterday\n' });
    const { code, stdout, stderr } = await run(['report', ...options], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^(error|lỗi): /);
    expect(stderr.replace(/^\S+ /, '')).toBe(`${why}\n`);
    expect(readdirSync(cwd).toSorted()).toEqual(['a.yaml', 'old.txt']);
  });

  it('makes the folder of the tables of CSV, once there is something to put into it', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    const none = await run(['report', 'no.yaml', '--format', 'csv', '-o', 'tables/'], { cwd });
    expect(none.code).toBe(2);
    expect(existsSync(join(cwd, 'tables'))).toBe(false);
    const some = await run(['report', 'a.yaml', '--format', 'csv', '-o', 'tables/'], { cwd });
    expect(some).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(join(cwd, 'tables')).toSorted().slice(0, 3)).toEqual([
      'activities.csv',
      'cofinancing.csv',
      'disbursement.csv',
    ]);
  });

  it.each([
    ['x.csv', ['--format', 'csv', '--section', 'indicators']],
    ['x.md', []],
  ])('makes no folder that only the name of a file names: no/%s', async (name, options) => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    const { code, stderr } = await run(['report', 'a.yaml', ...options, '-o', `no/${name}`], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: \`no/${name}\` cannot be written: there is no folder \`no\`\n`,
    });
    expect(existsSync(join(cwd, 'no'))).toBe(false);
  });

  it.each([['check'], ['explain'], ['schema'], ['config']])(
    '`logframe %s` makes no file of a folder',
    async (command) => {
      const cwd = workspace({ 'a.yaml': validProject('A') });
      expect(
        await run([command, '-o', 'new.json/', ...(command === 'explain' ? ['--format', 'markdown'] : [])], { cwd }),
      ).toMatchObject({
        code: 2,
        stderr: 'error: `new.json/` is a folder; give the name of a file\n',
      });
    },
  );

  it('never overwrites a project file', async () => {
    const text = validProject('A');
    const cwd = workspace({ 'a.yaml': text });
    const { code, stderr } = await run(['report', '.', '--format', 'json', '-o', 'a.yaml'], { cwd });
    expect(stderr).toBe('error: `a.yaml` is one of the files that are read and would be overwritten\n');
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(text);
  });

  it.each([
    ['a symlink to a project file', symlinkSync],
    ['a hard link to a project file', linkSync],
  ])('never overwrites %s', async (_, link) => {
    const text = validProject('A');
    const cwd = workspace({ 'a.yaml': text });
    link(join(cwd, 'a.yaml'), join(cwd, 'out.json'));
    expect(await run(['report', 'a.yaml', '-o', 'out.json'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(text);
    expect(statSync(join(cwd, 'out.json')).ino).toBe(statSync(join(cwd, 'a.yaml')).ino);
  });

  it.each([
    ['of a sound project', validProject('A'), 'id,on,amount\nPC-1,2023-02-01,100 VND\n'],
    ['of a project that cannot be decoded', brokenProject, 'id,on,amount\nPC-1,2023-02-01,100 VND\n'],
    ['of a later version of the format', validProject('A').replace('logframe: 1', 'logframe: 99'), 'id,on,amount\n'],
    ['that is no text', validProject('A'), 'PK\u0003\u0004'],
  ])('never overwrites a CSV file %s', async (_, project, csv) => {
    const cwd = workspace({ 'a.yaml': `${project}budget: { disbursements: { csv: paid.csv } }\n`, 'paid.csv': csv });
    const { code, stderr } = await run(['check', '--format', 'json', '-o', 'paid.csv'], { cwd });
    expect(stderr).toBe('error: `paid.csv` is one of the files that are read and would be overwritten\n');
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'paid.csv'), 'utf8')).toBe(csv);
  });

  it('never overwrites a file that is registered as evidence', async () => {
    const evidence = 'evidence: [{ id: PT-1, kind: receipt, file: phieu-thu.txt }]\n';
    const cwd = workspace({ 'p/a.yaml': `${validProject('A')}${evidence}`, 'p/phieu-thu.txt': 'Phiếu thu số 1' });
    const { code, stderr } = await run(['check', 'p/a.yaml', '-o', 'p/phieu-thu.txt'], { cwd });
    expect(stderr).toBe('error: `p/phieu-thu.txt` is one of the files that are read and would be overwritten\n');
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'p/phieu-thu.txt'), 'utf8')).toBe('Phiếu thu số 1');
  });

  it.each([[], ['--config', 'logframe.config.yaml']])('never overwrites the configuration', async (...named) => {
    const cwd = workspace({ 'a.yaml': validProject('A'), 'logframe.config.yaml': 'language: vi\n' });
    const argv = ['report', 'a.yaml', '--format', 'json', '-o', 'logframe.config.yaml', ...named];
    expect(await run(argv, { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'logframe.config.yaml'), 'utf8')).toBe('language: vi\n');
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe, and leaves it a pipe', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    const pipe = join(cwd, 'out.json');
    execFileSync('mkfifo', [pipe]);
    const [read, { code }] = await Promise.all([readFile(pipe, 'utf8'), run(['report', '-o', 'out.json'], { cwd })]);
    expect(code).toBe(0);
    expect(JSON.parse(read)).toHaveProperty('projects');
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  it.skipIf(process.getuid?.() === 0)('reports nothing where a folder could not be searched', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A'), 'closed/b.yaml': validProject('B') });
    chmodSync(join(cwd, 'closed'), 0);
    const outcome = await run(['report'], { cwd });
    chmodSync(join(cwd, 'closed'), 0o700);
    expect(outcome).toMatchObject({ code: 2, stdout: '', stderr: 'error: cannot read the folder `closed`\n' });
  });

  it('writes to what a symlink leads to, whether it is there yet or not', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A'), 'kept/old.json': 'yesterday\n' });
    for (const name of ['old.json', 'new.json']) {
      symlinkSync(`kept/${name}`, join(cwd, name));
      expect((await run(['report', 'a.yaml', '-o', name], { cwd })).code).toBe(0);
      expect(lstatSync(join(cwd, name)).isSymbolicLink()).toBe(true);
      expect(JSON.parse(readFileSync(join(cwd, 'kept', name), 'utf8'))).toHaveProperty('projects');
    }
    symlinkSync('new.json', join(cwd, 'kept/twice.json'));
    symlinkSync('kept/twice.json', join(cwd, 'twice.json'));
    expect((await run(['report', 'a.yaml', '-o', 'twice.json'], { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, 'kept')).toSorted()).toEqual(['new.json', 'old.json', 'twice.json']);
  });

  it('names the folder that is missing where a symlink leads to', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    symlinkSync('no/out.json', join(cwd, 'out.json'));
    expect(await run(['report', 'a.yaml', '-o', 'out.json'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'error: `out.json` cannot be written: there is no folder `no`\n',
    });
    expect(lstatSync(join(cwd, 'out.json')).isSymbolicLink()).toBe(true);
  });

  it('ends with 2 at a path that goes round in a circle, to read or to write', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    symlinkSync('loop', join(cwd, 'loop'));
    expect((await run(['report', 'loop'], { cwd })).code).toBe(2);
    expect((await run(['report', 'a.yaml', '-o', 'loop/out.json'], { cwd })).code).toBe(2);
  });

  it('leaves the old file alone where the command fails, and nothing half written beside it', async () => {
    const cwd = workspace({ 'broken.yaml': brokenProject, 'out.txt': 'yesterday\n' });
    expect((await run(['report', 'none.yaml', '-o', 'out.txt'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe('yesterday\n');
    expect(readdirSync(cwd).toSorted()).toEqual(['broken.yaml', 'out.txt']);
  });

  it('leaves no old report that would pass for one of now where no project can be reported', async () => {
    const cwd = workspace({ 'broken.yaml': brokenProject, 'out.md': 'yesterday\n' });
    expect((await run(['report', 'broken.yaml', '-o', 'out.md'], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toBe(
      '**Left out because of errors: broken.yaml (line 5: LF201).**\n\nNo project can be reported.\n',
    );
  });

  it('writes what can be reported beside a broken file', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A'), 'broken.yaml': brokenProject });
    const { code, stderr } = await run(['report', '-o', 'out.json'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('error[LF201]');
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).projects).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)('says that there is no permission to write', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    mkdirSync(join(cwd, 'closed'), { mode: 0o500 });
    const { code, stderr } = await run(['report', '-o', 'closed/out.json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: no permission to write `closed/out.json`\n' });
  });
});

describe('logframe schema', () => {
  it('is the schema that ships with the package: `npm run generate:schemas` writes it', async () => {
    const { stdout } = await run(['schema']);
    expect(readFileSync(join(ROOT, 'schema/project.schema.json'), 'utf8')).toBe(stdout);
  });

  it('of the configuration ships with the package, too, and knows every rule', async () => {
    const { stdout } = await run(['schema', 'config']);
    expect(readFileSync(join(ROOT, 'schema/config.schema.json'), 'utf8')).toBe(stdout);
    expect(Object.keys(JSON.parse(stdout).properties.rules.properties)).toEqual(RULES.map(({ code }) => code));
  });

  it('prints a JSON Schema, or writes it', async () => {
    const cwd = workspace({});
    const { stdout, code } = await run(['schema'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(code).toBe(0);
    await run(['schema', '-o', 'project.schema.json'], { cwd });
    expect(readFileSync(join(cwd, 'project.schema.json'), 'utf8')).toBe(stdout);
  });
});
