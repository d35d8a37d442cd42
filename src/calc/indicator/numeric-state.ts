import type { CountIndicator, PercentIndicator } from '../../model/indicator.js';
import { exactly, type Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Figure } from '../figure.js';

/** An indicator whose values are numbers: count, number or percent. */
export type NumericIndicator = CountIndicator | PercentIndicator;

/** A numeric indicator at the as-of date, before its figures. */
export interface NumericState {
  readonly indicator: NumericIndicator;
  readonly value: Figure;
  /** The target in force, or nothing where it is unknown. */
  readonly target: Quantity | undefined;
  /** The baseline, where it is known and the value is a state: a sum has no baseline in it. */
  readonly baseline: Quantity | undefined;
}

/** Where a value starts to rise or fall from: its baseline, or 0. */
export function startingPoint({ baseline }: NumericState): Quantity {
  return baseline ?? exactly(Rational.zero);
}
