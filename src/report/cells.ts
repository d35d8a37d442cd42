import type { Figure } from '../calc/figure.js';
import type { Currency } from '../model/money.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Rational } from '../model/rational.js';
import type { Text } from '../model/text.js';
import type { Cell, Phrase, Tone } from './report.js';

export const NOT_APPLICABLE: Cell = { kind: 'not-applicable' };
export const MISSING: Cell = { kind: 'missing' };

export function words(text: Phrase, tone?: Tone): Cell {
  return { kind: 'words', text, tone };
}

export function dateCell(date: PlainDate | undefined): Cell {
  return date === undefined ? NOT_APPLICABLE : words((format) => format.date(date));
}

export function numberCell(figure: Figure | undefined): Cell {
  return figureCell(figure, (quantity, format) => format.number(quantity));
}

export function amountCell(figure: Figure | undefined, currency: Currency): Cell {
  return figureCell(figure, (quantity, format) => format.amount(quantity, currency));
}

/** A number with its unit; a missing one has none. */
export function withUnit(cell: Cell, unit: Text | undefined): Cell {
  return unit && cell.kind === 'words'
    ? { ...cell, text: (format) => `${cell.text(format)} ${format.text(unit)}` }
    : cell;
}

/** @param thresholds at which the shown percent must not seem to have arrived before the exact one has */
export function percentCell(figure: Figure | undefined, thresholds?: readonly Rational[]): Cell {
  return figureCell(figure, (quantity, format) => format.percent(quantity, thresholds));
}

function figureCell(
  figure: Figure | undefined,
  print: (quantity: NonNullable<Figure['quantity']>, format: Parameters<Phrase>[0]) => string,
): Cell {
  if (figure === undefined) return NOT_APPLICABLE;
  const { quantity } = figure;
  return quantity === undefined ? MISSING : words((format) => print(quantity, format));
}
