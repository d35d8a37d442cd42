import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'schema/config.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema);
const isValid = (text: string) => validate(parse(text));

describe('the JSON Schema of the configuration', () => {
  it('accepts everything that can be set', () => {
    isValid(readFileSync(join(root, 'test/rules/LF801/good.yaml'), 'utf8'));
    expect(validate.errors).toBeNull();
  });

  it.each([
    'langauge: vi',
    'language: fr',
    'as_of: 30/06/2023',
    'thresholds: { due_soon_days: soon }',
    'thresholds: { indicator: { on_track: 85 } }',
    'exchange_rates: [{ from: CHF, to: VNĐ, rate: 25_400, on: 2023-01-01 }]',
    'rules: { LF412: fatal }',
    'rules: { LF999: off }',
    'rules: { LF204: off }',
    'baseline: [known.json]',
  ])('refuses `%s`, as the program does', (line) => {
    expect(isValid(`${line}\n`)).toBe(false);
  });

  it('tells an editor what each rule finds', () => {
    expect(schema.properties.rules.properties.LF509.description).toMatch(/^round-or-late: ./);
  });
});
