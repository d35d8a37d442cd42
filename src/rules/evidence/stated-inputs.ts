import type { Computed, Derivation, Figure } from '../../calc/figure.js';
import type { Formula } from '../../calc/formulas.js';
import type { IndicatorAssessment, IndicatorValue } from '../../calc/indicator/indicator-assessment.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { ComputedFigures } from '../../calc/stated/computed-figure.js';
import { hasReached } from '../../model/cofinancing.js';
import type { Currency } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import { asTarget, exactly, type Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import type { StatedFigure } from '../../model/stated.js';
import type { Placeless } from '../placeless.js';
import { withoutPlace } from '../without-place.js';

/** What a figure was computed from, as it is said in words. */
export interface StatedInputs {
  /** The quotient; with a baseline, both its parts are counted from there. */
  readonly quotient?: Quotient | undefined;
  /** What was added up, averaged or chosen from. */
  readonly records?: Records | undefined;
  /** What would make the stated figure right. */
  readonly instead?: Instead | undefined;
}

export interface Quotient {
  readonly above: Quantity;
  readonly below: Quantity;
  readonly baseline?: Quantity | undefined;
  readonly unit: Currency | 'number' | 'percent';
}

export interface Records {
  readonly how: 'sum' | 'mean' | 'newest' | 'greatest' | 'least' | 'pooled' | 'count';
  readonly of: 'disbursements' | 'values' | 'reports' | 'sub-projects';
  readonly count: number;
  /** Of sub-projects, which; not more than a reader takes in. */
  readonly ids?: readonly Id[] | undefined;
}

export type Instead =
  /** The stated rate is that of another plan. */
  | { readonly kind: 'other-plan'; readonly plan: Id; readonly planned: Quantity; readonly currency: Currency }
  /** The stated rate is that of the whole budget, or of what was received. */
  | { readonly kind: 'other-base'; readonly of: 'budget' | 'receipts' }
  /** The contribution was divided by the cost without itself. */
  | { readonly kind: 'of-the-rest'; readonly rest: Quantity; readonly currency: Currency }
  /** The value of the indicator was taken for its attainment. */
  | { readonly kind: 'value-itself' }
  /** The attainment of the indicator was taken for its value. */
  | { readonly kind: 'attainment-itself' };

/** More sub-projects than this are not listed in a message. */
const MOST_LISTED = 8;

export function statedInputs(
  stated: StatedFigure,
  figure: Computed,
  tolerance: Rational,
  assessment: ProjectAssessment,
): Placeless<StatedInputs> {
  const fits = (number: Rational) => number.minus(stated.value.number).abs().compare(tolerance) <= 0;
  switch (stated.figure) {
    case 'disbursement-rate':
      return {
        quotient: quotientOfRate(stated, figure, assessment),
        instead: otherRate(fits, assessment.disbursement),
      };
    case 'cofinancing-share': {
      const amounts = amountsOfShare(stated.rule, stated.subproject, assessment);
      const quotient = amounts && quotientOf(amounts.eligible.quantity, amounts.total.quantity, amounts.currency);
      const isOfCost = assessment.cofinancing?.some(({ rule }) => rule.id === stated.rule && rule.of === 'total-cost');
      return { quotient, instead: isOfCost && quotient ? ofTheRest(quotient, amounts.currency, fits) : undefined };
    }
    case 'indicator-attainment': {
      const found = assessment.indicators?.find(({ indicator }) => indicator.id === stated.indicator);
      const quotient = found && quotientOfAttainment(found);
      const isValue = quotient?.unit === 'percent' && fits(quotient.above.number);
      return { quotient, instead: isValue ? { kind: 'value-itself' } : undefined };
    }
    case 'indicator-value': {
      const found = assessment.indicators?.find(({ indicator }) => indicator.id === stated.indicator);
      const isAttainment = found?.attainment.quantity && fits(found.attainment.quantity.number);
      return {
        records: recordsOf(figure.derivation, 'values'),
        instead: isAttainment ? { kind: 'attainment-itself' } : undefined,
      };
    }
    case 'activity-done':
    case 'target-group-reached':
      return { records: recordsOf(figure.derivation, 'reports') };
    case 'subprojects': {
      const there = assessment.project.subprojects?.filter(({ status }) => hasReached(status, stated.status)) ?? [];
      const ids = there.length <= MOST_LISTED ? there.map(({ id }) => id) : undefined;
      return { records: { how: 'count', of: 'sub-projects', count: there.length, ids } };
    }
    case 'disbursed':
      return { records: recordsOf(figure.derivation, 'disbursements') };
    case 'budget-total':
      return {};
  }
}

/** By which formula a figure is made of its records; nothing where it is one of them. */
const HOW: Partial<Readonly<Record<Formula, Records['how']>>> = {
  sum: 'sum',
  disbursed: 'sum',
  average: 'mean',
  latest: 'newest',
  greatest: 'greatest',
  least: 'least',
  pooled: 'pooled',
};

function recordsOf({ formula, operands }: Derivation, of: Records['of']): Records | undefined {
  const how = HOW[formula];
  // A pooled value has a numerator and a denominator of each.
  const count = how === 'pooled' ? operands.filter(({ name }) => name === 'numerator').length : operands.length;
  return how && { how, of, count };
}

/** The rate is that of another plan, else of the budget or the receipts. */
function otherRate(
  fits: (number: Rational) => boolean,
  disbursement: ComputedFigures['disbursement'],
): Placeless<Instead> | undefined {
  const fitting = ({ quantity }: Figure) => quantity !== undefined && fits(quantity.number);
  const plan = disbursement?.plans?.find(({ ofPlan }) => fitting(ofPlan));
  if (plan?.planned.quantity) {
    const planned = withoutPlace(plan.planned.quantity);
    return { kind: 'other-plan', plan: plan.plan.id, planned, currency: plan.currency };
  }
  if (disbursement && fitting(disbursement.ofBudget)) return { kind: 'other-base', of: 'budget' };
  return disbursement?.ofReceived && fitting(disbursement.ofReceived)
    ? { kind: 'other-base', of: 'receipts' }
    : undefined;
}

/** What a rate is the quotient of: its own two operands, whatever it is of. */
function quotientOfRate(
  { plan: id }: StatedFigure & { readonly figure: 'disbursement-rate' },
  { derivation }: Computed,
  { disbursement }: ProjectAssessment,
): Placeless<Quotient> | undefined {
  const plan = disbursement?.plans?.find((one) => one.plan.id === id);
  const currency = plan?.currency ?? disbursement?.currency;
  const [above, below] = derivation.operands;
  return currency && quotientOf(above?.quantity, below?.quantity, currency);
}

/** The place of the denominator or of the sum; undefined if there is no single one. */
export function placeOfBasis(stated: StatedFigure, { project }: ProjectAssessment): Place | undefined {
  const { budget, subprojects, cofinancing, indicators, activities, targetGroups } = project;
  switch (stated.figure) {
    case 'disbursement-rate': {
      if (stated.of === 'budget') return budget?.at.of('total');
      if (stated.of === 'receipts') return budget?.at.keyOf('receipts');
      const plan = budget?.plans?.find(({ id }) => id === stated.plan);
      return plan?.amount ? plan.at.of('amount') : plan?.at.keyOf('lines');
    }
    case 'cofinancing-share': {
      const subproject = subprojects?.find(({ id }) => id === stated.subproject);
      return subproject?.at.keyOf('contributions') ?? cofinancing?.find(({ id }) => id === stated.rule)?.at.of('id');
    }
    case 'indicator-attainment':
      return indicators?.find(({ id }) => id === stated.indicator)?.at.keyOf('target');
    case 'indicator-value':
      return indicators?.find(({ id }) => id === stated.indicator)?.at.keyOf('actuals');
    case 'activity-done':
      return activities?.find(({ id }) => id === stated.activity)?.at.keyOf('done');
    case 'target-group-reached':
      return targetGroups?.find(({ id }) => id === stated.targetGroup)?.at.keyOf('reached');
    case 'subprojects':
      return subprojects?.find(({ status }) => hasReached(status, stated.status))?.at.of('status');
    case 'disbursed':
      return budget?.at.keyOf('disbursements');
    case 'budget-total':
      return budget?.at.of('total');
  }
}

function quotientOf(
  above: Quantity | undefined,
  below: Quantity | undefined,
  unit: Quotient['unit'],
): Placeless<Quotient> | undefined {
  return above && below && { above: withoutPlace(above), below: withoutPlace(below), unit };
}

function quotientOfAttainment({
  indicator: { measure },
  actual,
  target,
  baseline,
  attainment,
}: IndicatorAssessment): Placeless<Quotient> | undefined {
  const goal = inSteps(target);
  const quotient = quotientOf(inSteps(actual), goal && asTarget(goal), measure === 'percent' ? 'percent' : 'number');
  const start = attainment.basis === 'from-baseline' && baseline ? inSteps(baseline) : undefined;
  return quotient && { ...quotient, baseline: start && withoutPlace(start) };
}

/** A number, or a level by its index; nothing else has a quotient. */
function inSteps(value: IndicatorValue): Quantity | undefined {
  switch (value.kind) {
    case 'number':
      return value.quantity;
    case 'level':
      return exactly(value.index);
    case 'yes-no':
    case 'text':
    case 'missing':
      return undefined;
  }
}

/** 16 of 80 million are 20 % of the cost; who divides by the 64 million that the others pay gets 25 %. */
function ofTheRest(
  { above, below }: Quotient,
  currency: Currency,
  fits: (number: Rational) => boolean,
): Placeless<Instead> | undefined {
  const rest = below.number.minus(above.number);
  if (!rest.isPositive || !fits(above.number.over(rest))) return undefined;
  return { kind: 'of-the-rest', rest: { number: rest, bound: 'exactly' }, currency };
}

/** The amounts behind a share: of one sub-project, or pooled where none is named. */
function amountsOfShare(rule: Id, subproject: Id | undefined, { cofinancing }: ProjectAssessment) {
  const found = cofinancing?.find((one) => one.rule.id === rule);
  const result = found?.results.find((one) => one.stage === 'actual' && one.subproject?.id === subproject);
  if (result?.amounts) {
    const { eligible, denominator, currency } = result.amounts;
    return { eligible, total: denominator, currency };
  }
  const summary = subproject === undefined ? found?.summary : undefined;
  return summary?.pooled && summary.pooledCurrency && { ...summary.pooled, currency: summary.pooledCurrency };
}
