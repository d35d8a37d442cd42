import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessProject } from '../../src/calc/assess-project.js';
import { asWritten } from '../../src/calc/figure.js';
import { createFormat } from '../../src/messages/format.js';
import { day } from '../../src/model/plain-date.js';
import { exactly } from '../../src/model/quantity.js';
import { Rational } from '../../src/model/rational.js';
import type { Cell } from '../../src/sheet/cell.js';
import { FORMS } from '../../src/sheet/form.js';
import { printCell } from '../../src/sheet/print-cell.js';
import { attentionOf } from '../support/printed-report.js';
import { project, report, reportDocument } from '../support/project.js';
import { listOf, recordOf } from '../support/report-data.js';

const ratioOf = (number: Rational, ...limits: readonly string[]): Cell => ({
  kind: 'ratio',
  figure: asWritten(exactly(number)),
  limits: limits.map((one) => Rational.of(one)),
});
const inData = (cell: Cell) => FORMS.ratio.json(cell);
const inTable = (cell: Cell) => [printCell(cell, createFormat('en')), printCell(cell, createFormat('vi'))];
const of = (above: bigint, below: bigint) => Rational.of(above.toString()).over(Rational.of(below.toString()));

describe('a ratio', () => {
  it.each([
    // One decimal where nothing is near, half away from zero.
    ['0.31', ['31.0%', '31,0%'], '0.310000'],
    ['0.1015', ['10.2%', '10,2%'], '0.101500'],
    // More decimals where one would show it at the minimum, up to six.
    ['0.2496', ['24.96%', '24,96%'], '0.249600'],
    ['0.24999', ['24.999%', '24,999%'], '0.249990'],
    ['0.24999999', ['24.999999%', '24,999999%'], '0.249999'],
    ['0.25000001', ['25.000001%', '25,000001%'], '0.250001'],
    // Where six still do, the last digit is rounded toward the side on which the value lies.
    ['0.249999999999', ['24.999999%', '24,999999%'], '0.249999'],
    ['0.250000000001', ['25.000001%', '25,000001%'], '0.250001'],
    // At the minimum itself there is nothing to show but the minimum.
    ['0.25', ['25.0%', '25,0%'], '0.250000'],
  ])('of %s, and a minimum of 25 %%', (number, printed, ratio) => {
    const cell = ratioOf(Rational.of(number), '0.25');
    expect(inTable(cell)).toEqual(printed);
    expect(inData(cell)).toEqual({ ratio });
  });

  it('below 0 is told from a limit below 0', () => {
    const lag = ratioOf(Rational.of('-0.10000000001'), '-0.10');
    expect(inTable(lag)).toEqual(['-10.000001%', '-10,000001%']);
    expect(inData(lag)).toEqual({ ratio: '-0.100001' });
  });

  it('is shown beside none of its limits, in data and in tables', () => {
    const limits = ['-0.10', '0.25', '0.6', '0.85', '1', '1.15', '0.333333333333'];
    const near = fc
      .tuple(fc.constantFrom(...limits), fc.bigInt(-(10n ** 6n), 10n ** 6n), fc.integer({ min: 6, max: 16 }))
      .map(([limit, off, digits]) => Rational.of(limit).plus(of(off, 3n * 10n ** BigInt(digits))));
    fc.assert(
      fc.property(near, (number) => {
        const cell = ratioOf(number, ...limits);
        const data = Rational.of(String(recordOf(inData(cell))['ratio']));
        const [en = '', vi = ''] = inTable(cell);
        const printed = Rational.of(en.replace('%', '')).over(Rational.of(100));
        expect(vi).toBe(en.replace('.', ','));
        for (const limit of limits.map((one) => Rational.of(one))) {
          const side = Math.sign(number.compare(limit));
          // What is at a limit that six decimals cannot show is rounded like any number.
          if (side === 0 && limit.decimals > 6) continue;
          expect([Math.sign(data.compare(limit)), Math.sign(printed.compare(limit))]).toEqual([side, side]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the limits that the ratios of a sheet have', () => {
  it('of the share of all sub-projects together: the minimum', async () => {
    const { cofinancing } = await report(`
      cofinancing: [{ id: r, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }]
      subprojects:
        - id: SP
          name: s
          status: completed
          contributions: [{ id: C, from: community, kind: cash, amount: 24_999_999_999 }, { id: G, from: grant, kind: cash, amount: 75_000_000_001 }]`);
    expect(recordOf(listOf(cofinancing)[0]?.['summary'])['pooledShare']).toEqual({ ratio: '0.249999' });
  });

  it('of physical against financial: 10 points below, in data and in words', async () => {
    const lagging = `
      indicators: [{ id: I, name: i, measure: number, unit: kg, accumulates: sum, weight: 1, target: 1_000_000_000_000, actuals: [{ on: 2023-01-31, value: 400_000_000_000 }] }]
      budget: { total: 1_000_000_000_000, disbursements: [{ id: D, on: 2023-01-31, amount: 500_000_000_001 }] }`;
    const assessed = assessProject(await project(lagging), day('2023-06-30'));
    const other = assessProject(await project(`${lagging}\n      code: P-2`, 'q.yaml'), day('2023-06-30'));
    const line = listOf(recordOf(reportDocument([assessed, other]).portfolio)['projects'])[0];
    expect(line?.['physicalAgainstFinancial']).toEqual({ difference: { ratio: '-0.100001' }, flagged: true });
    expect(attentionOf(assessed).map(({ text }) => text)).toContainEqual(expect.stringContaining('10.000001 points'));
  });

  it('of a plan in the line of its project: the thresholds of its band', async () => {
    const under = `
      budget:
        total: 10_000_000_000_000
        plans: [{ id: K, period: { start: 2022-01-01, end: 2022-12-31 }, amount: 1_000_000_000_000 }]
        disbursements: [{ id: D, on: 2022-06-30, amount: 849_999_999_999 }]`;
    const assessed = assessProject(await project(under), day('2023-06-30'));
    const other = assessProject(await project(`${under}\n      code: P-2`, 'q.yaml'), day('2023-06-30'));
    const line = listOf(recordOf(reportDocument([assessed, other]).portfolio)['projects'])[0];
    expect(line?.['plan']).toEqual({ id: 'K', ofPlan: { ratio: '0.849999' }, ofPlanToDate: { ratio: '0.849999' } });
  });

  it('of the value of a percent: its target, where the value goes on without end', async () => {
    const { indicators } = await report(`
      indicators: [{ id: I, name: i, measure: percent, accumulates: latest, target: 90%, actuals: [{ on: 2023-01-31, value: 2_699_999_999/3_000_000_000 }] }]`);
    expect(indicators[0]).toMatchObject({
      actual: { value: '0.899999' },
      status: expect.not.stringMatching('achieved'),
    });
  });
});
