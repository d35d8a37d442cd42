import type { AssessmentContext } from '../assessment-context.js';
import { isAbove, isBelow } from '../comparison.js';
import type { Figure } from '../figure.js';
import { type Judged, judge } from '../judge.js';
import { meetsTarget } from '../meets-target.js';
import type { Attainment, IndicatorStatus } from './indicator-assessment.js';
import { isOver } from './is-over.js';
import { isCeiling, type NumericState } from './numeric-state.js';
import { statusOfPace } from './status-of-pace.js';

/** The first status that holds, in the order of the calculations (section 2, Status). */
export function numericStatus(
  { indicator, value, target, baseline }: NumericState,
  attainment: Attainment,
  pace: Figure | undefined,
  context: AssessmentContext,
): Judged<IndicatorStatus> {
  const { direction } = indicator;
  const over = isOver(context);
  return judge((holds) => {
    if (value.notComputable) return 'no-data';
    const isMet = target !== undefined && holds(meetsTarget(value.quantity, target, direction));
    // More cannot come off a sum: once above its ceiling it stays there.
    if (target && isCeiling(indicator)) return isMet ? (over ? 'achieved' : 'within-limit') : 'not-achieved';
    if (isMet) return 'achieved';
    if (baseline && direction !== 'maintain') {
      const isWorse = direction === 'increase' ? isBelow : isAbove;
      if (holds(isWorse(value.quantity, baseline))) return 'regressed';
    }
    if (!target) return 'not-computable';
    if (over) return 'not-achieved';
    if (direction === 'maintain') return 'off-track';
    if (attainment.notComputable) return 'not-computable';
    return statusOfPace(pace, context, holds);
  });
}
