import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText, type Problem, reportText } from '../src/in-memory.js';
import { type LoadedRun, loadProjects } from '../src/load.js';
import { formatPlace } from '../src/model/place.js';
import { day } from '../src/model/plain-date.js';
import { describe as describeFinding } from '../src/rules/registry.js';

const asOf = day('2023-06-30');
const options = { asOf, language: 'en' } as const;

const PROJECT = `logframe: 1
code: P-1
title: Dự án
donors: [INKOTA]
period: { start: 2021-07-01, end: 2024-12-31 }
currency: VND
`;
const LINES = 'id,name,amount\nB1,Tập huấn,12000\n';

function inShort({ file, code, start, message }: Problem): string {
  return `${file}:${start.line}:${start.column} ${code} ${message}`;
}

describe('checking texts in memory', () => {
  it('gives findings in words, with the stretch that an editor marks', async () => {
    const text = `${PROJECT}colour: red\n`;
    const { problems, diagnostics } = await checkText({ 'p.yaml': text }, options);
    expect(diagnostics.map(({ code }) => code)).toEqual(['LF201']);
    expect(problems).toEqual([
      {
        file: 'p.yaml',
        start: { line: 7, column: 1, offset: text.indexOf('colour') },
        end: { line: 7, column: 7, offset: text.indexOf('colour') + 'colour'.length },
        code: 'LF201',
        slug: 'unknown-key',
        severity: 'error',
        message: 'unknown key `colour`',
        help: expect.any(String),
        path: '',
        related: [],
      },
    ]);
  });

  it('says them in Vietnamese, and what stands at related places', async () => {
    const activity = '  - { id: A1, name: Họp thôn }\n';
    const files = { 'p.yaml': `${PROJECT}activities:\n${activity}${activity}` };
    const { problems } = await checkText(files, { asOf, language: 'vi' });
    const twice = problems.find(({ code }) => code === 'LF301');
    expect(twice?.message).toContain('A1');
    expect(twice?.related.map(({ file, start }) => [file, start.line])).toEqual([['p.yaml', 8]]);
    expect(twice?.related[0]?.message).toMatch(/đầu/);
  });

  it('takes a file under two spellings of its path for one: the first counts', async () => {
    const { files, problems } = await checkText({ 'p.yaml': PROJECT, './p.yaml': `${PROJECT}colour: red\n` }, options);
    expect(files).toEqual(['p.yaml']);
    expect(problems).toEqual([]);
  });

  it('gives plain data, which a worker can post', async () => {
    const { problems } = await checkText({ 'p.yaml': `${PROJECT}colour: red\n` }, options);
    expect(structuredClone(problems)).toEqual(problems);
  });

  it('finds CSV files beside the project file that names them', async () => {
    const files = {
      'projects/p.yaml': `${PROJECT}budget: { total: 12000, lines: { csv: data/lines.csv } }\n`,
      'projects/data/lines.csv': LINES,
      'projects/data/other.csv': LINES,
    };
    const run = await checkText(files, options);
    expect(run.problems).toEqual([]);
    expect(run.files).toEqual(['projects/p.yaml']);
    expect(run.attachments).toEqual(['projects/data/lines.csv']);
  });

  it.each([
    ['../lines.csv', { problem: 'outside-folder', path: '../lines.csv' }],
    ['/lines.csv', { problem: 'outside-folder', path: '/lines.csv' }],
    ['__proto__', { problem: 'not-found', path: '__proto__' }],
    ['constructor', { problem: 'not-found', path: 'constructor' }],
    ['line.csv', { problem: 'not-found', path: 'line.csv', suggestion: 'lines.csv' }],
  ])('refuses the CSV file %s, as on a disk', async (csv, why) => {
    const files = {
      'a/p.yaml': `${PROJECT}budget: { total: 12000, lines: { csv: ${csv} } }\n`,
      'lines.csv': LINES,
      '/lines.csv': LINES,
      'a/lines.csv': LINES,
    };
    const { diagnostics } = await checkText(files, options);
    expect(diagnostics.map(({ code, place, args }) => [code, place.source.file, args])).toEqual([
      ['LF105', 'a/p.yaml', why],
    ]);
  });

  it('reads the project files that it is told, and reports one that is not there', async () => {
    const files = new Map([
      ['a.yaml', PROJECT],
      ['b.yaml', PROJECT.replace('P-1', 'P-2')],
    ]);
    expect((await checkText(files, options)).files).toEqual(['a.yaml', 'b.yaml']);
    const { projects, problems } = await checkText(files, { ...options, projects: ['b.yaml', 'constructor'] });
    expect(projects.map(({ file }) => file)).toEqual(['b.yaml']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([['constructor', 'LF105']]);
  });

  it('reports nothing of evidence that is elsewhere, not even that a comment silences nothing', async () => {
    const evidence = (file: string) => `evidence:
  # logframe-ignore LF702: the receipts lie in the safe
  - { id: PT-1, kind: receipt, file: ${file} }
`;
    const codes = async (file: string) => {
      const { problems } = await checkText({ 'p.yaml': PROJECT + evidence(file), 'PT-1.txt': 'foo' }, options);
      return problems.map(({ code }) => code).filter((code) => code === 'LF702' || code === 'LF802');
    };
    expect(await codes('PT-2.pdf')).toEqual([]);
    expect(await codes('PT-1.txt')).toEqual(['LF802']);
  });

  it('takes settings for all projects', async () => {
    const files = { 'p.yaml': `${PROJECT}evidence: [{ id: PT-1, kind: receipt }]\n` };
    const { problems } = await checkText(files, options);
    const rules = new Map(problems.map(({ code }) => [code, 'off'] as const));
    expect(rules.size).toBeGreaterThan(0);
    const run = await checkText(files, { ...options, settings: { rules } });
    expect(run.problems).toEqual([]);
    expect(run.off.map(({ code }) => code)).toEqual(problems.map(({ code }) => code));
  });
});

describe('reporting texts in memory', () => {
  const files = { 'p.yaml': `${PROJECT}budget: { total: 12000, lines: { csv: lines.csv } }\n`, 'lines.csv': LINES };

  it('gives Markdown unless another format is asked for', async () => {
    const report = await reportText(files, options);
    expect(report).toMatch(/^# /m);
    expect(report).toBe(await reportText(files, { ...options, format: 'markdown' }));
    expect(await reportText(files, { ...options, language: 'vi' })).not.toBe(report);
  });

  it('gives the other formats, whole or by section', async () => {
    expect(JSON.parse(await reportText(files, { ...options, format: 'json' })).projects).toHaveLength(1);
    const timeline = await reportText(files, { ...options, format: 'terminal', sections: ['timeline'], width: 60 });
    expect(Math.max(...timeline.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(await reportText(files, { ...options, format: 'csv', sections: ['disbursement'] })).toContain('12000');
    await expect(reportText(files, { ...options, format: 'csv' })).rejects.toThrow(RangeError);
  });

  it('says of a file in error that it is left out', async () => {
    expect(await reportText({ ...files, 'q.yaml': 'logframe: 1\ncode: [\n' }, options)).toContain('q.yaml');
  });
});

const RULES = join(import.meta.dirname, 'rules');
const folders = readdirSync(RULES).filter((name) => /^LF\d+$/.test(name));

describe.each(folders)('the fixtures of %s', (code) => {
  const folder = join(RULES, code);
  const texts = textsIn(folder);

  it.each(['bad', 'good'])('give the same findings in memory as from the disk: the %s ones', async (kind) => {
    const projects = [...texts.keys()].filter((name) => new RegExp(`^${kind}(-.+)?\\.yaml$`).test(name));
    const fromDisk = await loadProjects(projects, { cwd: folder, asOf });
    const inMemory = await checkText(texts, { ...options, projects });
    expect(findings(inMemory)).toEqual(findings(fromDisk));
    expect(inMemory.problems.filter(isKnown).map(inShort)).toEqual(findings(fromDisk));
    expect(inMemory.attachments).toEqual(fromDisk.attachments);
    expect(inMemory.leftOut.map(({ file }) => file)).toEqual(fromDisk.leftOut.map(({ file }) => file));
  });
});

/** Every file of a folder, as bytes: some are not UTF-8 on purpose. */
function textsIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

function findings({ diagnostics }: LoadedRun): readonly string[] {
  return diagnostics
    .filter(isKnown)
    .map((one) => `${formatPlace(one.place)} ${one.code} ${describeFinding(one, 'en').message}`);
}

/** Of evidence that is not among the texts nothing is known. */
function isKnown({ code }: { readonly code: string }): boolean {
  return code !== 'LF702';
}
