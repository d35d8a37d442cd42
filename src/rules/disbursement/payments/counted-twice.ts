import type { Disbursement } from '../../../model/budget.js';
import { isBeyond } from '../../../model/compare-quantities.js';
import { groupBy } from '../../../model/group-by.js';
import { isWithin, type Window } from '../../../model/period.js';
import type { Project } from '../../../model/project.js';
import { type Quantity, sum } from '../../../model/quantity.js';
import { paymentWindow } from './payment-window.js';

/** The total of a period beside payments that it may contain. */
export interface CountedTwice {
  readonly total: Disbursement;
  readonly window: Window;
  /** In the order of the file, at least one. */
  readonly within: readonly Disbursement[];
  /** The sum of the payments within, in the currency of the total. */
  readonly sum: Quantity;
}

/**
 * Totals of a period (`during`) beside payments of the same kind that lie wholly within it, on the same line, or on any
 * where the total names none. A total that is less than they are together cannot contain them. Two totals of the very
 * same period are not compared here.
 */
export function countedTwice(project: Project): readonly CountedTwice[] {
  const dated = (project.budget?.disbursements ?? []).flatMap((payment) => {
    const window = paymentWindow(payment, project);
    return window ? [{ payment, window }] : [];
  });
  const byKind = groupBy(dated, ({ payment }) => payment.kind);
  const totals = dated.filter(({ payment }) => payment.during && payment.kind !== 'refund');
  // Totals that could contain the same payments are looked at together: a long list may hold many of one period.
  const alike = groupBy(totals, ({ payment: { kind, line, amount }, window }) =>
    JSON.stringify([kind, line, amount.currency, window]),
  );
  return [...alike.values()].flatMap((group): readonly CountedTwice[] => {
    const [first] = group;
    if (!first) return [];
    const { kind, line, amount } = first.payment;
    const within = (byKind.get(kind) ?? [])
      .filter((one) => isPartOf(one.window, first.window) && (line === undefined || one.payment.line === line))
      .map(({ payment }) => payment);
    if (within.length === 0) return [];
    const added = sum(within.map((one) => one.amount).filter(({ currency }) => currency === amount.currency));
    const possible = group.filter(({ payment }) => !isBeyond(added, payment.amount));
    return possible.map(({ payment: total, window }) => ({ total, window, within, sum: added }));
  });
}

function isPartOf(part: Window, whole: Window): boolean {
  if (part.start === whole.start && part.end === whole.end) return false;
  return isWithin(part.start, whole) && isWithin(part.end, whole);
}
