import type { Goal, Share, Start } from '../../model/indicator.js';
import type { Observation } from '../../model/record.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { counted } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import { asWritten, notComputable } from '../figure.js';
import { originalVersion, versionInForce } from '../versions.js';
import { dimensionsInError } from '../withheld-by.js';
import { accumulate } from './accumulate.js';
import { actualValue } from './actual-value.js';
import { assessParts } from './assess-parts.js';
import { assessAttainment } from './attainment.js';
import { accumulateBreakdown, coverBreakdown, overlappingIn } from './breakdown.js';
import type { IndicatorAssessment, IndicatorValue } from './indicator-assessment.js';
import type { NumericIndicator, NumericState } from './numeric-state.js';
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
  const overlapping = breakdown && overlappingIn(counting, breakdown, indicator);
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
    breakdown,
    overlapping,
    breakdownCoverage: breakdown && overlapping && coverBreakdown(breakdown, overlapping, counting, value, indicator),
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

/** What the way was first measured from; nothing where that was never revised. */
function originalBaseline({ baseline }: NumericIndicator): IndicatorValue | undefined {
  if (baseline?.kind !== 'versions') return undefined;
  return writtenValue(originalVersion<Start<Share>>(baseline).value, 'no-baseline');
}

function writtenValue(value: Share | Unknown, reason: 'no-baseline' | 'target-unknown'): IndicatorValue {
  if (isUnknown(value)) return { kind: 'missing', ...notComputable(reason) };
  return { kind: 'number', quantity: value, derivation: asWritten(value).derivation };
}
