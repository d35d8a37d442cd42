import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.js';
import { readXml } from '../support/read-xml.js';
import { run } from './support/run.js';
import { brokenProject, validProject, workspace } from './support/workspace.js';

describe('help', () => {
  it('of a command that does not exist ends with 2 and names the nearest one', async () => {
    const { code, stdout, stderr } = await run(['help', 'reprot']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('there is no command `reprot`; did you mean `report`?');
  });

  it('in Vietnamese has no English placeholders', async () => {
    const { stdout } = await run(['help', 'check', '--lang', 'vi']);
    expect(stdout).toContain('--as-of <ngày>');
    expect(stdout).toContain('check [tùy-chọn] [đường-dẫn...]');
    expect(stdout).not.toMatch(/<(?:date|file|name)>|\[(?:options|paths)/);
  });

  it.each([[[]], [['--help']], [['-h']], [['help']]])('%j prints the commands and ends with 0', async (argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect(stdout).toContain('check project files and print what is wrong with them');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it.each([
    ['report', '--help'],
    ['help', 'report'],
  ])('%s %s ends with examples', async (...argv) => {
    const { stdout } = await run(argv);
    expect(stdout).toMatch(/Examples:\n {2}logframe report .*\n/);
    expect(stdout).toContain('--as-of <date>');
  });

  it('is in Vietnamese where the language is, down to the headings', async () => {
    for (const [name, value] of Object.entries({ LOGFRAME_LANG: 'vi', LANG: 'vi_VN.UTF-8' })) {
      const { stdout } = await run(['report', '--help'], { env: { [name]: value } });
      expect(stdout).toContain('Cách dùng: logframe report');
      expect(stdout).toContain('in hướng dẫn này');
      expect(stdout).toContain('Ví dụ:');
      expect(stdout).not.toMatch(/^[A-Z][a-z ]+:/m);
    }
  });

  it('names no command that this version does not have', async () => {
    const { stdout } = await run(['--help']);
    const list = stdout.slice(stdout.indexOf('Commands:'), stdout.indexOf('Examples:'));
    expect([...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name)).toEqual([
      'check',
      'report',
      'timeline',
      'indicators',
      'activities',
      'cofinancing',
      'disbursement',
      'portfolio',
      'explain',
      'config',
      'schema',
      'help',
    ]);
  });

  it.each(['--version', '-V'])('%s prints the version alone', async (flag) => {
    expect(await run([flag])).toMatchObject({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
  });
});

describe('a command line that cannot be understood', () => {
  const cases: readonly (readonly [argv: string, said: string])[] = [
    ['reprot', 'error: there is no command `reprot`; did you mean `report`?'],
    ['xyzzy', 'error: there is no command `xyzzy`'],
    ['projects', 'error: `projects` is a path, not a command; did you mean `logframe report projects`?'],
    ['report --formt json', 'error: there is no option `--formt`; did you mean `--format`?'],
    // Commander takes it for `--version`, which is too far away to be meant.
    ['schema --period 2023-Q2', 'error: there is no option `--period`'],
    ['report --as-off 2023', 'error: there is no option `--as-off`; did you mean `--as-of`?'],
    ['report --format jsn', 'error: `--format` cannot be `jsn`; did you mean `json`?'],
    ['report --format pdf', 'error: `--format` cannot be `pdf`; it is one of `terminal`, `markdown`, `csv`, `json`'],
    ['report --section indicator', 'error: `--section` cannot be `indicator`; did you mean `indicators`?'],
    ['report --lang fr', 'error: `--lang` cannot be `fr`; it is one of `vi`, `en`'],
    [
      'report --as-of 30.06.2023',
      'error: `--as-of` is not a date: `30.06.2023`; write it as 2023-06-30, or 2023-06 for the last day of the month',
    ],
    [
      'report --as-of 2023-02-30',
      'error: `--as-of` is not a date: `2023-02-30`; write it as 2023-06-30, or 2023-06 for the last day of the month',
    ],
    ['report --width ten', 'error: `--width` cannot be `ten`; it is a whole number from 40'],
    ['report --width 20', 'error: `--width` cannot be `20`; it is a whole number from 40'],
    ['report --color blue', 'error: `--color` cannot be `blue`; it is one of `auto`, `always`, `never`'],
    ['report --as-of', 'error: `--as-of` needs a value'],
    ['check -o', 'error: `--output` needs a value'],
    ['check --fail-on info', 'error: `--fail-on` cannot be `info`; it is one of `error`, `warning`, `never`'],
    ['check --max-problems 0', 'error: `--max-problems` cannot be `0`; it is a whole number from 1, or `none`'],
    ['check --max-problems -1', 'error: `--max-problems` cannot be `-1`; it is a whole number from 1, or `none`'],
    ['check --baseline', 'error: `--baseline` needs a value'],
    ['schema projects', 'error: `schema` cannot be `projects`; did you mean `project`?'],
    ['schema project config', 'error: `logframe schema` takes no such argument'],
    ['report nowhere.yaml', 'error: there is no readable file or folder `nowhere.yaml`'],
    ['report test/cli/*.yaml', 'error: there is no readable file or folder `test/cli/*.yaml`'],
  ];

  it.each(cases)('`logframe %s` says so in one line and ends with 2', async (argv, said) => {
    expect(await run(argv.split(' '))).toMatchObject({ code: 2, stdout: '', stderr: `${said}\n` });
  });

  it('is answered in the language asked for', async () => {
    const { stderr } = await run(['reprot', '--lang', 'vi']);
    expect(stderr).toBe('lỗi: không có lệnh `reprot`; có phải ý bạn là `report`?\n');
    expect((await run(['check', '--as-of=2023-02-30', '--lang=vi'])).stderr).toMatch(/^lỗi: `--as-of` không phải ngày/);
  });

  it('names the variable where the mistake is in one', async () => {
    expect((await run(['report'], { env: { LOGFRAME_AS_OF: 'today' } })).stderr).toContain('`LOGFRAME_AS_OF` is not');
    expect((await run(['report'], { env: { LOGFRAME_LANG: 'vn' } })).stderr).toContain(
      '`LOGFRAME_LANG` cannot be `vn`',
    );
  });
});

describe('paths', () => {
  it('are projects/ where that is there, else the current folder', async () => {
    const withFolder = workspace({ 'projects/a.yaml': validProject('A'), 'b.yaml': validProject('B') });
    expect((await run(['check'], { cwd: withFolder })).stdout).toContain('1 file');
    const without = workspace({ 'a.yaml': validProject('A'), 'sub/b.yaml': validProject('B') });
    expect((await run(['check'], { cwd: without })).stdout).toContain('2 files');
  });

  it('that hold no project file end with 2 and say what one is', async () => {
    const cwd = workspace({ 'compose.yaml': 'services: {}\n' });
    const { code, stderr } = await run(['report'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'no project file in `.`: a project file is YAML (.yaml, .yml) and has a line `logframe: 1`',
    );
  });

  it('may stand before and after the flags', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A'), 'b.yaml': validProject('B') });
    const outputs = await Promise.all(
      ['check a.yaml --format concise', 'check --format concise a.yaml', '--lang en check a.yaml --format concise'].map(
        (line) => run(line.split(' '), { cwd }),
      ),
    );
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(outputs.map(({ code }) => code)).toEqual([0, 0, 0]);
  });

  it('take standard input for -, under the name it is given', async () => {
    const cwd = workspace({});
    const stdin = validProject('A').replace('data:', 'dta:');
    expect((await run(['check', '-'], { cwd, stdin })).stdout).toContain('--> <stdin>:4:1');
    const named = await run(['check', '-', '--stdin-name', 'projects/a.yaml'], { cwd, stdin });
    expect(named.stdout).toContain('--> projects/a.yaml:4:1');
    expect(named.code).toBe(1);
  });

  it('take standard input in place of the file whose name it has, among its siblings', async () => {
    const cwd = workspace({
      'projects/a.yaml': validProject('A'),
      'projects/b.yaml': brokenProject,
      'projects/c.yaml': validProject('C'),
    });
    const checked = async (name: string) => {
      const argv = ['check', '-', '--stdin-name', name, 'projects', '--format', 'junit'];
      const { stdout } = await run(argv, { cwd, stdin: validProject('B') });
      const { children, attributes } = readXml(stdout);
      return { names: children.map((suite) => suite.attributes['name']), failures: attributes['failures'] };
    };
    const names = ['projects/a.yaml', 'projects/b.yaml', 'projects/c.yaml'];
    expect(await checked('projects/b.yaml')).toEqual({ names, failures: '0' });
    expect((await checked('projects/../projects/b.yaml')).failures).toBe('0');
    expect((await checked('projects/new.yaml')).names).toEqual(['projects/new.yaml', ...names]);
  });

  it('do not overwrite the file for which standard input stands', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    const argv = ['check', '-', '--stdin-name', 'a.yaml', '--format', 'json', '-o', 'a.yaml'];
    expect(await run(argv, { cwd, stdin: validProject('A') })).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(validProject('A'));
  });
});
