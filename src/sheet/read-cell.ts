import { asWritten, type Figure } from '../calc/figure.js';
import type { Currency } from '../model/money.js';
import type { Quantity } from '../model/quantity.js';
import type { Rational } from '../model/rational.js';
import type { Text } from '../model/text.js';
import type { Cell } from './cell.js';
import type { Options, Read } from './cell-part.js';

export interface NumberOptions<A> extends Options<A> {
  readonly unit?: (of: A) => Text | undefined;
  /** The thresholds beside which a number must not be shown. */
  readonly limits?: (of: A) => readonly Rational[] | undefined;
}

/** What is read as a cell; nothing where nothing is read. */
export function made<A, T>(read: Read<A, T>, cell: (value: T) => Cell): Read<A, Cell> {
  return (of) => {
    const one = read(of);
    return one === undefined ? undefined : cell(one);
  };
}

export function word<A>(read: Read<A, string>): Read<A, Cell> {
  return made(read, (one) => ({ kind: 'word', word: one }));
}

export function number<A>(read: Read<A, Figure>, { unit, limits }: NumberOptions<A>): Read<A, Cell> {
  return (of) => {
    const figure = read(of);
    return figure && { kind: 'number', figure, unit: unit?.(of), limits: limits?.(of) };
  };
}

/** @param saysReason whether a reason is told in words, and not as a question mark */
export function ratioCell(
  figure: Figure | undefined,
  limits: readonly Rational[] | undefined,
  saysReason = false,
): Cell | undefined {
  if (figure?.notComputable && saysReason) return { kind: 'missing', reason: figure.notComputable, isSaid: true };
  return figure && { kind: 'ratio', figure, limits };
}

export function money<A>(read: Read<A, Figure>, currency: (of: A) => Currency): Read<A, Cell> {
  return (of) => {
    const figure = read(of);
    return figure && { kind: 'money', figure, currency: currency(of) };
  };
}

/** A quantity of the file is a figure that needs no formula to be told. */
export function asFigure(one: Figure | Quantity): Figure;
export function asFigure(one: Figure | Quantity | undefined): Figure | undefined;
export function asFigure(one: Figure | Quantity | undefined): Figure | undefined {
  if (!one || 'quantity' in one || 'notComputable' in one) return one;
  return asWritten(one);
}
