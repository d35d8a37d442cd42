import type { Budget, Receipt } from '../../model/budget.js';
import type { Currency } from '../../model/money.js';
import { divide, subtract } from '../../model/quantity.js';
import { hasHappened } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import type { Exchange } from '../exchange.js';
import { addFigures, computed, type Figure, firstReason, notComputable, operand } from '../figure.js';

/** What donors sent and bound themselves to, against what was disbursed. Absent without a list of the one or the other. */
export interface FundingAssessment {
  readonly committed?: Figure | undefined;
  readonly ofCommitted?: Figure | undefined;
  readonly received?: Figure | undefined;
  readonly ofReceived?: Figure | undefined;
  /** Received − disbursed: below 0 where more was disbursed. */
  readonly balance?: Figure | undefined;
}

export function assessFunding(
  { commitments, receipts }: Pick<Budget, 'commitments' | 'receipts'>,
  disbursed: Figure,
  currency: Currency,
  exchange: Exchange,
  context: AssessmentContext,
): FundingAssessment {
  const committed = commitments && sumReceipts(commitments, currency, exchange, context);
  const received = receipts && sumReceipts(receipts, currency, exchange, context);
  return {
    committed,
    ofCommitted: committed && ofCommitted(disbursed, committed),
    received,
    ofReceived: received && ofReceived(disbursed, received),
    balance: received && balanceOf(disbursed, received),
  };
}

/** What is dated up to the as-of date, each at the rate of its date. */
function sumReceipts(
  receipts: readonly Receipt[],
  currency: Currency,
  exchange: Exchange,
  { asOf }: AssessmentContext,
): Figure {
  const counted = receipts.filter(({ on }) => hasHappened(on, asOf));
  return addFigures(
    counted.map(({ amount, on }) => exchange.convert(amount, currency, on.last) ?? notComputable('no-rate')),
  );
}

function ofCommitted(disbursed: Figure, committed: Figure): Figure {
  if (disbursed.notComputable || committed.notComputable) return notComputable(firstReason(disbursed, committed));
  if (committed.quantity.number.isZero) return notComputable('no-budget');
  return computed(divide(disbursed.quantity, committed.quantity), 'of-committed', () => [
    operand('disbursed', disbursed),
    operand('committed', committed),
  ]);
}

function ofReceived(disbursed: Figure, received: Figure): Figure {
  if (disbursed.notComputable || received.notComputable) return notComputable(firstReason(disbursed, received));
  if (received.quantity.number.isZero) return notComputable('no-receipts');
  return computed(divide(disbursed.quantity, received.quantity), 'of-received', () => [
    operand('disbursed', disbursed),
    operand('received', received),
  ]);
}

function balanceOf(disbursed: Figure, received: Figure): Figure {
  if (disbursed.notComputable || received.notComputable) return notComputable(firstReason(disbursed, received));
  return computed(subtract(received.quantity, disbursed.quantity), 'balance', () => [
    operand('received', received),
    operand('disbursed', disbursed),
  ]);
}
