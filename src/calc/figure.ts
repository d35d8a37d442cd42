import type { Place } from '../model/place.js';
import type { Quantity } from '../model/quantity.js';
import { exactly, sum } from '../model/quantity.js';
import type { Formula } from './formulas.js';

/**
 * Why a figure is not computable, in the order in which they are given where several apply
 * (calculations, "No data is a value"). Nothing not computable is shown, summed or averaged as 0.
 */
export const REASONS = [
  'qualitative',
  'no-actual',
  'no-rate',
  'no-target',
  'target-unknown',
  'no-baseline',
  'target-equals-baseline',
  'zero-target',
  'no-plan',
  'no-budget',
  'budget-unknown',
  'plan-unknown',
  'zero-plan',
  'no-contributions',
  'zero-cost',
  'not-due',
  'no-weights',
] as const;
export type Reason = (typeof REASONS)[number];

/** How a figure was made: the formula, and everything it was applied to. */
export interface Derivation {
  readonly formula: Formula;
  readonly operands: readonly Operand[];
}

/** One operand of a formula, under the name it has in it; several operands of one name are a list. */
export interface Operand {
  readonly name: string;
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

export function computed(quantity: Quantity, formula: Formula, operands: readonly Operand[]): Computed {
  return { quantity, derivation: { formula, operands } };
}

export function notComputable(reason: Reason): NotComputable {
  return { notComputable: reason };
}

/** The reason given where several figures are not computable: the first in the order of `REASONS`. */
export function firstReason(...figures: readonly Figure[]): Reason {
  return REASONS.find((reason) => figures.some(({ notComputable: why }) => why === reason)) ?? 'no-actual';
}

/** A value of the file, as the operand of a formula. */
export function written(name: string, quantity: Quantity, at: Place | undefined = quantity.at): Operand {
  return { name, quantity, at };
}

/** A computed figure, as the operand of another formula. */
export function operand(name: string, figure: Computed): Operand {
  return { name, quantity: figure.quantity, at: figure.quantity.at, from: figure.derivation };
}

/** The sum of some figures; of none, 0. */
export function addUp(parts: readonly Computed[]): Computed {
  const total = sum(parts.map(({ quantity }) => quantity));
  return computed(
    total,
    'sum',
    parts.map((part) => operand('record', part)),
  );
}

/** A whole number the program counted (days, intervals), as the operand of a formula. */
export function counted(name: string, count: number, at?: Place): Operand {
  return { name, quantity: exactly(count), at };
}
