import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { assess, only } from '../support/project.js';

/** Written as the file writes it; the same number without a bound is its twin. */
const bounded = (word: string, number: number) => (word === '' ? `${number}` : `${word} ${number}`);
const bound = fc.constantFrom('', 'at least', 'more than', 'at most', 'less than', 'about');

async function indicator(keys: string, asOf?: string) {
  return only(
    (await assess(`indicators: [{ id: I, name: I, measure: number, unit: x, ${keys} }]`, asOf)).indicators ?? [],
  );
}

const latest = (value: string, more = '') =>
  indicator(
    `accumulates: latest, baseline: { value: 0 }, target: 100, ${more} actuals: [{ on: 2023-06-30, value: ${value} }]`,
  );

describe('the status of an indicator', () => {
  // As of 2023-06-30 57.03 of 100 are due: 85 % of it is 48.5, 115 % is 65.6, 60 % is 34.2.
  it.each<[string, string, readonly string[] | undefined]>([
    ['50', 'on-track', undefined],
    ['about 50', 'on-track', ['at-risk']],
    ['about 57', 'on-track', undefined],
    ['more than 40', 'at-risk', ['achieved', 'ahead', 'on-track']],
    ['at most 30', 'off-track', ['regressed']],
    ['about 95', 'ahead', ['achieved']],
    ['about 100', 'achieved', ['ahead']],
  ])('of %s is %s, and it may be %j', async (value, status, otherwise) => {
    const assessed = await latest(value);
    expect(assessed.status).toBe(status);
    expect(assessed.otherwise?.toSorted()).toEqual(otherwise?.toSorted());
    expect(assessed.uncertain).toBe(otherwise ? true : undefined);
  });

  it('takes the qualifier of a target for its comparison', async () => {
    const assessed = await indicator(
      'accumulates: latest, baseline: { value: 0 }, target: at least 100, actuals: [{ on: 2023-06-30, value: 100 }]',
    );
    expect(assessed).toMatchObject({ status: 'achieved' });
    expect(assessed.uncertain).toBeUndefined();
  });
});

describe('the status of an activity', () => {
  const activity = async (done: string) =>
    only(
      (
        await assess(
          `activities: [{ id: A, name: A, planned: 9, schedule: { due: 2023-03-31 }, done: [{ on: 2023-01-31, value: ${done} }] }]`,
        )
      ).activities ?? [],
    );

  it('of more than 7 of 9 is overdue, and may be done', async () => {
    expect(await activity('more than 7')).toMatchObject({ status: 'overdue', uncertain: true, otherwise: ['done'] });
    expect((await activity('7')).uncertain).toBeUndefined();
  });
});

describe('the verdict of a contribution', () => {
  const verdict = async (cash: string, evidence = '') => {
    const { cofinancing } = await assess(`
cofinancing: [{ id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }]
evidence: [{ id: E, kind: receipt, title: E }]
subprojects:
  - id: SP
    name: S
    status: completed
    cost: 100
    contributions: [{ id: C1, from: community, kind: cash, amount: ${cash}${evidence} }, { id: C2, from: grant, kind: cash, amount: 75 }]`);
    return only(cofinancing ?? []).results.find(({ stage }) => stage === 'actual');
  };

  it('that the bound leaves open keeps the word of the number', async () => {
    expect(await verdict('about 26', ', evidence: [E]')).toMatchObject({
      verdict: 'met',
      uncertain: true,
      otherwise: ['not-met', 'cannot-be-verified'],
    });
    expect(await verdict('more than 20', ', evidence: [E]')).toMatchObject({ verdict: 'not-met', uncertain: true });
    expect((await verdict('about 20'))?.uncertain).toBeUndefined();
    expect((await verdict('26', ', evidence: [E]'))?.uncertain).toBeUndefined();
  });
});

describe('the band of a plan', () => {
  const plan = async (disbursed: string) =>
    only(
      (
        await assess(`budget:
  plans: [{ id: P, period: { start: 2022-07-01, end: 2023-06-30 }, amount: 1000 }]
  disbursements: [{ id: D, on: 2023-06-30, amount: ${disbursed} }]`)
      ).disbursement?.plans ?? [],
    );

  it('of about 80 % is under, and may be on plan', async () => {
    expect(await plan('about 800')).toMatchObject({ band: 'under', uncertain: true, otherwise: ['on-plan'] });
    expect(await plan('800')).toMatchObject({ band: 'under' });
    expect((await plan('800')).uncertain).toBeUndefined();
  });
});

describe('overspending', () => {
  const spent = async (disbursed: string, total = '8 billion') => {
    const { disbursement } = await assess(`budget:
  total: ${total}
  lines: [{ id: B1, name: L, amount: ${total} }]
  disbursements: [{ id: D, on: 2023-06-30, line: B1, amount: ${disbursed} }]`);
    return [disbursement?.overspent, disbursement?.lines?.[0]?.overspent].map((one) =>
      one ? [one.excess.number.toString(), one.uncertain] : undefined,
    );
  };
  const both = (one: unknown) => [one, one];

  it('is where the number of what was disbursed is above that of the budget', async () => {
    expect(await spent('8.4 billion')).toEqual(both(['400000000', undefined]));
    expect(await spent('8 billion')).toEqual(both(undefined));
  });

  it('is uncertain where the bounds allow that there is none', async () => {
    expect(await spent('about 8.4 billion')).toEqual(both(['400000000', true]));
    expect(await spent('about 9 billion')).toEqual(both(['1000000000', undefined]));
    expect(await spent('9 billion', 'at least 8 billion')).toEqual(both(['1000000000', true]));
    expect(await spent('about 7.9 billion')).toEqual(both(undefined));
  });

  it('is certain of more than 8 billion of a budget of 8 billion', async () => {
    expect(await spent('more than 8 billion')).toEqual(both(['0', undefined]));
    expect(await spent('at least 8 billion')).toEqual(both(undefined));
  });
});

describe('the verdict on a stated figure', () => {
  const stated = async (value: string, disbursed = '8.9 billion') =>
    only(
      (
        await assess(`sources: [{ id: S, title: R }]
budget:
  disbursements: [{ id: D, on: 2023-06-30, amount: ${disbursed} }]
stated: [{ id: X, figure: disbursed, value: ${value}, source: S }]`)
      ).stated ?? [],
    );

  it('is uncertain where the two could agree, or differ', async () => {
    expect(await stated('9.5 billion', 'more than 8.9 billion')).toMatchObject({
      verdict: 'differs',
      otherwise: ['agrees'],
    });
    expect(await stated('8.9 billion', 'more than 8.9 billion')).toMatchObject({
      verdict: 'agrees',
      otherwise: ['differs'],
    });
    expect((await stated('8.9 billion')).uncertain).toBeUndefined();
    expect((await stated('8.5 billion', 'more than 8.9 billion')).uncertain).toBeUndefined();
  });
});

/** Every word of a project that carries its certainty. */
function judgements({
  indicators = [],
  activities = [],
  cofinancing = [],
  disbursement,
  stated = [],
}: ProjectAssessment) {
  return [
    ...indicators.map(({ status, uncertain }) => ({ word: status, uncertain })),
    ...activities.map(({ status, uncertain }) => ({ word: status, uncertain })),
    ...cofinancing.flatMap(({ results }) => results.map(({ verdict, uncertain }) => ({ word: verdict, uncertain }))),
    ...(disbursement?.plans ?? []).map(({ band, uncertain }) => ({ word: band, uncertain })),
    ...stated.map(({ verdict, uncertain }) => ({ word: verdict, uncertain })),
    { word: disbursement?.overspent !== undefined, uncertain: disbursement?.overspent?.uncertain },
  ];
}

describe('a whole project', () => {
  const number = fc.integer({ min: 0, max: 200 });
  const some = fc.record({
    value: number,
    done: number,
    paid: number,
    cash: fc.integer({ min: 1, max: 200 }),
    said: number,
  });
  const text = (numbers: { value: number; done: number; paid: number; cash: number; said: number }, word: string) => `
sources: [{ id: S, title: R }]
indicators: [{ id: I, name: I, measure: number, unit: x, accumulates: latest, baseline: { value: 20 }, target: 100, actuals: [{ on: 2023-06-30, value: ${bounded(word, numbers.value)} }] }]
activities: [{ id: A, name: A, planned: 9, schedule: { due: 2024-03-31 }, done: [{ on: 2023-01-31, value: ${bounded(word, numbers.done)} }] }]
cofinancing: [{ id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }]
subprojects: [{ id: SP, name: S, status: completed, contributions: [{ id: C1, from: community, kind: cash, amount: ${bounded(word, numbers.cash)} }, { id: C2, from: grant, kind: cash, amount: 100 }] }]
budget:
  total: 100
  plans: [{ id: P, period: { start: 2022-07-01, end: 2023-06-30 }, amount: 100 }]
  disbursements: [{ id: D, on: 2023-06-30, amount: ${bounded(word, numbers.paid)} }]
stated: [{ id: X, figure: disbursed, value: ${numbers.said}, source: S }]`;

  it('of exact quantities has nothing uncertain', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (numbers) => {
        for (const { uncertain } of judgements(await assess(text(numbers, '')))) expect(uncertain).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('has the words of its numbers, whatever their bounds', async () => {
    await fc.assert(
      fc.asyncProperty(some, bound, async (numbers, word) => {
        const [bounded, exact] = [
          judgements(await assess(text(numbers, word))),
          judgements(await assess(text(numbers, ''))),
        ];
        // `more than 100` of 100 is overspent for certain, and not by its number.
        const isAtBudget = numbers.paid === 100;
        expect(bounded.slice(0, isAtBudget ? -1 : undefined).map((one) => one.word)).toEqual(
          exact.slice(0, isAtBudget ? -1 : undefined).map((one) => one.word),
        );
      }),
      { numRuns: 60 },
    );
  });
});
