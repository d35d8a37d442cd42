import type { NotYetCounted } from '../../calc/disbursement/not-yet-counted.js';
import { asWritten } from '../../calc/figure.js';
import { DISBURSEMENT_KINDS } from '../../model/budget.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { oneOfWords } from '../schema-shape.js';
import { placed } from './place-parts.js';

const its = partsOf<NotYetCounted>();

export const NOT_YET_COUNTED: RecordShape<NotYetCounted> = placed({
  name: 'notYetCounted',
  says: 'A disbursement whose period has begun and is not over: it counts from its last day.',
  step: ({ disbursement }) => disbursement.id,
  place: ({ disbursement }) => disbursement.at,
  parts: [
    its.id('id', ({ disbursement }) => disbursement.id),
    its.word('kind', 'As it is written.', ({ disbursement }) => disbursement.kind, {
      schema: oneOfWords(DISBURSEMENT_KINDS),
    }),
    its.day('start', 'The first day of its period, or of the month or year of its date.', ({ start }) => start),
    its.day('end', 'The last day of it.', ({ end }) => end),
    its.amount(
      'amount',
      'As it is written.',
      ({ disbursement }) => asWritten(disbursement.amount),
      ({ disbursement }) => disbursement.amount.currency,
    ),
  ],
});
