import { asTarget, type Quantity } from '../../model/quantity.js';

/** A target as it is held against other numbers: `at least 16` counts as 16, and `about 16` leaves a tenth open. */
export function targetAsCompared<Q extends Quantity>(target: Q): Q {
  return target.bound === 'about' ? target : asTarget(target);
}
