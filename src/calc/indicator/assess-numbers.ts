import type { Goal, Share, Start } from '../../model/indicator.js';
import { asTarget, divide, subtract } from '../../model/quantity.js';
import type { Observation } from '../../model/record.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { counted } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import { computed, derive, notComputable, operand, written } from '../figure.js';
import { meetsTarget } from '../meets-target.js';
import { originalVersion, versionInForce } from '../versions.js';
import { dimensionsInError } from '../withheld-by.js';
import { accumulate } from './accumulate.js';
import { actualValue } from './actual-value.js';
import { accumulateBreakdown } from './breakdown.js';
import type { Attainment, IndicatorAssessment, IndicatorValue } from './indicator-assessment.js';
import { fallsFromNowhere, type NumericIndicator, type NumericState } from './numeric-state.js';
import { numericStatus } from './numeric-status.js';
import { assessPace } from './pace.js';
import { reportedPeriods } from './reported-periods.js';
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
  const baseline = indicator.baseline && versionInForce<Start<Share>>(indicator.baseline, asOf).value;
  const target = versionInForce<Goal<Share>>(indicator.target, asOf).value;
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
  return {
    indicator,
    baseline: baseline && writtenValue(baseline, 'no-baseline'),
    originalBaseline: originalBaseline(indicator),
    target: writtenValue(target, 'target-unknown'),
    originalTarget: writtenValue(originalVersion<Goal<Share>>(indicator.target).value, 'target-unknown'),
    actual: actualValue(value, counting, indicator),
    attainment,
    targetToDate: toDate,
    pace,
    status: status.word,
    ...status.certainty,
    reporting: indicator.accumulates === 'sum' ? reportedPeriods(indicator, counting, context) : undefined,
    breakdown: accumulateBreakdown(counting, indicator, dimensionsInError(context.project, indicator.id)),
  };
}

/** What the way was first measured from; nothing where that was never revised. */
function originalBaseline({ baseline }: NumericIndicator): IndicatorValue | undefined {
  if (baseline?.kind !== 'versions') return undefined;
  return writtenValue(originalVersion<Start<Share>>(baseline).value, 'no-baseline');
}

function assessAttainment(state: NumericState): Attainment {
  const { indicator, value, target, baseline } = state;
  const { direction } = indicator;
  if (value.notComputable) return value;
  if (!target) return notComputable('target-unknown');
  if (direction === 'maintain') return { basis: 'maintain', met: meetsTarget(value.quantity, target, direction).holds };
  if (fallsFromNowhere(state)) return notComputable('no-baseline');
  const goal = asTarget(target);
  if (baseline) {
    if (baseline.number.equals(target.number)) return notComputable('target-equals-baseline');
    return {
      ...computed(
        divide(subtract(value.quantity, baseline), subtract(goal, baseline)),
        'attainment-from-baseline',
        () => [operand('value', value), written('baseline', baseline), written('target', goal)],
      ),
      basis: 'from-baseline',
    };
  }
  if (target.number.isZero) return notComputable('zero-target');
  return {
    ...computed(divide(value.quantity, goal), 'attainment-against-target', () => [
      operand('value', value),
      written('target', goal),
    ]),
    basis: 'against-target',
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
