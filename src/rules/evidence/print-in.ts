import type { StatedUnit } from '../../calc/stated/stated-unit.js';
import type { Format } from '../../messages/format.js';
import type { Quantity } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';

/** A stated figure, or the computed one beside it. @param thresholds on whose side it is shown to lie */
export function printIn(unit: StatedUnit, quantity: Quantity, format: Format, thresholds: readonly Rational[]): string {
  switch (unit.kind) {
    case 'money':
      return format.money(quantity, unit.currency);
    case 'number':
      return format.number(quantity, thresholds);
    case 'share':
      return format.percent(quantity, thresholds);
  }
}
