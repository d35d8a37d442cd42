import { join, resolve } from 'node:path';
import type { ReportFormatDefinition } from '../render/report-formats.js';
import { SECTION_NAMES, type SectionName } from '../sheet/sections.js';
import { isFolder } from '../source/files/is-folder.js';
import { CannotRun } from './cannot-run.js';
import { namesFolder } from './output/names-folder.js';

/** What is rendered as one text, and where it goes. */
export interface PlannedOutput {
  /** Absent: the whole report. */
  readonly sections?: readonly SectionName[] | undefined;
  /** Absent: standard output. */
  readonly file?: string | undefined;
  /** Whether the folder of the file is what was asked for, and is made where it is missing. */
  readonly makesFolder?: boolean | undefined;
}

/**
 * Where a report goes. A format that has a table for each section writes several of them into a folder, a file each, and
 * one of them into a file or on standard output. Refuses, before any work, several tables that are to stand in one place,
 * and a folder for a format that is one file.
 * @param output of `-o`; a folder is one that is there, or has a slash behind it
 */
export function planOutputs(
  { name: format, isTablePerSection, extensions: [extension = ''] }: ReportFormatDefinition,
  sections: readonly SectionName[] | undefined,
  output: string | undefined,
  cwd: string,
): readonly PlannedOutput[] {
  const file = output === '-' ? undefined : output;
  if (!isTablePerSection) {
    if (file === undefined || !namesFolder(file)) return [{ sections, file }];
    throw new CannotRun({ kind: 'format-is-one-file', format, example: `${file}report${extension}` });
  }
  const tables = sections ?? SECTION_NAMES;
  if (file !== undefined && asksForFolder(file, cwd)) {
    return tables.map((name) => ({ sections: [name], file: join(file, `${name}${extension}`), makesFolder: true }));
  }
  if (tables.length !== 1) throw new CannotRun({ kind: 'several-tables', tables });
  return [{ sections: tables, file }];
}

function asksForFolder(output: string, cwd: string): boolean {
  return namesFolder(output) || isFolder(resolve(cwd, output));
}
