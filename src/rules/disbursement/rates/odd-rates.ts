import { countDays } from '../../../model/plain-date.js';
import type { ExchangeRate } from '../../../model/project.js';
import { Rational } from '../../../model/rational.js';

/** A rate that those around it contradict. */
export interface OddRate {
  readonly rate: ExchangeRate;
  /** The nearest rate that is not odd itself, earlier rather than later. */
  readonly neighbour: ExchangeRate;
  readonly verdict: 'inverted' | 'off';
  /** How far the rate is from its neighbour: −0.9 is 90 % below. */
  readonly difference: Rational;
}

/** Rates further apart in time say less about each other. */
export const YEAR = 366;
/** How far rates near in time may differ. */
export const TOLERATED = Rational.of('0.2');
const TWICE = Rational.of(2);
const HALF = Rational.of('0.5');
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
  return [...odd].flatMap((rate): OddRate[] => {
    const neighbour = neighboursOf(rate, rates).find((one) => !odd.has(one)) ?? rates[0];
    if (!neighbour) return [];
    const verdict = compare(rate, neighbour) === 'inverted' ? 'inverted' : 'off';
    return [{ rate, neighbour, verdict, difference: quotientOf(rate, neighbour).minus(Rational.one) }];
  });
}

/** The nearest first, earlier ones before later ones. */
function neighboursOf(rate: ExchangeRate, rates: readonly ExchangeRate[]): readonly ExchangeRate[] {
  const index = rates.indexOf(rate);
  return [...rates.slice(Math.max(0, index - REACH), index).toReversed(), ...rates.slice(index + 1, index + 1 + REACH)];
}

function compare(rate: ExchangeRate, other: ExchangeRate): OddRate['verdict'] | 'agrees' {
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
