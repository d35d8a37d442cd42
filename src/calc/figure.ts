import type { Place } from '../model/place.js';
import type { Quantity } from '../model/quantity.js';
import { exactly, sum } from '../model/quantity.js';
import type { Formula, OperandName } from './formulas.js';

/**
 * Why a figure is not computable, in the order in which they are given where several apply
 * (calculations, "No data is a value"). Nothing not computable is shown, summed or averaged as 0.
 */
export const REASONS = [
  'error-in-file',
  'qualitative',
  'no-actual',
  'no-rate',
  'not-separable',
  'no-target',
  'target-unknown',
  'no-baseline',
  'target-equals-baseline',
  'zero-target',
  'no-plan',
  'no-budget',
  'budget-unknown',
  'no-receipts',
  'plan-unknown',
  'zero-plan',
  'no-contributions',
  'amount-unknown',
  'zero-cost',
  'not-due',
  'not-judged',
  'no-weights',
] as const;
export type Reason = (typeof REASONS)[number];

/** How a figure was made: the formula, and everything it was applied to. The operands are listed when they are asked for. */
export interface Derivation<F extends Formula = Formula> {
  readonly formula: F;
  readonly operands: readonly Operand<OperandName<F>>[];
}

/** One operand of a formula, under the name it has in it; several operands of one name are a list. */
export interface Operand<Name extends string = string> {
  readonly name: Name;
  readonly quantity: Quantity;
  /** Where the operand is written; absent for one that is computed. */
  readonly at?: Place | undefined;
  /** What the operand was itself made from. */
  readonly from?: Derivation | undefined;
}

export interface Computed {
  readonly quantity: Quantity;
  readonly derivation: Derivation;
  readonly notComputable?: undefined;
}

export interface NotComputable {
  readonly notComputable: Reason;
  readonly quantity?: undefined;
  readonly derivation?: undefined;
}

/** A number with its bound and its derivation, or the reason why there is none. Ratios are fractions: 57 % is 0.57. */
export type Figure = Computed | NotComputable;

/**
 * A figure with its derivation. The compiler knows the names of the operands of each formula.
 * @param operands asked for once, when somebody reads the derivation: a check does not
 */
export function computed<F extends Formula>(
  quantity: Quantity,
  formula: F,
  operands: () => readonly Operand<OperandName<F>>[],
): Computed {
  return { quantity, derivation: derive(formula, operands) };
}

/** The derivation of a value that is not a number, such as a level. */
export function derive<F extends Formula>(
  formula: F,
  operands: () => readonly Operand<OperandName<F>>[],
): Derivation<F> {
  let known: readonly Operand<OperandName<F>>[] | undefined;
  return {
    formula,
    get operands() {
      known ??= operands();
      return known;
    },
  };
}

export function notComputable(reason: Reason): NotComputable {
  return { notComputable: reason };
}

/** The reason given where several figures are not computable: the first in the order of `REASONS`. */
export function firstReason(...figures: readonly Figure[]): Reason {
  return REASONS.find((reason) => figures.some(({ notComputable: why }) => why === reason)) ?? 'no-actual';
}

/** A value of the file, as the operand of a formula. */
export function written<Name extends string>(
  name: Name,
  quantity: Quantity,
  at: Place | undefined = quantity.at,
): Operand<Name> {
  return { name, quantity, at };
}

/** A value of the file as a figure of its own. */
export function asWritten(quantity: Quantity): Computed {
  return computed(quantity, 'as-written', () => [written('record', quantity)]);
}

/** A computed figure, as the operand of another formula. */
export function operand<Name extends string>(name: Name, figure: Computed): Operand<Name> {
  return { name, quantity: figure.quantity, at: figure.quantity.at, from: figure.derivation };
}

/** The sum of some figures; of none, 0. */
export function addUp(parts: readonly Computed[]): Computed {
  const total = sum(parts.map(({ quantity }) => quantity));
  return computed(total, 'sum', () => parts.map((part) => operand('record', part)));
}

/** The sum of some figures, or the first reason why one of them is not computable. */
export function addFigures(figures: readonly Figure[]): Figure {
  const known = figures.filter((figure): figure is Computed => figure.notComputable === undefined);
  return known.length === figures.length ? addUp(known) : notComputable(firstReason(...figures));
}

/** A whole number the program counted (days, intervals), as the operand of a formula. */
export function counted<Name extends string>(name: Name, count: number, at?: Place): Operand<Name> {
  return { name, quantity: exactly(count), at };
}

/** The same operand under the name it has in another formula. */
export function renamed<Name extends string>(name: Name, { quantity, at, from }: Operand): Operand<Name> {
  return { name, quantity, at, from };
}
