import type { Quantity } from '../../model/quantity.js';
import { qualifierOf } from '../form.js';
import { partsOf } from '../parts-of.js';
import type { Part } from '../record-shape.js';
import { ref } from '../schema-shape.js';

/** The bound of an amount; absent where it is exact or there is no amount. */
export function qualifierPart<A>(says: string, read: (of: A) => Quantity | undefined): Part<A> {
  const bound = (of: A) => {
    const quantity = read(of);
    return quantity && qualifierOf(quantity);
  };
  return partsOf<A>().word('qualifier', says, bound, { optional: true, schema: ref('qualifier') });
}
