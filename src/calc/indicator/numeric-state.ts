import type { CountIndicator, InterimTarget, PercentIndicator, Share } from '../../model/indicator.js';
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
  /** The baseline in force, where it is known and the value is a state: a sum has no baseline in it. */
  readonly baseline: Quantity | undefined;
}

/** Where a value starts to rise or fall from: its baseline, or 0. */
export function startingPoint({ baseline }: NumericState): Quantity {
  return baseline ?? exactly(Rational.zero);
}

/** Whether a sum is to stay low, as the accidents of a year: what it must not exceed counts from the first day on. */
export function isCeiling({ accumulates, direction }: NumericIndicator): boolean {
  return accumulates === 'sum' && direction === 'decrease';
}

/** Whether nothing shows where a fall would begin: a sum begins at 0, and a state at its baseline. */
export function fallsFromNowhere({ indicator, baseline }: NumericState): boolean {
  return indicator.direction === 'decrease' && !baseline;
}

/**
 * Whether a straight line to the target has no beginning: a state did not begin at 0, a count that is one too, and a sum
 * that should fall has none.
 */
export function lacksBeginning(state: NumericState): boolean {
  return fallsFromNowhere(state) || (state.indicator.accumulates !== 'sum' && !state.baseline);
}

export function interimOf({ interim }: NumericIndicator): readonly InterimTarget<Share>[] {
  return interim ?? [];
}
