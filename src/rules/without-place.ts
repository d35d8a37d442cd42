import type { Quantity } from '../model/quantity.js';

/** A number as the words of a finding need it: behind its place hangs the whole tree of its file. */
export function withoutPlace<Q extends Quantity>(quantity: Q): Q {
  return { ...quantity, at: undefined };
}
