import { describe, expect, it } from 'vitest';
import { attentionOf, rowsOf } from '../support/printed-report.js';
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

  it('say what they are about and print both numbers in their unit, in both languages', async () => {
    const assessment = await assess(`
      sources: [{ id: Q, title: s }]
      budget:
        total: 1_000
        disbursements: [{ id: D, on: 2023-01-31, amount: 120 }, { id: T, during: { start: 2022-07, end: 2023-03 }, amount: 7 }]
      target_groups: [{ id: TG, name: Nông dân, reach: direct, unit: { vi: người, en: people }, reached: [{ on: 2023-01-31, value: 1_234 }] }]
      indicators:
        - { id: I, name: i, measure: count, unit: { vi: hộ, en: households }, accumulates: sum, target: 10_000, actuals: [{ on: 2023-01-01, value: 2_496 }] }
        - { id: P, name: p, measure: percent, accumulates: latest, target: 90%, actuals: [{ on: 2023-01-01, value: 5/11 }] }
      activities: [{ id: A, name: a, unit: { vi: cuộc, en: meetings }, done: [{ on: 2023-01-01, value: 3 }] }]
      subprojects: [{ id: SP, name: s, status: reviewed }]
      stated:
        - { id: S1, figure: indicator-value, indicator: I, value: 2_500, source: Q }
        - { id: S2, figure: indicator-value, indicator: P, value: 45.455%, source: Q }
        - { id: S3, figure: activity-done, activity: A, value: khoảng 3, source: Q }
        - { id: S4, figure: target-group-reached, target_group: TG, value: 1_235, rounded_to: 5, source: Q }
        - { id: S5, figure: subprojects, status: completed, value: 2, source: Q }
        - { id: S6, figure: disbursement-rate, of: budget, value: 12%, source: Q }
        - { id: S7, figure: disbursement-rate, of: receipts, value: 12%, source: Q }
        - { id: S8, figure: disbursed, on: 2023-12-31, value: 127, source: Q }
        - { id: S9, figure: disbursed, during: { start: 2023-01, end: 2023-06 }, value: 127, source: Q }`);
    const printed = (language: 'en' | 'vi') =>
      rowsOf(assessment, 'stated', language).map(({ cells, details }) => [
        Object.values(cells).slice(0, 4).join(' | '),
        ...details,
      ]);
    expect(printed('en')).toEqual([
      ['S1 indicator value I | 2,500 households | 2,496 households | differs'],
      ['S2 indicator value P | 45.455% | 45.45% | agrees', 'within the rounding of the source, ± 0.0005 points'],
      ['S3 activity done A | about 3 meetings | 3 meetings | agrees'],
      ['S4 target group reached TG | 1,235 people | 1,234 people | agrees', 'within the rounding of the source, ± 2.5'],
      ['S5 number of sub-projects: completed | 2 | 1 | differs'],
      ['S6 disbursement rate of the budget | 12% | 12.7% | differs'],
      ['S7 disbursement rate of the receipts | 12% | ? | cannot be checked', 'no money received'],
      ['S8 disbursed | 127 VND | ? | cannot be checked', 'not due yet'],
      ['S9 disbursed | 127 VND | ? | cannot be checked', 'not separable'],
    ]);
    expect(printed('vi').map(([row]) => row)).toEqual([
      'S1 giá trị chỉ số I | 2.500 hộ | 2.496 hộ | không khớp',
      'S2 giá trị chỉ số P | 45,455% | 45,45% | khớp',
      'S3 khối lượng đã thực hiện của hoạt động A | khoảng 3 cuộc | 3 cuộc | khớp',
      'S4 số đã tiếp cận của nhóm đối tượng TG | 1.235 người | 1.234 người | khớp',
      'S5 số tiểu dự án: hoàn thành | 2 | 1 | không khớp',
      'S6 tỷ lệ giải ngân so với ngân sách | 12% | 12,7% | không khớp',
      'S7 tỷ lệ giải ngân so với kinh phí đã tiếp nhận | 12% | ? | không kiểm tra được',
      'S8 giải ngân | 127 VND | ? | không kiểm tra được',
      'S9 giải ngân | 127 VND | ? | không kiểm tra được',
    ]);
    const points = attentionOf(assessment, 'vi').map(({ text }) => text);
    expect(points).toEqual(
      expect.arrayContaining([
        'S1 giá trị chỉ số I: nguồn nêu 2.500 hộ, tính từ số liệu là 2.496 hộ',
        'S5 số tiểu dự án: hoàn thành: nguồn nêu 2, tính từ số liệu là 1',
      ]),
    );
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
