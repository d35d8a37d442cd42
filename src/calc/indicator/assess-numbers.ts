import type { Goal, Share, Start } from '../../model/indicator.js';
import type { Quantity } from '../../model/quantity.js';
import type { Observation } from '../../model/record.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { counted } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import { derive, type Figure, notComputable, written } from '../figure.js';
import { originalVersion, versionInForce } from '../versions.js';
import { dimensionsInError } from '../withheld-by.js';
import { accumulate, poolParts } from './accumulate.js';
import { assessParts } from './assess-parts.js';
import { assessAttainment } from './attainment.js';
import { accumulateBreakdown, coverBreakdown, overlappingIn } from './breakdown.js';
import type { ActualValue, IndicatorAssessment, IndicatorValue } from './indicator-assessment.js';
import type { NumericIndicator, NumericState } from './numeric-state.js';
import { numericStatus } from './numeric-status.js';
import { assessPace } from './pace.js';
import { targetToDate } from './target-to-date.js';

/** Counts, numbers and percents (calculations, section 2). */
export function assessNumbers(indicator: NumericIndicator, context: AssessmentContext): IndicatorAssessment {
  const { asOf } = context;
  const counting = counted<Observation<Share>>(indicator.actuals ?? [], asOf);
  const value = indicator.actuals
    ? accumulate(
        counting.map((report) => ({ value: report.value, at: report.at })),
        indicator.accumulates,
        indicator.direction,
      )
    : notComputable('no-actual');
  const start = indicator.baseline && versionInForce<Start<Share>>(indicator.baseline, asOf);
  const goal = versionInForce<Goal<Share>>(indicator.target, asOf);
  const [baseline, target] = [start?.value, goal.value];
  const state: NumericState = {
    indicator,
    value,
    target: isUnknown(target) ? undefined : target,
    baseline: indicator.accumulates === 'sum' || isUnknown(baseline) ? undefined : baseline,
  };
  const attainment = assessAttainment(state);
  const toDate = targetToDate(state, context);
  const pace = toDate && assessPace(state, toDate);
  const status = numericStatus(state, attainment, pace, context);
  const inError = dimensionsInError(context.project, indicator.id);
  const breakdown = accumulateBreakdown(counting, indicator, inError);
  return {
    indicator,
    baseline: baseline && writtenValue(baseline, 'no-baseline'),
    target: writtenValue(target, 'target-unknown'),
    originalTarget: writtenValue(originalVersion<Goal<Share>>(indicator.target).value, 'target-unknown'),
    actual: actualValue(value, counting, indicator),
    attainment,
    targetToDate: toDate,
    pace,
    status: status.word,
    ...status.certainty,
    breakdown,
    overlapping: breakdown && overlappingIn(counting, breakdown, indicator),
    breakdownCoverage: breakdown && coverBreakdown(breakdown, counting, value, indicator),
    parts:
      goal.by &&
      assessParts({
        state,
        targets: goal.by,
        baselines: start?.by,
        breakdown,
        isWithoutReports: counting.length === 0,
        inError,
      }),
  };
}

function writtenValue(value: Share | Unknown, reason: 'no-baseline' | 'target-unknown'): IndicatorValue {
  if (isUnknown(value)) return { kind: 'missing', ...notComputable(reason) };
  return {
    kind: 'number',
    quantity: value,
    derivation: derive('as-written', () => [written('record', value)]),
  };
}

function actualValue(
  value: Figure,
  counting: readonly Observation<Share>[],
  { accumulates, measure }: NumericIndicator,
): ActualValue {
  if (value.notComputable) return { kind: 'missing', notComputable: value.notComputable };
  const share: Share = measure === 'percent' ? withParts(value.quantity, counting, accumulates) : value.quantity;
  return { kind: 'number', quantity: share, derivation: value.derivation, on: counting.at(-1)?.on.last };
}

/** Adds numerator and denominator: the sums of a pooled share, the written ones of the newest, greatest or least. */
function withParts(
  quantity: Quantity,
  counting: readonly Observation<Share>[],
  accumulates: NumericIndicator['accumulates'],
): Share {
  const values = counting.map(({ value }) => value);
  switch (accumulates) {
    case 'pooled':
      return { ...quantity, ...poolParts(values) };
    case 'latest':
      return { ...quantity, ...partsOf(values.at(-1)) };
    case 'max':
      return { ...quantity, ...partsOf(values.findLast(({ number }) => number.equals(quantity.number))) };
    case 'sum':
    case 'average':
      return { number: quantity.number, bound: quantity.bound };
  }
}

function partsOf(share: Share | undefined): Pick<Share, 'numerator' | 'denominator'> {
  return { numerator: share?.numerator, denominator: share?.denominator };
}
