import type { Money } from '../model/money.js';
import type { Quantity } from '../model/quantity.js';
import type { Placeless } from './placeless.js';

/** A number or an amount that fits among the arguments of a finding, which are `Placeless`; the terms of a ratio are left out. */
export function withoutPlace(amount: Money): Placeless<Money>;
export function withoutPlace(quantity: Quantity): Placeless<Quantity>;
export function withoutPlace(quantity: Quantity | Money): Placeless<Quantity | Money> {
  const { number, bound, lastDigit } = quantity;
  const plain = { number, bound, lastDigit };
  return 'currency' in quantity ? { ...plain, currency: quantity.currency } : plain;
}
