import type { Quantity } from '../../model/quantity.js';
import type { Language, Text } from '../../model/text.js';
import { formatIn } from '../format-in.js';

/** `9 latrines`, `at least 9 latrines`; the bare number where no unit is written. */
export function countUnits(quantity: Quantity, unit: Text | undefined, language: Language): string {
  const { number, text } = formatIn(language);
  return unit ? `${number(quantity)} ${text(unit)}` : number(quantity);
}
