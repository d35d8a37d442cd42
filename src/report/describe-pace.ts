import type { IndicatorAssessment } from '../calc/indicator/indicator-assessment.js';
import type { Phrase } from '../messages/format.js';
import { exactly, type Quantity, subtract } from '../model/quantity.js';
import { Rational } from '../model/rational.js';
import type { ValuePrinter } from './indicator-values.js';

/** Pace as the division that it is: `pace 65.8%: 16 of the 24.3 needed by now`; nothing where it is not computable. */
export function describePace(
  assessment: IndicatorAssessment,
  printer: ValuePrinter,
  limits: readonly Rational[],
): Phrase | undefined {
  const ratio = assessment.pace?.quantity;
  const way = describeWay(assessment, printer);
  if (!ratio || !way) return undefined;
  return (format) => format.words.paceOf({ pace: format.percent(ratio, limits), way: way(format) });
}

/** What pace divides, from the baseline where there is one; nothing where pace is not computable. */
export function describeWay(
  { baseline, actual, attainment, targetToDate, pace }: IndicatorAssessment,
  printer: ValuePrinter,
): Phrase | undefined {
  const toDate = targetToDate?.quantity;
  if (!pace?.quantity || !toDate || actual.kind !== 'number') return undefined;
  const start = attainment.basis === 'from-baseline' && baseline?.kind === 'number' ? baseline.quantity : undefined;
  const { gained, distance } = wayFrom(start ?? exactly(Rational.zero), actual.quantity, toDate);
  return (format) =>
    start
      ? format.words.neededFromBaseline({
          gained: printer.difference(gained, format, distance),
          needed: printer.difference(distance, format),
        })
      : format.words.neededByNow({
          gained: printer.number(gained, format),
          needed: printer.number(distance, format),
        });
}

/** The way to a target as a distance, whichever its direction: 16 of 92 is a fall by 16 that should be one by 92. */
export function wayFrom(
  baseline: Quantity,
  actual: Quantity,
  target: Quantity,
): { readonly gained: Quantity; readonly distance: Quantity } {
  const gained = subtract(actual, baseline);
  const distance = subtract(target, baseline);
  if (!distance.number.isNegative) return { gained, distance };
  return { gained: subtract(baseline, actual), distance: subtract(baseline, target) };
}
