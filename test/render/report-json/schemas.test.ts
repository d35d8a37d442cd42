import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUTPUT_SCHEMAS, printSchema } from '../../../scripts/output-schemas/documents.js';
import { day } from '../../../src/model/plain-date.js';
import { renderReportJson } from '../../../src/render/report-json/render-report-json.js';
import { expectReportSchema } from '../../support/output-schemas.js';
import { assess } from '../../support/project.js';

describe('the published schemas', () => {
  it.each(Object.entries(OUTPUT_SCHEMAS))('%s is fresh: npx tsx scripts/generate-output-schemas.ts', (name, schema) => {
    expect(readFileSync(new URL(`../../../schema/${name}`, import.meta.url), 'utf8')).toBe(printSchema(schema));
  });

  it.each(Object.entries(OUTPUT_SCHEMAS))('%s allows no key that it does not name', (_, schema) => {
    const objects: unknown[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('type' in node && node.type === 'object') objects.push(node);
      Object.values(node).forEach(visit);
    };
    visit(schema);
    expect(objects.length).toBeGreaterThan(1);
    for (const object of objects) expect(object).toHaveProperty('additionalProperties');
  });

  it('refuse a document with an unknown key, a null, a number for a decimal or an unknown word', async () => {
    const valid = JSON.parse(
      renderReportJson({
        asOf: day('2023-06-30'),
        version: '1.0.0',
        assessments: [await assess('')],
        diagnostics: [],
        language: 'en',
      }),
    );
    expect(() => expectReportSchema(valid)).not.toThrow();
    expect(() => expectReportSchema({ ...valid, extra: 1 })).toThrow('additional properties');
    expect(() => expectReportSchema({ ...valid, asOf: null })).toThrow('asOf');
    const [project] = valid.projects;
    const withProject = (changes: object) => () =>
      expectReportSchema({ ...valid, projects: [{ ...project, ...changes }] });
    expect(withProject({})).not.toThrow();
    expect(withProject({ label: 'fine' })).toThrow('label');
    expect(withProject({ coverage: { indicatorsWithValue: '1', indicators: 1 } })).toThrow('indicatorsWithValue');
    expect(withProject({ timeline: { ...project.timeline, elapsed: { ratio: '0.57' } } })).toThrow('elapsed');
  });
});
