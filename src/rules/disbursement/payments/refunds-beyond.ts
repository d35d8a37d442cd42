import { isAbove } from '../../../calc/comparison.js';
import type { Disbursement } from '../../../model/budget.js';
import { compareTexts } from '../../../model/compare-texts.js';
import { type Currency, type Money, money } from '../../../model/money.js';
import type { Window } from '../../../model/period.js';
import type { PlainDate } from '../../../model/plain-date.js';
import { add, exactly, type Quantity } from '../../../model/quantity.js';
import { roundingOf } from '../../../model/smallest-unit.js';

/** Money that went out or came back, in the currency in which it is compared. */
export interface Movement {
  readonly disbursement: Disbursement;
  /** The days on which it may have been. */
  readonly days: Window;
  readonly amount: Quantity;
}

/** The first refund with which more had come back than was paid. */
export interface RefundBeyond {
  readonly refund: Disbursement;
  readonly on: PlainDate;
  /** All refunds up to that day, and all payments. */
  readonly refunded: Money;
  readonly paid: Money;
}

/**
 * Goes through some payments and refunds by date. A payment counts from the first day on which it may have been, a refund
 * from the last one, and a bound has to be beyond doubt: what is found is so on any reading of the dates.
 */
export function refundBeyond(
  paid: readonly Movement[],
  refunded: readonly Movement[],
  currency: Currency,
): RefundBeyond | undefined {
  const payments = paid.toSorted((a, b) => compareTexts(a.days.start, b.days.start));
  const refunds = refunded.toSorted((a, b) => compareTexts(a.days.end, b.days.end));
  let [out, back] = [exactly(0), exactly(0)];
  let next = 0;
  for (const { disbursement: refund, days, amount } of refunds) {
    back = add(back, amount);
    for (let one = payments[next]; one && one.days.start <= days.end; one = payments[next]) {
      out = add(out, one.amount);
      next += 1;
    }
    const { holds, canFail } = isAbove(back, out, roundingOf([back.number, out.number], currency));
    if (refund.kind === 'refund' && holds && !canFail) {
      return { refund, on: days.end, refunded: money(back, currency), paid: money(out, currency) };
    }
  }
  return undefined;
}
