import type { IndicatorAssessment, IndicatorValue } from '../calc/indicator/indicator-assessment.js';
import { newestInForce } from '../calc/versions.js';
import type { Format } from '../messages/format.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Version, Versioned } from '../model/versioned.js';
import { type ValuePrinter, valueOrMissing } from './indicator-values.js';
import type { Detail } from './report.js';

/** What the baseline and the target in force have replaced, from when on and why; nothing where none was revised by then. */
export function revisionDetails(
  { indicator, baseline, originalBaseline, target, originalTarget }: IndicatorAssessment,
  asOf: PlainDate,
  printer: ValuePrinter,
): readonly Detail[] {
  return [
    ...revised(indicator.baseline, asOf, originalBaseline, baseline, printer, ({ words }) => words.originalBaseline),
    ...revised(indicator.target, asOf, originalTarget, target, printer, ({ words }) => words.originalTarget),
  ];
}

type Original = (format: Format) => (value: string) => string;

function revised(
  versioned: Versioned<{ readonly value: unknown }> | undefined,
  asOf: PlainDate,
  original: IndicatorValue | undefined,
  current: IndicatorValue | undefined,
  printer: ValuePrinter,
  say: Original,
): readonly Detail[] {
  if (versioned?.kind !== 'versions' || !original || !current) return [];
  const inForce: Version<object> = newestInForce(versioned.versions, asOf);
  const { from, reason } = inForce;
  if (inForce === versioned.versions[0] || !from) return [];
  return [
    {
      text: (format) =>
        format.words.revision({
          original: say(format)(valueOrMissing(original, printer)(format)),
          from: format.date(from.first),
          now: valueOrMissing(current, printer)(format),
          reason: reason ? format.text(reason) : '',
        }),
    },
  ];
}
