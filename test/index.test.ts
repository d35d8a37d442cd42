import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as browser from '../src/browser.js';
import * as logframe from '../src/index.js';
import { ROOT } from './support/project-files.js';

const { day, findProjectFiles, loadProjects, renderReport, sheetOfRun } = logframe;

describe('the public API', () => {
  it('goes from files to a report, as its documentation shows', async () => {
    const asOf = day('2023-06-30');
    const { files } = await findProjectFiles(['projects/p-5821.yaml'], ROOT);
    const run = await loadProjects(files, { cwd: ROOT, asOf });
    expect(run.leftOut).toEqual([]);

    const render = await renderReport('terminal');
    const text = render(sheetOfRun(run, { asOf, language: 'en' }), { language: 'en', width: 100, colourLevel: 0 });
    expect(text).toContain('P-5821');
    expect(text).toContain('57.0%');
  });

  it('puts every finding into words in both languages', async () => {
    const bytes = new TextEncoder().encode('logframe: 1\ncolour: red\n');
    const { diagnostics } = await loadProjects(['-'], {
      cwd: ROOT,
      asOf: day('2023-06-30'),
      stdin: { name: 'p.yaml', bytes },
    });
    const unknown = diagnostics.find(({ code }) => code === 'LF201');
    expect(unknown && logframe.describe(unknown, 'en').message).toBe('unknown key `colour`');
    expect(unknown && logframe.describe(unknown, 'vi').message).toBe('không có khóa `colour`');
  });

  it('without a disk is the same, but for what reads files and for formats of findings', () => {
    const onlyWithNode = Object.keys(logframe).filter((name) => !(name in browser));
    expect(onlyWithNode.toSorted()).toEqual(['CHECK_FORMATS', 'findProjectFiles', 'loadCheckFormat', 'loadProjects']);
  });
});

/** What a stranger writes who has installed the package, with the strictest settings and without the types of Node. */
const STRANGER = `import { type AddressedCell, type CheckedText, checkText, createFormat, day, describe, findFigure, formatPlace } from 'logframe/browser';
import { type Cell, type Language, listCells, type Problem, type ReportFormat, REPORT_FORMATS } from 'logframe/browser';
import { renderReport, reportText, rootOf, type Sheet, sheetOfRun, type TextFiles, type TextRange } from 'logframe/browser';

const asOf = day('2023-06-30');
const files: TextFiles = new Map<string, string | Uint8Array>([['p.yaml', ''], ['lines.csv', new Uint8Array()]]);

export function marksOf(run: CheckedText): readonly TextRange[] {
  return run.problems.flatMap((one: Problem) => (one.severity === 'error' ? [one, ...one.related] : []));
}

export async function wordsOf(language: Language): Promise<readonly string[]> {
  const run = await checkText(files, { asOf, language, projects: ['p.yaml'], settings: { rules: new Map([['LF412', 'off']]) } });
  return run.diagnostics.map((one) => formatPlace(one.place) + describe(one, language).message);
}

export async function figuresOf(run: CheckedText): Promise<string> {
  const sheet: Sheet = sheetOfRun(run, { asOf, language: 'vi', sections: ['indicators'] });
  const cells: readonly AddressedCell[] = [...listCells(rootOf(sheet))];
  const cell: Cell | undefined = cells[0]?.cell;
  const formats: readonly ReportFormat[] = REPORT_FORMATS.map(({ name }) => name);
  const render = await renderReport(formats[0] ?? 'json');
  return createFormat('en').date(asOf) + String(cell) + findFigure.name + render(sheet, { language: 'en', width: 80, colourLevel: 0 });
}

export const table: Promise<string> = reportText({ 'p.yaml': '' }, { asOf, language: 'en', format: 'csv', sections: ['timeline'] });
// @ts-expect-error there is no such format
export const none = reportText({}, { asOf, language: 'en', format: 'pdf' });
// @ts-expect-error the language of the words is not guessed
export const silent = checkText({}, { asOf });
`;

describe('the package, as it is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'logframe-package-'));
  const installed = join(folder, 'node_modules/logframe');
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(() => {
    mkdirSync(installed, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
    node(ROOT, '--import', 'tsx', 'scripts/build.ts', '--out', join(installed, 'dist'));
    // The types of the program itself are checked elsewhere.
    compile(ROOT, '-p', 'tsconfig.types.json', '--noCheck', '--outDir', join(installed, 'dist/types'));
    symlinkSync(join(ROOT, 'node_modules/@types'), join(folder, 'node_modules/@types'));
  }, 120_000);

  const STRICT = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false'];
  const MODULES = ['--module', 'nodenext', '--target', 'es2022'];

  it('has types that need no others', () => {
    writeFileSync(join(folder, 'stranger.ts'), STRANGER);
    writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "types": [] }, "files": ["stranger.ts"] }');
    const browsers = ['--lib', 'es2022,dom', '--noEmit'];
    expect(compile(folder, '-p', '.', ...STRICT, ...MODULES, ...browsers)).toBe('');
  }, 60_000);

  it('runs the examples of the README, which print what their comments say', () => {
    const blocks = readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```ts\n(.+?)^```$/gms);
    const examples = [...blocks].map(([, code = ''], index) => ({ name: `example-${index}`, code }));
    expect(examples.length).toBeGreaterThan(1);
    for (const { name, code } of examples) writeFileSync(join(folder, `${name}.ts`), code);
    const files = examples.map(({ name }) => `${name}.ts`);
    expect(compile(folder, ...files, '--ignoreConfig', '--types', 'node', ...STRICT, ...MODULES)).toBe('');

    for (const { name, code } of examples) {
      const printed = node(ROOT, join(folder, `${name}.js`));
      const promised = [...code.matchAll(/ \/\/ (.+)$/gm)].map(([, text = '']) => text);
      expect(promised).not.toEqual([]);
      for (const text of promised) expect(printed).toContain(text);
    }
  }, 60_000);
});

function compile(cwd: string, ...argv: readonly string[]): string {
  return node(cwd, join(ROOT, 'node_modules/typescript/bin/tsc'), ...argv);
}

/** What it prints, also where it fails. */
function node(cwd: string, ...argv: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  return status === 0 ? stdout : `${stdout}${stderr}exit code ${status}`;
}
