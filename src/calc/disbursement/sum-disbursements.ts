import type { Disbursement } from '../../model/budget.js';
import type { Currency } from '../../model/money.js';
import { isWithin, type Window, windowOf } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import { resolvePeriod } from '../../model/project.js';
import { subtract, sum } from '../../model/quantity.js';
import { dayOfDisbursement } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import type { Exchange } from '../exchange.js';
import { type Computed, computed, type Figure, notComputable, operand } from '../figure.js';

/** A disbursement that had happened by the as-of date, with the day it counts from. */
export interface DatedDisbursement {
  readonly disbursement: Disbursement;
  readonly day: PlainDate;
}

/** The disbursements that had happened by the as-of date; nothing where none were reported at all. */
export function countedDisbursements({ project, asOf }: AssessmentContext): readonly DatedDisbursement[] | undefined {
  return project.budget?.disbursements?.flatMap((disbursement) => {
    const day = dayOfDisbursement(project, disbursement);
    return day !== undefined && day <= asOf ? [{ disbursement, day }] : [];
  });
}

/** Σ payments, advances and transfers − Σ refunds, in one currency; `no-rate` where an amount cannot be converted. */
export function sumDisbursements(
  records: readonly DatedDisbursement[] | undefined,
  currency: Currency,
  exchange: Exchange,
): Figure {
  if (!records) return notComputable('no-actual');
  const paid: Computed[] = [];
  const refunded: Computed[] = [];
  let isRateMissing = false;
  for (const { disbursement, day } of records) {
    const amount = exchange.convert(disbursement.amount, currency, day);
    if (amount) (disbursement.kind === 'refund' ? refunded : paid).push(amount);
    else isRateMissing = true;
  }
  if (isRateMissing) return notComputable('no-rate');
  const total = subtract(sum(paid.map(({ quantity }) => quantity)), sum(refunded.map(({ quantity }) => quantity)));
  return computed(total, 'disbursed', () => [
    ...paid.map((amount) => operand('record', amount)),
    ...refunded.map((amount) => operand('refund', amount)),
  ]);
}

/** Those of a window: dated in it, or the total of a period that lies wholly in it. */
export function withinWindow(
  records: readonly DatedDisbursement[] | undefined,
  window: Window,
  { project }: AssessmentContext,
): readonly DatedDisbursement[] | undefined {
  return records?.filter(({ disbursement, day }) => {
    const period = disbursement.during && resolvePeriod(project, disbursement.during);
    return isWithin(day, window) && (!period || windowOf(period).start >= window.start);
  });
}
