import type { ProjectAssessment } from '../../../calc/project-assessment.js';
import type { CofinancingRule, Contribution, Subproject, SubprojectStatus } from '../../../model/cofinancing.js';
import { type Currency, type Money, money } from '../../../model/money.js';
import { sum } from '../../../model/quantity.js';
import { Rational } from '../../../model/rational.js';
import { roundingOf } from '../../../model/smallest-unit.js';
import { isUnknown } from '../../../model/unknown.js';
import { addRanges, areApart, rangeOf, type ValueRange } from '../../../model/value-range.js';
import type { AssessedProject } from '../../rule.js';
import { rangeOfValue, valueOf } from '../value-of.js';

/** A settled cost that cannot be the sum of the contributions that it is made of. */
export interface Unbalanced {
  readonly subproject: Subproject;
  readonly cost: Money;
  readonly sum: Money;
  readonly isLandIn: boolean;
  /** The rules that make the sum this one, where others count land otherwise and there is land. */
  readonly rules: readonly CofinancingRule[];
  /** All contributions, in the currency of the cost. */
  readonly valued: readonly Valued[];
}

export interface Valued {
  readonly contribution: Contribution;
  readonly value: Money;
  readonly range: ValueRange;
}

/** A sub-project in one of these has no settled cost: it is not done yet, or never will be. */
const NOT_SETTLED: ReadonlySet<SubprojectStatus> = new Set(['proposed', 'approved', 'cancelled']);

/**
 * The costs that are not their contributions. Where the rules of the total cost differ about land there are two sums, and
 * the cost is held against each; where there is no such rule either will do.
 */
export function findUnbalanced(assessed: AssessedProject): readonly Unbalanced[] {
  const rules = rulesBySubproject(assessed.assessment);
  return (assessed.project.subprojects ?? []).flatMap((subproject) => {
    const { cost, contributions = [], status } = subproject;
    if (!cost || contributions.length === 0 || NOT_SETTLED.has(status)) return [];
    const valued = valueAll(contributions, cost.currency, assessed);
    if (!valued) return [];
    const compare = (isLandIn: boolean, ofRules: readonly CofinancingRule[]): readonly Unbalanced[] => {
      const counted = valued.filter(({ contribution }) => isInCost(contribution, isLandIn));
      const total = money(sum(counted.map(({ value }) => value)), cost.currency);
      return isOff(cost, counted) ? [{ subproject, cost, sum: total, isLandIn, rules: ofRules, valued }] : [];
    };
    const applying = rules.get(subproject) ?? [];
    const [withLand, withoutLand] = [applying.filter(countsLand), applying.filter((rule) => !countsLand(rule))];
    if (!valued.some(({ contribution }) => isInCost(contribution, true) && !isInCost(contribution, false))) {
      return compare(false, []);
    }
    if (withLand.length > 0 && withoutLand.length > 0) {
      return [...compare(false, withoutLand), ...compare(true, withLand)];
    }
    if (applying.length > 0) return compare(withLand.length > 0, []);
    return compare(true, []).length > 0 ? compare(false, []) : [];
  });
}

/** Whether a contribution is part of the cost: land is where the rule counts it, or the grant paid for it. */
export function isInCost({ kind, from, rejected }: Contribution, isLandIn: boolean): boolean {
  return !rejected && (kind !== 'land' || from === 'grant' || isLandIn);
}

function countsLand({ kinds }: CofinancingRule): boolean {
  return kinds.includes('land');
}

/** The rules of the total cost that apply to each sub-project. */
function rulesBySubproject({
  cofinancing = [],
}: ProjectAssessment): ReadonlyMap<Subproject, readonly CofinancingRule[]> {
  const rules = new Map<Subproject, Set<CofinancingRule>>();
  for (const { rule, results } of cofinancing) {
    if (rule.of !== 'total-cost') continue;
    for (const one of results.flatMap(({ judged }) => judged)) {
      rules.set(one, (rules.get(one) ?? new Set()).add(rule));
    }
  }
  return new Map([...rules].map(([subproject, some]) => [subproject, [...some]]));
}

/** Everything in the currency of the cost; undefined if a rate is missing. */
function valueAll(
  contributions: readonly Contribution[],
  currency: Currency,
  assessed: AssessedProject,
): readonly Valued[] | undefined {
  const valued = contributions.flatMap((contribution) => {
    const value = valueOf(contribution, assessed, currency);
    const range = rangeOfValue(contribution, assessed, currency);
    return value && range ? { contribution, value, range } : [];
  });
  return valued.length === contributions.length ? valued : undefined;
}

function isOff(cost: Money, counted: readonly Valued[]): boolean {
  const numbers = counted.map(({ value }) => value.number);
  const margin = roundingOf(numbers, cost.currency).plus(printedRounding(cost, counted));
  return areApart(rangeOf(cost), addRanges(counted.map(({ range }) => range)), margin);
}

/** Rounding explains no more of a cost than a thousandth: 60 and 24 million are not 85 million. */
const MOST_ROUNDED = Rational.of('0.001');

/**
 * How far amounts that a source prints in thousands or millions may be off their printed total: half of the last digit of
 * each. Five parts in thousands may be 2,500 off.
 */
function printedRounding(cost: Money, counted: readonly Valued[]): Rational {
  const half = Rational.of(2);
  const margin = Rational.sum(
    counted.flatMap(({ contribution: { amount } }) => {
      if (!amount || isUnknown(amount) || amount.currency !== cost.currency) return [];
      const { lastDigit = Rational.one } = amount;
      return lastDigit.compare(Rational.one) > 0 ? [lastDigit.over(half)] : [];
    }),
  );
  return margin.compare(cost.number.times(MOST_ROUNDED)) <= 0 ? margin : Rational.zero;
}
