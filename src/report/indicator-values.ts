import type { Computed } from '../calc/figure.js';
import type { IndicatorAssessment, IndicatorValue, TargetToDate } from '../calc/indicator/indicator-assessment.js';
import type { Format, Phrase } from '../messages/format.js';
import type { Level } from '../model/indicator.js';
import type { Quantity } from '../model/quantity.js';
import { printedAs } from '../sheet/fields/indicator.js';

/** How the values of an indicator print: numbers in its own measure, levels and words as they are written. */
export interface ValuePrinter {
  number(quantity: Quantity, format: Format): string;
  /** A difference of two values, of percents in points, without its unit; never shown as the one it is measured against. */
  difference(quantity: Quantity, format: Format, of?: Quantity): string;
  value(value: Exclude<IndicatorValue, { kind: 'missing' }>): Phrase;
}

/** The quantities of which a bound can leave the status open: what it is judged by comes first. */
export function boundsOf({ pace, attainment, actual }: IndicatorAssessment): readonly (Quantity | undefined)[] {
  return [pace?.quantity, attainment.quantity, actual.kind === 'number' ? actual.quantity : undefined];
}

/** A target to date: a number, or the level of a scale. */
export function toDatePhrase({ quantity, level }: Extract<TargetToDate, Computed>, printer: ValuePrinter): Phrase {
  return level ? levelName(level) : (format) => printer.number(quantity, format);
}

/** Prints the values of an indicator as the cells of its table do. */
export function printerOf(assessment: IndicatorAssessment): ValuePrinter {
  const { isPercent, limits } = printedAs(assessment);
  const number: ValuePrinter['number'] = (quantity, format) =>
    isPercent ? format.percent(quantity, limits) : format.number(quantity, limits);
  return {
    number,
    difference: (quantity, format, of) =>
      isPercent ? format.points(quantity, of && [of.number]) : format.number(quantity, of && [of.number]),
    value: (value) => {
      switch (value.kind) {
        case 'number':
          return (format) => number(value.quantity, format);
        case 'yes-no':
          return ({ words: say }) => say.yesNo[value.yes ? 'yes' : 'no'];
        case 'level':
          return levelName(value);
        case 'text':
          return (format) => format.text(value.text);
      }
    },
  };
}

/** A value as its printer has it; `?` where it is missing. */
export function valueOrMissing(value: IndicatorValue, printer: ValuePrinter): Phrase {
  return value.kind === 'missing' ? () => '?' : printer.value(value);
}

/** What a level of a scale is called; its id where the file gives it no name. */
export function levelName({ level, name }: Pick<Level, 'level' | 'name'>): Phrase {
  return (format) => (name ? format.text(name) : level);
}
