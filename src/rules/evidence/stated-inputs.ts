import type { Computed } from '../../calc/figure.js';
import type { IndicatorAssessment, IndicatorValue } from '../../calc/indicator/indicator-assessment.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
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
  /** How many disbursements were added up. */
  readonly records?: number | undefined;
  /** What would make the stated figure right. */
  readonly instead?: Instead | undefined;
}

export interface Quotient {
  readonly above: Quantity;
  readonly below: Quantity;
  readonly baseline?: Quantity | undefined;
  readonly unit: Currency | 'number' | 'percent';
}

export type Instead =
  /** The stated rate is that of another plan. */
  | { readonly kind: 'other-plan'; readonly plan: Id; readonly planned: Quantity; readonly currency: Currency }
  /** The contribution was divided by the cost without itself. */
  | { readonly kind: 'of-the-rest'; readonly rest: Quantity; readonly currency: Currency }
  /** The value of the indicator was taken for its attainment. */
  | { readonly kind: 'value-itself' };

export function statedInputs(
  stated: StatedFigure,
  figure: Computed,
  tolerance: Rational,
  assessment: ProjectAssessment,
): Placeless<StatedInputs> {
  const fits = (number: Rational) => number.minus(stated.value.number).abs().compare(tolerance) <= 0;
  switch (stated.figure) {
    case 'disbursement-rate': {
      const plans = assessment.disbursement?.plans ?? [];
      const plan = plans.find((one) => one.plan.id === stated.plan);
      const other = plans.find(({ ofPlan }) => ofPlan.quantity && fits(ofPlan.quantity.number));
      return {
        quotient: plan && quotientOf(plan.disbursed.quantity, plan.planned.quantity, plan.currency),
        instead: other?.planned.quantity && {
          kind: 'other-plan',
          plan: other.plan.id,
          planned: withoutPlace(other.planned.quantity),
          currency: other.currency,
        },
      };
    }
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
    case 'disbursed':
      return { records: figure.derivation.operands.length };
    case 'budget-total':
      return {};
  }
}

/** The place of the denominator or of the sum; undefined if there is no single one. */
export function placeOfBasis(stated: StatedFigure, { project }: ProjectAssessment): Place | undefined {
  const { budget, subprojects, cofinancing, indicators } = project;
  switch (stated.figure) {
    case 'disbursement-rate': {
      const plan = budget?.plans?.find(({ id }) => id === stated.plan);
      return plan?.amount ? plan.at.of('amount') : plan?.at.keyOf('lines');
    }
    case 'cofinancing-share': {
      const subproject = subprojects?.find(({ id }) => id === stated.subproject);
      return subproject?.at.keyOf('contributions') ?? cofinancing?.find(({ id }) => id === stated.rule)?.at.of('id');
    }
    case 'indicator-attainment':
      return indicators?.find(({ id }) => id === stated.indicator)?.at.keyOf('target');
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
