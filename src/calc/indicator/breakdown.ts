import type { Share } from '../../model/indicator.js';
import type { Quantity } from '../../model/quantity.js';
import type { Observation } from '../../model/record.js';
import { accumulate, type Reported } from './accumulate.js';
import type { AccumulatedBreakdown } from './indicator-assessment.js';
import type { NumericIndicator } from './numeric-state.js';

/**
 * Every part of every dimension, accumulated as the value is. A report that does not state a part does not report 0 for it.
 * Pooled shares have none: their parts carry no numerator and denominator.
 * @param inError the dimensions whose parts do not make up the value: they are left out
 */
export function accumulateBreakdown(
  reports: readonly Observation<Share>[],
  { accumulates, direction }: NumericIndicator,
  inError: ReadonlySet<string>,
): AccumulatedBreakdown | undefined {
  const stated = new Map<string, Map<string, Reported[]>>();
  for (const { by, at } of reports) {
    for (const [dimension, parts] of by ?? []) {
      if (inError.has(dimension)) continue;
      const ofDimension = stated.get(dimension) ?? new Map<string, Reported[]>();
      stated.set(dimension, ofDimension);
      for (const [part, value] of parts) {
        const ofPart = ofDimension.get(part) ?? [];
        ofDimension.set(part, ofPart);
        ofPart.push({ value, at });
      }
    }
  }
  if (stated.size === 0 || accumulates === 'pooled') return undefined;
  return new Map(
    [...stated].map(([dimension, parts]) => [
      dimension,
      new Map(
        [...parts].flatMap(([part, values]): [string, Quantity][] => {
          const figure = accumulate(values, accumulates, direction);
          return figure.quantity ? [[part, figure.quantity]] : [];
        }),
      ),
    ]),
  );
}
