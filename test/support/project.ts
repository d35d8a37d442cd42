import { expect } from 'vitest';
import { assessProject } from '../../src/calc/assess-project.js';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import type { ReaderFinding } from '../../src/diagnostics/reader-findings.js';
import { day } from '../../src/model/plain-date.js';
import type { Project } from '../../src/model/project.js';
import { renderReportJson } from '../../src/render/json/render-report-json.js';
import { decodeProject } from '../../src/schema/decode-project.js';
import { textReader } from '../../src/source/memory/text-reader.js';
import { readProjectTree } from '../../src/source/read-project-tree.js';
import { expectReportSchema } from './output-schemas.js';
import { sheetOf } from './sheet-of.js';

/** What every test project says unless it says something else. */
const DEFAULTS: Readonly<Record<string, string>> = {
  logframe: '1',
  code: 'P-1',
  title: 'Dự án',
  donors: '[INKOTA]',
  period: '{ start: 2021-07-01, end: 2024-12-31 }',
  currency: 'VND',
};

/** Findings without their places, behind which the whole tree hangs. */
function inShort(findings: readonly ReaderFinding[]): readonly unknown[] {
  return findings.map(({ code, path, args }) => ({ code, path, args }));
}

type JsonRecord = Readonly<Record<string, unknown>>;

/** A project of the JSON report, as far as tests look into it. */
export interface ReportedProject extends JsonRecord {
  readonly timeline: JsonRecord;
  readonly indicators: readonly JsonRecord[];
  readonly activities: readonly JsonRecord[];
  readonly targetGroups: readonly JsonRecord[];
  readonly cofinancing: readonly (JsonRecord & { readonly results: readonly JsonRecord[] })[];
  readonly disbursement: JsonRecord & { readonly plans: readonly JsonRecord[]; readonly lines: readonly JsonRecord[] };
  readonly stated: readonly JsonRecord[];
}

/** The text of a project file: the given YAML, and the required keys that it leaves out. */
export function projectText(yaml: string): string {
  const tail = dedent(yaml);
  const head = Object.entries(DEFAULTS).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(tail));
  return `${head.map(([key, value]) => `${key}: ${value}\n`).join('')}${tail}`;
}

/** A project as the program reads it from such a file; a finding of the reader fails the test. */
export async function project(yaml: string, name = 'p.yaml'): Promise<Project> {
  const { root, findings } = await readProjectTree(name, textReader({ [name]: projectText(yaml) }));
  expect(inShort(findings)).toEqual([]);
  const decoded = root && decodeProject(root, name);
  expect(inShort(decoded?.findings ?? [])).toEqual([]);
  if (!decoded?.project) throw new Error('the project was not decoded');
  return decoded.project;
}

export async function assess(yaml: string, asOf = '2023-06-30'): Promise<ProjectAssessment> {
  return assessProject(await project(yaml), day(asOf));
}

/**
 * The project as `logframe report --format json` prints it, but for the words and the places of its records: these are
 * looked at in the tests of that format.
 */
export async function report(yaml: string, asOf = '2023-06-30'): Promise<ReportedProject> {
  return reportOf(await assess(yaml, asOf));
}

export function reportOf(assessment: ProjectAssessment): ReportedProject {
  const { projects } = reportDocument([assessment], (key, value) => (WORDS_AND_PLACES.has(key) ? undefined : value));
  return only(projects);
}

const WORDS_AND_PLACES: ReadonlySet<string> = new Set(['name', 'subprojectStatus', 'line', 'file', 'contributions']);

/**
 * The whole document for some projects; every one that a test makes is held against the schema.
 * @param reviver what to make of a key, as for `JSON.parse`
 */
export function reportDocument(
  assessments: readonly ProjectAssessment[],
  reviver?: (key: string, value: unknown) => unknown,
): {
  readonly projects: readonly ReportedProject[];
  readonly portfolio?: JsonRecord;
} {
  const text = renderReportJson(sheetOf(assessments), { language: 'en', width: 80, colourLevel: 0 });
  expectReportSchema(JSON.parse(text));
  return JSON.parse(text, reviver);
}

/** The only indicator of a project whose `indicators` has one record with these keys. */
export async function indicator(keys: string, asOf?: string): Promise<JsonRecord> {
  const { indicators } = await report(`indicators:\n${record('I', keys)}`, asOf);
  return only(indicators);
}

/** The only activity of such a project. */
export async function activity(keys: string, asOf?: string): Promise<JsonRecord> {
  const { activities } = await report(`activities:\n${record('A', keys)}`, asOf);
  return only(activities);
}

function record(id: string, keys: string): string {
  return `  - id: ${id}\n    name: ${id}\n${dedent(keys).replace(/^(?=.)/gm, '    ')}`;
}

export function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (items.length !== 1 || item === undefined) throw new Error(`expected one item, not ${items.length}`);
  return item;
}

/** Takes the indentation of the first line from every line, so that YAML can stand indented in a test. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd();
  const indent = /^ */.exec(lines)?.[0] ?? '';
  return `${lines.replaceAll(new RegExp(`^${indent}`, 'gm'), '')}\n`;
}
