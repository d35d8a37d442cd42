import { describe, expect, it } from 'vitest';
import { rowsOf } from '../support/printed-report.js';
import { assess, only } from '../support/project.js';

describe('stated figures', () => {
  it('that differ by less than one decimal are shown to differ', async () => {
    const assessment = await assess(`
      indicators:
        - id: I
          name: i
          measure: count
          unit: x
          accumulates: sum
          target: 10_000
          actuals: [{ on: 2023-01-01, value: 2_496 }]
      sources: [{ id: S, title: s }]
      stated: [{ id: N, figure: indicator-attainment, indicator: I, value: 25.00%, source: S }]`);
    expect(only(rowsOf(assessment, 'stated')).cells).toMatchObject({
      stated: '25.00%',
      computed: '24.96%',
      verdict: 'differs',
    });
  });

  it('that agree within the rounding of the source say how far that goes; those that are the same say nothing', async () => {
    const stated = async (keys: string, value: string) => {
      const assessment = await assess(`
        sources: [{ id: S, title: s }]
        budget: { total: 1_000 }
        indicators:
          - { id: I, name: i, measure: count, unit: x, accumulates: sum, target: 10_000, actuals: [{ on: 2023-01-01, value: 2_496 }] }
        stated: [{ id: N, source: S, ${keys}, value: ${value} }]`);
      return only(rowsOf(assessment, 'stated'));
    };
    const ratio = 'figure: indicator-attainment, indicator: I';
    expect((await stated(ratio, '25%')).details).toEqual(['within the rounding of the source, ± 0.5 points']);
    expect((await stated(ratio, '24.96%')).details).toEqual([]);
    expect((await stated(ratio, '25.00%')).details).toEqual([]);
    expect((await stated('figure: budget-total', '1_000 VND')).details).toEqual([]);
  });

  it('without a plan show the plan that they imply, as inferred and with its open end', async () => {
    const assessment = await assess(`
      sources: [{ id: S, title: s }]
      budget:
        plans: [{ id: FY, period: { start: 2022-07-01, end: 2023-06-30 }, amount: { unknown: không nêu } }]
        disbursements: [{ id: D, on: 2023-06-30, amount: more than 8.9 tỷ VND }]
      stated:
        - { id: N, figure: disbursement-rate, plan: FY, value: 120%, source: S, as_written: "đạt 120% kế hoạch" }`);
    const { cells, details } = only(rowsOf(assessment, 'stated', 'vi'));
    expect(cells).toMatchObject({ stated: '120%', computed: '?', verdict: 'không kiểm tra được' });
    expect(details).toEqual([
      'Nguồn viết: “đạt 120% kế hoạch”',
      'chưa rõ kế hoạch',
      'suy ra, nguồn không nêu: kế hoạch hơn 7.385.892.116 VND, không rõ giới hạn trên',
    ]);
  });
});
