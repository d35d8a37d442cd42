import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { loadProjects } from '../../src/load.js';
import { day } from '../../src/model/plain-date.js';
import { RULES } from '../../src/rules/registry.js';
import { projectText } from '../support/project.js';
import { completeExample } from './complete-example.js';

/** What no project alone can show. */
const NOT_RUN: Readonly<Record<string, string>> = {
  LF105: 'needs a CSV file beside the project',
  LF108: 'needs a CSV file beside the project',
  LF306: 'needs two projects',
  LF702: 'needs the registered files',
  LF703: 'needs the registered files',
  LF801: 'is found in the configuration',
};

/** Not to be read as YAML: that is the point, and nothing may be filled in. */
const AS_THEY_STAND = new Set(['LF101', 'LF102']);
const MOST_LINES = 14;

describe.each(RULES.map(({ code, examples }) => [code, examples] as const))('the examples of %s', (code, examples) => {
  it('are short', () => {
    for (const example of Object.values(examples)) {
      expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    }
  });

  it.skipIf(AS_THEY_STAND.has(code))('are YAML', () => {
    for (const example of Object.values(examples)) {
      expect(parseAllDocuments(example).flatMap(({ errors }) => errors)).toEqual([]);
    }
  });

  it.skipIf(code in NOT_RUN)('are found where they are bad, and not where they are good', async () => {
    const [bad, good] = await Promise.all([run(code, examples.bad), run(code, examples.good)]);
    expect(bad.codes).toContain(code);
    expect(good.codes).not.toContain(code);
    // Otherwise it would be silent only because it was not asked.
    expect(good.isAssessed, good.codes.join()).toBe(true);
  });
});

/** What is found in a project with such an example, on the date that its comment names, or else as if that were today. */
async function run(code: string, example: string) {
  const [, named] = /# --as-of (\S+)/.exec(example) ?? [];
  const dated = { asOf: day(named ?? '2023-06-30'), asOfIsToday: named === undefined };
  const text = AS_THEY_STAND.has(code) ? projectText(example) : completeExample(code, example);
  const stdin = { name: 'p.yaml', bytes: new TextEncoder().encode(text) };
  const { diagnostics, projects } = await loadProjects(['-'], { cwd: import.meta.dirname, ...dated, stdin });
  return { codes: diagnostics.map((one) => one.code), isAssessed: projects[0]?.assessment !== undefined };
}
