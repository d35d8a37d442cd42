import type { Interval } from '../../../model/activity.js';
import type { Quantity } from '../../../model/quantity.js';
import type { Language, Text } from '../../../model/text.js';
import { formatIn } from '../../format-in.js';

/** How a schedule repeats. */
export const HOW_OFTEN: Readonly<Record<Language, Readonly<Record<Interval, string>>>> = {
  en: { month: 'once a month', quarter: 'once a quarter', 'half-year': 'once every half-year', year: 'once a year' },
  vi: {
    month: 'mỗi tháng một lần',
    quarter: 'mỗi quý một lần',
    'half-year': 'mỗi nửa năm một lần',
    year: 'mỗi năm một lần',
  },
};

/** `9 latrines`, `at least 9 latrines`; the bare number where no unit is written. */
export function countUnits(quantity: Quantity, unit: Text | undefined, language: Language): string {
  const { number, text } = formatIn(language);
  return unit ? `${number(quantity)} ${text(unit)}` : number(quantity);
}
