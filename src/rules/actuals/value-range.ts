import type { Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';

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

/** What the bound of a quantity leaves possible: `more than 40` is all above 40, `about 40` says nothing certain. */
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
    case 'about':
      return {};
  }
}

/** The same for what cannot be negative: `at most 40` is 0 to 40. */
export function rangeFromZero(quantity: Quantity): ValueRange {
  const { least = { number: Rational.zero, isIncluded: true }, greatest } = rangeOf(quantity);
  return { least, greatest };
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

/** Whether every value that one range leaves possible lies below every value of the other. */
export function isCertainlyBelow({ greatest }: ValueRange, { least }: ValueRange): boolean {
  if (!greatest || !least) return false;
  const difference = greatest.number.compare(least.number);
  return difference < 0 || (difference === 0 && !(greatest.isIncluded && least.isIncluded));
}
