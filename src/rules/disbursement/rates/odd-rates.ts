import { countDays } from '../../../model/plain-date.js';
import type { ExchangeRate } from '../../../model/project.js';
import { Rational } from '../../../model/rational.js';

/** A rate that those around it contradict. */
export interface OddRate {
  readonly rate: ExchangeRate;
  /** The nearest rate that is not odd itself, earlier rather than later. */
  readonly neighbour: ExchangeRate;
  /** `jump`: not far off, and back again within a month. */
  readonly verdict: 'inverted' | 'off' | 'jump';
  /** How far the rate is from its neighbour: −0.9 is 90 % below. */
  readonly difference: Rational;
}

/** Rates further apart in time say less about each other. */
export const YEAR = 366;
/** How far rates near in time may differ. */
export const TOLERATED = Rational.of('0.2');
const TWICE = Rational.of(2);
const HALF = Rational.of('0.5');
/** How far a rate may move away and come back. */
export const JUMP = Rational.of('0.1');
/** Within how many days it comes back. */
export const BACK_WITHIN = 31;
/** How many rates before and after a rate are its neighbours: one of them may be wrong. */
const REACH = 2;

/**
 * The rates of one pair of currencies, oldest first, that agree with none of the two before and the two after them. Where
 * no two agree nobody can say which ones are wrong: the oldest is taken to be right.
 */
export function oddRates(rates: readonly ExchangeRate[]): readonly OddRate[] {
  const contradicted = rates.filter((rate) => {
    const around = neighboursOf(rate, rates);
    return around.length > 0 && around.every((one) => compare(rate, one) !== 'agrees');
  });
  const odd = new Set(contradicted.length === rates.length ? contradicted.slice(1) : contradicted);
  const found = [...odd].flatMap((rate): OddRate[] => {
    const neighbour = neighboursOf(rate, rates).find((one) => !odd.has(one)) ?? rates[0];
    if (!neighbour) return [];
    const verdict = compare(rate, neighbour) === 'inverted' ? 'inverted' : 'off';
    return [{ rate, neighbour, verdict, difference: quotientOf(rate, neighbour).minus(Rational.one) }];
  });
  return [...found, ...jumps(rates.filter((rate) => !odd.has(rate)))];
}

/**
 * Rates that jump and come back: all of them more than a tenth above, or all below, both the rate before them and the one
 * after, which stands within a month of the first of them and not half as far from the rate before.
 */
function jumps(rates: readonly ExchangeRate[]): readonly OddRate[] {
  const found: OddRate[] = [];
  for (let index = 1; index < rates.length - 1; index += 1) {
    const [before, first] = [rates[index - 1], rates[index]];
    if (!before || !first) continue;
    const length = jumpLength(before, rates.slice(index));
    for (const rate of rates.slice(index, index + length)) {
      found.push({
        rate,
        neighbour: before,
        verdict: 'jump',
        difference: quotientOf(rate, before).minus(Rational.one),
      });
    }
    index += length;
  }
  return found;
}

/** How many rates make the jump that begins with the first of them; 0 where it is none. */
function jumpLength(before: ExchangeRate, from: readonly ExchangeRate[]): number {
  const [first] = from;
  if (!first) return 0;
  const up = distanceOf(first, before);
  if (up.abs().compare(JUMP) <= 0) return 0;
  for (const [length, after] of from.entries()) {
    if (daysBetween(first, after) > BACK_WITHIN) return 0;
    if (length === 0 || distanceOf(after, before).abs().times(TWICE).compare(up.abs()) > 0) continue;
    const all = from.slice(0, length);
    const isBack = all.every((rate) =>
      [distanceOf(rate, before), distanceOf(rate, after)].every(
        (distance) => distance.isNegative === up.isNegative && distance.abs().compare(JUMP) > 0,
      ),
    );
    return isBack ? length : 0;
  }
  return 0;
}

/** 0.16: the rate is 16 % above the other, in one direction for all rates of the two currencies. */
function distanceOf(rate: ExchangeRate, other: ExchangeRate): Rational {
  return forwards(rate).over(forwards(other)).minus(Rational.one);
}

function forwards(rate: ExchangeRate): Rational {
  return rate.from < rate.to ? rateOf(rate) : Rational.one.over(rateOf(rate));
}

function daysBetween(earlier: ExchangeRate, later: ExchangeRate): number {
  return countDays(earlier.on.last, later.on.last) - 1;
}

/** The nearest first, earlier ones before later ones. */
function neighboursOf(rate: ExchangeRate, rates: readonly ExchangeRate[]): readonly ExchangeRate[] {
  const index = rates.indexOf(rate);
  return [...rates.slice(Math.max(0, index - REACH), index).toReversed(), ...rates.slice(index + 1, index + 1 + REACH)];
}

function compare(rate: ExchangeRate, other: ExchangeRate): 'inverted' | 'off' | 'agrees' {
  const quotient = quotientOf(rate, other);
  if (isFarOff(quotient)) return isFarOff(rateOf(rate).times(rateLike(rate, other))) ? 'off' : 'inverted';
  return isNear(rate, other) && quotient.minus(Rational.one).abs().compare(TOLERATED) > 0 ? 'off' : 'agrees';
}

/** More than twice, or less than half. */
function isFarOff(quotient: Rational): boolean {
  return quotient.compare(TWICE) > 0 || quotient.compare(HALF) < 0;
}

function isNear({ on: one }: ExchangeRate, { on: other }: ExchangeRate): boolean {
  const days = one.last < other.last ? countDays(one.last, other.last) : countDays(other.last, one.last);
  return days - 1 <= YEAR;
}

function quotientOf(rate: ExchangeRate, other: ExchangeRate): Rational {
  return rateOf(rate).over(rateLike(rate, other));
}

function rateOf({ rate }: ExchangeRate): Rational {
  return rate.number;
}

/** Another rate in the direction of the first. */
function rateLike({ from }: ExchangeRate, other: ExchangeRate): Rational {
  return other.from === from ? rateOf(other) : Rational.one.over(rateOf(other));
}
