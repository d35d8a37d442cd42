import type { AssessedContribution, Exclusion } from '../../calc/cofinancing/cofinancing-assessment.js';
import { asWritten } from '../../calc/figure.js';
import type { Currency } from '../../model/money.js';
import type { Text } from '../../model/text.js';
import { isUnknown } from '../../model/unknown.js';
import { partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { ref } from '../schema-shape.js';
import { placed } from './place-parts.js';
import { qualifierPart } from './qualifier.js';

/** What stands in the list of a result: its currency is that of the result. */
export interface InResult<One> {
  readonly one: One;
  readonly currency: Currency;
  /** Whether all sub-projects are judged together. */
  readonly isTogether: boolean;
}

const its = partsOf<InResult<Exclusion>>();

export const EXCLUSION: RecordShape<InResult<Exclusion>> = placed({
  name: 'exclusion',
  says: 'A contribution, or the above-limit part of one, that does not count.',
  step: stepOf,
  place: ({ one }) => one.contribution.at,
  parts: [
    its.id('subproject', subprojectOf, 'Where all sub-projects are judged together.', { optional: true }),
    its.id('contribution', ({ one }) => one.contribution.id),
    its.term('reason', 'The first of the reasons that holds.', 'exclusion', ({ one }) => one.reason),
    its.decimalOrReason('amount', 'In the currency of its result.', ({ one }) => one.amount),
    its.text('unknown', 'Why the amount is not known, as it is written.', unknownOf, { optional: true }),
    qualifierPart('The bound of the amount.', ({ one }) => one.amount.quantity),
    its.flag(
      'inTotal',
      'Whether it is part of the total cost, also where a settled cost stands for that, or of the grant.',
      ({ one }) => one.isInTotal,
    ),
  ],
});

const is = partsOf<InResult<AssessedContribution>>();

/** A contribution as its rule looks at it, as data: what it is worth, what of it counts, and what evidence covers. */
export const CONTRIBUTION: RecordShape<InResult<AssessedContribution>> = placed({
  name: 'contribution',
  says: 'A contribution as its rule looks at it, in the currency of the result.',
  step: stepOf,
  place: ({ one }) => one.contribution.at,
  parts: [
    is.id('subproject', subprojectOf, 'Where all sub-projects are judged together.', { optional: true }),
    is.id('contribution', ({ one }) => one.contribution.id),
    is.term('from', 'Whose it is.', 'contributor', ({ one }) => one.contribution.from),
    is.term('kind', 'Money, work or goods.', 'contributionKind', ({ one }) => one.contribution.kind),
    is.word('on', 'As it is written; absent where it has no date.', ({ one }) => one.contribution.on?.text, {
      optional: true,
    }),
    is.decimalOrReason('value', 'What it is worth.', ({ one }) => one.value),
    is.text('unknown', 'Why that is not known, as it is written.', unknownOf, { optional: true }),
    qualifierPart('The bound of its value.', ({ one }) => one.value.quantity),
    is.decimal('days', 'Days of work.', ({ one }) => one.contribution.labour?.days, { optional: true }),
    is.amount(
      'dayRate',
      'What a day of work is valued at, as it is written.',
      ({ one }) => one.contribution.labour && asWritten(one.contribution.labour.dayRate),
      ({ one, currency }) => one.contribution.labour?.dayRate.currency ?? currency,
      { optional: true },
    ),
    is.decimal('people', 'How many people worked.', ({ one }) => one.contribution.people, { optional: true }),
    is.term('state', 'Whether it counts, or the first reason why not.', 'counting', ({ one }) => one.counting),
    is.flag('inTotal', 'Whether it is part of the total, as in `excluded`.', ({ one }) => one.isInTotal),
    is.decimalOrReason('counted', 'What of it counts.', ({ one }) => one.counted, { optional: true }),
    is.decimalOrReason('evidenced', 'The part of that which evidence covers.', ({ one }) => one.evidenced, {
      optional: true,
    }),
    is.data('evidence', 'The records of evidence that it cites.', ref('id'), ({ one }) => one.contribution.evidence),
  ],
});

function stepOf({ one: { contribution, subproject }, isTogether }: InResult<Exclusion | AssessedContribution>): string {
  return isTogether ? `${subproject.id}.${contribution.id}` : contribution.id;
}

function unknownOf({ one: { contribution } }: InResult<Exclusion | AssessedContribution>): Text | undefined {
  return isUnknown(contribution.amount) ? contribution.amount.unknown : undefined;
}

function subprojectOf({ one, isTogether }: InResult<Exclusion | AssessedContribution>): string | undefined {
  return isTogether ? one.subproject.id : undefined;
}
