import { describe, expect, it } from 'vitest';
import { run, type Surroundings } from './support/run.js';
import { validProject, workspace } from './support/workspace.js';

async function report(argv: readonly string[], surroundings: Surroundings = {}, config?: string): Promise<string> {
  const cwd = workspace({ 'a.yaml': validProject('A'), ...(config && { 'logframe.config.yaml': config }) });
  return (await run(['timeline', ...argv], { cwd, ...surroundings })).stdout;
}

async function asOf(argv: readonly string[], surroundings: Surroundings = {}, config?: string): Promise<string> {
  return JSON.parse(await report(['--format', 'json', ...argv], surroundings, config)).asOf;
}

describe('the as-of date', () => {
  it('is the flag, else LOGFRAME_AS_OF, else the configuration, else today', async () => {
    const env = { LOGFRAME_AS_OF: '2022-02-02' };
    const config = 'as_of: 2021-12-31\n';
    expect(await asOf(['--as-of', '2023-03-03'], { env }, config)).toBe('2023-03-03');
    expect(await asOf([], { env }, config)).toBe('2022-02-02');
    expect(await asOf([], {}, config)).toBe('2021-12-31');
    expect(await asOf([])).toBe('2023-07-15');
  });

  it('is the local day, shortly after midnight and shortly before', async () => {
    expect(await asOf([], { now: new Date(2024, 1, 29, 0, 1) })).toBe('2024-02-29');
    expect(await asOf([], { now: new Date(2024, 1, 29, 23, 59) })).toBe('2024-02-29');
  });

  it('of a month or a year is its last day', async () => {
    expect(await asOf(['--as-of', '2023-02'])).toBe('2023-02-28');
    expect(await asOf(['--as-of', '2023'])).toBe('2023-12-31');
  });

  it('is not set by an empty variable', async () => {
    expect(await asOf([], { env: { LOGFRAME_AS_OF: '' } })).toBe('2023-07-15');
  });
});

describe('the language', () => {
  const isVietnamese = async (...args: Parameters<typeof report>) => (await report(...args)).includes('Dự án A');

  it('is the flag, else LOGFRAME_LANG, else the configuration, else the locale', async () => {
    const locale = { LANG: 'vi_VN.UTF-8' };
    expect(await isVietnamese(['--lang', 'vi'], { env: { LOGFRAME_LANG: 'en' } })).toBe(true);
    expect(await isVietnamese([], { env: { LOGFRAME_LANG: 'vi' } }, 'language: en\n')).toBe(true);
    expect(await isVietnamese([], { env: locale }, 'language: en\n')).toBe(false);
    expect(await isVietnamese([], { env: locale })).toBe(true);
    expect(await isVietnamese([])).toBe(false);
  });

  it('follows the first variable of the locale that is set', async () => {
    expect(await isVietnamese([], { env: { LC_ALL: 'C.UTF-8', LANG: 'vi_VN.UTF-8' } })).toBe(false);
    expect(await isVietnamese([], { env: { LC_ALL: '', LC_MESSAGES: 'vi_VN', LANG: 'en_GB' } })).toBe(true);
  });
});

describe('colour', () => {
  const isColoured = async (argv: readonly string[], surroundings: Surroundings) =>
    (await report(argv, surroundings)).includes('\u001b[');

  it('is for terminals', async () => {
    expect(await isColoured([], { terminal: 80 })).toBe(true);
    expect(await isColoured([], {})).toBe(false);
  });

  it('is off with NO_COLOR and on a dumb terminal, and an empty NO_COLOR says nothing', async () => {
    expect(await isColoured([], { terminal: 80, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await isColoured([], { terminal: 80, env: { TERM: 'dumb' } })).toBe(false);
    expect(await isColoured([], { terminal: 80, env: { NO_COLOR: '' } })).toBe(true);
  });

  it('is forced by FORCE_COLOR, and decided by the flag', async () => {
    expect(await isColoured([], { env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await isColoured([], { terminal: 80, env: { FORCE_COLOR: '0' } })).toBe(false);
    expect(await isColoured(['--color', 'never'], { terminal: 80, env: { FORCE_COLOR: '3' } })).toBe(false);
    expect(await isColoured(['--color', 'always'], { env: { NO_COLOR: '1' } })).toBe(true);
  });

  it('changes no word', async () => {
    const coloured = await report(['--color', 'always']);
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(await report([]));
  });
});

describe('the width', () => {
  const widest = async (...args: Parameters<typeof report>) =>
    Math.max(...(await report(...args)).split('\n').map((line) => line.length));

  it('is the flag, else COLUMNS, else that of the terminal, else 80', async () => {
    const plain = ['--color', 'never'];
    expect(await widest([...plain, '--width', '100'], { terminal: 60, env: { COLUMNS: '70' } })).toBe(100);
    expect(await widest(plain, { terminal: 60, env: { COLUMNS: '70' } })).toBe(70);
    expect(await widest(plain, { terminal: 60 })).toBe(60);
    expect(await widest(plain)).toBe(80);
  });
});
