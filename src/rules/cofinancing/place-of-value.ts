import type { Contribution } from '../../model/cofinancing.js';
import type { Place } from '../../model/place.js';

/** Where a contribution says what it is worth: at its amount, else at its days or its quantity. */
export function placeOfValue({ at, amount, labour }: Contribution): Place {
  return at.of(amount ? 'amount' : labour ? 'days' : 'quantity');
}
