import type { Currency, Money } from '../../model/money.js';
import type { Quantity } from '../../model/quantity.js';

/** An amount without its place, for the arguments of a finding. */
export function bareMoney({ number, bound }: Quantity, currency: Currency): Money {
  return { number, bound, currency };
}
