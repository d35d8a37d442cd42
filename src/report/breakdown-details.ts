import type {
  AccumulatedBreakdown,
  BreakdownCoverage,
  IndicatorAssessment,
  PartAssessment,
} from '../calc/indicator/indicator-assessment.js';
import type { Format } from '../messages/format.js';
import { type Quantity, subtract } from '../model/quantity.js';
import type { Rational } from '../model/rational.js';
import type { BreakdownNames } from './breakdown-names.js';
import type { Detail } from './report.js';

interface PrintedBreakdown {
  readonly breakdown?: AccumulatedBreakdown | undefined;
  readonly breakdownCoverage?: ReadonlyMap<string, BreakdownCoverage> | undefined;
  readonly overlapping?: ReadonlySet<string> | undefined;
}

type PrintNumber = (quantity: Quantity, format: Format) => string;

/**
 * The parts of each dimension, with what keeps them from being those of the value beside them: `sex: female 60, male 51 (not
 * broken down: 28)`.
 */
export function breakdownDetails(
  { breakdown, breakdownCoverage, overlapping }: PrintedBreakdown,
  print: PrintNumber,
  names: BreakdownNames,
): readonly Detail[] {
  return [...(breakdown ?? [])].map(([dimension, parts]): Detail => {
    const coverage = breakdownCoverage?.get(dimension);
    return {
      text: (format) => {
        const values = [...parts].map(([part, { quantity }]) => ({
          name: names.part(dimension, part, format),
          value: print(quantity, format),
        }));
        const lacks = [
          ...(overlapping?.has(dimension) ? [format.words.partsOverlap] : []),
          ...lacksOf(coverage, print, format),
        ];
        return format.words.brokenDown({
          dimension: names.dimension(dimension, format),
          parts: listParts(values),
          lacks: lacks.join('; '),
        });
      },
    };
  });
}

interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** `female 3, male 2`; where a name ends in a digit, `under 18: 3; 18 and older: 2`. */
function listParts(values: readonly NamedValue[]): string {
  const isClear = values.every(({ name }) => !/\d$|,/.test(name));
  return values
    .map(({ name, value }) => (isClear ? `${name} ${value}` : `${name}: ${value}`))
    .join(isClear ? ', ' : '; ');
}

function lacksOf(coverage: BreakdownCoverage | undefined, print: PrintNumber, format: Format): readonly string[] {
  const { stated, of, on } = coverage ?? {};
  const lacks: string[] = [];
  if (stated && of && !stated.number.equals(of.number)) {
    const rest = subtract(of, stated);
    lacks.push(
      rest.number.isNegative
        ? format.words.partsMake({ made: print(stated, format), value: print(of, format) })
        : format.words.notBrokenDown(print(rest, format)),
    );
  }
  if (on) lacks.push(format.words.olderBreakdown(format.date(on)));
  return lacks;
}

/** A line for each part that has a target: `sex, female: target 1,050, actual 1,848, attained 176.0%`. */
export function partDetails({ indicator, parts }: IndicatorAssessment, names: BreakdownNames): readonly Detail[] {
  const isPercent = indicator.measure === 'percent';
  return [...(parts ?? [])].flatMap(([dimension, ofDimension]) =>
    [...ofDimension].map(
      ([part, assessment]): Detail => ({
        isApart: true,
        text: (format) =>
          format.words.partOfDimension({
            dimension: names.dimension(dimension, format),
            part: names.part(dimension, part, format),
            figures: figuresOf(assessment, isPercent, format),
          }),
      }),
    ),
  );
}

function figuresOf(
  { baseline, target, actual, attainment }: PartAssessment,
  isPercent: boolean,
  format: Format,
): string {
  const { column, kept, reason, notComputableBecause } = format.words;
  const limits = [baseline, target].flatMap((one): Rational[] => (one ? [one.quantity.number] : []));
  const print = (quantity: Quantity): string =>
    isPercent ? format.percent(quantity, limits) : format.number(quantity, limits);
  const called = (name: 'baseline' | 'target' | 'actual' | 'attained'): string => column[name].toLocaleLowerCase();
  const known = [
    ...(baseline ? [`${called('baseline')} ${print(baseline.quantity)}`] : []),
    `${called('target')} ${print(target.quantity)}`,
    ...(actual.quantity ? [`${called('actual')} ${print(actual.quantity)}`] : []),
  ];
  if (attainment.basis === 'maintain') return [...known, kept[attainment.met ? 'met' : 'not-met']].join(', ');
  if (attainment.quantity) return [...known, `${called('attained')} ${format.percent(attainment.quantity)}`].join(', ');
  const why = reason[attainment.notComputable];
  const missing = actual.quantity ? notComputableBecause({ what: called('attained'), reason: why }) : why;
  return `${known.join(', ')}; ${missing}`;
}
