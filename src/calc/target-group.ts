import type { PlainDate } from '../model/plain-date.js';
import type { TargetGroup } from '../model/project.js';
import { asTarget, divide } from '../model/quantity.js';
import { isUnknown } from '../model/unknown.js';
import { counted } from './as-of.js';
import { asWritten, computed, type Figure, notComputable, operand, written } from './figure.js';

export interface TargetGroupAssessment {
  readonly group: TargetGroup;
  /** Absent where the file plans no number. */
  readonly planned?: Figure | undefined;
  readonly reached: Figure & { readonly on?: PlainDate | undefined };
  readonly ratio: Figure;
}

/** The newest number reached against the planned one. Groups are never added up: units differ and people overlap. */
export function assessTargetGroup(group: TargetGroup, asOf: PlainDate): TargetGroupAssessment {
  const newest = counted(group.reached ?? [], asOf).at(-1);
  const reached = newest
    ? computed(newest.value, 'latest', () => [written('record', newest.value, newest.value.at ?? newest.at)])
    : notComputable('no-actual');
  const planned = plannedFigure(group);
  return {
    group,
    planned,
    reached: newest ? { ...reached, on: newest.on.last } : reached,
    ratio: reachedShare(reached, planned ?? notComputable('no-target')),
  };
}

function plannedFigure({ planned }: TargetGroup): Figure | undefined {
  if (planned === undefined) return undefined;
  if (isUnknown(planned)) return notComputable('target-unknown');
  return asWritten(planned);
}

function reachedShare(reached: Figure, planned: Figure): Figure {
  if (reached.notComputable) return reached;
  if (planned.notComputable) return planned;
  if (planned.quantity.number.isZero) return notComputable('zero-target');
  const target = asTarget(planned.quantity);
  return computed(divide(reached.quantity, target), 'target-group-reached', () => [
    operand('reached', reached),
    written('planned', target),
  ]);
}
