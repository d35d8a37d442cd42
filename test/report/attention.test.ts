import { describe, expect, it } from 'vitest';
import { attentionOf } from '../support/printed-report.js';
import { assess, only } from '../support/project.js';
import { sheetOfText } from '../support/sheet-of-text.js';

const texts = async (yaml: string, asOf?: string) => attentionOf(await assess(yaml, asOf)).map(({ text }) => text);

describe('what needs attention carries its figure and what that is a figure of', () => {
  it.each([
    [
      'an indicator at risk: of the target, and pace as what was done of what was needed by now',
      `indicators:
  - { id: I, name: Hộ, measure: count, unit: hộ, accumulates: sum, target: 16, actuals: [{ on: 2023-06-30, value: 6 }] }`,
      'I Hộ: at risk, 37.5% of the target 16; pace 65.8%: 6 of the 9.125 needed by now',
    ],
    [
      'an indicator below its baseline: of the way from there to the target, pace from there too',
      `indicators:
  - id: I
    name: Hộ
    measure: percent
    accumulates: latest
    baseline: { value: 35%, on: 2021-07-01 }
    target: 60%
    actuals: [{ on: 2023-06-30, value: 31% }]`,
      'I Hộ: worse than baseline, -16.0% of the way from 35% to 60%; pace -28.1%: -4.0 of the 14.3 needed from the baseline by now',
    ],
    [
      'a level that is not maintained: the value against the target',
      `indicators:
  - id: I
    name: Học sinh
    measure: percent
    accumulates: latest
    direction: maintain
    target: at least 98%
    actuals: [{ on: 2023-06-30, value: 97.96% }]`,
      'I Học sinh: off track, actual 97.96%, target at least 98%',
    ],
    [
      'an overdue activity: by how many days, since when, of what was planned',
      'activities: [{ id: A, name: Họp, planned: 4, schedule: { due: 2022-12-31 }, done: [{ on: 2022-06-30, value: 3 }] }]',
      'A Họp: overdue by 181 days (due 2022-12-31), 3 of 4 planned',
    ],
    [
      'an activity behind its schedule: of what is expected by now, which is not what is planned',
      'activities: [{ id: A, name: Họp, schedule: { every: half-year }, done: [{ on: 2022-06-30, value: 3 }] }]',
      'A Họp: behind, 3 of 4 expected by now',
    ],
    [
      'an overdue milestone: by how many days, since when',
      'milestones: [{ id: M, name: Ký, due: 2023-06-29 }]\nactivities: [{ id: A, name: a, done: [] }]',
      'M Ký: overdue by 1 day (due 2023-06-29)',
    ],
    [
      'a plan in force: of what was planned to date, and in which window',
      `budget:
  plans: [{ id: FY, period: { start: 2022-07-01, end: 2023-06-30 }, amount: 100_000 }]
  disbursements: [{ id: D, on: 2023-01-01, amount: 70_000 }]`,
      'Plan FY: below plan, 70.0% of 100,000 VND planned to date (2022-07-01 – 2023-06-30); explanation needed',
    ],
    [
      'money spent beyond the budget',
      'budget: { total: 1_000, disbursements: [{ id: D, on: 2023-01-01, amount: 1_200 }] }',
      'Disbursed 1,200 VND, 200 VND beyond the budget of 1,000 VND',
    ],
    [
      'money spent beyond a line, though within the budget',
      `budget:
  total: 1_000
  lines: [{ id: B1, name: Tập huấn, amount: 100 }]
  disbursements: [{ id: D, on: 2023-01-01, amount: 130, line: B1 }]`,
      'Budget line B1 Tập huấn: disbursed 130 VND, 30 VND beyond its budget of 100 VND',
    ],
    [
      'a stated figure that the records do not give: what each says',
      `budget: { total: 1_000 }
sources: [{ id: S, title: s }]
stated: [{ id: N, figure: budget-total, value: 900 VND, source: S }]`,
      'N budget total: the source states 900 VND, the records give 1,000 VND',
    ],
    [
      'a stated figure that cannot be checked: why not',
      `sources: [{ id: S, title: s }]
stated: [{ id: N, figure: budget-total, value: 900 VND, source: S }]`,
      'N budget total: 900 VND stated, cannot be checked, no budget given',
    ],
    [
      'results behind the money',
      `budget: { total: 1_000, disbursements: [{ id: D, on: 2023-01-01, amount: 520 }] }
indicators:
  - id: I
    name: i
    measure: count
    unit: x
    accumulates: sum
    target: 10
    weight: 1
    actuals: [{ on: 2023-06-30, value: 4 }]`,
      'Results are 12.0 points behind the money: 40.0% attained, weighted, with 52.0% of the budget (1,000 VND) disbursed',
    ],
  ])('%s', async (_, yaml, expected) => {
    expect(await texts(yaml)).toContain(expected);
  });

  const share = (contributions: string) => `
    cofinancing:
      - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
    subprojects:
      - id: S
        name: Bể nước
        status: completed
        contributions: ${contributions}`;

  it('a share that is not met: of which cost, against which minimum, never rounded up to it', async () => {
    const found = await texts(
      share(
        '[{ id: C, from: community, kind: cash, amount: 13_270_000 }, { id: G, from: grant, kind: cash, amount: 39_830_000 }]',
      ),
    );
    expect(found).toContain('S Bể nước: not met: 24.99% of the total cost (53,100,000 VND); minimum 25%');
  });

  it('a share without evidence: of which cost, and how much of it is evidenced', async () => {
    const found = await texts(
      share('[{ id: C, from: community, kind: cash, amount: 30 }, { id: G, from: grant, kind: cash, amount: 70 }]'),
    );
    expect(found).toContain(
      'S Bể nước: cannot be verified: 30.0% of the total cost (100 VND), of which evidence supports 0.0%; minimum 25%',
    );
  });

  it('a share of the grant: of the grant, in both languages', async () => {
    const ofGrant = await assess(
      share(
        '[{ id: C, from: community, kind: cash, amount: 10 }, { id: G, from: grant, kind: cash, amount: 100 }]',
      ).replace('of: total-cost', 'of: grant'),
    );
    expect(attentionOf(ofGrant).map(({ text }) => text)).toEqual([
      'S Bể nước: not met: 10.0% of the grant (100 VND); minimum 25%',
    ]);
    expect(attentionOf(ofGrant, 'vi').map(({ text }) => text)).toEqual([
      'S Bể nước: chưa đạt: đóng góp bằng 10,0% khoản viện trợ (100 VND), yêu cầu ít nhất 25%',
    ]);
  });
});

describe('a sub-project in error', () => {
  it('is named once with the reason, whatever the number of rules and stages', async () => {
    const { projects } = await sheetOfText(`
      cofinancing:
        - { id: R1, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
        - { id: R2, minimum: 25%, contributors: [community], kinds: [labour], of: total-cost, per: subproject }
        - { id: R3, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: project }
      subprojects:
        - { id: S1, name: Bể nước, status: completed, cost: '1,388' }
        - { id: S2, name: Kênh, status: completed, cost: rẻ }`);
    const found = attentionOf(only(projects).assessment).map(({ text }) => text);
    expect(found).toEqual([
      'S1 Bể nước: withheld because of an error (line 12: LF204)',
      'S2 Kênh: withheld because of an error (line 13: LF206)',
    ]);
  });
});

describe('what was agreed', () => {
  it('is told apart from what came in', async () => {
    const found = await texts(`
      cofinancing:
        - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
      subprojects:
        - id: S
          name: Bể nước
          status: proposed
          planned: [{ id: C, from: community, kind: cash, amount: 20 }, { id: G, from: grant, kind: cash, amount: 80 }]`);
    expect(found).toContain('S Bể nước (as agreed): not met: 20.0% of the total cost (100 VND); minimum 25%');
  });
});

describe('many of a kind', () => {
  const late = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `{ id: A${index + 1}, name: a, planned: 4, schedule: { due: 2022-12-31 }, done: [] }`,
    );
  const overdue = (count: number, more = '') => texts(`activities: [${late(count).join(', ')}]\n${more}`);

  it('are eight, the rest counted, with the section that has them all', async () => {
    const found = await overdue(12);
    expect(found).toHaveLength(9);
    expect(found[7]).toMatch(/^A8 /);
    expect(found[8]).toBe('and 4 more, see Activities');
  });

  it('are not counted where the count would take as many lines as the items', async () => {
    for (const count of [8, 9]) {
      const found = await overdue(count);
      expect(found).toHaveLength(count);
      expect(found.at(-1)).toMatch(new RegExp(`^A${count} `));
    }
    expect((await overdue(10)).at(-1)).toBe('and 2 more, see Activities');
  });

  it('do not crowd out another kind', async () => {
    const found = await overdue(12, 'milestones: [{ id: M, name: m, due: 2023-01-01 }]');
    expect(found[0]).toMatch(/^M m: overdue/);
    expect(found.at(-1)).toBe('and 4 more, see Activities');
  });
});

describe('what is no number needs attention as the word that it is', () => {
  const both = async (keys: string, asOf: string) => {
    const assessment = await assess(`indicators: [{ id: C4, name: Quy chế, ${keys} }]`, asOf);
    return [only(attentionOf(assessment)).text, only(attentionOf(assessment, 'vi')).text];
  };

  it('a yes-no after the end: what is beside what was to be', async () => {
    expect(await both('measure: yes-no, target: yes, actuals: [{ on: 2023-06-30, value: no }]', '2025-06-30')).toEqual([
      'C4 Quy chế: not achieved, no; target: yes',
      'C4 Quy chế: không đạt, chưa có (chỉ tiêu: có)',
    ]);
  });

  it('a yes-no that was so once is not “not yet”', async () => {
    const lost = 'measure: yes-no, target: yes, baseline: { value: yes }, actuals: [{ on: 2023-06-30, value: no }]';
    const [english, vietnamese] = await both(lost, '2023-06-30');
    expect(english).toBe('C4 Quy chế: worse than baseline, no; target: yes');
    expect(vietnamese).toBe('C4 Quy chế: kém hơn ban đầu, không (chỉ tiêu: có)');
  });

  it('a level: the level, and before the end the one that is due', async () => {
    const scale =
      'measure: scale, levels: [L1, L2, L3], target: L3, interim: [{ by: 2022-12-31, value: L2 }], actuals: [{ on: 2023-06-30, value: L1 }]';
    expect(await both(scale, '2023-06-30')).toEqual([
      'C4 Quy chế: off track, L1; target: L3; target to date L2 (interim target)',
      'C4 Quy chế: chậm tiến độ, L1 (chỉ tiêu: L3); chỉ tiêu đến nay L2 (chỉ tiêu kỳ)',
    ]);
    expect(await both(scale, '2025-06-30')).toEqual([
      'C4 Quy chế: not achieved, L1; target: L3',
      'C4 Quy chế: không đạt, L1 (chỉ tiêu: L3)',
    ]);
  });
});

describe('when nothing needs attention', () => {
  it('that is said', async () => {
    const fine = await assess('activities: [{ id: A, name: a, planned: 1, done: [{ on: 2022-01-01, value: 1 }] }]');
    expect(attentionOf(fine)).toEqual([{ text: 'The figures show no issue on this date.', tone: 'good' }]);
  });

  it('missing data is counted in words, and is neither good news nor bad', async () => {
    const silent = await assess(`
      indicators: [{ id: I, name: i, measure: count, unit: x, accumulates: sum, target: 5 }]
      activities: [{ id: A, name: a }, { id: B, name: b }]
      milestones: [{ id: M, name: m, due: 2022-01-01 }]`);
    expect(attentionOf(silent)).toEqual([
      { text: 'No data has been reported: 1 indicator, 2 activities, 1 milestone.', tone: 'muted' },
    ]);
    // With nothing to report of, nothing is counted.
    const empty = await assess('indicators: []');
    expect(attentionOf(empty)).toEqual([{ text: 'No data has been reported.', tone: 'muted' }]);
    expect(attentionOf(empty, 'vi')).toEqual([{ text: 'Chưa có số liệu nào được báo cáo.', tone: 'muted' }]);
    const partly = await assess(`
      activities: [{ id: A, name: a }, { id: B, name: b, planned: 1, done: [{ on: 2022-01-01, value: 1 }] }]`);
    expect(attentionOf(partly, 'vi')).toEqual([{ text: 'Chưa có số liệu cho 1 hoạt động.', tone: 'muted' }]);
  });

  it('sub-projects without data are counted once, whatever the number of rules, and not before anything is due', async () => {
    const rule = (id: string) =>
      `{ id: ${id}, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }`;
    const silent = await assess(`
      cofinancing: [${rule('R1')}, ${rule('R2')}]
      subprojects: [{ id: S1, name: a, status: in-progress }, { id: S2, name: b, status: proposed }]
      activities: [{ id: A, name: a, planned: 1, done: [{ on: 2022-01-01, value: 1 }] }]`);
    expect(attentionOf(silent)).toEqual([{ text: 'No data yet for 1 sub-project.', tone: 'muted' }]);
  });
});

describe('long names', () => {
  it('are cut between words, marked as cut, and keep their id', async () => {
    const name =
      'Tỷ lệ hộ gia đình trong bốn bản vùng cao bán nông sản qua tổ hợp tác của bản mình và của các bản bên cạnh';
    const [text = ''] = await texts(
      `activities: [{ id: A06, name: ${name}, planned: 4, schedule: { due: 2022-12-31 }, done: [] }]`,
    );
    const [shown = ''] = text.split('…');
    expect(shown.length).toBeLessThanOrEqual(90);
    expect(text).toMatch(/^A06 Tỷ lệ.*…: overdue by 181 days/);
    expect(`A06 ${name} `).toContain(`${shown} `);
  });
});
