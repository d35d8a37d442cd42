import type { AssessmentContext } from '../assessment-context.js';
import type { Figure } from '../figure.js';
import { meetsTarget } from '../meets-target.js';
import type { NumericState } from './assess-numbers.js';
import type { Attainment, IndicatorStatus } from './indicator-assessment.js';

/** The first status that holds, in the order of the calculations (section 2, Status). */
export function numericStatus(
  { indicator, value, target, baseline }: NumericState,
  attainment: Attainment,
  pace: Figure | undefined,
  { asOf, window, thresholds }: AssessmentContext,
): IndicatorStatus {
  const { direction } = indicator;
  if (value.notComputable) return 'no-data';
  if (target && meetsTarget(value.quantity, target, direction)) return 'achieved';
  if (baseline && direction !== 'maintain') {
    const movement = value.quantity.number.compare(baseline.number);
    if (direction === 'increase' ? movement < 0 : movement > 0) return 'regressed';
  }
  if (!target || attainment.notComputable) return 'not-computable';
  if (asOf > window.end) return 'not-achieved';
  if (direction === 'maintain') return 'off-track';
  if (!pace || pace.notComputable) return 'not-due';
  const { ahead, onTrack, atRisk } = thresholds.indicator;
  const ratio = pace.quantity.number;
  if (ratio.compare(ahead) > 0) return 'ahead';
  if (ratio.compare(onTrack) >= 0) return 'on-track';
  return ratio.compare(atRisk) >= 0 ? 'at-risk' : 'off-track';
}
