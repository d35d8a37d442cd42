import { divide, subtract } from '../../model/quantity.js';
import { computed, type Figure, notComputable, operand, type Reason, written } from '../figure.js';
import type { TargetToDate } from './indicator-assessment.js';
import { fallsFromNowhere, interimOf, lacksBeginning, type NumericState, startingPoint } from './numeric-state.js';

/** How much of the way to the target to date has been covered: 9 of 9.125 is 98.6 %. */
export function assessPace(state: NumericState, toDate: TargetToDate): Figure {
  const { value, baseline } = state;
  if (value.notComputable) return value;
  const missing = missingFor(state, toDate);
  if (missing || toDate.notComputable) return notComputable(missing ?? 'not-due');
  const start = startingPoint(state);
  const pace = divide(subtract(value.quantity, start), subtract(toDate.quantity, start));
  if (!baseline)
    return computed(pace, 'pace-from-zero', () => [operand('value', value), operand('targetToDate', toDate)]);
  return computed(pace, 'pace', () => [
    operand('value', value),
    written('baseline', baseline),
    operand('targetToDate', toDate),
  ]);
}

/** Why there is nothing to compare a value with. */
function missingFor(state: NumericState, toDate: TargetToDate): Reason | undefined {
  const isLinear = interimOf(state.indicator).length === 0 && toDate.method !== 'overall';
  if (fallsFromNowhere(state) || (isLinear && lacksBeginning(state))) return 'no-baseline';
  if (toDate.notComputable) return toDate.notComputable;
  return toDate.quantity.number.equals(startingPoint(state).number) ? 'not-due' : undefined;
}
