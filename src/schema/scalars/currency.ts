import { type Currency, isCurrency } from '../../model/money.js';
import { type Parsed, parsed, refused } from './parsed.js';
import { CURRENCY_ALIASES } from './quantity-words.js';

/** Reads a currency code of ISO 4217, in capitals. */
export function parseCurrency(text: string): Parsed<Currency> {
  if (isCurrency(text)) return parsed(text);
  return refused('LF207', { written: text, suggestion: currencyLike(text) });
}

/** The code that a name, a sign or a code in small letters means; undefined if it is not certain. */
export function currencyLike(text: string): Currency | undefined {
  const code = CURRENCY_ALIASES.get(text.toLowerCase()) ?? text.toUpperCase();
  return isCurrency(code) ? code : undefined;
}
