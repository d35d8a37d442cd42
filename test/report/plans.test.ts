import { describe, expect, it } from 'vitest';
import { attentionOf, linesOf, rowsOf, sectionOf } from '../support/printed-report.js';
import { assess, only, report } from '../support/project.js';

const FY = 'period: { start: 2022-07-01, end: 2023-06-30 }';
const RATE = 'exchange_rates: [{ from: EUR, to: VND, rate: 25_000, on: 2022-07-01 }]';

describe('a plan that is not kept', () => {
  const planned = (explanation: string, asOf?: string) =>
    assess(
      `budget:
  plans: [{ id: P, ${FY}, amount: 100, reason: bổ sung xã${explanation} }]
  disbursements: [{ id: D, on: 2023-01-01, amount: 70 }, { id: E, on: 2024-01-01, amount: 70 }]
`,
      asOf,
    );
  const THE_PLAN = 'Plan P: below plan, 70.0% of 100 VND planned to date (2022-07-01 – 2023-06-30)';

  it('needs an explanation: the reason of a revision is none', async () => {
    const assessment = await planned('');
    expect(attentionOf(assessment).map(({ text }) => text)).toContain(`${THE_PLAN}; explanation needed`);
  });

  it('is not asked for again once it is explained: the reason stands there with its date', async () => {
    const assessment = await planned(', explanation: [{ on: 2023-01, text: lũ }]');
    expect(attentionOf(assessment).map(({ text }) => text)).toContain(`${THE_PLAN}; explanation of 2023-01-31: lũ`);
    expect(only(rowsOf(assessment, 'disbursement')).details.slice(-2)).toEqual([
      'bổ sung xã',
      'explanation of 2023-01-31: lũ',
    ]);
  });

  it('is asked for again after a newer payment, and the explanation stays with its date', async () => {
    const assessment = await planned(', explanation: [{ on: 2022-12-31, text: lũ }]');
    expect(attentionOf(assessment).map(({ text }) => text)).toContain(`${THE_PLAN}; explanation needed`);
    expect(only(rowsOf(assessment, 'disbursement')).details.slice(-2)).toEqual([
      'explanation of 2022-12-31: lũ',
      'the payment of 2023-01-01 is not explained yet',
    ]);
  });

  it('has not been explained by what was said before it began, or after the as-of date', async () => {
    for (const on of ['2022-06-30', '2023-07-01']) {
      const assessment = await planned(`, explanation: [{ on: ${on}, text: lũ }]`);
      expect(attentionOf(assessment).map(({ text }) => text)).toContain(`${THE_PLAN}; explanation needed`);
    }
  });

  it('gives its explanations as data, and where it was approved', async () => {
    const { disbursement } = await report(`
      evidence: [{ id: QD-1, kind: decision, title: Quyết định }]
      budget:
        plans:
          - id: P
            ${FY}
            amount: 100
            evidence: [QD-1]
            explanation: [{ on: 2023-01, text: lũ }, { on: 2023-07-01, text: A }]`);
    expect(disbursement.plans).toMatchObject([
      { evidence: ['QD-1'], explanations: [{ on: '2023-01-31', text: { vi: 'lũ' } }] },
    ]);
    expect(only(disbursement.plans)['explanations']).toHaveLength(1);
  });

  it('of 0 says what was disbursed against it, without a rate', async () => {
    const assessment = await assess(
      `budget: { plans: [{ id: P, ${FY}, amount: 0 }], disbursements: [{ id: D, on: 2023-01-01, amount: 70 }] }`,
    );
    expect(assessment.label).toBe('attention');
    expect(attentionOf(assessment).map(({ text }) => text)).toContain(
      'Plan P: unplanned, 70 VND disbursed against a plan of 0 (2022-07-01 – 2023-06-30); explanation needed',
    );
  });
});

describe('a plan of 0 that may have been kept', () => {
  it('says which bound leaves that open', async () => {
    const assessment = await assess(
      `budget: { plans: [{ id: P, ${FY}, amount: 0 }], disbursements: [{ id: D, on: 2023-01-01, amount: less than 70 }] }`,
    );
    expect(only(rowsOf(assessment, 'disbursement')).details).toContain('not certain: less than');
  });
});

describe('plans that are measured together', () => {
  const both = () =>
    assess(`
      ${RATE}
      budget:
        plans: [{ id: VND, ${FY}, amount: 25_000 }, { id: EUR, ${FY}, amount: 1 EUR }]
        disbursements: [{ id: D, on: 2023-01-01, amount: 30_000 }]`);

  it('are one point of attention', async () => {
    const found = attentionOf(await both()).filter(({ text }) => text.startsWith('Plan'));
    expect(found.map(({ text }) => text)).toEqual([
      'Plan VND, EUR: below plan, 60.0% of 50,000 VND planned to date (2022-07-01 – 2023-06-30); explanation needed',
    ]);
  });

  it('say so in their rows, with their own amounts', async () => {
    const [first, second] = rowsOf(await both(), 'disbursement');
    expect(first?.details).toContain('measured together with EUR; its own amount: 25,000 VND');
    expect(second?.details).toContain('measured together with VND; its own amount: 1.00 EUR');
  });
});

describe('the plans that have begun', () => {
  const years = (more = '') =>
    assess(
      `budget:
  plans: [{ id: A, period: { start: 2022, end: 2022 }, amount: 100 }, { id: B, period: { start: 2023, end: 2023 }, amount: 365 }${more}]
  disbursements: [{ id: D, on: 2022-05-01, amount: 80 }, { id: E, on: 2023-05-01, amount: 60 }]
`,
    );
  const lines = async (yaml: Awaited<ReturnType<typeof years>>) => linesOf(sectionOf([yaml], 'disbursement'));

  it('have a line of their totals, cumulative to date', async () => {
    expect(await lines(await years())).toContain(
      'Plans in force that have begun, cumulative to date: planned: 465 VND; disbursed: 140 VND (30.1% of plan); planned to date: 281 VND (49.8% of it disbursed).',
    );
  });

  it('have none where there is one plan, or where two overlap', async () => {
    const alone = await assess(`budget: { plans: [{ id: A, ${FY}, amount: 100 }], disbursements: [] }`);
    const overlapping = await years(', { id: C, period: { start: 2022-12, end: 2023-01 }, amount: 1 }');
    for (const one of [alone, overlapping]) {
      expect((await lines(one)).filter((text) => text.includes('cumulative'))).toEqual([]);
    }
  });

  it('say why a total of theirs is not computable', async () => {
    const across = await assess(`
      budget:
        plans: [{ id: A, period: { start: 2022, end: 2022 }, amount: 100 }, { id: B, period: { start: 2023, end: 2023 }, amount: 365 }]
        disbursements: [{ id: D, during: { start: 2022-12, end: 2023-01 }, amount: 80 }]`);
    expect(await lines(across)).toContain(
      'Plans in force that have begun, cumulative to date: planned: 465 VND; disbursed: not separable; planned to date: 281 VND (no rate: not separable).',
    );
  });

  it('say why rates of theirs are not computable, in both languages', async () => {
    const unplanned = await assess(`
      budget:
        plans: [{ id: A, period: { start: 2022, end: 2022 }, amount: 0 }, { id: B, period: { start: 2023, end: 2023 }, amount: { unknown: x } }]
        disbursements: [{ id: D, on: 2023-05-01, amount: 60 }]`);
    const [english, vietnamese] = (['en', 'vi'] as const).map((language) =>
      linesOf(sectionOf([unplanned], 'disbursement'), language).find((text) => /cumulative|lũy kế/.test(text)),
    );
    expect(english).toBe(
      'Plans in force that have begun, cumulative to date: planned: the plan is not known; disbursed: 60 VND (no rate: the plan is not known); planned to date: the plan is not known.',
    );
    expect(vietnamese).toContain('đã giải ngân: 60 VND (không tính được tỷ lệ: chưa rõ kế hoạch);');
  });

  it('say that one of them is 0, not that their sum is', async () => {
    const extended = await assess(`
      budget:
        plans: [{ id: A, period: { start: 2022, end: 2022 }, amount: 100 }, { id: B, period: { start: 2023, end: 2023 }, amount: 0 }]
        disbursements: [{ id: D, on: 2022-05-01, amount: 60 }]`);
    const [english, vietnamese] = (['en', 'vi'] as const).map((language) =>
      linesOf(sectionOf([extended], 'disbursement'), language).find((text) => /cumulative|lũy kế/.test(text)),
    );
    expect(english).toBe(
      'Plans in force that have begun, cumulative to date: planned: 100 VND; disbursed: 60 VND (no rate: one plan is 0); planned to date: 100 VND (no rate: one plan is 0).',
    );
    expect(vietnamese).toContain('đã giải ngân: 60 VND (không tính được tỷ lệ: một kế hoạch bằng 0);');
  });
});

describe('the total of a budget in versions', () => {
  it('stands beside the original, with the date and the reason of the revision', async () => {
    const yaml = 'budget: { total: [{ value: 100 }, { value: 200, from: 2022-07, reason: bổ sung vốn }] }';
    expect(linesOf(sectionOf([await assess(yaml)], 'disbursement')).slice(0, 2)).toEqual([
      'Budget: 200 VND',
      'Original budget: 100 VND; revised from 2022-07-01; bổ sung vốn',
    ]);
    expect(linesOf(sectionOf([await assess(yaml, '2022-06-30')], 'disbursement')).slice(0, 2)).toEqual([
      'Budget: 100 VND',
      'Original budget: 100 VND',
    ]);
  });
});
