import type * as z from 'zod';
import {
  CONTRIBUTION_KINDS,
  CONTRIBUTORS,
  type CofinancingRule,
  type Contribution,
  SUBPROJECT_STATUSES,
  type Subproject,
} from '../../model/cofinancing.js';
import type { Money } from '../../model/money.js';
import type { Quantity } from '../../model/quantity.js';
import type { Text } from '../../model/text.js';
import {
  evidenceIds,
  listOrCsv,
  optionalText,
  orUnknown,
  periodOrId,
  placeNames,
  recordKeys,
  text,
} from '../common-schemas.js';
import { atLeastOneOf, together } from '../key-rules.js';
import { neutral } from '../neutral.js';
import { list } from '../node-schemas.js';
import { record } from '../record.js';
import { amount, date, minimum, money, names, oneOf, people, refersTo } from '../scalar-schemas.js';

export const cofinancingRule = record<CofinancingRule>({
  id: names('rule'),
  minimum,
  contributors: list(oneOf(CONTRIBUTORS)),
  kinds: list(oneOf(CONTRIBUTION_KINDS)),
  of: oneOf(['total-cost', 'grant']),
  per: oneOf(['subproject', 'project']),
  labour_day_limit: money.optional(),
  applies_to: list(refersTo('activity-or-subproject')).optional(),
  evidence: neutral(evidenceIds.optional()),
  interpretation: neutral(optionalText),
  ...recordKeys,
});

/** A contribution as the file has it: the keys of its three ways to be valued stand side by side. */
type WrittenContribution = Omit<Contribution, 'labour' | 'priced'> & {
  readonly days?: Quantity | undefined;
  readonly dayRate?: Money | undefined;
  readonly quantity?: Quantity | undefined;
  readonly unit?: Text | undefined;
  readonly unitPrice?: Money | undefined;
};

/** What was contributed, or will be: two lists, in each of which the ids differ. */
function contribution(kind: 'contribution' | 'planned-contribution'): z.ZodType<Contribution> {
  const written = record<WrittenContribution>(
    {
      id: names(kind),
      from: oneOf(CONTRIBUTORS),
      kind: oneOf(CONTRIBUTION_KINDS),
      on: date.optional(),
      amount: orUnknown(money).optional(),
      people: neutral(people.optional()),
      days: amount.optional(),
      day_rate: money.optional(),
      quantity: amount.optional(),
      unit: neutral(optionalText),
      unit_price: money.optional(),
      evidence: evidenceIds.optional(),
      rejected: text.optional(),
      ...recordKeys,
    },
    [
      atLeastOneOf(['amount', 'days', 'quantity'], ['day_rate', 'unit', 'unit_price']),
      together(['days', 'day_rate']),
      together(['quantity', 'unit', 'unit_price'], ['quantity', 'unit_price']),
    ],
  ).meta({ id: 'contribution' });
  return written.transform(({ days, dayRate, quantity, unit, unitPrice, ...rest }) => ({
    ...rest,
    ...(days && dayRate ? { labour: { days, dayRate } } : {}),
    ...(quantity && unitPrice ? { priced: { quantity, unit, unitPrice } } : {}),
  }));
}

export const subproject = record<Subproject>({
  id: names('subproject'),
  name: neutral(text),
  activity: refersTo('activity').optional(),
  place: neutral(placeNames.optional()),
  status: oneOf(SUBPROJECT_STATUSES),
  period: periodOrId.optional(),
  cost: money.optional(),
  cost_evidence: neutral(evidenceIds.optional()),
  agreed: neutral(date.optional()),
  planned: listOrCsv(contribution('planned-contribution')).optional(),
  contributions: listOrCsv(contribution('contribution')).optional(),
  ...recordKeys,
});
