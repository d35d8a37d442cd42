import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { createFormat } from '../../src/messages/format.js';
import type { Language } from '../../src/model/text.js';
import { cellText } from '../../src/render/terminal/cell-text.js';
import { buildReport } from '../../src/report/build-report.js';
import type { Block, DetailedTable, Section } from '../../src/report/report.js';
import type { Tone } from '../../src/sheet/cell.js';
import type { SectionName } from '../../src/sheet/sections.js';
import { sheetOf } from './sheet-of.js';

/** A row of a section as its reader sees it: each cell by its column, and the details below. */
export interface PrintedRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly details: readonly string[];
}

/** A section of the report of some projects, the first one of that name; fails the test where there is none. */
export function sectionOf(assessments: readonly ProjectAssessment[], name: Section['name']): Section {
  const { portfolio = [], projects } = buildReport(sheetOf(assessments));
  const found = [...portfolio, ...projects.flatMap(({ sections }) => sections)].find((one) => one.name === name);
  if (!found) throw new Error(`the report has no section ${name}`);
  return found;
}

export function tablesOf({ blocks }: Section): readonly DetailedTable[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

/** The rows of the tables of a project's section. */
export function rowsOf(assessment: ProjectAssessment, name: SectionName, language: Language = 'en'): PrintedRow[] {
  return tablesOf(sectionOf([assessment], name)).flatMap((table) => printRows(table, language));
}

export function printRows({ columns, rows }: DetailedTable, language: Language = 'en'): PrintedRow[] {
  const format = createFormat(language);
  return rows.map((row) => ({
    cells: Object.fromEntries(columns.map(({ key }) => [key, plain(cellText(row, key, format))])),
    details: row.details.map(({ text }) => plain(text(format))),
  }));
}

/** The sentences, facts and items of a section, without its tables. */
export function linesOf({ blocks }: Section, language: Language = 'en'): string[] {
  return blocks.flatMap((block) => printBlock(block, language));
}

export function attentionOf(
  assessment: ProjectAssessment,
  language: Language = 'en',
): { readonly text: string; readonly tone: Tone | undefined }[] {
  const format = createFormat(language);
  return sectionOf([assessment], 'attention').blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ text, tone }) => ({ text: plain(text(format)), tone })) : [],
  );
}

function printBlock(block: Block, language: Language): string[] {
  const format = createFormat(language);
  switch (block.kind) {
    case 'heading':
    case 'sentence':
    case 'progress':
      return [plain(block.text(format))];
    case 'facts':
      return block.facts.map(({ name, value }) => plain(`${name(format)}: ${value(format)}`));
    case 'list':
      return block.items.map(({ text }) => plain(text(format)));
    case 'table':
      return [];
  }
}

/** With usual spaces. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
