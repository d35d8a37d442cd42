import type { Figure, NotComputable } from '../../calc/figure.js';
import type { Quantity } from '../../model/quantity.js';
import type { Rational } from '../../model/rational.js';
import type { JsonObject } from './json.js';

/** `{"value": "9.125", "qualifier"?}`, or `{"notComputable": reason}`. Every digit, or six decimals if they never end. */
export function figureJson(figure: Figure): JsonObject {
  return figure.notComputable ? reasonJson(figure) : quantityJson(figure.quantity);
}

/** `{"ratio": "0.570313", "qualifier"?}`, or `{"notComputable": reason}`. */
export function ratioJson(figure: Figure): JsonObject {
  if (figure.notComputable) return reasonJson(figure);
  return { ratio: ratioDigits(figure.quantity.number), qualifier: qualifierOf(figure.quantity) };
}

export function quantityJson(quantity: Quantity): JsonObject {
  return { value: quantity.number.toString(), qualifier: qualifierOf(quantity) };
}

export function reasonJson({ notComputable }: Pick<NotComputable, 'notComputable'>): JsonObject {
  return { notComputable };
}

/** Six decimals, half away from zero: 730/1280 is `0.570313`. */
export function ratioDigits(ratio: Rational): string {
  return ratio.toFixed(6);
}

/** The bound of a number, which goes without saying where it is exact. */
function qualifierOf({ bound }: Quantity): string | undefined {
  return bound === 'exactly' ? undefined : bound;
}
