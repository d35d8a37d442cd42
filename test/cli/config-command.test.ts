import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, type Surroundings } from './support/run.js';
import { workspace } from './support/workspace.js';

const project = (code: string, more = '') => `logframe: 1
code: ${code}
title: Dự án ${code}
data: illustrative
donors: [Nhà tài trợ minh họa]
period: { start: 2021-07-01, end: 2024-12-31 }
${more}`;

interface PrintedSetting {
  readonly setting: string;
  readonly value: string;
  readonly origin: { readonly kind: string; readonly name?: string; readonly file?: string; readonly line?: number };
}

/** `key: value (origin)` of the settings of the run, and of the first project. */
async function settings(argv: readonly string[], surroundings: Surroundings) {
  const { stdout } = await run(['config', '--format', 'json', ...argv], surroundings);
  const { run: ofRun, projects } = JSON.parse(stdout);
  const show = ({ setting, value, origin }: PrintedSetting) =>
    `${setting}: ${value} (${origin.name ?? (origin.file === undefined ? origin.kind : `${origin.file}:${origin.line}`)})`;
  return { run: ofRun.map(show), project: projects[0].settings.map(show), config: projects[0].config };
}

describe('logframe config', () => {
  it('says what decided each setting of the run', async () => {
    const cwd = workspace({ 'a.yaml': project('A'), 'logframe.config.yaml': 'as_of: 2022-12\nbaseline: known.json\n' });
    const env = { LOGFRAME_LANG: 'vi', NO_COLOR: '1', COLUMNS: '90' };
    expect((await settings([], { cwd, env })).run).toEqual([
      'language: vi (LOGFRAME_LANG)',
      'as_of: 2022-12-31 (logframe.config.yaml:1)',
      'baseline: known.json (logframe.config.yaml:2)',
      'color: never (NO_COLOR)',
      'width: 90 (COLUMNS)',
    ]);
    expect((await settings(['--no-config', '--lang', 'en', '--width', '70'], { cwd, terminal: 120 })).run).toEqual([
      'language: en (--lang)',
      'as_of: 2023-07-15 (clock)',
      'color: always (terminal)',
      'width: 70 (--width)',
    ]);
    expect((await settings(['--color', 'always'], { cwd, env: { LANG: 'vi_VN.UTF-8' }, terminal: 120 })).run).toEqual([
      'language: vi (LANG)',
      'as_of: 2022-12-31 (logframe.config.yaml:1)',
      'baseline: known.json (logframe.config.yaml:2)',
      'color: always (--color)',
      'width: 120 (terminal)',
    ]);
  });

  it('lets a threshold of the project win over that of the workspace, and both over the default', async () => {
    const cwd = workspace({
      'a.yaml': project('A', 'thresholds:\n  indicator: { at_risk: 70% }\n'),
      'logframe.config.yaml': 'thresholds:\n  indicator: { on_track: 90%, at_risk: 65% }\n  due_soon_days: 45\n',
    });
    expect(await settings([], { cwd })).toMatchObject({
      config: 'logframe.config.yaml',
      project: [
        'thresholds.indicator.on_track: 90% (logframe.config.yaml:2)',
        'thresholds.indicator.at_risk: 70% (a.yaml:8)',
        'thresholds.indicator.ahead: 115% (default)',
        'thresholds.disbursement.under: 85% (default)',
        'thresholds.disbursement.over: 115% (default)',
        'thresholds.due_soon_days: 45 (logframe.config.yaml:3)',
        'thresholds.advance_days: 90 (default)',
      ],
    });
  });

  it('shows the exchange rates that hold: of a pair for which the project has rates, only its own', async () => {
    const cwd = workspace({
      'a.yaml': project('A', 'exchange_rates:\n  - { from: CHF, to: VND, rate: 26_000, on: 2022-01-01 }\n'),
      'logframe.config.yaml':
        'exchange_rates:\n  - { from: CHF, to: VND, rate: 25_400, on: 2022-01-01 }\n  - { from: EUR, to: VND, rate: 25_900, on: 2022-01-01 }\n',
    });
    expect((await settings([], { cwd })).project.filter((line: string) => line.startsWith('exchange'))).toEqual([
      'exchange_rates.CHF/VND.2022-01-01: 26_000 (a.yaml:8)',
      'exchange_rates.EUR/VND.2022-01-01: 25_900 (logframe.config.yaml:3)',
    ]);
  });

  it('puts files under one table for which the same holds', async () => {
    const cwd = workspace({
      'a.yaml': project('A'),
      'b.yaml': project('B'),
      'strict/c.yaml': project('C'),
      'strict/logframe.config.yaml': 'rules: { LF509: off }\n',
    });
    const { stdout } = await run(['config', '--show'], { cwd });
    expect(stdout).toContain('\na.yaml\nb.yaml\nno configuration\nSetting ');
    expect(stdout).toContain('\nstrict/c.yaml\nconfiguration: strict/logframe.config.yaml\nSetting ');
    expect(stdout).toMatch(/rules\.LF509 +off +strict\/logframe\.config\.yaml:1:17\n/);
    expect(stdout.split('\n').every((line) => line === line.trimEnd())).toBe(true);
  });

  it('shows what the workspace sets for a file that cannot be read, and says so', async () => {
    const cwd = workspace({
      'a.yaml': project('A').replace('period:', 'perod:'),
      'logframe.config.yaml': 'language: en\n',
    });
    const { code, stdout, stderr } = await run(['config'], { cwd });
    expect(stdout).toContain('thresholds.indicator.on_track  85%    default');
    expect(stderr).toBe('`a.yaml` cannot be read, so its own settings are not known: see `logframe check`.\n');
    expect(code).toBe(0);
  });

  it('writes a file, whose extension gives the format', async () => {
    const cwd = workspace({ 'a.yaml': project('A') });
    expect(await run(['config', '-o', 'settings.json'], { cwd })).toMatchObject({ code: 0, both: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'settings.json'), 'utf8'))).toHaveProperty('run');
  });
});

describe('several configurations in one run', () => {
  const files = {
    'a/a.yaml': project('A'),
    'a/logframe.config.yaml': 'language: en\nas_of: 2023-06-30\n',
    'b/b.yaml': project('B'),
    'b/logframe.config.yaml': 'language: vi\nas_of: 2023-12-31\n',
  };

  it('do not agree on language or date: those of the first file hold, which is said', async () => {
    const cwd = workspace(files);
    const { stderr, stdout } = await run(['check', '.'], { cwd });
    expect(stderr).toBe(
      '`language` is en for the whole run, as for its first file; b/logframe.config.yaml:1:11 says vi.\n' +
        '`as_of` is 2023-06-30 for the whole run, as for its first file; b/logframe.config.yaml:2:8 says 2023-12-31.\n',
    );
    expect(stdout).toContain('2 files');
    expect((await run(['check', '.', '-q'], { cwd })).stderr).toBe('');
  });

  it('may say what they like where somebody has chosen', async () => {
    const cwd = workspace(files);
    const argv = ['check', '.', '--as-of', '2023-01-01'];
    expect((await run(argv, { cwd, env: { LOGFRAME_LANG: 'en' } })).stderr).toBe('');
  });

  it('say nothing where they agree', async () => {
    const cwd = workspace({ ...files, 'b/logframe.config.yaml': 'as_of: 2023-06\n' });
    expect((await run(['check', '.'], { cwd })).stderr).toBe('');
  });
});

describe('a threshold of a project that contradicts its workspace', () => {
  it('is an error with both places, and keeps the figures from being printed', async () => {
    const cwd = workspace({
      'a.yaml': project('A', 'thresholds:\n  indicator: { at_risk: 95% }\n'),
      'logframe.config.yaml': 'thresholds:\n  indicator: { on_track: 90% }\n',
    });
    const { code, stdout, stderr } = await run(['report'], { cwd });
    expect(stderr).toContain('error[LF801] `at_risk: 95%` is above `on_track: 90%` of the configuration\n');
    expect(stderr).toContain('--> a.yaml:8:25\n');
    expect(stderr).toContain('--> logframe.config.yaml:2:26\n');
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'Left out because of errors: a.yaml (line 8: LF801).\n\nNo project can be reported.\n',
    });
  });
});
