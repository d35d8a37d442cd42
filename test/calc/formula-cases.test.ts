import { describe, expect, it } from 'vitest';
import { FORMULAS } from '../../src/calc/formulas.js';
import { evaluateFormula } from '../support/evaluate-formula.js';
import { fractionOf, toFixed } from '../support/fraction.js';

/** Operands by their names, and what an auditor's pocket calculator gives for them, to six decimals. */
type Case = readonly [operands: Readonly<Record<string, readonly string[]>>, result: string];

/**
 * Each formula once, worked out by hand: a formula with a slip in it, such as a bracket or a sign, is computed from the
 * same operands and would agree with itself everywhere else. The operands are such that another order, another sign or
 * another name gives another number.
 */
const CASES: Readonly<Record<string, Case>> = {
  'elapsed-share': [{ elapsedDays: ['730'], totalDays: ['1280'] }, '0.570313'],
  'as-written': [{ record: ['8.95'] }, '8.950000'],
  sum: [{ record: ['5', '2.5', '4'] }, '11.500000'],
  counted: [{ subproject: ['1', '1', '1'] }, '3.000000'],
  latest: [{ record: ['5', '9', '2.5'] }, '2.500000'],
  greatest: [{ record: ['5', '9', '2.5'] }, '9.000000'],
  least: [{ record: ['5', '2.5', '9'] }, '2.500000'],
  average: [{ record: ['3.5', '4', '6'] }, '4.500000'],
  pooled: [{ numerator: ['34', '20'], denominator: ['60', '75'] }, '0.400000'],
  'attainment-from-baseline': [{ value: ['53'], baseline: ['15'], target: ['50'] }, '1.085714'],
  'attainment-against-target': [{ value: ['5'], target: ['16'] }, '0.312500'],
  'attainment-yes-no': [{ value: ['1'] }, '1.000000'],
  'linear-target-from-zero': [{ target: ['16'], elapsedDays: ['730'], totalDays: ['1280'] }, '9.125000'],
  'linear-target': [{ baseline: ['10'], target: ['50'], elapsedDays: ['1'], totalDays: ['4'] }, '20.000000'],
  'interim-target': [{ interim: ['10', '40', '25'] }, '25.000000'],
  'interim-increments': [{ increment: ['10', '15'] }, '25.000000'],
  'overall-target': [{ target: ['16'] }, '16.000000'],
  'pace-from-zero': [{ value: ['5'], targetToDate: ['9.125'] }, '0.547945'],
  pace: [{ value: ['53'], baseline: ['15'], targetToDate: ['40'] }, '1.520000'],
  // 0.5 × 2 and 1 × 3 of 5.
  'weighted-attainment': [{ weightedAttainment: ['1', '3'], weight: ['2', '3'] }, '0.800000'],
  'weighted-part': [{ weight: ['3'], attainment: ['1.4'] }, '3.000000'],
  'target-group-reached': [{ reached: ['412'], planned: ['1388'] }, '0.296830'],
  'physical-progress': [{ done: ['3'], planned: ['8'] }, '0.375000'],
  'derived-plan': [{ intervals: ['14'] }, '14.000000'],
  'expected-by-intervals': [{ planned: ['28'], intervalsToDate: ['8'], intervals: ['14'] }, '16.000000'],
  'expected-by-days': [{ planned: ['8'], elapsedDays: ['730'], totalDays: ['1280'] }, '4.562500'],
  'expected-in-full': [{ planned: ['8'] }, '8.000000'],
  'labour-value': [{ days: ['30'], dayRate: ['200000'] }, '6000000.000000'],
  'priced-value': [{ quantity: ['12.5'], unitPrice: ['20000'] }, '250000.000000'],
  'labour-above-limit': [{ days: ['100'], dayRate: ['250000'], limit: ['200000'] }, '5000000.000000'],
  'converted-by-rate': [{ amount: ['10000'], rate: ['25000'] }, '250000000.000000'],
  'converted-by-inverse-rate': [{ amount: ['250000000'], rate: ['25000'] }, '10000.000000'],
  'less-deduction': [{ amount: ['25000000'], deduction: ['5000000'] }, '20000000.000000'],
  'cofinancing-share': [{ eligible: ['20'], total: ['100'] }, '0.200000'],
  'shortfall-replace': [{ minimum: ['0.25'], total: ['100'], eligible: ['20'] }, '5.000000'],
  'shortfall-add': [{ minimum: ['0.25'], total: ['100'], eligible: ['20'] }, '6.666667'],
  'shortfall-labour-days': [{ replace: ['3000000'], limit: ['250001'] }, '12.000000'],
  disbursed: [{ record: ['120', '30'], refund: ['8', '2'] }, '140.000000'],
  // 90 was advanced on the line, 82 of an advance elsewhere was settled on it, 7 of its own on another.
  'disbursed-on-line': [{ disbursed: ['90'], settledHere: ['80', '2'], settledElsewhere: ['7'] }, '165.000000'],
  'open-advance': [{ advance: ['90'], settled: ['60', '12'], refund: ['8'] }, '10.000000'],
  'of-budget': [{ disbursed: ['7'], budget: ['8'] }, '0.875000'],
  'of-committed': [{ disbursed: ['7'], committed: ['8'] }, '0.875000'],
  'of-received': [{ disbursed: ['9'], received: ['8'] }, '1.125000'],
  balance: [{ received: ['8'], disbursed: ['9'] }, '-1.000000'],
  remaining: [{ budget: ['8'], disbursed: ['9'] }, '-1.000000'],
  'of-plan': [{ disbursed: ['8880'], planned: ['7400'] }, '1.200000'],
  'planned-to-date': [{ planned: ['7400'], elapsedDays: ['73'], totalDays: ['365'] }, '1480.000000'],
  'of-plan-to-date': [{ disbursed: ['1850'], plannedToDate: ['1480'] }, '1.250000'],
  variance: [{ disbursed: ['1850'], plannedToDate: ['1480'] }, '370.000000'],
  'physical-against-financial': [{ attained: ['0.45'], disbursed: ['0.7'] }, '-0.250000'],
  'implied-plan-lower': [{ disbursed: ['8900000000'], rate: ['1.2'], halfUnit: ['0.005'] }, '7385892116.182573'],
  'implied-plan-upper': [{ disbursed: ['239'], rate: ['1.2'], halfUnit: ['0.005'] }, '200.000000'],
};

/** Where a formula cuts off: what it gives on the other side. */
const ENDS: readonly (readonly [string, ...Case])[] = [
  ['weighted-part', { weight: ['3'], attainment: ['-0.2'] }, '0.000000'],
  ['weighted-part', { weight: ['3'], attainment: ['0.5'] }, '1.500000'],
  ['shortfall-replace', { minimum: ['0.25'], total: ['100'], eligible: ['30'] }, '0.000000'],
  ['shortfall-add', { minimum: ['0.25'], total: ['100'], eligible: ['30'] }, '0.000000'],
  ['shortfall-labour-days', { replace: ['3000000'], limit: ['250000'] }, '12.000000'],
  ['open-advance', { advance: ['90'], settled: ['90', '12'], refund: [] }, '0.000000'],
];

const formulas = new Map<string, string>(Object.entries(FORMULAS));
const evaluate = (name: string, operands: Case[0]): string => {
  const fractions = new Map(Object.entries(operands).map(([key, values]) => [key, values.map(fractionOf)]));
  return toFixed(evaluateFormula(formulas.get(name) ?? '', fractions), 6);
};
const isThere = ([name]: readonly [string, ...unknown[]]): boolean => formulas.has(name);

describe('every formula', () => {
  it('has a case that is worked out by hand', () => {
    expect([...formulas.keys()].filter((name) => !Object.hasOwn(CASES, name))).toEqual([]);
  });

  it.each(Object.entries(CASES).filter(isThere))('%s gives what the hand gives', (name, [operands, result]) => {
    expect(evaluate(name, operands)).toBe(result);
  });

  it.each(ENDS.filter(isThere))('%s of %j gives %s', (name, operands, result) => {
    expect(evaluate(name, operands)).toBe(result);
  });

  it('uses every operand of its case, and no other', () => {
    for (const [name, formula] of formulas) {
      const names = new Set(formula.match(/[A-Za-z]+(?!\w*\()/g));
      expect([name, Object.keys(CASES[name]?.[0] ?? {}).toSorted()]).toEqual([name, [...names].toSorted()]);
    }
  });
});
