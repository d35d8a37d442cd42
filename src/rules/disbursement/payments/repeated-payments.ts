import type { Disbursement } from '../../../model/budget.js';
import { groupBy } from '../../../model/group-by.js';
import type { Project } from '../../../model/project.js';
import { paymentWindow } from './payment-window.js';

/** A disbursement that repeats an earlier one of the list. */
export interface RepeatedPayment {
  readonly payment: Disbursement;
  readonly first: Disbursement;
}

/**
 * Disbursements with the same day (or the same period), amount, line and kind as one before them. A month or a year is no
 * day: several equal payments within it are usual. Two that each cite evidence, and none in common, are two payments, and
 * so are two to different payees; where only one names whom it was paid to they may be the same.
 */
export function repeatedPayments(project: Project): readonly RepeatedPayment[] {
  const alike = groupBy(project.budget?.disbursements ?? [], (payment) => likenessOf(payment, project));
  return [...alike].flatMap(([likeness, payments]) => (likeness === undefined ? [] : repeatsAmong(payments)));
}

/** The key that two entries of one payment share; undefined if the date is not exact or no money was paid. */
function likenessOf(payment: Disbursement, project: Project): string | undefined {
  const { amount, line, kind, on, settles, refunds } = payment;
  if (amount.number.isZero || (on && on.precision !== 'day')) return undefined;
  const date = on?.text ?? paymentWindow(payment, project);
  return JSON.stringify([date, amount.number, amount.bound, amount.currency, line, kind, settles, refunds]);
}

/** Each with the first before it that is not proven to be another payment. */
function repeatsAmong(payments: readonly Disbursement[]): readonly RepeatedPayment[] {
  // The first with each payee and each evidence, and with any: there may be thousands of the same wage.
  const firsts = new Map<string, number>();
  return payments.flatMap((payment, index): RepeatedPayment[] => {
    const mayBe = keysOf(payment, 'of those it may repeat').flatMap((key) => firsts.get(key) ?? []);
    for (const key of keysOf(payment, 'of its own')) if (!firsts.has(key)) firsts.set(key, index);
    const first = payments[Math.min(...mayBe)];
    return first ? [{ payment, first }] : [];
  });
}

/**
 * The pairs of payee and evidence under which a payment is remembered, or looked for. One that names no payee, or cites
 * nothing, may be that of any.
 */
function keysOf({ payee, evidence = [] }: Disbursement, which: 'of its own' | 'of those it may repeat'): string[] {
  const isOwn = which === 'of its own';
  const payees = among(payee === undefined ? [] : [payee], isOwn);
  const papers = among(evidence, isOwn);
  return payees.flatMap((one) => papers.map((paper) => JSON.stringify([one, paper])));
}

/** What is named and, of its own, that something is; or what may be the same: nothing, or the same. */
function among(named: readonly string[], isOwn: boolean): readonly string[] {
  if (isOwn) return [ANY, ...(named.length === 0 ? [NONE] : named.map(asNamed))];
  return named.length === 0 ? [ANY] : [NONE, ...named.map(asNamed)];
}

const ANY = '*';
const NONE = '-';
const asNamed = (name: string): string => `=${name}`;
