import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkJsonSchema } from '../../src/render/check/check-shape.js';
import { renderReportJson } from '../../src/render/json/render-report-json.js';
import { reportJsonSchema } from '../../src/sheet/json-schema.js';
import { expectReportSchema } from '../support/output-schemas.js';
import { assess } from '../support/project.js';
import { sheetOf } from '../support/sheet-of.js';

const SCHEMAS = Object.entries({
  'report.schema.json': reportJsonSchema(),
  'check.schema.json': checkJsonSchema(),
});

describe('the published schemas', () => {
  it.each(SCHEMAS)('%s is fresh: npm run generate:schemas', (name, schema) => {
    expect(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')).toBe(
      `${JSON.stringify(schema, undefined, 2)}\n`,
    );
  });

  it.each(SCHEMAS)('%s allows no key that it does not name', (_, schema) => {
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
      renderReportJson(sheetOf([await assess('')]), { language: 'en', width: 80, colourLevel: 0 }),
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
