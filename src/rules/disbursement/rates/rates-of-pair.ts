import type { Currency } from '../../../model/money.js';
import type { ExchangeRate } from '../../../model/project.js';
import { groupBy } from '../../group-by.js';

/** Two currencies in either direction: `CHF/VND`. */
export function pairOf({ from, to }: { readonly from: Currency; readonly to: Currency }): string {
  return [from, to].sort().join('/');
}

/** The rates of each pair of currencies, oldest first; those of one day in the order of the file. */
export function ratesByPair(rates: readonly ExchangeRate[]): ReadonlyMap<string, readonly ExchangeRate[]> {
  const oldestFirst = rates.toSorted((a, b) => (a.on.last < b.on.last ? -1 : a.on.last > b.on.last ? 1 : 0));
  return groupBy(oldestFirst, pairOf);
}
