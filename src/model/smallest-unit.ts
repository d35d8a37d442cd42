import { type Currency, decimalsOf } from './money.js';
import { Rational } from './rational.js';

/** One smallest unit of the currency for each amount that is not a whole number of them: nobody can pay half a đồng. */
export function roundingOf(amounts: readonly Rational[], currency: Currency): Rational {
  const fractions = amounts.filter((amount) => amount.decimals > decimalsOf(currency));
  return Rational.of(fractions.length).over(unitsIn(currency));
}

/** An amount to act on: rounded up to whole units of the currency, so that paying it is enough. */
export function roundUp(amount: Rational, currency: Currency): Rational {
  const units = unitsIn(currency);
  return amount.times(units).ceiling().over(units);
}

/** How many of its smallest units 1 of a currency has: 1 for VND, 100 for CHF. */
function unitsIn(currency: Currency): Rational {
  return Rational.of(10 ** decimalsOf(currency));
}
