import { counted } from '../calc/as-of.js';
import { explanationsUpTo, needsNewExplanation } from '../calc/explanations.js';
import type { IndicatorAssessment } from '../calc/indicator/indicator-assessment.js';
import type { PeriodDue } from '../calc/indicator/periods-due.js';
import type { Format, Phrase } from '../messages/format.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Observation } from '../model/record.js';
import { explained } from './explained.js';
import type { ValuePrinter } from './indicator-values.js';

/** Of more periods, so many are named and the others counted. */
const MOST_NAMED = 3;

/**
 * What the actual is of: `total of 3, up to 2023-06-30`, `highest, on 2023-06-15`; before it, where periods are missing in a
 * total, `220 (Q2 not reported)`.
 */
export function actualDetails(assessment: IndicatorAssessment, printer: ValuePrinter): readonly Phrase[] {
  const { actual, reporting } = assessment;
  if (actual.kind === 'missing') return [];
  const phrases: Phrase[] = [];
  const missing = reporting?.missing ?? [];
  if (missing.length > 0) {
    phrases.push((format) =>
      format.words.notReported({ value: printer.value(actual)(format), periods: namePeriods(missing, format) }),
    );
  }
  const { on } = actual;
  if (on === undefined) return phrases;
  const isOfAll = actual.observations !== undefined;
  return [
    ...phrases,
    (format) => {
      const of = { what: withParts(assessment, wordOf(assessment, format), format), date: format.date(on) };
      return isOfAll ? format.words.upToDate(of) : format.words.onItsDate(of);
    },
  ];
}

function wordOf({ indicator, actual }: IndicatorAssessment, { words: say, count }: Format): string {
  if (!('accumulates' in indicator)) return say.latestObservation;
  const observations = count(actual.observations ?? 1);
  switch (indicator.accumulates) {
    case 'sum':
      return say.totalOfObservations(observations);
    case 'average':
      return say.meanOfObservations(observations);
    case 'pooled':
      return say.pooledFromObservations(observations);
    case 'max':
      return indicator.direction === 'decrease' ? say.lowestObservation : say.highestObservation;
    case 'latest':
      return say.latestObservation;
  }
}

/** With numerator and denominator of a share that has them: `latest (34/60)`. */
function withParts({ actual }: IndicatorAssessment, word: string, format: Format): string {
  if (actual.kind !== 'number' || !actual.quantity.numerator || !actual.quantity.denominator) return word;
  const { numerator, denominator } = actual.quantity;
  return format.words.shareParts({
    share: word,
    numerator: format.number(numerator),
    denominator: format.number(denominator),
  });
}

/** `Q2`, `quý 2/2023, quý 3/2023`; the first ones of many. */
function namePeriods(periods: readonly PeriodDue[], format: Format): string {
  const isAll = periods.length <= MOST_NAMED;
  const named = (isAll ? periods : periods.slice(0, MOST_NAMED - 1)).map((one) => namePeriod(one, format));
  const text = named.join(', ');
  return isAll ? text : format.words.morePeriods({ named: text, more: format.count(periods.length - named.length) });
}

function namePeriod({ id, declared, calendar }: PeriodDue, format: Format): string {
  if (declared) return declared.name ? format.text(declared.name) : id;
  const { month, quarter, firstHalf, secondHalf, year: ofYear } = format.words.calendarPeriod;
  const year = String(calendar.year);
  switch (calendar.interval) {
    case 'month':
      return month({ number: String(calendar.number).padStart(2, '0'), year });
    case 'quarter':
      return quarter({ number: String(calendar.number), year });
    case 'half-year':
      return calendar.number === 1 ? firstHalf(year) : secondHalf(year);
    case 'year':
      return ofYear(year);
  }
}

/** The explanations that had been given, with their dates, and whether the newest value still lacks one. */
export function explanationDetails(assessment: IndicatorAssessment, asOf: PlainDate): readonly Phrase[] {
  const { indicator } = assessment;
  const given = explanationsUpTo(indicator, asOf).map(explained);
  const newest = counted<Observation<unknown>>(indicator.actuals ?? [], asOf).at(-1)?.on.last;
  if (newest === undefined || !needsNewExplanation(assessment, asOf)) return given;
  return [...given, (format) => format.words.notExplainedYet(format.date(newest))];
}
