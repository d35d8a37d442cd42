import type { StandardTotal } from '../../calc/total-by-standard.js';
import type { Format } from '../../messages/format.js';
import { textIn } from '../../model/text.js';
import { column, partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { BREAKDOWN_COVERAGE } from './breakdown.js';
import { dataName, known, knownOf } from './partial-total.js';

const standard = partsOf<StandardTotal>();

export const STANDARD_TOTAL: RecordShape<StandardTotal> = {
  name: 'standardTotal',
  says: 'Indicators with the same standard, measure, unit and accumulation.',
  step: ({ data, standard: code, measure, unit, accumulates }) =>
    [data, code, measure, ...(unit ? [textIn(unit, 'vi')] : []), accumulates].join('.'),
  named: {
    title: 'standard',
    name:
      ({ data, standard: code, name, unit }) =>
      (format) =>
        `${code} ${format.text(name)}${unit ? ` (${format.text(unit)})` : ''}, ${dataName(data, format.words)}`,
  },
  columns: ['actualShown', 'known'],
  parts: [
    standard.term('data', 'Illustrative projects have totals of their own.', 'data', ({ data }) => data),
    standard.word('standard', "The donor's or portfolio's code.", (of) => of.standard),
    standard.term('measure', 'What kind of value they have.', 'measure', ({ measure }) => measure),
    standard.text('unit', 'What is counted or measured.', ({ unit }) => unit, { optional: true }),
    standard.term(
      'accumulates',
      'How their values add up over time.',
      'accumulation',
      ({ accumulates }) => accumulates,
    ),
    standard.count('indicators', 'Indicators that measure this, in error or not.', ({ indicators }) => indicators),
    standard.figure('actual', 'Of those that have a value.', ({ actual }) => actual.figure, {
      beside: known(({ actual }) => actual),
    }),
    standard.shownWords('actualShown', actualWords, column('actual')),
    standard.map(
      'breakdown',
      'Dimension to its parts, over the indicators that state them.',
      ({ breakdown }) => breakdown,
      ({ measure }) => measure === 'percent',
    ),
    standard.byDimension('breakdownCoverage', BREAKDOWN_COVERAGE, ({ breakdownCoverage }) => breakdownCoverage),
    standard.shownWords('known', ({ actual, indicators }) => knownOf(actual, indicators), column('known')),
  ],
};

/** A pooled share with its two sums: `48.7% (388/796)`. */
function actualWords({ measure, actual: { figure, numerator, denominator } }: StandardTotal) {
  const { quantity } = figure;
  return (format: Format): string => {
    if (!quantity) return '?';
    if (measure !== 'percent') return format.number(quantity);
    const share = format.percent(quantity);
    if (!numerator || !denominator) return share;
    return format.words.shareParts({
      share,
      numerator: format.number(numerator),
      denominator: format.number(denominator),
    });
  };
}
