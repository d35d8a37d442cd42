import type { Quantity } from './quantity.js';
import { Rational } from './rational.js';

interface End {
  readonly number: Rational;
  /** Whether the true value may be that number itself. */
  readonly isIncluded: boolean;
}

/** Where a true value may lie; an end that is absent is open. */
export interface ValueRange {
  readonly least?: End | undefined;
  readonly greatest?: End | undefined;
}

/** How far a number called `about` may be off: a tenth of it. */
const ABOUT = Rational.of('0.1');

/** What the bound of a quantity leaves possible: `more than 40` is all above 40, `about 40` is 36 to 44. */
export function rangeOf({ number, bound }: Quantity): ValueRange {
  switch (bound) {
    case 'exactly':
      return { least: { number, isIncluded: true }, greatest: { number, isIncluded: true } };
    case 'at-least':
    case 'more-than':
      return { least: { number, isIncluded: bound === 'at-least' } };
    case 'at-most':
    case 'less-than':
      return { greatest: { number, isIncluded: bound === 'at-most' } };
    case 'about': {
      const margin = number.abs().times(ABOUT);
      return widen(rangeOf({ number, bound: 'exactly' }), margin);
    }
  }
}

/** The range of what cannot be negative: `at most 40` is 0 to 40. */
export function rangeFromZero(quantity: Quantity): ValueRange {
  const { least = { number: Rational.zero, isIncluded: true }, greatest } = rangeOf(quantity);
  return { least, greatest };
}

/** A range with as much more on both sides as rounding may have taken. */
export function widen({ least, greatest }: ValueRange, margin: Rational): ValueRange {
  return {
    least: least && { ...least, number: least.number.minus(margin) },
    greatest: greatest && { ...greatest, number: greatest.number.plus(margin) },
  };
}

/** A range moved up, or down by a negative number. */
export function shift({ least, greatest }: ValueRange, by: Rational): ValueRange {
  return {
    least: least && { ...least, number: least.number.plus(by) },
    greatest: greatest && { ...greatest, number: greatest.number.plus(by) },
  };
}

/** Where a sum may lie. */
export function addRanges(ranges: readonly ValueRange[]): ValueRange {
  return {
    least: addEnds(ranges.map(({ least }) => least)),
    greatest: addEnds(ranges.map(({ greatest }) => greatest)),
  };
}

function addEnds(ends: readonly (End | undefined)[]): End | undefined {
  const known = ends.filter((end) => end !== undefined);
  if (known.length < ends.length) return undefined;
  return { number: Rational.sum(known.map(({ number }) => number)), isIncluded: known.every((end) => end.isIncluded) };
}

/** Where a product may lie, of what cannot be negative: each factor has a least. */
export function multiplyRanges(ranges: readonly ValueRange[]): ValueRange {
  return {
    least: multiplyEnds(ranges.map(({ least }) => least)),
    greatest: multiplyEnds(ranges.map(({ greatest }) => greatest)),
  };
}

function multiplyEnds(ends: readonly (End | undefined)[]): End | undefined {
  const known = ends.filter((end) => end !== undefined);
  if (known.length < ends.length) return undefined;
  const number = known.reduce((product, end) => product.times(end.number), Rational.one);
  return { number, isIncluded: known.every((end) => end.isIncluded) };
}

/**
 * Whether two ranges of what should be equal have no value in common.
 * @param margin what rounding may have made of their difference
 */
export function areApart(one: ValueRange, other: ValueRange, margin = Rational.zero): boolean {
  const widened = widen(one, margin);
  return isCertainlyBelow(widened, other) || isCertainlyBelow(other, widened);
}

/** Whether every value that one range leaves possible lies below every value of the other. */
export function isCertainlyBelow({ greatest }: ValueRange, { least }: ValueRange): boolean {
  if (!greatest || !least) return false;
  const difference = greatest.number.compare(least.number);
  return difference < 0 || (difference === 0 && !(greatest.isIncluded && least.isIncluded));
}

/** Whether no value that one range leaves possible lies above any value of the other. */
export function isNeverAbove({ greatest }: ValueRange, { least }: ValueRange): boolean {
  return greatest !== undefined && least !== undefined && greatest.number.compare(least.number) <= 0;
}

/** Whether any two values of two ranges are no further apart than a margin. */
export function isAlwaysWithin(one: ValueRange, other: ValueRange, margin: Rational): boolean {
  return isNeverAbove(one, shift(other, margin)) && isNeverAbove(other, shift(one, margin));
}
