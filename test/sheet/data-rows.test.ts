import { describe, expect, it } from 'vitest';
import { type DataRow, dataColumns, dataRows } from '../../src/sheet/data-rows.js';
import { SECTION_NAMES, type SectionName } from '../../src/sheet/sections.js';
import { assess } from '../support/project.js';
import { ALL_FILES, assessFiles } from '../support/project-files.js';
import { sheetOf } from '../support/sheet-of.js';

const HEAD = ['project', 'data', 'asOf', 'record'];

const rowsOf = async (yaml: string, section: SectionName, language: 'en' | 'vi' = 'en') =>
  dataRows(sheetOf([await assess(yaml)]), section, language);

/** Some columns of the rows of one kind of record; a row without one of them has no such key. */
const pick = (rows: readonly DataRow[], record: string, ...columns: readonly string[]) =>
  rows.filter((row) => row.get('record') === record).map((row) => columns.map((column) => row.get(column)));

const INDICATORS = `indicators:
  - id: IND-2
    name: { vi: Hộ, en: Households }
    measure: count
    unit: hộ
    accumulates: sum
    target: at least 16
    actuals: [{ on: 2023-01-31, value: 5, by: { sex: { female: 3, male: 2 } } }]
  - { id: IND-3, name: Tổ, measure: count, unit: tổ, accumulates: sum, target: 40 }`;

const SUBPROJECTS = `
  cofinancing:
    - { id: community-25, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
    - { id: local-20, minimum: 20%, contributors: [local-government], kinds: [cash], of: total-cost, per: project }
  subprojects:
    - id: SP-01
      name: Kênh
      status: completed
      planned: [{ id: P1, from: community, kind: land, amount: 30 }, { id: P2, from: grant, kind: cash, amount: 70 }]
      contributions:
        - { id: C1, from: community, kind: cash, on: 2023-01-01, amount: 20 }
        - { id: C2, from: grant, kind: cash, on: 2023-01-01, amount: 80 }
        - { id: C3, from: community, kind: land, on: 2023-01-01, amount: 4 }`;

describe('a row of data', () => {
  it('says of which project and day it is, and what kind of record', async () => {
    const [first] = await rowsOf(INDICATORS, 'indicators');
    expect([...(first ?? [])].slice(0, 4)).toEqual([
      ['project', 'P-1'],
      ['data', 'real'],
      ['asOf', '2023-06-30'],
      ['record', 'indicator'],
    ]);
  });

  it('of a whole section, its weighted attainment, stands below its records', async () => {
    const rows = await rowsOf(INDICATORS, 'indicators');
    expect(rows.map((row) => row.get('record'))).toEqual(['indicator', 'indicator', 'project']);
    expect(pick(rows, 'project', 'weightedAttainment.notComputable')).toEqual([['no-weights']]);
  });

  it('has the exact values of the data under their paths, one in a cell', async () => {
    const rows = await rowsOf(INDICATORS, 'indicators');
    expect(
      pick(
        rows,
        'indicator',
        'id',
        'target.value',
        'target.qualifier',
        'actual.value',
        'actual.on',
        'attainment.ratio',
      ),
    ).toEqual([
      ['IND-2', '16', 'at-least', '5', '2023-01-31', '0.312500'],
      ['IND-3', '40', undefined, undefined, undefined, undefined],
    ]);
    expect(pick(rows, 'indicator', 'actual.notComputable', 'status', 'line', 'file')).toEqual([
      [undefined, 'off-track', '8', 'p.yaml'],
      ['no-actual', 'no-data', '15', 'p.yaml'],
    ]);
    expect(pick(rows, 'indicator', 'breakdown.sex.female', 'breakdown.sex.male')[0]).toEqual(['3', '2']);
  });

  it('has words in one language, that of the reader, or the only one there is', async () => {
    const names = async (language: 'en' | 'vi') =>
      pick(await rowsOf(INDICATORS, 'indicators', language), 'indicator', 'name');
    expect(await names('en')).toEqual([['Households'], ['Tổ']]);
    expect(await names('vi')).toEqual([['Hộ'], ['Tổ']]);
  });

  it('of a list inside a record names that record: an exclusion its rule, its sub-project and its stage', async () => {
    const rows = await rowsOf(SUBPROJECTS, 'cofinancing');
    expect(pick(rows, 'cofinancingResult', 'rule', 'subproject', 'stage', 'share.ratio')).toEqual([
      ['community-25', 'SP-01', 'planned', '0.000000'],
      ['community-25', 'SP-01', 'actual', '0.200000'],
      ['local-20', undefined, 'planned', '0.000000'],
      ['local-20', undefined, 'actual', '0.000000'],
    ]);
    expect(pick(rows, 'exclusion', 'rule', 'subproject', 'stage', 'contribution', 'amount')).toEqual([
      ['community-25', 'SP-01', 'planned', 'P1', '30'],
      ['community-25', 'SP-01', 'actual', 'C3', '4'],
      ['local-20', 'SP-01', 'planned', 'P1', '30'],
      ['local-20', 'SP-01', 'actual', 'C1', '20'],
      ['local-20', 'SP-01', 'actual', 'C3', '4'],
    ]);
  });

  it('of a stated figure says what the figure is about', async () => {
    const rows = await rowsOf(
      `${SUBPROJECTS}
  reporting_periods: [{ id: 2023-H1, start: 2023-01-01, end: 2023-06-30 }]
  sources: [{ id: Q, title: q }]
  budget: { plans: [{ id: FY, period: 2023-H1, amount: 9 }] }
  indicators: [{ id: I, name: i, measure: count, unit: x, accumulates: sum, target: 5 }]
  stated:
    - { id: N1, figure: disbursement-rate, plan: FY, value: 30%, source: Q }
    - { id: N2, figure: indicator-attainment, indicator: I, value: 30%, source: Q }
    - { id: N3, figure: cofinancing-share, rule: community-25, subproject: SP-01, value: 30%, source: Q }
    - { id: N4, figure: cofinancing-share, rule: local-20, value: 30%, source: Q }
    - { id: N5, figure: disbursed, during: 2023-H1, value: 3, source: Q }
    - { id: N6, figure: disbursed, during: { start: 2023-01, end: 2023-02 }, value: 3, source: Q }
    - { id: N7, figure: disbursed, on: 2023-03, value: 3, source: Q }
    - { id: N8, figure: budget-total, value: 3, source: Q }`,
      'stated',
    );
    const none = undefined;
    expect(pick(rows, 'stated', 'id', 'plan', 'indicator', 'rule', 'subproject', 'during', 'on')).toEqual([
      ['N1', 'FY', none, none, none, none, none],
      ['N2', none, 'I', none, none, none, none],
      ['N3', none, none, 'community-25', 'SP-01', none, none],
      ['N4', none, none, 'local-20', none, none, none],
      ['N5', none, none, none, none, '2023-H1', none],
      ['N6', none, none, none, none, '2023-01-01/2023-02-28', none],
      ['N7', none, none, none, none, none, '2023-03-31'],
      ['N8', none, none, none, none, none, none],
    ]);
  });

  it('of the portfolio is a project, a currency or a standard', async () => {
    const both = [await assess('code: A\nbudget: { total: 100 }'), await assess('code: B')];
    const rows = dataRows(sheetOf(both), 'portfolio', 'en');
    expect(pick(rows, 'projectLine', 'project', 'code', 'asOf')).toEqual([
      ['A', 'A', '2023-06-30'],
      ['B', 'B', '2023-06-30'],
    ]);
    expect(pick(rows, 'currencyTotal', 'project', 'currency', 'budget.value', 'budget.known', 'projects')).toEqual([
      [undefined, 'VND', '100', '1', '1'],
    ]);
  });

  it('is there for every record of every project, and none for a section that a file leaves out', async () => {
    const two = sheetOf([
      await assess(INDICATORS),
      await assess(`code: P-2\n${INDICATORS}`),
      await assess('code: P-3'),
    ]);
    expect(pick(dataRows(two, 'indicators', 'en'), 'indicator', 'project', 'id')).toEqual([
      ['P-1', 'IND-2'],
      ['P-1', 'IND-3'],
      ['P-2', 'IND-2'],
      ['P-2', 'IND-3'],
    ]);
    expect(await rowsOf('', 'indicators')).toEqual([]);
    expect(await rowsOf('', 'portfolio')).toEqual([]);
  });
});

describe.each(SECTION_NAMES)('the columns of %s', (section) => {
  it('are declared, whatever the files say; only parts of breakdowns are beyond them', async () => {
    const columns = dataColumns(section);
    expect(columns.slice(0, 4)).toEqual(HEAD);
    expect(new Set(columns).size).toBe(columns.length);
    for (const asOf of ['2021-07-01', '2023-06-30', '2030-12-31']) {
      const rows = dataRows(sheetOf(await assessFiles(ALL_FILES, asOf)), section, 'en');
      const beyond = rows.flatMap((row) => [...row.keys()]).filter((key) => !columns.includes(key));
      expect(beyond.filter((key) => !/^(?:breakdown|breakdownCoverage|parts)\./.test(key))).toEqual([]);
    }
  });
});
