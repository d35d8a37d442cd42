import { isBeyond } from '../../model/compare-quantities.js';
import { Rational } from '../../model/rational.js';
import type { StatedFigure } from '../../model/stated.js';
import type { AssessmentContext } from '../assessment-context.js';
import { agrees } from '../comparison.js';
import { type Conversion, Exchange } from '../exchange.js';
import type { Figure, Reason } from '../figure.js';
import { type Certainty, judge } from '../judge.js';
import { type ComputedFigures, computedFigure } from './computed-figure.js';
import { type ImpliedPlan, impliedPlan } from './implied-plan.js';
import { planGoesOn } from './plan-goes-on.js';
import { type StatedUnit, unitOf } from './stated-unit.js';

export const STATED_VERDICTS = ['agrees', 'differs', 'cannot-be-checked'] as const;
export type StatedVerdict = (typeof STATED_VERDICTS)[number];

/** A stated figure beside the computed one; its certainty is that of its verdict. */
export interface StatedAssessment extends Certainty<StatedVerdict> {
  readonly stated: StatedFigure;
  readonly unit: StatedUnit;
  readonly computed: Figure;
  readonly verdict: StatedVerdict;
  /** It differs only because the period of its plan goes on: nobody has to look at it yet. */
  readonly mayStillAgree?: true | undefined;
  /** Why it cannot be checked. */
  readonly reason?: Reason | undefined;
  readonly implied?: ImpliedPlan | undefined;
  /** As far as a figure that agrees may be from it: half of what the source rounded to, else half a unit of the last written digit. */
  readonly tolerance: Rational;
  readonly conversions: readonly Conversion[];
}

/** Calculations, section 6. A stated figure is checked against the computed one and never used as an input. */
export function assessStated(
  stated: StatedFigure,
  figures: ComputedFigures,
  context: AssessmentContext,
): StatedAssessment {
  const exchange = new Exchange(context.exchangeRates);
  const computed = computedFigure(stated, figures, exchange, context);
  const rounding = stated.roundedTo?.number ?? stated.value.lastDigit ?? Rational.zero;
  const tolerance = rounding.over(Rational.of(2));
  const common = {
    stated,
    unit: unitOf(stated, context.project),
    computed,
    tolerance,
    conversions: exchange.conversions,
  };
  const { quantity } = computed;
  if (!quantity) {
    return {
      ...common,
      verdict: 'cannot-be-checked',
      reason: computed.notComputable,
      implied: computed.notComputable === 'plan-unknown' ? impliedBy(stated, tolerance, figures) : undefined,
    };
  }
  const verdict = judge<StatedVerdict>((holds) =>
    holds(agrees(stated.value, quantity, tolerance)) ? 'agrees' : 'differs',
  );
  const mayStillAgree =
    verdict.word === 'differs' && planGoesOn(stated, context) && !isBeyond(quantity, stated.value, tolerance);
  return { ...common, verdict: verdict.word, ...verdict.certainty, mayStillAgree: mayStillAgree || undefined };
}

function impliedBy(
  stated: StatedFigure,
  tolerance: Rational,
  { disbursement }: ComputedFigures,
): ImpliedPlan | undefined {
  if (stated.figure !== 'disbursement-rate') return undefined;
  const disbursed = disbursement?.plans?.find(({ plan }) => plan.id === stated.plan)?.disbursed;
  const halfUnit = { number: tolerance, at: (stated.roundedTo ?? stated.value).at };
  return disbursed?.quantity && impliedPlan(disbursed, stated.value, halfUnit);
}
