import type { ExchangeRate } from '../../model/project.js';
import type { Block } from '../report.js';

/** The exchange rates a section used, each with its date; nothing where it used none. */
export function ratesSentence(rates: readonly ExchangeRate[]): Block | undefined {
  if (rates.length === 0) return undefined;
  return {
    kind: 'sentence',
    tone: 'muted',
    text: (format) =>
      format.words.ratesUsed(
        rates
          .map(({ from, to, rate, on }) =>
            format.words.rateUsed({ from, to, rate: format.number(rate), on: format.date(on.last) }),
          )
          .join('; '),
      ),
  };
}
