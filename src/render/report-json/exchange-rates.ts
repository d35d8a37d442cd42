import type { ExchangeRate } from '../../model/project.js';
import type { JsonObject } from './json.js';

/** The rates that a section's amounts were converted with; nothing where none was needed. */
export function exchangeRatesJson(rates: readonly ExchangeRate[]): readonly JsonObject[] | undefined {
  if (rates.length === 0) return undefined;
  return rates.map(({ from, to, rate, on, source }) => ({
    from,
    to,
    rate: rate.number.toString(),
    on: on.last,
    source,
  }));
}
