import type { Disbursement } from '../../model/budget.js';
import type { Currency } from '../../model/money.js';
import { isWithin, type Window, windowOf } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import { resolvePeriod } from '../../model/project.js';
import { subtract, sum } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import { dayOfDisbursement } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';
import type { Exchange } from '../exchange.js';
import { type Computed, computed, type Figure, notComputable, operand } from '../figure.js';

/** A disbursement that had happened by the as-of date. */
export interface DatedDisbursement {
  readonly disbursement: Disbursement;
  /** The day it counts from. */
  readonly day: PlainDate;
  /** The day at whose rate it is converted: of a refund that names what it pays back, the day of that. */
  readonly rateDay: PlainDate;
  /** The line that it is charged to: of such a refund, the line of what it pays back. */
  readonly line?: Id | undefined;
}

/**
 * The disbursements that had happened by the as-of date; nothing where none were reported at all. Settlements are not
 * among them: the money of an advance was disbursed with the advance.
 */
export function countedDisbursements({
  project,
  asOf,
}: Pick<AssessmentContext, 'project' | 'asOf'>): readonly DatedDisbursement[] | undefined {
  const disbursements = project.budget?.disbursements;
  const byId = new Map(disbursements?.map((one) => [one.id, one]));
  return disbursements?.flatMap((disbursement): readonly DatedDisbursement[] => {
    const day = dayOfDisbursement(project, disbursement);
    if (disbursement.kind === 'settlement' || day === undefined || day > asOf) return [];
    const paid = disbursement.refunds === undefined ? undefined : byId.get(disbursement.refunds);
    const rateDay = (paid && dayOfDisbursement(project, paid)) ?? day;
    return [{ disbursement, day, rateDay, line: (paid ?? disbursement).line }];
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
  for (const { disbursement, rateDay } of records) {
    const amount = exchange.convert(disbursement.amount, currency, rateDay);
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
