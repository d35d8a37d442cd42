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
import { ids, listOrCsv, optionalText, periodOrId, placeNames, recordKeys, text } from '../common-schemas.js';
import { atLeastOneOf, together } from '../key-rules.js';
import { list } from '../node-schemas.js';
import { record } from '../record.js';
import { amount, date, id, minimum, money, oneOf } from '../scalar-schemas.js';

export const cofinancingRule = record<CofinancingRule>({
  id,
  minimum,
  contributors: list(oneOf(CONTRIBUTORS)),
  kinds: list(oneOf(CONTRIBUTION_KINDS)),
  of: oneOf(['total-cost', 'grant']),
  per: oneOf(['subproject', 'project']),
  labour_day_limit: money.optional(),
  applies_to: ids.optional(),
  interpretation: optionalText,
  ...recordKeys,
});

/** As the file has it, with the keys of the three ways to value a contribution side by side. */
type WrittenContribution = Omit<Contribution, 'labour' | 'priced'> & {
  readonly days?: Quantity | undefined;
  readonly dayRate?: Money | undefined;
  readonly quantity?: Quantity | undefined;
  readonly unit?: Text | undefined;
  readonly unitPrice?: Money | undefined;
};

const writtenContribution = record<WrittenContribution>(
  {
    id,
    from: oneOf(CONTRIBUTORS),
    kind: oneOf(CONTRIBUTION_KINDS),
    on: date.optional(),
    amount: money.optional(),
    days: amount.optional(),
    day_rate: money.optional(),
    quantity: amount.optional(),
    unit: optionalText,
    unit_price: money.optional(),
    evidence: ids.optional(),
    rejected: text.optional(),
    ...recordKeys,
  },
  [
    atLeastOneOf(['amount', 'days', 'quantity'], ['day_rate', 'unit', 'unit_price']),
    together(['days', 'day_rate']),
    together(['quantity', 'unit', 'unit_price'], ['quantity', 'unit_price']),
  ],
).meta({ id: 'contribution' });

const contribution: z.ZodType<Contribution> = writtenContribution.transform(
  ({ days, dayRate, quantity, unit, unitPrice, ...rest }) => ({
    ...rest,
    ...(days && dayRate ? { labour: { days, dayRate } } : {}),
    ...(quantity && unitPrice ? { priced: { quantity, unit, unitPrice } } : {}),
  }),
);

export const subproject = record<Subproject>({
  id,
  name: text,
  activity: id.optional(),
  place: placeNames.optional(),
  status: oneOf(SUBPROJECT_STATUSES),
  period: periodOrId.optional(),
  cost: money.optional(),
  planned: list(contribution).optional(),
  contributions: listOrCsv(contribution).optional(),
  ...recordKeys,
});
