import type { Format, Phrase } from '../messages/format.js';
import type { Quantity } from '../model/quantity.js';
import type { Detail } from './report.js';

/** Says that a judgement is not certain, and by which word of which quantity; nothing where it is certain. */
export function certaintyDetail(
  uncertain: true | undefined,
  ...quantities: readonly (Quantity | undefined)[]
): readonly Detail[] {
  return uncertain ? [{ text: (format) => notCertain(quantities, format) }] : [];
}

/** The same behind a point of attention: `…, beyond the budget of 8,000,000,000 VND; not certain: about`. */
export function withCertainty(
  text: Phrase,
  uncertain: true | undefined,
  ...quantities: readonly (Quantity | undefined)[]
): Phrase {
  return uncertain ? (format) => `${text(format)}; ${notCertain(quantities, format)}` : text;
}

/** @param quantities of which the first with a bound is the one that leaves the judgement open */
function notCertain(quantities: readonly (Quantity | undefined)[], { words: say }: Format): string {
  const bound = quantities.find((one) => one !== undefined && one.bound !== 'exactly')?.bound ?? 'about';
  return say.notCertain(say.bound[bound]);
}
