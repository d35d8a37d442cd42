import type { Disbursement } from '../../model/budget.js';
import type { Currency } from '../../model/money.js';
import { type Window, windowOf } from '../../model/period.js';
import { earliest, type PlainDate } from '../../model/plain-date.js';
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

/** The days of a figure; without a start, all up to the end. */
export type Days = Pick<Window, 'end'> & Partial<Pick<Window, 'start'>>;

/**
 * What was disbursed on some days. How much of a `during` total that they overlap without holding it falls on them nobody
 * knows: the figure is then `not-separable`.
 */
export function disbursedIn(
  records: readonly DatedDisbursement[] | undefined,
  days: Days,
  currency: Currency,
  exchange: Exchange,
  context: AssessmentContext,
): Figure {
  if (!records) return notComputable('no-actual');
  const { inside, across } = separate(records, days, context);
  const touched = sumDisbursements([...inside, ...across], currency, exchange);
  return touched.notComputable || across.length === 0 ? touched : notComputable('not-separable');
}

/** The disbursements that have to do with some days. */
export interface SeparatedDisbursements {
  /** Dated on them, or the total of a period that lies in them. */
  readonly inside: readonly DatedDisbursement[];
  /** Totals of periods that lie only partly in them. */
  readonly across: readonly DatedDisbursement[];
}

export function separate(
  records: readonly DatedDisbursement[],
  { start, end }: Days,
  { project }: Pick<AssessmentContext, 'project'>,
): SeparatedDisbursements {
  const inside: DatedDisbursement[] = [];
  const across: DatedDisbursement[] = [];
  for (const record of records) {
    const period = record.disbursement.during && resolvePeriod(project, record.disbursement.during);
    // A period written from its end to its start is an error: its last day stands for it.
    const first = period ? earliest(windowOf(period).start, record.day) : record.day;
    if (first > end || (start !== undefined && record.day < start)) continue;
    const isInside = record.day <= end && (start === undefined || first >= start);
    (isInside ? inside : across).push(record);
  }
  return { inside, across };
}
