import { add, divide, exactly, multiply, type Quantity, sum } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { RecordInError } from '../../model/withheld.js';
import { type Computed, computed, type Figure, notComputable, operand, written } from '../figure.js';
import type { IndicatorAssessment } from './indicator-assessment.js';

/** The weighted attainment of a project, with how many of its indicators could be computed. */
export interface WeightedAttainment {
  readonly figure: Figure;
  readonly computable: number;
  readonly indicators: number;
}

/**
 * Σ w·min(max(a, 0), 1) / Σ w over the indicators with an attainment. Different indicators are averaged only if each one
 * has a weight, and none of them is in error. A level to maintain has no attainment and stays out.
 */
export function weighAttainments(
  assessments: readonly IndicatorAssessment[],
  inError: readonly RecordInError[],
): WeightedAttainment {
  const indicators = assessments.length + inError.length;
  if (inError.length > 0) return { figure: notComputable('error-in-file'), computable: 0, indicators };
  const parts: Computed[] = [];
  const weights: Quantity[] = [];
  for (const { indicator, attainment } of assessments) {
    const { weight } = indicator;
    if (!weight) return { figure: notComputable('no-weights'), computable: 0, indicators };
    if (!attainment.quantity) continue;
    weights.push(weight);
    parts.push(
      computed(multiply(weight, cap(attainment.quantity)), 'weighted-part', () => [
        written('weight', weight),
        operand('attainment', attainment),
      ]),
    );
  }
  const computable = parts.length;
  if (indicators === 0) return { figure: notComputable('no-weights'), computable, indicators };
  if (computable === 0) return { figure: notComputable('no-actual'), computable, indicators };
  const figure = computed(
    divide(
      parts.reduce((total, part) => add(total, part.quantity), exactly(0)),
      sum(weights),
    ),
    'weighted-attainment',
    () => [
      ...parts.map((part) => operand('weightedAttainment', part)),
      ...weights.map((weight) => written('weight', weight)),
    ],
  );
  return { figure, computable, indicators };
}

/** Between 0 and 1; a value that the cap changes is exactly the cap. */
function cap(attainment: Quantity): Quantity {
  if (attainment.number.isNegative) return exactly(0);
  const beyondOne = attainment.number.compare(Rational.one);
  const certainlyBeyond = attainment.bound === 'at-least' || attainment.bound === 'more-than';
  return beyondOne > 0 || (beyondOne === 0 && certainlyBeyond) ? exactly(1) : attainment;
}
