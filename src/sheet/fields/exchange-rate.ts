import type { ExchangeRate } from '../../model/project.js';
import { someEntries } from '../entries.js';
import { partsOf } from '../parts-of.js';
import type { Part, RecordShape } from '../record-shape.js';
import { ref } from '../schema-shape.js';
import { placed } from './place-parts.js';

const is = partsOf<ExchangeRate>();

const EXCHANGE_RATE: RecordShape<ExchangeRate> = placed({
  name: 'exchangeRate',
  says: '1 `from` is `rate` `to`.',
  step: ({ from, to, on }) => `${from}.${to}.${on.last}`,
  place: ({ at }) => at,
  parts: [
    is.word('from', 'The currency of the amounts.', ({ from }) => from, { schema: ref('currency') }),
    is.word('to', 'The currency they are converted to, or the other way round.', ({ to }) => to, {
      schema: ref('currency'),
    }),
    is.decimal('rate', 'How much of `to` 1 of `from` is.', ({ rate }) => rate),
    is.day('on', 'The day it is of.', ({ on }) => on.last),
    is.word('source', 'The source that states it.', ({ source }) => source, { optional: true, schema: ref('id') }),
  ],
});

/** The rates that a section's amounts were converted with; absent where none was needed. */
export function ratesPart<A>(read: (of: A) => readonly ExchangeRate[]): Part<A> {
  return partsOf<A>().list('exchangeRatesUsed', EXCHANGE_RATE, (of) => someEntries(read(of)), {
    optional: true,
    says: 'The rates that amounts were converted with; absent where none was needed.',
  });
}
