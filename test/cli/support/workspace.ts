import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own with these files, gone when the test is over. */
export function workspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'logframe-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A project file in which nothing is wrong: 5 of 16 courses halfway through its time, and why. */
export function validProject(code: string, more = ''): string {
  return `logframe: 1
code: ${code}
title: { vi: Dự án ${code}, en: Project ${code} }
data: illustrative
donors: [Nhà tài trợ minh họa]
period: { start: 2021-07-01, end: 2024-12-31 }
currency: VND
indicators:
  - id: IND-1
    name: { vi: Lớp tập huấn, en: Courses }
    measure: count
    unit: { vi: lớp, en: courses }
    accumulates: sum
    target: 16
    means_of_verification: Danh sách
    actuals: [{ on: 2023-06-30, value: 5 }]
    explanation: [{ on: 2023-06-30, text: Lũ quét }]
${more}`;
}

/** A project file with an error that takes its figures away: a key that does not exist. */
export const brokenProject = validProject('P-BROKEN').replace('donors:', 'colour: red\ndonors:');
