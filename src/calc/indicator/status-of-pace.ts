import { exactly } from '../../model/quantity.js';
import type { AssessmentContext } from '../assessment-context.js';
import { type Comparison, isAbove, isAtLeast } from '../comparison.js';
import type { Figure } from '../figure.js';
import type { IndicatorStatus } from './indicator-assessment.js';

/** The band in which a pace lies; without one, whether it is only not due yet or cannot be told. */
export function statusOfPace(
  pace: Figure | undefined,
  { thresholds }: Pick<AssessmentContext, 'thresholds'>,
  holds: (comparison: Comparison) => boolean,
): IndicatorStatus {
  if (!pace) return 'not-due';
  if (pace.notComputable) return pace.notComputable === 'not-due' ? 'not-due' : 'not-computable';
  const { ahead, onTrack, atRisk } = thresholds.indicator;
  if (holds(isAbove(pace.quantity, exactly(ahead)))) return 'ahead';
  if (holds(isAtLeast(pace.quantity, exactly(onTrack)))) return 'on-track';
  return holds(isAtLeast(pace.quantity, exactly(atRisk))) ? 'at-risk' : 'off-track';
}
