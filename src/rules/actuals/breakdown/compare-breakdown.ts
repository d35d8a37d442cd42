import type { Share } from '../../../model/indicator.js';
import { type Quantity, sum } from '../../../model/quantity.js';
import { Rational } from '../../../model/rational.js';
import { addRanges, areApart, isCertainlyBelow, rangeFromZero, rangeOf, widen } from '../../../model/value-range.js';
import type { NumericReport, NumericSeries } from '../series/list-numeric-series.js';

/** Parts of a dimension that do not make up their whole. */
export interface Mismatch {
  /** A `share` is neither the sum of its parts nor between them. */
  readonly of: 'value' | 'participants' | 'numerator' | 'denominator' | 'share';
  readonly parts: readonly Quantity[];
  /** What the parts make. */
  readonly made: Quantity;
  readonly whole: Quantity;
}

/** A ratio with both of its terms. */
type Ratio = Required<Pick<Share, 'numerator' | 'denominator'>>;

const HALF = Rational.of('0.5');

/**
 * How the parts of one dimension contradict the value they break down, if they do: where no true numbers that the
 * bounds leave open could add up.
 */
export function compareBreakdown(
  { value, participants }: Pick<NumericReport, 'value' | 'participants'>,
  parts: readonly Share[],
  { of, measure }: Pick<NumericSeries, 'of' | 'measure'>,
): Mismatch | undefined {
  if (parts.length === 0) return undefined;
  if (measure === 'percent') return compareShares(value, parts);
  const areAmounts = of !== 'indicator' || measure === 'count';
  const valueMismatch = compareSum('value', parts, value, areAmounts);
  if (!valueMismatch || !participants) return valueMismatch;
  // The people who took part, not the meetings, are broken down as a rule; where the parts make the meetings, it is those.
  return compareSum('participants', parts, participants, areAmounts);
}

function compareSum(
  of: Mismatch['of'],
  parts: readonly Quantity[],
  whole: Quantity,
  areAmounts: boolean,
): Mismatch | undefined {
  const toRange = areAmounts ? rangeFromZero : rangeOf;
  const [possible, stated] = [addRanges(parts.map(toRange)), toRange(whole)];
  return areApart(possible, stated) ? { of, parts, made: sum(parts), whole } : undefined;
}

function compareShares(whole: Share, parts: readonly Share[]): Mismatch | undefined {
  const ratios = parts.flatMap((part) => (isRatio(part) ? part : []));
  if (isRatio(whole) && ratios.length === parts.length) return compareRatios(whole, ratios);
  return compareFractions(whole, parts);
}

/** Terms add up each for themselves; parts of one and the same whole repeat its denominator. */
function compareRatios(whole: Ratio, parts: readonly Ratio[]): Mismatch | undefined {
  const numerators = parts.map(({ numerator }) => numerator);
  const denominators = parts.map(({ denominator }) => denominator);
  const numeratorMismatch = compareSum('numerator', numerators, whole.numerator, false);
  if (numeratorMismatch) return numeratorMismatch;
  const { number } = whole.denominator;
  if (denominators.every((one) => one.number.equals(number))) return undefined;
  return compareSum('denominator', denominators, whole.denominator, false);
}

/**
 * Percents by themselves are shares of one whole, which add up, or each group's own rate, between which the rate of all
 * lies. Percents are rounded: half of every last digit is left open. One alone, of a group among others, says nothing.
 */
function compareFractions(whole: Share, parts: readonly Share[]): Mismatch | undefined {
  if (parts.length === 1) return undefined;
  const slack = Rational.sum([whole, ...parts].map(({ lastDigit = Rational.zero }) => lastDigit.times(HALF)));
  const stated = widen(rangeOf(whole), slack);
  const ranges = parts.map(rangeOf);
  const isBesideAll =
    ranges.every((range) => isCertainlyBelow(stated, range)) ||
    ranges.every((range) => isCertainlyBelow(range, stated));
  if (!isBesideAll || !areApart(stated, addRanges(ranges))) return undefined;
  return { of: 'share', parts, made: sum(parts), whole };
}

function isRatio(share: Share): share is Share & Ratio {
  return share.numerator !== undefined && share.denominator !== undefined;
}
