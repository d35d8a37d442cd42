import { loadProjects } from '../../src/load.js';
import { day } from '../../src/model/plain-date.js';
import type { Sheet } from '../../src/sheet/build-sheet.js';
import { type SheetOfRunOptions, sheetOfRun } from '../../src/sheet-of-run.js';
import { projectText } from './project.js';
import { ROOT } from './project-files.js';

/** The sheet of one project file as the program makes it: what rules find in it is there, and withholds figures. */
export async function sheetOfText(yaml: string, options: Partial<SheetOfRunOptions> = {}): Promise<Sheet> {
  const asOf = options.asOf ?? day('2023-06-30');
  const bytes = new TextEncoder().encode(projectText(yaml));
  const run = await loadProjects(['-'], { cwd: ROOT, asOf, stdin: { name: 'p.yaml', bytes } });
  return sheetOfRun(run, { asOf, language: 'en', ...options });
}
