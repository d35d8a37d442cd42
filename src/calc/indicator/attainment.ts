import { asTarget, divide, subtract } from '../../model/quantity.js';
import { computed, notComputable, operand, written } from '../figure.js';
import { meetsTarget } from '../meets-target.js';
import type { Attainment } from './indicator-assessment.js';
import { fallsFromNowhere, type NumericState } from './numeric-state.js';

/** How much of the way to its target a value has covered: of a whole indicator, and of each part that has a target. */
export function assessAttainment(state: NumericState): Attainment {
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
