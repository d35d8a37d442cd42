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

/** What is broken down, and whether its parts make all of it or are not all stated. */
export interface Broken {
  readonly of: NumericSeries['of'];
  readonly measure: NumericSeries['measure'];
  readonly isPartial: boolean;
}

/**
 * How the parts of one dimension contradict the value they break down, if they do: where no true numbers that the
 * bounds leave open could add up. Where not all parts are stated, they may be less than the value, and never more.
 */
export function compareBreakdown(
  { value, participants }: Pick<NumericReport, 'value' | 'participants'>,
  parts: readonly Share[],
  broken: Broken,
): Mismatch | undefined {
  if (broken.measure === 'percent') return parts.length === 0 ? undefined : compareShares(value, parts, broken);
  const valueMismatch = compareSum('value', parts, value, broken);
  if (!valueMismatch || !participants) return valueMismatch;
  // The people who took part, not the meetings, are broken down as a rule; where the parts make the meetings, it is those.
  return compareSum('participants', parts, participants, broken);
}

function compareSum(
  of: Mismatch['of'],
  parts: readonly Quantity[],
  whole: Quantity,
  { of: thing, measure, isPartial }: Broken,
): Mismatch | undefined {
  const areAmounts = measure !== 'percent' && (thing !== 'indicator' || measure === 'count');
  const toRange = areAmounts ? rangeFromZero : rangeOf;
  const [possible, stated] = [addRanges(parts.map(toRange)), toRange(whole)];
  const isContradiction = isPartial ? isCertainlyBelow(stated, possible) : areApart(possible, stated);
  return isContradiction ? { of, parts, made: sum(parts), whole } : undefined;
}

function compareShares(whole: Share, parts: readonly Share[], broken: Broken): Mismatch | undefined {
  const ratios = parts.flatMap((part) => (isRatio(part) ? part : []));
  if (isRatio(whole) && ratios.length === parts.length) return compareRatios(whole, ratios, broken);
  return compareFractions(whole, parts, broken);
}

/** Terms add up each for themselves; parts of one and the same whole repeat its denominator. */
function compareRatios(whole: Ratio, parts: readonly Ratio[], broken: Broken): Mismatch | undefined {
  const numerators = parts.map(({ numerator }) => numerator);
  const denominators = parts.map(({ denominator }) => denominator);
  const numeratorMismatch = compareSum('numerator', numerators, whole.numerator, broken);
  if (numeratorMismatch) return numeratorMismatch;
  const { number } = whole.denominator;
  if (denominators.every((one) => one.number.equals(number))) return undefined;
  return compareSum('denominator', denominators, whole.denominator, broken);
}

/**
 * Percents by themselves are shares of one whole, which add up, or each group's own rate, between which the rate of all
 * lies. Percents are rounded: half of every last digit is left open. One alone, of a group among others, says nothing, and
 * nor do the rates of some groups where others are not stated.
 */
function compareFractions(whole: Share, parts: readonly Share[], { isPartial }: Broken): Mismatch | undefined {
  if (isPartial || parts.length === 1) return undefined;
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
