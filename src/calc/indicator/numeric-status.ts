import { exactly } from '../../model/quantity.js';
import type { AssessmentContext } from '../assessment-context.js';
import { isAbove, isAtLeast, isBelow } from '../comparison.js';
import type { Figure } from '../figure.js';
import { type Judged, judge } from '../judge.js';
import { meetsTarget } from '../meets-target.js';
import type { Attainment, IndicatorStatus } from './indicator-assessment.js';
import type { NumericState } from './numeric-state.js';

/** The first status that holds, in the order of the calculations (section 2, Status). */
export function numericStatus(
  { indicator, value, target, baseline }: NumericState,
  attainment: Attainment,
  pace: Figure | undefined,
  { asOf, window, thresholds }: AssessmentContext,
): Judged<IndicatorStatus> {
  const { direction } = indicator;
  return judge((holds) => {
    if (value.notComputable) return 'no-data';
    if (target && holds(meetsTarget(value.quantity, target, direction))) return 'achieved';
    if (baseline && direction !== 'maintain') {
      const isWorse = direction === 'increase' ? isBelow : isAbove;
      if (holds(isWorse(value.quantity, baseline))) return 'regressed';
    }
    if (!target || attainment.notComputable) return 'not-computable';
    if (asOf > window.end) return 'not-achieved';
    if (direction === 'maintain') return 'off-track';
    if (!pace || pace.notComputable) return 'not-due';
    const { ahead, onTrack, atRisk } = thresholds.indicator;
    if (holds(isAbove(pace.quantity, exactly(ahead)))) return 'ahead';
    if (holds(isAtLeast(pace.quantity, exactly(onTrack)))) return 'on-track';
    return holds(isAtLeast(pace.quantity, exactly(atRisk))) ? 'at-risk' : 'off-track';
  });
}
