import { CURRENCY_DECIMALS } from './currency-table.js';
import type { Quantity } from './quantity.js';

/** A currency code of ISO 4217. */
export type Currency = keyof typeof CURRENCY_DECIMALS;

export const CURRENCIES = Object.keys(CURRENCY_DECIMALS) as readonly Currency[];

/** An amount with its bound, in a currency. */
export interface Money extends Quantity {
  readonly currency: Currency;
}

/** ISO 4217's code for amounts that are in no currency, where nothing says which. */
export const NO_CURRENCY: Currency = 'XXX';

export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(CURRENCY_DECIMALS, code);
}

/** How many decimals an amount of the currency has: 0 for VND, 2 for CHF. */
export function decimalsOf(currency: Currency): number {
  return CURRENCY_DECIMALS[currency];
}

export function money(quantity: Quantity, currency: Currency): Money {
  return { ...quantity, currency };
}
