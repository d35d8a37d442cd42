import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../../src/render/csv/render-csv.js';
import { dataColumns } from '../../../src/sheet/data-rows.js';
import type { SectionName } from '../../../src/sheet/sections.js';
import { assess } from '../../support/project.js';
import { sheetOf } from '../../support/sheet-of.js';

const csv = async (yaml: string, section: SectionName) =>
  renderCsv(sheetOf([await assess(yaml)], { sections: [section] }), { language: 'en', width: 80, colourLevel: 0 });

const read = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

const indicator = (name: string, by = '') =>
  `indicators: [{ id: I, name: ${name}, measure: count, unit: x, accumulates: sum, target: 5, actuals: [{ on: 2023-01-31, value: 5${by} }] }]`;

describe('a section as CSV', () => {
  it('is a head and a row for each record; every row has every column', async () => {
    const text = await csv(indicator('i'), 'indicators');
    const { data, errors, meta } = read(text);
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(dataColumns('indicators'));
    expect(data.map(({ record }) => record)).toEqual(['indicator', 'project']);
    expect(data[0]).toMatchObject({ id: 'I', 'actual.value': '5', 'attainment.ratio': '1.000000', status: 'achieved' });
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('\r');
  });

  it('has the same columns where the file says nothing', async () => {
    expect(read(await csv('', 'indicators')).meta.fields).toEqual(dataColumns('indicators'));
  });

  it('has the parts of breakdowns, which files choose, last', async () => {
    const { meta, data } = read(await csv(indicator('i', ', by: { sex: { female: 3, male: 2 } }'), 'indicators'));
    expect(meta.fields).toEqual([...dataColumns('indicators'), 'breakdown.sex.female', 'breakdown.sex.male']);
    expect(data[0]).toMatchObject({ 'breakdown.sex.female': '3' });
  });

  it.each([
    ['"=1+1"', "'=1+1"],
    ['"+1 (x)"', "'+1 (x)"],
    ['"-x"', "'-x"],
    ['"@x"', "'@x"],
    ['"a, \\"b\\""', 'a, "b"'],
    ['"-5"', '-5'],
    ['Hộ', 'Hộ'],
  ])('defuses what a spreadsheet would take for a formula, and nothing else: %s', async (name, cell) => {
    expect(read(await csv(indicator(name), 'indicators')).data[0]).toMatchObject({ name: cell });
  });

  it.each([
    ['"\\e[31mđỏ\\e[0m"', '<U+001B>[31mđỏ<U+001B>[0m'],
    ['"a\\u202Eb"', 'a<U+202E>b'],
    ['"a\\nb\\tc\\rd"', 'a\nb\tc<U+000D>d'],
  ])('writes out what is invisible or would command a terminal, but for lines and tabs: %s', async (name, cell) => {
    const text = await csv(indicator(name), 'indicators');
    expect(read(text).data[0]).toMatchObject({ name: cell });
    expect(text).not.toMatch(/[^\P{C}\n\t]/u);
  });

  it('writes them out in the columns that files name, too', async () => {
    const text = await csv(indicator('i', ', by: { "s\\u200Bx": { female: 3, male: 2 } }'), 'indicators');
    expect(read(text).meta.fields).toContain('breakdown.s<U+200B>x.female');
  });

  it('leaves a negative number a number', async () => {
    const overspent = 'budget: { total: 5, disbursements: [{ id: D, on: 2023-01-01, amount: 7 }] }';
    expect(read(await csv(overspent, 'disbursement')).data[0]).toMatchObject({ 'remaining.value': '-2' });
  });

  it('is of one section', async () => {
    const options = { language: 'en', width: 80, colourLevel: 0 } as const;
    const sheet = sheetOf([await assess('')]);
    expect(() => renderCsv(sheet, options)).toThrow(RangeError);
    expect(() => renderCsv({ ...sheet, sections: ['timeline', 'notes'] }, options)).toThrow(RangeError);
  });
});
