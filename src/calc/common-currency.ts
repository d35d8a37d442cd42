import type { Currency, Money } from '../model/money.js';
import { isUnknown, type Unknown } from '../model/unknown.js';

/**
 * The currency of some amounts where it is one. Amounts of several have none in common: which of them comes first in the
 * file says nothing (calculations, section 10).
 */
export function commonCurrency(amounts: readonly (Money | Unknown | undefined)[]): Currency | undefined {
  const currencies = new Set(
    amounts.flatMap((amount) => (amount === undefined || isUnknown(amount) ? [] : [amount.currency])),
  );
  const [only] = currencies;
  return currencies.size === 1 ? only : undefined;
}
