import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectJsonSchema } from '../../src/schema/json-schema.js';
import { findingsIn, projectWith } from './findings-in.js';

const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(projectJsonSchema());
const isValid = (text: string) => validate(parse(text));

describe('the JSON Schema of the project file', () => {
  it('is the same every time, and names no host but that of JSON Schema', () => {
    const text = JSON.stringify(projectJsonSchema());
    expect(JSON.stringify(projectJsonSchema())).toBe(text);
    expect(text.match(/https?:\/\/[^"]+/g)).toEqual(['https://json-schema.org/draft/2020-12/schema']);
  });

  it.each([
    'aliases: [PCM 2, 2021]',
    'summary: { en: Village meeting }',
    'donors: { unknown: A }',
    'donors: { unknown: { vi: A, en: B } }',
    'ended: 2024',
    'ended: 2024-02-29',
    'target_groups: [{ id: T, name: A, reach: direct, planned: ÍT NHẤT 12 NGHÌN }]',
    'target_groups: [{ id: T, name: A, reach: direct, planned: at least 12.0 }]',
    'target_groups: [{ id: T, name: A, reach: direct, planned: KHOẢNG 12_130 }]',
    'budget: { total: ">= 8.9 Tỷ VND", scope: unknown, disbursements: { csv: payments.csv } }',
    'budget: { plans: [{ id: P, period: { start: 2022, end: 2023 }, lines: { B1: 5 } }] }',
    'indicators: [{ id: I, name: A, measure: yes-no, target: yes }]',
    'indicators: [{ id: I, name: A, measure: percent, accumulates: pooled, target: [{ value: 34/60, from: 2022 }] }]',
    'thresholds: { indicator: { ahead: 115% }, due_soon_days: 30 }',
  ])('accepts `%s`, as the decoder does', async (line) => {
    const text = projectWith('')
      .replace(/donors.*\n/, line.startsWith('donors') ? '' : '$&')
      .concat(`${line}\n`);
    isValid(text);
    expect(validate.errors).toBeNull();
    expect((await findingsIn(text)).filter((found) => !/csv|^LF202 logframe/.test(found))).toEqual([]);
  });

  it.each([
    'currrency: VND',
    'currency: vnd',
    'code: PCM 2',
    'ended: 01.07.2021',
    'ended: 44378',
    'ended: 2023-02-29',
    'ended: 2023-06-31',
    'target_groups: [{ id: T, name: A, reach: direct, planned: -4 }]',
    'budget: { total: 9 tỷ XYZ }',
    'budget: { total: -9 tỷ VND }',
    'exchange_rates: [{ from: CHF, to: VND, rate: 0.0, on: 2023 }]',
    'indicators: [{ id: I, name: A, measure: percent, accumulates: latest, target: 34/0 }]',
    'indicators: [{ id: I, name: A, measure: percent, accumulates: latest, target: [] }]',
    'indicators: [{ id: I, name: A, measure: count, unit: A, accumulates: latest, target: 5, interim: [{ during: 2023, value: 5 }] }]',
    'indicators: [{ id: I, name: A, measure: counts, target: 5, colour: red }]',
    'summary: {}',
    'donors: { unknown: "" }',
    'target_groups: [{ id: T, name: A, reach: direct, planned: "1,388" }]',
    'target_groups: [{ id: T, name: A, reach: direct, planned: khoảng 12.130 }]',
    'target_groups: [{ id: T, name: A, reach: direct, planned: hàng trăm }]',
    'target_groups: [{ id: T, name: A, reach: direct, planned: 40%, unit: A }]',
    'budget: { total: 9 tỷ đồng }',
    'budget: { disbursements: [{ id: D, amount: 5 }] }',
    'budget: { disbursements: [{ id: D, amount: 5, on: 2023, during: 2023 }] }',
    'budget: { plans: [{ id: P, period: FY2023 }] }',
    'indicators: [{ id: I, name: A, measure: count, accumulates: sum, target: 5 }]',
    'indicators: [{ id: I, name: A, measure: qualitative, target: A, levels: [a] }]',
    'activities: [{ id: A, name: A, status: cancelled, since: 2023 }]',
    'stated: [{ id: S, figure: disbursement-rate, value: 120% }]',
    'subprojects: [{ id: S, name: A, status: approved, planned: [{ id: C, from: grant, kind: cash, days: 3 }] }]',
    'thresholds: { due_soon_days: 30.5 }',
  ])('refuses `%s`, as the decoder does', async (line) => {
    const [key = ''] = line.split(':');
    const text = projectWith('')
      .replace(new RegExp(`^${key}:.*\\n`, 'm'), '')
      .concat(`${line}\n`);
    expect(isValid(text)).toBe(false);
    expect(await findingsIn(text)).not.toEqual([]);
  });
});
