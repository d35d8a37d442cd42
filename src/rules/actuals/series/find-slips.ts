import type { Place } from '../../../model/place.js';
import type { Quantity } from '../../../model/quantity.js';
import { Rational } from '../../../model/rational.js';
import type { NumericReport, NumericSeries } from './list-numeric-series.js';
import { newestOfEachDay, splitByPlace } from './split-by-place.js';

/** A value whose decimal point seems to have moved. */
export interface Slip {
  readonly report: NumericReport;
  /** How many places, so that it is about 10 to this power times too great or too small. */
  readonly places: number;
  /** How many times it is greater, or smaller, than its neighbours in the middle. */
  readonly factor: Rational;
  readonly isTooGreat: boolean;
  readonly neighbours: readonly Neighbour[];
  /** The value with the point moved back. */
  readonly meant: Rational;
}

/** A number with which a value of the series is compared. */
export interface Neighbour {
  readonly role: 'before' | 'after' | 'baseline' | 'target';
  readonly quantity: Quantity;
  readonly place?: Place | undefined;
}

/** A decimal digit or two; a thousands mark; a scale word: thousand, million, billion. */
const SHIFTS = [1, 2, 3, 6, 9] as const;
/** Neighbours that differ more than this say nothing about what lies between them. */
const MOST_SPREAD = Rational.of(3);
/** As written, a slipped value is at least this many times greater or smaller than both. */
const LEAST_JUMP = Rational.of(5);
/** With its point moved back, it lies between its neighbours, or this many times beyond. */
const MARGIN = Rational.of('1.5');
/** The same limit, if there is a single neighbour. */
const LONE_MARGIN = Rational.of(2);
/** A smaller count may well grow tenfold: from 1 meeting to 12. */
const LEAST_COUNT = Rational.of(100);
/** A count below this is not compared at all. */
const LEAST_COMPARED = Rational.of(10);
/** Below the target alone: a series may be far from it. */
const LONE_TARGET_MARGIN = Rational.of(10);

/**
 * The values of a series that fit in only after their decimal point is moved. Each is compared with the value before and
 * after it from the same place; the baseline and the target stand in at the ends. The numbers count without their bounds,
 * and one that has slipped itself is compared with nothing that follows.
 */
export function findSlips(series: NumericSeries): readonly Slip[] {
  return splitByPlace(series.reports).flatMap((reports) => {
    const compared = series.accumulates === 'sum' ? reports : newestOfEachDay(reports);
    const line: (Quantity | undefined)[] = [series.baseline, ...compared.map(({ value }) => value), series.target];
    return compared.flatMap((report, index) => {
      const { number, numerator } = report.value;
      // A percent beyond the whole is LF404, and in the quotient of a ratio no point can move.
      const isBeyondWhole = series.measure === 'percent' && number.compare(Rational.one) > 0;
      if (!number.isPositive || numerator || isBeyondWhole) return [];
      const slip = findSlip(number, neighboursOf(line, index + 1), series);
      if (!slip) return [];
      line[index + 1] = undefined;
      return { ...slip, report };
    });
  });
}

interface Neighbourhood {
  readonly neighbours: readonly Neighbour[];
  /** The shifts that these neighbours can show. */
  readonly shifts: readonly number[];
}

const NOWHERE: Neighbourhood = { neighbours: [], shifts: [] };

/**
 * What a value is compared with. A neighbour on each side shows every shift; two on one side a hundredfold and more,
 * since a series may well grow tenfold at its end; a single one a thousandfold.
 */
function neighboursOf(line: readonly (Quantity | undefined)[], index: number): Neighbourhood {
  const at = (position: number) => neighbour(line, position, position < index ? 'before' : 'after');
  const [before, after] = [at(index - 1), at(index + 1)];
  if (before && after) return { neighbours: [before, after], shifts: SHIFTS };
  const near = before ?? after;
  if (!near) return NOWHERE;
  const far = at(before ? index - 2 : index + 2);
  if (far) return { neighbours: [near, far], shifts: SHIFTS.filter((places) => places >= 2) };
  // If there are only two values, either may be wrong: the finding is about the newer one, just entered.
  return near.role === 'after' ? NOWHERE : { neighbours: [near], shifts: SHIFTS.filter((places) => places >= 3) };
}

/** A factor needs positive numbers: 0 has none, and a negative one says little. */
function neighbour(
  line: readonly (Quantity | undefined)[],
  position: number,
  role: 'before' | 'after',
): Neighbour | undefined {
  const quantity = line[position];
  if (!quantity?.number.isPositive) return undefined;
  const isReference = position === 0 || position === line.length - 1;
  return { role: !isReference ? role : position === 0 ? 'baseline' : 'target', quantity, place: quantity.at };
}

function findSlip(
  value: Rational,
  { neighbours, shifts }: Neighbourhood,
  { measure, accumulates }: NumericSeries,
): Omit<Slip, 'report'> | undefined {
  const [first, second = first] = neighbours;
  if (!first || !second) return undefined;
  const [one, other] = [first.quantity.number, second.quantity.number];
  const [least, greatest] = one.compare(other) < 0 ? [one, other] : [other, one];
  if (greatest.compare(least.times(MOST_SPREAD)) > 0) return undefined;

  const isTooGreat = value.compare(greatest) > 0;
  const isLoneTarget = neighbours.length === 1 && first.role === 'target';
  const jump = isTooGreat ? value.over(greatest) : least.over(value);
  if (jump.compare(LEAST_JUMP) < 0 || (isLoneTarget && !isTooGreat)) return undefined;
  const [smaller, greater] = isTooGreat ? [least, value] : [value, least];
  const isCount = measure === 'count';
  if (isCount && smaller.compare(LEAST_COMPARED) < 0) return undefined;
  // A value that is added up may well be ten times greater in one season than in the next.
  const mayBeTenfold = accumulates === 'sum' || (isCount && greater.compare(LEAST_COUNT) < 0);
  const middle = one.plus(other).over(Rational.of(2));
  const factor = isTooGreat ? value.over(middle) : middle.over(value);
  const margin = neighbours.length === 1 ? LONE_MARGIN : MARGIN;
  const [lowest, highest] = [least.over(isLoneTarget ? LONE_TARGET_MARGIN : margin), greatest.times(margin)];
  for (const places of shifts) {
    const power = Rational.of(10 ** places);
    const meant = isTooGreat ? value.over(power) : value.times(power);
    const fits = meant.compare(lowest) >= 0 && meant.compare(highest) <= 0;
    if (fits && !(mayBeTenfold && places === 1)) return { places, factor, isTooGreat, neighbours, meant };
  }
  return undefined;
}
