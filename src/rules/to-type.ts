import { decimalsOf, type Money } from '../model/money.js';
import type { Quantity } from '../model/quantity.js';
import { Rational } from '../model/rational.js';
import { groupDigits } from './group-digits.js';

const HUNDRED = Rational.of(100);

/** Digits as a project file wants them, whatever the language: `8_900_000_000`, `-12.5`. At most six decimals. */
export function numberToType(number: Rational): string {
  const [whole = '', decimals] = number.toString().split('.');
  const grouped = groupDigits(whole);
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** `84_000_000 VND`, rounded to the decimals that the currency has. */
export function moneyToType({ number, currency }: Pick<Money, 'number' | 'currency'>): string {
  const [whole = '', decimals] = number.toFixed(decimalsOf(currency)).split('.');
  const grouped = groupDigits(whole);
  return `${decimals === undefined || /^0+$/.test(decimals) ? grouped : `${grouped}.${decimals}`} ${currency}`;
}

/** `25%`, `34.5%`. */
export function percentToType({ number }: Pick<Quantity, 'number'>): string {
  return `${number.times(HUNDRED).toString()}%`;
}
