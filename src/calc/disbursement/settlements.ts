import type { Disbursement } from '../../model/budget.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Id } from '../../model/record.js';
import { dayOfDisbursement } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';

/** What an advance was spent on. It adds nothing to what was disbursed: the advance did. */
export interface Settlement {
  readonly settlement: Disbursement;
  readonly advance: Disbursement;
  /** The day from which it counts. */
  readonly day: PlainDate;
  /** The day of the advance, at whose rate it is converted. */
  readonly rateDay: PlainDate;
}

/** The settlements that had happened by the as-of date, each with its advance. */
export function countedSettlements({
  project,
  asOf,
}: Pick<AssessmentContext, 'project' | 'asOf'>): readonly Settlement[] {
  const disbursements = project.budget?.disbursements ?? [];
  const byId = new Map(disbursements.map((one) => [one.id, one]));
  return disbursements.flatMap((settlement): readonly Settlement[] => {
    const advance = settlement.settles === undefined ? undefined : byId.get(settlement.settles);
    const day = dayOfDisbursement(project, settlement);
    const rateDay = advance && dayOfDisbursement(project, advance);
    if (!advance || day === undefined || rateDay === undefined || day > asOf) return [];
    return [{ settlement, advance, day, rateDay }];
  });
}

/** Where a settlement moves money: from the line of its advance to its own. Nothing where it names none. */
export function moveOf({
  settlement,
  advance,
}: Settlement): { readonly from?: Id | undefined; readonly to: Id } | undefined {
  return settlement.line === undefined || settlement.line === advance.line
    ? undefined
    : { from: advance.line, to: settlement.line };
}
