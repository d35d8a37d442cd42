import type { Disbursement } from '../../../model/budget.js';
import type { Project } from '../../../model/project.js';
import { groupBy } from '../group-by.js';
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
  return [...alike].flatMap(([likeness, payments]) => {
    if (likeness === undefined) return [];
    return payments.flatMap((payment, index): RepeatedPayment[] => {
      const first = payments.slice(0, index).find((earlier) => !areProvenApart(payment, earlier));
      return first ? [{ payment, first }] : [];
    });
  });
}

/** What two payments that are one have in common; nothing where the date is not exact or no money was paid. */
function likenessOf(payment: Disbursement, project: Project): string | undefined {
  const { amount, line, kind, on } = payment;
  if (amount.number.isZero || (on && on.precision !== 'day')) return undefined;
  const date = on?.text ?? paymentWindow(payment, project);
  return JSON.stringify([date, amount.number, amount.bound, amount.currency, line, kind]);
}

function areProvenApart({ evidence: one = [] }: Disbursement, { evidence: other = [] }: Disbursement): boolean {
  return one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id));
}
