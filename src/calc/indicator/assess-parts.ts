import type { Quantity } from '../../model/quantity.js';
import type { Breakdown } from '../../model/record.js';
import { asWritten, type Figure, notComputable } from '../figure.js';
import { assessAttainment } from './attainment.js';
import type { AccumulatedBreakdown, AssessedParts, Attainment, PartAssessment } from './indicator-assessment.js';
import type { NumericState } from './numeric-state.js';

interface WholeOfParts {
  /** The whole indicator. */
  readonly state: NumericState;
  /** The targets of its parts, of the version in force. */
  readonly targets: Breakdown;
  /** Their baselines, likewise. */
  readonly baselines?: Breakdown | undefined;
  readonly breakdown?: AccumulatedBreakdown | undefined;
  /** Whether nothing is reported, or what is reported is none yet: the parts are then as the whole is. */
  readonly isWithoutReports: boolean;
  /** The dimensions whose parts do not make up the value. */
  readonly inError: ReadonlySet<string>;
}

/** Every part that has a target, measured by the same table as the whole (calculations, section 2, Parts). */
export function assessParts(whole: WholeOfParts): AssessedParts | undefined {
  const parts = [...whole.targets].flatMap(([dimension, targets]) => {
    const assessed = [...targets].map(([part, target]) => [part, assessPart(whole, dimension, part, target)] as const);
    return assessed.length > 0 ? [[dimension, new Map(assessed)] as const] : [];
  });
  return parts.length > 0 ? new Map(parts) : undefined;
}

function assessPart(whole: WholeOfParts, dimension: string, part: string, target: Quantity): PartAssessment {
  const baseline = whole.baselines?.get(dimension)?.get(part);
  const value = valueOf(whole, dimension, part);
  return {
    baseline: baseline && asWritten(baseline),
    target: asWritten(target),
    actual: value,
    attainment: attainmentOf({ ...whole.state, value, target, baseline }, whole.state),
  };
}

/** What a part has reached. One that no report states is not known, and no 0. */
function valueOf(
  { state, breakdown, isWithoutReports, inError }: WholeOfParts,
  dimension: string,
  part: string,
): Figure {
  if (inError.has(dimension)) return notComputable('error-in-file');
  if (isWithoutReports) return state.value;
  return breakdown?.get(dimension)?.get(part) ?? notComputable('no-actual');
}

/** Where the whole did not begin at 0, neither did its parts: one whose baseline nobody knows has no way to its target. */
function attainmentOf(part: NumericState, whole: NumericState): Attainment {
  const isSum = part.indicator.accumulates === 'sum';
  const attainment = assessAttainment(isSum ? { ...part, baseline: undefined } : part);
  const lacksBaseline = whole.baseline !== undefined && part.baseline === undefined;
  if (!lacksBaseline || part.value.notComputable || attainment.basis === 'maintain') return attainment;
  return notComputable('no-baseline');
}
