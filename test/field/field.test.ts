import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProjects } from '../../src/load.js';
import { day } from '../../src/model/plain-date.js';
import { renderReportJson } from '../../src/render/json/render-report-json.js';
import { sheetOfRun } from '../../src/sheet-of-run.js';
import { findDifferences } from '../golden/find-differences.js';
import { ROOT } from '../support/project-files.js';

interface FieldCase {
  readonly file: string;
  readonly asOf: string;
  readonly project: unknown;
  /** Codes that `check` finds, and those that it does not. */
  readonly finds?: readonly string[];
  readonly silent?: readonly string[];
}

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const casesOf = (folder: string): readonly FieldCase[] => {
  const file = resolve(import.meta.dirname, folder, 'expected.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

/** Published frameworks and reported faults, with the values that their readers worked out by hand. */
describe.each(folders)('field case %s', (folder) => {
  it.each(casesOf(folder))('$file as of $asOf', async ({ file, asOf, project, finds = [], silent = [] }) => {
    const run = await loadProjects([resolve(import.meta.dirname, folder, file)], { asOf: day(asOf), cwd: ROOT });
    const sheet = sheetOfRun(run, { asOf: day(asOf), language: 'en' });
    const { projects } = JSON.parse(renderReportJson(sheet, { language: 'en', width: 80, colourLevel: 0 }));
    if (project !== undefined) expect(findDifferences(project, projects[0])).toEqual([]);
    const codes = run.diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...finds]));
    expect(codes.filter((code) => silent.includes(code))).toEqual([]);
  });
});
