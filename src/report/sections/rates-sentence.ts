import type { Phrase } from '../../messages/format.js';
import type { ExchangeRate } from '../../model/project.js';
import type { Block } from '../report.js';

/** `1 CHF = 24,500 VND (2022-07-01)` */
export function rateText({ from, to, rate, on }: ExchangeRate): Phrase {
  return (format) => format.words.rateUsed({ from, to, rate: format.number(rate), on: format.date(on.last) });
}

/** The exchange rates a section used, each with its date; nothing where it used none. */
export function ratesSentence(rates: readonly ExchangeRate[]): Block | undefined {
  if (rates.length === 0) return undefined;
  return {
    kind: 'sentence',
    tone: 'muted',
    text: (format) => format.words.ratesUsed(rates.map((one) => rateText(one)(format)).join('; ')),
  };
}
