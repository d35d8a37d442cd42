import type { InterimTarget, Share } from '../../model/indicator.js';
import { add, asTarget, divide, exactly, multiply, subtract, sum } from '../../model/quantity.js';
import type { AssessmentContext } from '../assessment-context.js';
import { computed, counted, notComputable, written } from '../figure.js';
import { activeTime } from '../project-clock.js';
import type { TargetToDate } from './indicator-assessment.js';
import { interimDue } from './interim-in-force.js';
import { isAfterEnd } from './is-over.js';
import { interimOf, lacksBeginning, type NumericState } from './numeric-state.js';

/**
 * What should have been reached by the effective day: the interim target last due, or a straight line from the baseline at
 * the project's start to the target at its end; after the end, the target in force. A level to maintain has none.
 */
export function targetToDate(state: NumericState, context: AssessmentContext): TargetToDate | undefined {
  const { indicator, target } = state;
  if (indicator.direction === 'maintain') return undefined;
  if (isAfterEnd(context)) {
    if (!target) return notComputable('target-unknown');
    return {
      ...computed(asTarget(target), 'overall-target', () => [written('target', asTarget(target))]),
      method: 'overall',
    };
  }
  const interim = interimOf(indicator);
  return interim.length > 0 ? interimTarget(interim, context) : linearTarget(state, context);
}

function interimTarget(interim: readonly InterimTarget<Share>[], context: AssessmentContext): TargetToDate {
  const due = interimDue(interim, context);
  const last = due.at(-1);
  if (!last) return notComputable('not-due');
  if (last.by) {
    const value = asTarget(last.value);
    return { ...computed(value, 'interim-target', () => [written('interim', value)]), method: 'interim' };
  }
  const increments = due.map(({ value }) => asTarget(value));
  return {
    ...computed(sum(increments), 'interim-increments', () => increments.map((one) => written('increment', one))),
    method: 'interim',
  };
}

/** By the share of the project's active time that has passed: the days of a suspension expect nothing. */
function linearTarget(state: NumericState, { effectiveDay, window, pauses, project }: AssessmentContext): TargetToDate {
  const { target, baseline } = state;
  if (!target) return notComputable('target-unknown');
  if (lacksBeginning(state)) return notComputable('no-baseline');
  const { elapsed, total } = activeTime(window, effectiveDay, pauses);
  const share = divide(exactly(elapsed), exactly(total));
  const ofTarget = multiply(asTarget(target), share);
  const operands = () => [
    written('target', asTarget(target)),
    counted('elapsedDays', elapsed, project.period.at),
    counted('totalDays', total, project.period.at),
  ];
  if (!baseline) return { ...computed(ofTarget, 'linear-target-from-zero', operands), method: 'linear' };
  const value = add(multiply(baseline, subtract(exactly(1), share)), ofTarget);
  return {
    ...computed(value, 'linear-target', () => [written('baseline', baseline), ...operands()]),
    method: 'linear',
  };
}
