import { groupBy } from '../../../model/group-by.js';
import type { Currency } from '../../../model/money.js';
import { oldestFirst } from '../../../model/plain-date.js';
import type { ExchangeRate } from '../../../model/project.js';

/** Two currencies in either direction: `CHF/VND`. */
export function pairOf({ from, to }: { readonly from: Currency; readonly to: Currency }): string {
  return [from, to].sort().join('/');
}

/** The rates of each pair of currencies, oldest first; those of one day in the order of the file. */
export function ratesByPair(rates: readonly ExchangeRate[]): ReadonlyMap<string, readonly ExchangeRate[]> {
  return groupBy(oldestFirst(rates), pairOf);
}
