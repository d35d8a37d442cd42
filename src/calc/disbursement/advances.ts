import type { Disbursement } from '../../model/budget.js';
import { groupBy } from '../../model/group-by.js';
import type { Currency } from '../../model/money.js';
import type { PlainDate } from '../../model/plain-date.js';
import { exactly, greatest, type Quantity, subtract, sum } from '../../model/quantity.js';
import type { Exchange } from '../exchange.js';
import { addFigures, type Computed, computed, type Figure, notComputable, operand } from '../figure.js';
import type { Settlement } from './settlements.js';
import type { DatedDisbursement } from './sum-disbursements.js';

/** An advance and what is open of it: neither settled nor paid back. */
export interface AdvanceAccount {
  readonly advance: Disbursement;
  readonly day: PlainDate;
  /** Settlements that name it, then refunds. */
  readonly cleared: readonly Disbursement[];
  /** The sum of these, at the rate of the advance; absent where there is no rate. */
  readonly total?: Quantity | undefined;
  /** What is left of the advance, never below 0. */
  readonly open: Figure;
}

/** The account of each advance, in a currency of its own or in one for all. */
export function advanceAccounts(
  records: readonly DatedDisbursement[],
  settlements: readonly Settlement[],
  currencyOf: (advance: Disbursement) => Currency,
  exchange: Exchange,
): readonly AdvanceAccount[] {
  const settledOf = groupBy(settlements, ({ advance }) => advance);
  const refundsOf = groupBy(
    records.map(({ disbursement }) => disbursement),
    ({ refunds }) => refunds,
  );
  return records.flatMap(({ disbursement: advance, day }) => {
    if (advance.kind !== 'advance') return [];
    const settled = (settledOf.get(advance) ?? []).map(({ settlement }) => settlement);
    const refunded = refundsOf.get(advance.id) ?? [];
    const inCurrency = ({ amount }: Disbursement) => exchange.convert(amount, currencyOf(advance), day);
    const amounts = [settled.map(inCurrency), refunded.map(inCurrency)] as const;
    const all = amounts.flat();
    const known = all.flatMap((amount) => amount?.quantity ?? []);
    const total = known.length === all.length ? sum(known) : undefined;
    const open = openOf(inCurrency(advance), ...amounts);
    return [{ advance, day, cleared: [...settled, ...refunded], total, open }];
  });
}

/** What is open of all advances together; nothing where there are none. */
export function openAdvances(accounts: readonly AdvanceAccount[]): Figure | undefined {
  return accounts.length === 0 ? undefined : addFigures(accounts.map(({ open }) => open));
}

function openOf(
  paid: Computed | undefined,
  settled: readonly (Computed | undefined)[],
  refunded: readonly (Computed | undefined)[],
): Figure {
  const [all, back] = [settled, refunded].map((amounts) => amounts.filter((amount) => amount !== undefined));
  if (!paid || !all || !back || all.length + back.length < settled.length + refunded.length) {
    return notComputable('no-rate');
  }
  const cleared = sum([...all, ...back].map(({ quantity }) => quantity));
  return computed(greatest([subtract(paid.quantity, cleared), exactly(0)]), 'open-advance', () => [
    operand('advance', paid),
    ...all.map((amount) => operand('settled', amount)),
    ...back.map((amount) => operand('refund', amount)),
  ]);
}
