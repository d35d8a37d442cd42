import type { IndicatorAssessment } from '../../calc/indicator/indicator-assessment.js';
import type { WeightedAttainment } from '../../calc/indicator/weighted-attainment.js';
import { versionInForce } from '../../calc/versions.js';
import type { Format } from '../../messages/format.js';
import type { Goal, Start } from '../../model/indicator.js';
import { asTarget } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import { entriesOf, type InProject } from '../../sheet/entries.js';
import { INDICATOR } from '../../sheet/fields/indicator.js';
import type { ReportedProject } from '../../sheet/fields/project.js';
import { actualDetails, explanationDetails } from '../actual-details.js';
import { breakdownDetails, partDetails } from '../breakdown-details.js';
import { breakdownNames } from '../breakdown-names.js';
import { certaintyDetail } from '../certainty-words.js';
import { describeFigure } from '../describe-figure.js';
import { describePace, describeWay, wayFrom } from '../describe-pace.js';
import { detailedTable } from '../detailed-table.js';
import { boundsOf, printerOf, toDatePhrase, type ValuePrinter } from '../indicator-values.js';
import type { Block, Detail, Section } from '../report.js';
import { revisionDetails } from '../revision-details.js';
import { unknownDetail } from '../unknown-detail.js';

/** Baseline, target, actual, attainment, target to date, pace and status of each indicator. */
export function indicatorsSection({ assessment, findings }: ReportedProject): Section {
  const { weightedAttainment, coverage } = assessment;
  const entries = entriesOf(assessment, 'indicators', assessment.indicators) ?? [];
  const blocks: Block[] = [
    detailedTable(INDICATOR, entries, { address: 'indicators', findings, details: detailsOf }),
    {
      kind: 'sentence',
      text: ({ words: say, count }) =>
        say.coverage({ known: count(coverage.indicatorsWithValue), all: count(coverage.indicators) }),
    },
  ];
  if (weightedAttainment && isWeighted(assessment))
    blocks.push({ kind: 'sentence', text: (format) => weightedSentence(weightedAttainment, format) });
  return { name: 'indicators', title: ({ words: say }) => say.section.indicators, blocks };
}

function detailsOf({ one: assessment, within }: InProject<IndicatorAssessment>): readonly Detail[] {
  const printer = printerOf(assessment);
  const limits = Object.values(within.thresholds.indicator);
  const { indicator, baseline, actual, target } = assessment;
  const details: Detail[] = [];
  const add = (text: Detail['text'], more: Omit<Detail, 'text'> = {}): number => details.push({ text, ...more });

  if (baseline && baseline.kind !== 'missing' && baseline.kind !== 'text') {
    add((format) => `${format.words.column.baseline.toLocaleLowerCase()} ${printer.value(baseline)(format)}`, {
      only: 'narrow',
    });
  }
  if (actual.kind === 'text') add(printer.value(actual));
  if (target.kind === 'text') add((format) => `${format.words.column.target}: ${format.text(target.text)}`);
  const basis = basisOf(assessment, printer) ?? unitOf(indicator);
  if (basis) add(basis);
  for (const text of actualDetails(assessment, printer)) add(text);
  details.push(...revisionDetails(assessment, within.asOf, printer));
  details.push(...toDateDetails(assessment, printer, limits));
  if (indicator.baseline) {
    const start = versionInForce<Start<unknown>>(indicator.baseline, within.asOf).value;
    details.push(...unknownDetail(start, ({ words: say }) => say.baselineUnknown));
  }
  const goal = versionInForce<Goal<unknown>>(indicator.target, within.asOf).value;
  details.push(...unknownDetail(goal, ({ words: say }) => say.targetUnknown));
  details.push(...certaintyDetail(assessment.uncertain, ...boundsOf(assessment)));
  const missing = missingOf(assessment);
  if (missing) add(missing);
  const names = breakdownNames(within.project.dimensions);
  details.push(...breakdownDetails(assessment, printer.number, names), ...partDetails(assessment, names));
  const { weight } = indicator;
  if (weight) add((format) => format.words.weight(format.number(weight)));
  for (const text of explanationDetails(assessment, within.asOf)) add(text);
  return details;
}

/**
 * Pace, or the target to date where there is no pace, with the method of the target to date. Of these, columns say all but
 * the method and what is measured from a baseline.
 */
function toDateDetails(
  assessment: IndicatorAssessment,
  printer: ValuePrinter,
  limits: readonly Rational[],
): readonly Detail[] {
  const { targetToDate, actual } = assessment;
  if (!targetToDate?.quantity || actual.kind === 'missing') return [];
  const toDate = toDatePhrase(targetToDate, printer);
  const method = ({ words: say }: Format): string => say.method[targetToDate.method];
  const pace = describePace(assessment, printer, limits);
  const way = describeWay(assessment, printer);
  if (!pace || !way) {
    return [
      {
        text: (format) => format.words.toDateOnly({ toDate: toDate(format), method: method(format) }),
        only: 'narrow',
      },
      { text: (format) => format.words.toDateMethod(method(format)), only: 'wide' },
    ];
  }
  return [
    { text: (format) => format.words.byMethod({ what: pace(format), method: method(format) }), only: 'narrow' },
    { text: (format) => format.words.byMethod({ what: way(format), method: method(format) }), only: 'wide' },
  ];
}

/** What the attainment is a share of. */
function basisOf(
  { indicator, attainment, actual, target, baseline }: IndicatorAssessment,
  printer: ValuePrinter,
): Detail['text'] | undefined {
  if (!attainment.quantity || actual.kind !== 'number' || target.kind !== 'number') return undefined;
  const unit = 'unit' in indicator && indicator.unit ? indicator.unit : undefined;
  if (attainment.basis === 'against-target') {
    const goal = target.quantity;
    return (format) => format.words.ofTarget(joinUnit(printer.number(goal, format), unit && format.text(unit)));
  }
  if (baseline?.kind !== 'number') return undefined;
  const { gained, distance } = wayFrom(baseline.quantity, actual.quantity, asTarget(target.quantity));
  return (format) =>
    format.words.fromBaseline({
      gained: printer.difference(gained, format, distance),
      distance: joinUnit(printer.difference(distance, format), unit ? format.text(unit) : format.words.points),
    });
}

function joinUnit(text: string, unit: string | undefined): string {
  return unit ? `${text} ${unit}` : text;
}

/** In which unit the values are, where no other detail says it. */
function unitOf(indicator: IndicatorAssessment['indicator']): Detail['text'] | undefined {
  if (!('unit' in indicator) || !indicator.unit) return undefined;
  const { unit } = indicator;
  return (format) => format.words.inUnit(format.text(unit));
}

/** Why a figure of the row is not there, in words. */
function missingOf({
  attainment,
  targetToDate,
  pace,
  actual,
  baseline,
}: IndicatorAssessment): Detail['text'] | undefined {
  const reason = attainment.notComputable ?? (actual.kind === 'missing' ? actual.notComputable : undefined);
  if (reason === 'qualitative')
    return actual.kind === 'missing' ? ({ words: say }) => say.reason['no-actual'] : undefined;
  // The file's own reason says more.
  if (reason === 'target-unknown' || (reason === 'no-baseline' && baseline)) return undefined;
  if (reason) return ({ words: say }) => say.reason[reason];
  const later = pace?.notComputable ?? targetToDate?.notComputable;
  if (!later) return undefined;
  return ({ words: say }) =>
    say.notComputableBecause({ what: say.column.pace.toLocaleLowerCase(), reason: say.reason[later] });
}

/** Whether the file wants a mean of its indicators: where none has a weight, nothing is missed. */
function isWeighted({ weightedAttainment, indicators = [] }: ReportedProject['assessment']): boolean {
  return (
    weightedAttainment?.figure.notComputable !== 'no-weights' || indicators.some(({ indicator }) => indicator.weight)
  );
}

function weightedSentence({ figure, computable, indicators }: WeightedAttainment, format: Format): string {
  if (figure.notComputable === 'no-weights') return format.words.weightsMissing;
  if (figure.notComputable) return format.words.weightedMissing(format.words.reason[figure.notComputable]);
  return format.words.weightedAttainment({
    ratio: describeFigure(figure, format, (quantity) => format.percent(quantity)),
    computable: format.count(computable),
    indicators: format.count(indicators),
  });
}
