import { counted } from '../../calc/as-of.js';
import type { Band, PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import { totalInForce } from '../../calc/disbursement/budget-total.js';
import type { Overspent } from '../../calc/disbursement/overspent.js';
import { measuredOnce } from '../../calc/disbursement/plans-together.js';
import type { Figure } from '../../calc/figure.js';
import type { IndicatorAssessment, IndicatorValue } from '../../calc/indicator/indicator-assessment.js';
import type { Certainty } from '../../calc/judge.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { Indicator } from '../../model/indicator.js';
import { money, NO_CURRENCY } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Quantity } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import type { Id, Observation } from '../../model/record.js';
import { isUnknown } from '../../model/unknown.js';
import { listResults, placeOfResult } from '../cofinancing/shares/list-results.js';
import { shareIn } from '../cofinancing/shares/share-words.js';
import { statedValue } from '../indicators/stated-value.js';
import type { Placeless } from '../placeless.js';
import { withoutPlace } from '../without-place.js';
import type { OpenJudgement } from './open-judgement.js';

/** An open judgement, and where the quantity that leaves it open is written. */
export interface PlacedJudgement {
  readonly judgement: Placeless<OpenJudgement>;
  readonly place: Place;
  readonly path?: string | undefined;
}

/** Every judgement of a project that a bound leaves open, section by section. */
export function listOpenJudgements(assessment: ProjectAssessment): readonly PlacedJudgement[] {
  return [
    ...(assessment.indicators ?? []).flatMap((one) => ofIndicator(one, assessment.asOf)),
    ...ofActivities(assessment),
    ...ofContributions(assessment),
    ...ofPlans(assessment),
    ...ofBudget(assessment),
    ...ofStatedFigures(assessment),
  ];
}

function ofIndicator(assessed: IndicatorAssessment, asOf: PlainDate): readonly PlacedJudgement[] {
  const { indicator, status, actual, baseline } = assessed;
  const others = othersOf(assessed);
  if (others.length === 0) return [];
  const { id, measure, at } = indicator;
  const common = { kind: 'indicator', id, word: status, others } as const;
  // The bound of a baseline goes into the pace; where the value has one too, that is the one to look at.
  const value = numberOf(actual);
  if (value && value.bound !== 'exactly') {
    const place = placeOfBound(indicator, asOf) ?? at.of('actuals');
    return [{ judgement: { ...common, quantity: 'value', value: statedValue(measure, value) }, place }];
  }
  const start = baseline && numberOf(baseline);
  if (!start) return [];
  return [
    { judgement: { ...common, quantity: 'baseline', value: statedValue(measure, start) }, place: at.of('baseline') },
  ];
}

function numberOf(value: IndicatorValue): Quantity | undefined {
  return value.kind === 'number' ? value.quantity : undefined;
}

/** The newest value with a bound. */
function placeOfBound({ actuals = [] }: Indicator, asOf: PlainDate): Place | undefined {
  const reports = counted<Observation<unknown>>(actuals, asOf);
  return reports.findLast(({ value }) => hasBound(value))?.at.of('value');
}

function hasBound(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'bound' in value && value.bound !== 'exactly';
}

function ofActivities({ activities = [] }: ProjectAssessment): readonly PlacedJudgement[] {
  return activities.flatMap((assessed): PlacedJudgement[] => {
    const { activity, status, done } = assessed;
    const others = othersOf(assessed);
    if (others.length === 0 || !done.quantity) return [];
    const judgement = {
      kind: 'activity',
      id: activity.id,
      word: status,
      others,
      done: withoutPlace(done.quantity),
    } as const;
    const bounded = activity.done?.findLast(({ value }) => value.bound !== 'exactly');
    return [{ judgement, place: bounded?.at.of('value') ?? activity.at.of('done') }];
  });
}

function ofContributions(assessment: ProjectAssessment): readonly PlacedJudgement[] {
  return listResults(assessment).flatMap((standing): PlacedJudgement[] => {
    const { result, share } = standing;
    const others = othersOf(result);
    if (others.length === 0) return [];
    const evidenced = result.evidencedShare?.quantity;
    const isOfShare = share.bound !== 'exactly' || !evidenced;
    const judgement = {
      kind: 'contribution',
      of: shareIn(standing),
      quantity: isOfShare ? 'share' : 'evidenced-share',
      value: withoutPlace(isOfShare ? share : evidenced),
      word: result.verdict,
      others,
    } as const;
    return [{ judgement, ...placeOfResult(standing) }];
  });
}

function ofPlans({ disbursement, thresholds }: ProjectAssessment): readonly PlacedJudgement[] {
  const limits = Object.values(thresholds.disbursement);
  return measuredOnce(disbursement?.plans ?? []).flatMap((assessed): PlacedJudgement[] => {
    const { plan, inForce, band } = assessed;
    const others = othersOf<Extract<PlanAssessment['band'], string>>(assessed);
    if (!inForce || others.length === 0 || typeof band !== 'string') return [];
    const judgement = openBand(assessed, { word: band, others }, limits);
    if (!judgement) return [];
    if (plan.amount && !isUnknown(plan.amount)) return [{ judgement, place: plan.at.of('amount') }];
    return [{ judgement, place: plan.at.keyOf('lines'), path: `${plan.at.path}.lines` }];
  });
}

function openBand(
  { plan, measuredWith = [], currency, planned, disbursed, ofPlanToDate }: PlanAssessment,
  words: { readonly word: Band; readonly others: readonly Band[] },
  limits: readonly Rational[],
): Placeless<OpenJudgement> | undefined {
  const id = [plan.id, ...measuredWith].join(', ');
  if (ofPlanToDate.quantity) return { kind: 'plan', id, rate: withoutPlace(ofPlanToDate.quantity), limits, ...words };
  if (!disbursed.quantity || !planned.quantity) return undefined;
  const inPlan = (quantity: Quantity) => withoutPlace(money(quantity, currency));
  return { kind: 'unplanned', id, disbursed: inPlan(disbursed.quantity), planned: inPlan(planned.quantity), ...words };
}

function ofBudget({ project, asOf, disbursement }: ProjectAssessment): readonly PlacedJudgement[] {
  if (!project.budget || !disbursement) return [];
  const whole = overspending(disbursement, disbursement.currency);
  const { at } = project.budget;
  const total = totalInForce(project.budget, asOf)?.value;
  return [
    ...(whole ? [{ judgement: whole, place: total?.at ?? at.of('total') }] : []),
    ...(disbursement.lines ?? []).flatMap((assessed): PlacedJudgement[] => {
      const judgement = assessed.line && overspending(assessed, disbursement.currency, assessed.line.id);
      return judgement && assessed.line ? [{ judgement, place: assessed.line.at.of('amount') }] : [];
    }),
  ];
}

function overspending(
  {
    budget,
    disbursed,
    overspent,
  }: {
    readonly budget?: Figure | undefined;
    readonly disbursed: Figure;
    readonly overspent?: Overspent | undefined;
  },
  currency = NO_CURRENCY,
  line?: Id,
): Placeless<OpenJudgement> | undefined {
  if (!overspent?.uncertain || !budget?.quantity || !disbursed.quantity) return undefined;
  return {
    kind: 'overspent',
    line,
    disbursed: withoutPlace(money(disbursed.quantity, currency)),
    budget: withoutPlace(money(budget.quantity, currency)),
  };
}

function ofStatedFigures({ stated = [] }: ProjectAssessment): readonly PlacedJudgement[] {
  return stated.flatMap((assessed): PlacedJudgement[] => {
    const { stated: figure, unit, computed, verdict } = assessed;
    const others = othersOf(assessed);
    if (others.length === 0 || !computed.quantity) return [];
    const judgement = {
      kind: 'stated',
      id: figure.id,
      stated: withoutPlace(figure.value),
      computed: withoutPlace(computed.quantity),
      unit,
      word: verdict,
      others,
    } as const;
    return [{ judgement, place: figure.at.of('value') }];
  });
}

/** The other words that are possible; none where the word is certain. */
function othersOf<Word extends string>({ otherwise = [] }: Certainty<Word>): readonly Word[] {
  return otherwise;
}
