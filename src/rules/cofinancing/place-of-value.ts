import type { Contribution } from '../../model/cofinancing.js';
import type { Place } from '../../model/place.js';

/** The place of a contribution's value: its amount, else its days or its quantity. */
export function placeOfValue({ at, amount, labour }: Contribution): Place {
  return at.of(amount ? 'amount' : labour ? 'days' : 'quantity');
}
