import * as z from 'zod';
import {
  BUDGET_SCOPES,
  type Budget,
  type BudgetLine,
  DISBURSEMENT_KINDS,
  type Disbursement,
  type DisbursementKind,
  type Plan,
  type Receipt,
  type TotalAmount,
  type TotalVersion,
} from '../../model/budget.js';
import type { Money } from '../../model/money.js';
import type { PeriodOrId } from '../../model/period.js';
import type { PartialDate } from '../../model/plain-date.js';
import type { Id, ProjectRecord } from '../../model/record.js';
import type { SeqNode } from '../../source/node.js';
import {
  evidenceIds,
  explanations,
  idKeys,
  listOrCsv,
  optionalText,
  orUnknown,
  periodOrId,
  recordKeys,
  text,
} from '../common-schemas.js';
import { atLeastOneOf, exactlyOneOf, type KeyRule, onlyWith } from '../key-rules.js';
import { meant } from '../meanings.js';
import { neutral } from '../neutral.js';
import { delegate, refuseNode, report } from '../node-issue.js';
import { mapOf, onNode, wrongType } from '../node-schemas.js';
import { record } from '../record.js';
import {
  committedMoney,
  date,
  money,
  names,
  oneOf,
  paidMoney,
  payeeCode,
  receivedMoney,
  refersTo,
} from '../scalar-schemas.js';
import { textOf } from '../surroundings.js';
import { datedIfLater, versioned, versionKeys } from '../versioned.js';

const moneyOrUnknown = orUnknown(money);

/** Kept for each list: every line without an amount asks for it. */
const DIVIDED = new WeakMap<SeqNode, ReadonlySet<string>>();

/** The ids of the lines of a list that have lines under them. */
function dividedLines(lines: SeqNode): ReadonlySet<string> {
  const known = DIVIDED.get(lines);
  if (known) return known;
  const divided = new Set(
    lines.items.flatMap((line) => (line.kind === 'map' ? (textOf(line.get('under')) ?? []) : [])),
  );
  DIVIDED.set(lines, divided);
  return divided;
}

/** A line with lines under it has the sum of their amounts; any other has one of its own. */
const amountUnlessDivided: KeyRule = {
  check(isThere, node, context) {
    if (isThere('amount')) return;
    const lines = node.parent?.kind === 'seq' ? dividedLines(node.parent) : undefined;
    if (!lines?.has(textOf(node.get('id')) ?? '')) {
      report(context, { kind: 'missing-key', example: '120_000_000 VND' }, 'amount');
    }
  },
  editorView: {},
};

const budgetLine = record<BudgetLine>(
  {
    id: names('line'),
    under: refersTo('line').optional(),
    name: neutral(text),
    amount: moneyOrUnknown.optional(),
    ...recordKeys,
  },
  [amountUnlessDivided],
);

const receiptOf = (kind: 'receipt' | 'commitment') =>
  record<Receipt>({
    id: names(kind),
    on: date,
    amount: kind === 'receipt' ? receivedMoney : committedMoney,
    from: neutral(optionalText),
    evidence: evidenceIds.optional(),
    ...recordKeys,
  });

const total = versioned<TotalAmount>(
  onNode<TotalAmount>(moneyOrUnknown, (node, context) => ({ value: delegate(moneyOrUnknown, node, context) })),
  record<TotalVersion>({ value: moneyOrUnknown, ...versionKeys }, [datedIfLater]),
);

const plan = record<Plan>(
  {
    id: names('plan'),
    period: periodOrId,
    approved: date.optional(),
    supersedes: refersTo('plan').optional(),
    reason: neutral(optionalText),
    amount: moneyOrUnknown.optional(),
    explanation: explanations,
    evidence: neutral(evidenceIds.optional()),
    lines: meant(mapOf(money, '{ B1: 1_000_000_000 VND }', idKeys), { role: 'keys', kind: 'line' }).optional(),
    ...recordKeys,
  },
  [atLeastOneOf(['amount', 'lines'])],
);

interface WrittenDisbursement extends ProjectRecord {
  readonly id: Id;
  readonly amount: Money;
  readonly line?: Id | undefined;
  readonly kind: DisbursementKind;
  readonly settles?: Id | undefined;
  readonly refunds?: Id | undefined;
  readonly payee?: string | undefined;
  readonly evidence?: readonly Id[] | undefined;
  readonly on?: PartialDate | undefined;
  readonly during?: PeriodOrId | undefined;
}

const ADVANCE_ID = { vi: '<mã của khoản tạm ứng>', en: '<id of the advance>' };

const writtenDisbursement = record<WrittenDisbursement>(
  {
    id: names('disbursement'),
    amount: paidMoney,
    line: refersTo('line').optional(),
    kind: oneOf(DISBURSEMENT_KINDS).default('payment'),
    settles: refersTo('disbursement').optional(),
    refunds: refersTo('disbursement').optional(),
    payee: neutral(payeeCode.optional()),
    evidence: evidenceIds.optional(),
    on: date.optional(),
    during: periodOrId.optional(),
    ...recordKeys,
  },
  [
    exactlyOneOf('on', 'during'),
    onlyWith(
      'settles',
      { key: 'kind', value: 'settlement', words: DISBURSEMENT_KINDS, default: 'payment' },
      ADVANCE_ID,
    ),
    onlyWith('refunds', { key: 'kind', value: 'refund', words: DISBURSEMENT_KINDS, default: 'payment' }),
  ],
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
  total: total.optional(),
  scope: scope.optional(),
  lines: listOrCsv(budgetLine).optional(),
  commitments: listOrCsv(receiptOf('commitment')).optional(),
  receipts: listOrCsv(receiptOf('receipt')).optional(),
  plans: listOrCsv(plan).optional(),
  disbursements: listOrCsv(disbursement).optional(),
});
