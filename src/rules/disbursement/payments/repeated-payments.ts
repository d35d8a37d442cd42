import type { Disbursement } from '../../../model/budget.js';
import { groupBy } from '../../../model/group-by.js';
import type { Project } from '../../../model/project.js';
import type { Id } from '../../../model/record.js';
import { paymentWindow } from './payment-window.js';

/** A disbursement that repeats an earlier one of the list. */
export interface RepeatedPayment {
  readonly payment: Disbursement;
  readonly first: Disbursement;
}

/**
 * Disbursements with the same day (or the same period), amount, line and kind as one before them. A month or a year is no
 * day: several equal payments within it are usual. Two that each cite evidence, and none in common, are two payments.
 */
export function repeatedPayments(project: Project): readonly RepeatedPayment[] {
  const alike = groupBy(project.budget?.disbursements ?? [], (payment) => likenessOf(payment, project));
  return [...alike].flatMap(([likeness, payments]) => (likeness === undefined ? [] : repeatsAmong(payments)));
}

/** The key that two entries of one payment share; undefined if the date is not exact or no money was paid. */
function likenessOf(payment: Disbursement, project: Project): string | undefined {
  const { amount, line, kind, on } = payment;
  if (amount.number.isZero || (on && on.precision !== 'day')) return undefined;
  const date = on?.text ?? paymentWindow(payment, project);
  return JSON.stringify([date, amount.number, amount.bound, amount.currency, line, kind]);
}

/** Each with the first before it that is not proven to be another payment: one of the two cites nothing, or both the same. */
function repeatsAmong(payments: readonly Disbursement[]): readonly RepeatedPayment[] {
  // Where each evidence is cited first, and under `undefined` where none is: there may be thousands of the same wage.
  const firstCiting = new Map<Id | undefined, number>();
  return payments.flatMap((payment, index): RepeatedPayment[] => {
    const { evidence = [] } = payment;
    const unproven = [undefined, ...evidence].flatMap((id) => firstCiting.get(id) ?? []);
    const first = payments[evidence.length === 0 ? 0 : Math.min(...unproven)];
    for (const id of evidence.length === 0 ? [undefined] : evidence) {
      if (!firstCiting.has(id)) firstCiting.set(id, index);
    }
    return first && first !== payment ? [{ payment, first }] : [];
  });
}
