import { groupBy } from '../model/group-by.js';
import type { Currency, Money } from '../model/money.js';
import type { PlainDate } from '../model/plain-date.js';
import { oldestFirst } from '../model/plain-date.js';
import type { ExchangeRate } from '../model/project.js';
import { divide, multiply } from '../model/quantity.js';
import { Rational } from '../model/rational.js';
import { type Computed, computed, type Operand, renamed, written } from './figure.js';

/** An amount of the file that a figure needed in another currency. */
export interface Conversion {
  readonly amount: Money;
  readonly to: Currency;
  /** The day of the record, or the as-of date: a rate dated on or before it was wanted. */
  readonly on: PlainDate;
  /** Absent where there is none, or where several of that day contradict each other. */
  readonly rate?: ExchangeRate | undefined;
  /** The rates of one day of which nobody can say which one holds. */
  readonly contradictory?: true | undefined;
}

/** Kept for each list of rates: every rule and section makes an exchange of its own. */
const BY_PAIR = new WeakMap<readonly ExchangeRate[], ReadonlyMap<string, readonly ExchangeRate[]>>();

/**
 * Converts amounts with a project's exchange rates and remembers which ones it used, so that a report can list them
 * (calculations, section 7), and every conversion it was asked for, so that rules can look at them.
 */
export class Exchange {
  readonly #conversions: Conversion[] = [];

  constructor(private readonly rates: readonly ExchangeRate[]) {}

  /** The rates used so far, in the order of the file. */
  get used(): readonly ExchangeRate[] {
    const used = new Set(this.#conversions.map(({ rate }) => rate));
    return this.rates.filter((rate) => used.has(rate));
  }

  /** The conversions between two currencies so far, in the order in which they were asked for. */
  get conversions(): readonly Conversion[] {
    return this.#conversions;
  }

  /** Takes over conversions that were made elsewhere for a figure of this section. */
  remember(conversions: readonly Conversion[]): void {
    this.#conversions.push(...conversions);
  }

  /**
   * An amount in another currency, by the newest rate between the two, in either direction, dated on or before the day.
   * Nothing where there is no such rate, or where the rates of that day contradict each other (LF519): the order in which
   * they are written decides nothing. The amount itself where the currency is the same.
   * @param from what a computed amount was made from
   * @param inFile the amount of the file that is in its currency: the day rate of days × day rate
   */
  convert(amount: Money, to: Currency, on: PlainDate, from?: Operand, inFile = amount): Computed | undefined {
    const source = from ?? written('amount', amount);
    if (amount.currency === to) {
      return source.from
        ? { quantity: amount, derivation: source.from }
        : computed(amount, 'as-written', () => [renamed('record', source)]);
    }
    const newest = this.#newest(amount.currency, to, on);
    const [rate] = newest;
    if (!rate || newest.some((other) => !areEqual(rate, other))) {
      this.#conversions.push({ amount: inFile, to, on, ...(rate ? { contradictory: true } : {}) });
      return undefined;
    }
    this.#conversions.push({ amount: inFile, to, on, rate });
    const operands = () => [renamed('amount', source), written('rate', rate.rate)];
    return rate.from === amount.currency
      ? computed(multiply(amount, rate.rate), 'converted-by-rate', operands)
      : computed(divide(amount, rate.rate), 'converted-by-inverse-rate', operands);
  }

  /** The rates of the newest day on or before a day, the last in the file first. */
  #newest(from: Currency, to: Currency, on: PlainDate): readonly ExchangeRate[] {
    const rates = this.#byPair().get(pairOf(from, to)) ?? [];
    let [low, high] = [0, rates.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rates[middle]?.on.last ?? on) <= on) low = middle + 1;
      else high = middle;
    }
    const newest = rates[low - 1];
    if (!newest) return [];
    let first = low - 1;
    while (rates[first - 1]?.on.last === newest.on.last) first -= 1;
    return rates.slice(first, low).toReversed();
  }

  /** The rates of each pair of currencies, oldest first: there may be one for each day, and an amount for each day. */
  #byPair(): ReadonlyMap<string, readonly ExchangeRate[]> {
    const known = BY_PAIR.get(this.rates);
    if (known) return known;
    const usable = oldestFirst(this.rates).filter(({ rate }) => !rate.number.isZero);
    const pairs = groupBy(usable, ({ from, to }) => pairOf(from, to));
    BY_PAIR.set(this.rates, pairs);
    return pairs;
  }
}

/** Whether two rates between the same two currencies say the same, also where they are written in opposite directions. */
export function areEqual(one: ExchangeRate, other: ExchangeRate): boolean {
  if (one.from !== other.from)
    return one.rate.number.times(other.rate.number).equals(Rational.one) && isExact(one, other);
  return one.rate.number.equals(other.rate.number) && one.rate.bound === other.rate.bound;
}

function isExact(...rates: readonly ExchangeRate[]): boolean {
  return rates.every(({ rate }) => rate.bound === 'exactly');
}

/** The same in either direction. */
function pairOf(from: Currency, to: Currency): string {
  return from < to ? `${from}/${to}` : `${to}/${from}`;
}
