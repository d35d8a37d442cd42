import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { assessProject } from '../../../src/calc/assess-project.js';
import { loadProjects } from '../../../src/load.js';
import { day } from '../../../src/model/plain-date.js';
import { renderReportJson } from '../../../src/render/json/render-report-json.js';
import { sheetOfRun } from '../../../src/sheet-of-run.js';
import { loadProject } from '../../support/load-project.js';
import { expectReportSchema } from '../../support/output-schemas.js';
import { reportDocument } from '../../support/project.js';
import { ROOT } from '../../support/project-files.js';

const FILES = globSync(['projects/**/*.yaml', 'test/golden/*.yaml', 'test/calc/fixtures/*.yaml']).toSorted();
/** With errors of every kind: records in error, projects left out, findings that comments silence. */
const FIXTURES = globSync(['test/rules/LF*/*.yaml', 'test/cli/fixtures/*.yaml'], { cwd: ROOT }).toSorted();

describe('the JSON report of every project file here is what its schema says', () => {
  it.each(['2000-01-01', '2021-07-01', '2023-06-30', '2030-12-31'])('as of %s', async (asOf) => {
    const assessments = [];
    for (const file of FILES) assessments.push(assessProject(await loadProject(file), day(asOf)));
    const { projects, portfolio } = reportDocument(assessments);
    expect(projects.map(({ file }) => file)).toEqual(FILES);
    expect(portfolio).toBeDefined();
  });

  it('with what rules find in it, and what that withholds', async () => {
    const asOf = day('2023-06-30');
    const seen = { withheld: 0, leftOut: 0, silenced: 0, known: 0 };
    for (const file of FIXTURES) {
      const run = await loadProjects([file], { cwd: ROOT, asOf });
      const sheet = sheetOfRun(run, { asOf, language: 'vi', known: run.diagnostics });
      const text = renderReportJson(sheet, { language: 'vi', width: 80, colourLevel: 0 });
      expect(() => expectReportSchema(JSON.parse(text)), file).not.toThrow();
      seen.withheld += run.projects.filter(({ project }) => project.withheld !== undefined).length;
      seen.leftOut += run.leftOut.length;
      seen.silenced += run.suppressed.length;
      seen.known += run.diagnostics.length;
    }
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
  });
});
