import type { Disbursement } from '../../model/budget.js';
import { type Window, windowOf } from '../../model/period.js';
import { resolvePeriod } from '../../model/project.js';
import type { AssessmentContext } from '../assessment-context.js';

/** A disbursement of which some days have passed by the as-of date, and not all: how much of it was paid nobody knows. */
export interface NotYetCounted extends Window {
  readonly disbursement: Disbursement;
}

/**
 * What counts in no figure because the period whose total it states, or the month or year of its date, has begun by the
 * as-of date and is not over. Settlements are not among it: they never count as disbursed.
 */
export function notYetCounted({
  project,
  asOf,
}: Pick<AssessmentContext, 'project' | 'asOf'>): readonly NotYetCounted[] {
  return (project.budget?.disbursements ?? []).flatMap((disbursement) => {
    const { on, during, kind } = disbursement;
    const period = during && resolvePeriod(project, during);
    const days = on ? { start: on.first, end: on.last } : period && windowOf(period);
    const isOpen = days !== undefined && days.start <= asOf && asOf < days.end;
    return isOpen && kind !== 'settlement' ? [{ disbursement, ...days }] : [];
  });
}
