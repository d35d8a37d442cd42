import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { day } from '../../src/model/plain-date.js';
import { buildSheet, type Sheet, type SheetOptions } from '../../src/sheet/build-sheet.js';

/** The sheet of some projects in whose files nobody has looked for findings, as of the day of the first. */
export function sheetOf(assessments: readonly ProjectAssessment[], options: Partial<SheetOptions> = {}): Sheet {
  const asOf = assessments[0]?.asOf ?? day('2023-06-30');
  return buildSheet(
    assessments.map((assessment) => ({ assessment })),
    { asOf, version: '1.0.0', ...options },
  );
}
