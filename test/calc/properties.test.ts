import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fraction, fractionOf, plus } from '../support/fraction.js';
import { assess, type ReportedProject, report, reportDocument } from '../support/project.js';

const RUNS = { numRuns: 40 };

/** A day of the project, 2021-07-01 to 2024-12-31, by its number; no two numbers are one day. */
const dayOf = (index: number) => new Date(Date.UTC(2021, 6, 1 + index)).toISOString().slice(0, 10);
const dayIndex = fc.integer({ min: 0, max: 1279 });
const amount = fc.integer({ min: 1, max: 10 ** 9 });

interface Money {
  readonly budget: number;
  readonly lines: readonly [number, number];
  readonly payments: readonly {
    readonly day: number;
    readonly amount: number;
    readonly line: number;
    readonly isRefund: boolean;
  }[];
  readonly community: number;
  readonly labourDays: number;
  readonly grant: number;
}

const money: fc.Arbitrary<Money> = fc.record({
  budget: amount,
  lines: fc.tuple(amount, amount),
  payments: fc.array(
    fc.record({ day: dayIndex, amount, line: fc.integer({ min: 0, max: 2 }), isRefund: fc.boolean() }),
    { maxLength: 8 },
  ),
  community: amount,
  labourDays: fc.integer({ min: 1, max: 400 }),
  grant: amount,
});

/** A project in which every amount of money is multiplied by a factor. */
function moneyProject({ budget, lines, payments, community, labourDays, grant }: Money, factor = 1): string {
  const disbursements = payments.map(
    ({ day, amount: paid, line, isRefund }, index) =>
      `{ id: D${index}, on: ${dayOf(day)}, amount: ${paid * factor}, kind: ${isRefund ? 'refund' : 'payment'}${line === 0 ? '' : `, line: B${line}`} }`,
  );
  return `
budget:
  total: ${budget * factor}
  lines: [${lines.map((line, index) => `{ id: B${index + 1}, name: L, amount: ${line * factor} }`).join(', ')}]
  plans: [{ id: P, period: { start: 2022-07, end: 2023-06 }, amount: ${budget * factor} }]
  disbursements: [${disbursements.join(', ')}]
cofinancing:
  - { id: R, minimum: 25%, contributors: [community], kinds: [cash, labour], of: total-cost, per: subproject, labour_day_limit: ${150 * factor} }
subprojects:
  - id: SP
    name: S
    status: completed
    contributions:
      - { id: C1, from: community, kind: cash, amount: ${community * factor} }
      - { id: C2, from: community, kind: labour, days: ${labourDays}, day_rate: ${200 * factor} }
      - { id: C3, from: grant, kind: cash, amount: ${grant * factor} }`;
}

/** What a report says that is no amount of money: its ratios, statuses and verdicts. */
function withoutAmounts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAmounts);
  if (typeof value !== 'object' || value === null) return value;
  const amounts = new Set(['value', 'amount', 'replace', 'add']);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (amounts.has(key) ? [] : [[key, withoutAmounts(inner)]])),
  );
}

describe('money', () => {
  it('scaling all of it leaves every ratio, band and verdict unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(money, fc.integer({ min: 2, max: 10 ** 6 }), async (some, factor) => {
        expect(withoutAmounts(await report(moneyProject(some, factor)))).toEqual(
          withoutAmounts(await report(moneyProject(some))),
        );
      }),
      RUNS,
    );
  });

  it('what was disbursed by line, with what has none, adds up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(money, dayIndex, async (some, asOf) => {
        const { disbursement } = await report(moneyProject(some), dayOf(asOf));
        const total = disbursement.lines.map(({ disbursed }) => valueOf(disbursed)).reduce(plus, fraction(0));
        expect(compare(total, valueOf(disbursement['disbursed']))).toBe(0);
      }),
      RUNS,
    );
  });

  it('remaining and disbursed add up to the budget', async () => {
    await fc.assert(
      fc.asyncProperty(money, async (some) => {
        const { disbursement } = await report(moneyProject(some));
        const total = plus(valueOf(disbursement['remaining']), valueOf(disbursement['disbursed']));
        expect(compare(total, valueOf(disbursement['budget']))).toBe(0);
      }),
      RUNS,
    );
  });

  it('eligible and excluded amounts of the community add up to what it gave', async () => {
    await fc.assert(
      fc.asyncProperty(money, async (some) => {
        const { cofinancing } = await report(moneyProject(some));
        const actual = cofinancing[0]?.results[1] ?? {};
        const excluded = Array.isArray(actual['excluded']) ? actual['excluded'] : [];
        const parts = [actual['eligible'], ...excluded].map(amountOf);
        expect(compare(parts.reduce(plus, fraction(0)), fraction(some.community + some.labourDays * 200))).toBe(0);
      }),
      RUNS,
    );
  });
});

describe('the order of records and files', () => {
  const reports = fc.uniqueArray(fc.record({ day: dayIndex, value: fc.integer({ min: 0, max: 1000 }) }), {
    selector: ({ day }) => day,
    minLength: 1,
    maxLength: 6,
  });
  const shuffled = reports.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );

  const indicatorsOf = (list: readonly { readonly day: number; readonly value: number }[]) => {
    const actuals = list
      .map(({ day, value }) => `{ on: ${dayOf(day)}, value: ${value}, by: { sex: { female: ${value}, male: 0 } } }`)
      .join(', ');
    const records = ['sum', 'latest', 'max', 'average'].map(
      (accumulates) =>
        `  - { id: ${accumulates}, name: I, measure: count, unit: x, accumulates: ${accumulates}, target: 500, actuals: [${actuals}] }`,
    );
    return `indicators:\n${records.join('\n')}\nactivities: [{ id: A, name: A, planned: 9, done: [${actuals}] }]`;
  };

  it('that have different dates does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, dayIndex, async ([list, other], asOf) => {
        expect(await report(indicatorsOf(other), dayOf(asOf))).toEqual(await report(indicatorsOf(list), dayOf(asOf)));
      }),
      RUNS,
    );
  });

  it('of disbursements does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(money, async (some) => {
        const { disbursement } = await report(moneyProject({ ...some, payments: some.payments.toReversed() }));
        expect(disbursement).toEqual((await report(moneyProject(some))).disbursement);
      }),
      RUNS,
    );
  });

  it('of projects does not change their figures or their totals', async () => {
    await fc.assert(
      fc.asyncProperty(money, money, async (a, b) => {
        const [one, two] = [await assess(`code: A\n${moneyProject(a)}`), await assess(`code: B\n${moneyProject(b)}`)];
        const [forth, back] = [reportDocument([one, two]), reportDocument([two, one])];
        expect(back.projects.toReversed()).toEqual(forth.projects);
        expect(back.portfolio?.['totals']).toEqual(forth.portfolio?.['totals']);
      }),
      RUNS,
    );
  });

  it('a later as-of date never un-counts a record', async () => {
    await fc.assert(
      fc.asyncProperty(reports, dayIndex, dayIndex, async (list, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const sumAt = async (asOf: number) =>
          valueOf((await report(indicatorsOf(list), dayOf(asOf))).indicators[0]?.['actual']);
        const maxAt = async (asOf: number) => (await report(indicatorsOf(list), dayOf(asOf))).indicators[2]?.['actual'];
        expect(compare(await sumAt(earlier), await sumAt(later))).toBeLessThanOrEqual(0);
        const [before, after] = [await maxAt(earlier), await maxAt(later)];
        if (isValue(before)) expect(compare(valueOf(before), valueOf(after))).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

describe('an unknown never becomes 0', () => {
  const KNOWN = {
    target: '16',
    baseline: '{ value: 3 }',
    planned: '8',
    group: '40',
    total: '1000',
    line: '600',
    plan: '500',
  };
  type Part = keyof typeof KNOWN;
  const parts = Object.keys(KNOWN).filter((key): key is Part => key in KNOWN);

  const withUnknown = (unknown: readonly Part[]) => {
    const of = (part: Part) => (unknown.includes(part) ? '{ unknown: nguồn không nêu }' : KNOWN[part]);
    return `
indicators: [{ id: I, name: I, measure: count, unit: x, accumulates: latest, baseline: ${of('baseline')}, target: ${of('target')}, actuals: [{ on: 2022, value: 5 }] }]
activities: [{ id: A, name: A, planned: ${of('planned')}, done: [{ on: 2022, value: 5 }] }]
target_groups: [{ id: T, name: T, reach: direct, planned: ${of('group')}, reached: [{ on: 2022, value: 5 }] }]
budget:
  total: ${of('total')}
  lines: [{ id: B1, name: L, amount: ${of('line')} }]
  plans: [{ id: P, period: { start: 2022-07, end: 2023-06 }, amount: ${of('plan')} }]
  disbursements: [{ id: D, on: 2023-01-01, amount: 5, line: B1 }]`;
  };

  /** The figures that need a part. */
  const NEEDS: Readonly<Record<Part, (project: ReportedProject) => readonly unknown[]>> = {
    target: ({ indicators: [one] }) => [one?.['target'], one?.['attainment'], one?.['targetToDate']],
    baseline: ({ indicators: [one] }) => [one?.['baseline']],
    planned: ({ activities: [one] }) => [one?.['planned'], one?.['physical'], one?.['expectedToDate']],
    group: ({ targetGroups: [one] }) => [one?.['planned'], one?.['ratio']],
    total: ({ disbursement: one }) => [one['budget'], one['remaining'], one['ofBudget']],
    line: ({
      disbursement: {
        lines: [one],
      },
    }) => [one?.['budget'], one?.['remaining'], one?.['rate']],
    plan: ({
      disbursement: {
        plans: [one],
      },
    }) => ['planned', 'ofPlan', 'plannedToDate', 'ofPlanToDate', 'variance', 'band'].map((key) => one?.[key]),
  };

  it('in any figure that needs it, and every other figure stays as it was', async () => {
    const all = await report(withUnknown([]));
    await fc.assert(
      fc.asyncProperty(fc.subarray(parts), async (unknown) => {
        const project = await report(withUnknown(unknown));
        for (const part of parts) {
          if (unknown.includes(part)) {
            for (const figure of NEEDS[part](project)) expect(figure).toHaveProperty('notComputable');
          } else if (!(part === 'target' && unknown.includes('baseline'))) {
            expect(NEEDS[part](project)).toEqual(NEEDS[part](all));
          }
        }
      }),
      RUNS,
    );
  });
});

function isValue(figure: unknown): figure is { readonly value: string } {
  return typeof figure === 'object' && figure !== null && 'value' in figure;
}

function valueOf(figure: unknown) {
  if (!isValue(figure)) throw new Error(`not a value: ${JSON.stringify(figure)}`);
  return fractionOf(figure.value);
}

function amountOf(entry: unknown) {
  if (typeof entry !== 'object' || entry === null || !('amount' in entry)) throw new Error('not an amount');
  return fractionOf(String(entry.amount));
}
