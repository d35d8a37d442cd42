import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadProjects } from '../src/load.js';
import { day } from '../src/model/plain-date.js';

const asOf = day('2023-06-30');
const folder = mkdtempSync(join(tmpdir(), 'logframe-'));
afterAll(() => rmSync(folder, { recursive: true }));

write('good.yaml', project('P-1'));
write('other.yaml', project('P-2'));
write('syntax.yaml', 'logframe: 1\ncode: [P-3\n');
write('form.yaml', `${project('P-4')}colour: red\n`);
write('dangling.yaml', `${project('P-5')}activities:\n  - { id: A1, name: Họp thôn, result: R9 }\n`);

describe('loading projects', () => {
  it('never lets a broken file hide a good one', async () => {
    const run = await load(['syntax.yaml', 'good.yaml', 'missing.yaml', 'form.yaml', 'other.yaml']);
    expect(run.projects.map(({ project, file }) => [project.code, file])).toEqual([
      ['P-1', 'good.yaml'],
      ['P-2', 'other.yaml'],
    ]);
    expect(run.diagnostics.map(({ code, place }) => [place.source.file, code])).toEqual([
      ['form.yaml', 'LF201'],
      ['missing.yaml', 'LF105'],
      ['syntax.yaml', 'LF101'],
    ]);
  });

  it('keeps a project whose rules are broken, with its diagnostics', async () => {
    const run = await load(['dangling.yaml']);
    expect(run.projects).toHaveLength(1);
    expect(run.diagnostics.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['LF302', 'error', 'activities.A1.result'],
    ]);
  });

  it('compares the codes of files that cannot be decoded, too', async () => {
    write('form-again.yaml', `${project('P-4')}colour: blue\n`);
    const run = await load(['form.yaml', 'form-again.yaml']);
    expect(run.projects).toEqual([]);
    expect(run.diagnostics.map(({ code, place }) => [place.source.file, code])).toEqual([
      ['form-again.yaml', 'LF201'],
      ['form.yaml', 'LF301'],
      ['form.yaml', 'LF201'],
    ]);
  });

  it('looks at a file once', async () => {
    const run = await load(['good.yaml', 'good.yaml']);
    expect(run.files).toEqual(['good.yaml']);
    expect(run.diagnostics).toEqual([]);
  });

  it('says the same in whatever order the files come', async () => {
    const files = ['dangling.yaml', 'form.yaml', 'good.yaml', 'syntax.yaml'];
    const said = async (paths: readonly string[]) =>
      (await load(paths)).diagnostics.map(({ code, place, args }) => [place.source.file, place.start, code, args]);
    expect(await said(files.toReversed())).toEqual(await said(files));
  });

  it('takes a file under two spellings of its path for one', async () => {
    const run = await load(['good.yaml', './good.yaml']);
    expect(run.files).toEqual(['good.yaml']);
    expect(run.diagnostics).toEqual([]);
  });

  it('reads standard input for `-` and shows it by its name', async () => {
    const stdin = { name: 'from-stdin.yaml', bytes: new TextEncoder().encode(project('P-1')) };
    const run = await loadProjects(['-', 'good.yaml'], { cwd: folder, asOf, stdin });
    expect(run.projects.map(({ file }) => file)).toEqual(['from-stdin.yaml', 'good.yaml']);
    expect(run.diagnostics.map(({ code, place }) => [code, place.source.file])).toEqual([['LF301', 'good.yaml']]);
  });
});

function load(files: readonly string[]) {
  return loadProjects(files, { cwd: folder, asOf });
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function project(code: string): string {
  return `logframe: 1\ncode: ${code}\ntitle: Dự án\ndonors: [INKOTA]\nperiod: { start: 2021-07, end: 2024-12 }\n`;
}
