import type { Money } from '../../model/money.js';
import { windowOf } from '../../model/period.js';
import type { Project } from '../../model/project.js';
import { resolvePeriod } from '../../model/project.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import type { StatedFigure } from '../../model/stated.js';
import { isUnknown } from '../../model/unknown.js';
import type { WithheldList } from '../../model/withheld.js';
import type { AssessmentContext } from '../assessment-context.js';
import type { CofinancingAssessment } from '../cofinancing/cofinancing-assessment.js';
import { agrees } from '../comparison.js';
import type { DisbursementAssessment } from '../disbursement/assess-disbursement.js';
import { totalInForce } from '../disbursement/budget-total.js';
import { countedDisbursements, disbursedIn } from '../disbursement/sum-disbursements.js';
import { type Conversion, Exchange } from '../exchange.js';
import { type Figure, type NotComputable, notComputable, type Reason } from '../figure.js';
import type { IndicatorAssessment } from '../indicator/indicator-assessment.js';
import { type Certainty, judge } from '../judge.js';
import { budgetInError, mayBeInError } from '../withheld-by.js';
import { type ImpliedPlan, impliedPlan } from './implied-plan.js';

export const STATED_VERDICTS = ['agrees', 'differs', 'cannot-be-checked'] as const;
export type StatedVerdict = (typeof STATED_VERDICTS)[number];

/** A stated figure beside the computed one; its certainty is that of its verdict. */
export interface StatedAssessment extends Certainty<StatedVerdict> {
  readonly stated: StatedFigure;
  readonly computed: Figure;
  readonly verdict: StatedVerdict;
  /** Why it cannot be checked. */
  readonly reason?: Reason | undefined;
  readonly implied?: ImpliedPlan | undefined;
  /** Half a unit of the stated figure's last written digit: as far as a figure that agrees may be from it. */
  readonly tolerance: Rational;
  readonly conversions: readonly Conversion[];
}

/** The figures of the project that stated ones are held against. */
export interface ComputedFigures {
  readonly indicators: readonly IndicatorAssessment[];
  readonly cofinancing: readonly CofinancingAssessment[];
  readonly disbursement?: DisbursementAssessment | undefined;
}

/** Calculations, section 6. A stated figure is checked against the computed one and never used as an input. */
export function assessStated(
  stated: StatedFigure,
  figures: ComputedFigures,
  context: AssessmentContext,
): StatedAssessment {
  const exchange = new Exchange(context.exchangeRates);
  const figure = computedFigure(stated, figures, exchange, context);
  const { conversions } = exchange;
  const tolerance = (stated.value.lastDigit ?? Rational.zero).over(Rational.of(2));
  if (figure.notComputable) {
    return {
      stated,
      computed: figure,
      verdict: 'cannot-be-checked',
      reason: figure.notComputable,
      implied: figure.notComputable === 'plan-unknown' ? impliedBy(stated, figures) : undefined,
      tolerance,
      conversions,
    };
  }
  const { quantity } = figure;
  const verdict = judge<StatedVerdict>((holds) =>
    holds(agrees(stated.value, quantity, tolerance)) ? 'agrees' : 'differs',
  );
  return { stated, computed: figure, verdict: verdict.word, ...verdict.certainty, tolerance, conversions };
}

function computedFigure(
  stated: StatedFigure,
  figures: ComputedFigures,
  exchange: Exchange,
  context: AssessmentContext,
): Figure {
  const { project } = context;
  switch (stated.figure) {
    case 'disbursement-rate':
      if (budgetInError(project)) return notComputable('error-in-file');
      return planOf(stated.plan, figures)?.ofPlan ?? notComputable('no-plan');
    case 'indicator-attainment': {
      const attainment = figures.indicators.find(({ indicator }) => indicator.id === stated.indicator)?.attainment;
      if (!attainment) return missing(project, 'indicators', stated.indicator, 'no-target');
      // A level to maintain is met or not; it has no ratio that a source could have stated.
      return attainment.basis === 'maintain' ? notComputable('no-target') : attainment;
    }
    case 'cofinancing-share':
      return shareOf(stated.rule, stated.subproject, figures, project);
    case 'disbursed':
      if (budgetInError(project)) return notComputable('error-in-file');
      return disbursedUpTo(stated, exchange, context);
    case 'budget-total':
      if (budgetInError(project)) return notComputable('error-in-file');
      return budgetTotal(stated.value, exchange, context);
  }
}

/** Of a record that is in no list: it is in error, or the file has none. */
function missing(project: Project, list: WithheldList, id: Id, reason: Reason): NotComputable {
  return notComputable(mayBeInError(project, list, id) ? 'error-in-file' : reason);
}

function planOf(id: string, { disbursement }: ComputedFigures) {
  return disbursement?.plans?.find(({ plan }) => plan.id === id);
}

/** The actual share of a sub-project; of all of them together where the stated figure names none. */
function shareOf(rule: Id, subproject: Id | undefined, { cofinancing }: ComputedFigures, project: Project): Figure {
  const assessment = cofinancing.find((one) => one.rule.id === rule);
  if (!assessment) return missing(project, 'cofinancing', rule, 'no-contributions');
  const actual = assessment.results.filter(({ stage }) => stage === 'actual');
  if (subproject === undefined) {
    const together = assessment.rule.per === 'project' ? actual[0]?.share : assessment.summary?.pooledShare;
    return together ?? notComputable('no-contributions');
  }
  const result = actual.find((one) => one.subproject?.id === subproject);
  return result?.share ?? missing(project, 'subprojects', subproject, 'no-contributions');
}

function disbursedUpTo(
  stated: StatedFigure & { readonly figure: 'disbursed' },
  exchange: Exchange,
  context: AssessmentContext,
): Figure {
  const { project, asOf } = context;
  const period = stated.during && resolvePeriod(project, stated.during);
  const days = period ? windowOf(period) : { end: stated.on?.last ?? asOf };
  return disbursedIn(countedDisbursements(context), days, stated.value.currency, exchange, context);
}

function budgetTotal(stated: Money, exchange: Exchange, { project, asOf }: AssessmentContext): Figure {
  const total = project.budget && totalInForce(project.budget, asOf)?.value;
  if (total === undefined) return notComputable('no-budget');
  if (isUnknown(total)) return notComputable('budget-unknown');
  return exchange.convert(total, stated.currency, asOf) ?? notComputable('no-rate');
}

function impliedBy(stated: StatedFigure, figures: ComputedFigures): ImpliedPlan | undefined {
  if (stated.figure !== 'disbursement-rate') return undefined;
  const disbursed = planOf(stated.plan, figures)?.disbursed;
  return disbursed?.quantity && impliedPlan(disbursed, stated.value);
}
