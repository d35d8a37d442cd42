import type { Figure } from '../calc/figure.js';
import type { Format } from '../messages/format.js';
import type { Currency } from '../model/money.js';
import type { Quantity } from '../model/quantity.js';

/** A figure in a sentence: the number, or the reason why there is none. */
export function describeFigure(
  figure: Figure,
  format: Format,
  print: (quantity: Quantity) => string = (quantity) => format.number(quantity),
): string {
  return figure.quantity ? print(figure.quantity) : format.words.reason[figure.notComputable ?? 'no-actual'];
}

/** A money figure in a sentence. */
export function describeMoney(figure: Figure, currency: Currency, format: Format): string {
  return describeFigure(figure, format, (quantity) => format.money(quantity, currency));
}
