import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { assessProject } from '../../../src/calc/assess-project.js';
import { day } from '../../../src/model/plain-date.js';
import { loadProject } from '../../support/load-project.js';
import { reportDocument } from '../../support/project.js';

const FILES = globSync(['projects/**/*.yaml', 'test/golden/*.yaml', 'test/calc/fixtures/*.yaml']).toSorted();

describe('the JSON report of every project file here is what its schema says', () => {
  it.each(['2000-01-01', '2021-07-01', '2023-06-30', '2030-12-31'])('as of %s', async (asOf) => {
    const assessments = [];
    for (const file of FILES) assessments.push(assessProject(await loadProject(file), day(asOf)));
    const { projects, portfolio } = reportDocument(assessments);
    expect(projects.map(({ file }) => file)).toEqual(FILES);
    expect(portfolio).toBeDefined();
  });
});
