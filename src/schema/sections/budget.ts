import * as z from 'zod';
import {
  BUDGET_SCOPES,
  type Budget,
  type BudgetLine,
  DISBURSEMENT_KINDS,
  type Disbursement,
  type DisbursementKind,
  type Plan,
} from '../../model/budget.js';
import type { Money } from '../../model/money.js';
import type { PeriodOrId } from '../../model/period.js';
import type { PartialDate } from '../../model/plain-date.js';
import type { Id, ProjectRecord } from '../../model/record.js';
import { idKeys, ids, listOrCsv, optionalText, orUnknown, periodOrId, recordKeys, text } from '../common-schemas.js';
import { atLeastOneOf, exactlyOneOf } from '../key-rules.js';
import { delegate, refuseNode } from '../node-issue.js';
import { list, mapOf, onNode, wrongType } from '../node-schemas.js';
import { record } from '../record.js';
import { date, id, money, oneOf } from '../scalar-schemas.js';

const moneyOrUnknown = orUnknown(money);

const budgetLine = record<BudgetLine>({ id, name: text, amount: moneyOrUnknown, ...recordKeys });

const plan = record<Plan>(
  {
    id,
    period: periodOrId,
    approved: date.optional(),
    supersedes: id.optional(),
    reason: optionalText,
    amount: moneyOrUnknown.optional(),
    lines: mapOf(money, '{ B1: 1_000_000_000 VND }', idKeys).optional(),
    ...recordKeys,
  },
  [atLeastOneOf(['amount', 'lines'])],
);

interface WrittenDisbursement extends ProjectRecord {
  readonly id: Id;
  readonly amount: Money;
  readonly line?: Id | undefined;
  readonly kind: DisbursementKind;
  readonly evidence?: readonly Id[] | undefined;
  readonly on?: PartialDate | undefined;
  readonly during?: PeriodOrId | undefined;
}

const writtenDisbursement = record<WrittenDisbursement>(
  {
    id,
    amount: money,
    line: id.optional(),
    kind: oneOf(DISBURSEMENT_KINDS).default('payment'),
    evidence: ids.optional(),
    on: date.optional(),
    during: periodOrId.optional(),
    ...recordKeys,
  },
  [exactlyOneOf('on', 'during')],
);

const disbursement: z.ZodType<Disbursement> = writtenDisbursement.transform(({ on, during, ...rest }): Disbursement => {
  if (on) return { ...rest, on };
  return during ? { ...rest, during } : z.NEVER;
});

const knownScope = oneOf(BUDGET_SCOPES);

/** Elsewhere Unknown is a map; here it is a word. */
const scope = onNode(knownScope, (node, context) => {
  if (node?.kind !== 'map' || !node.entries.has('unknown')) return delegate(knownScope, node, context);
  const wanted = { expected: { type: 'one-of', words: BUDGET_SCOPES }, example: '' } as const;
  const { problem } = wrongType(node, wanted, { advice: 'scope-unknown' });
  return refuseNode(context, { kind: 'value', problem });
});

export const budget = record<Budget>({
  total: moneyOrUnknown.optional(),
  scope: scope.optional(),
  lines: listOrCsv(budgetLine).optional(),
  plans: list(plan).optional(),
  disbursements: listOrCsv(disbursement).optional(),
});
