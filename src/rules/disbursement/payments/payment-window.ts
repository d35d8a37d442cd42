import type { Disbursement } from '../../../model/budget.js';
import { type Window, windowOf } from '../../../model/period.js';
import { type Project, resolvePeriod } from '../../../model/project.js';

/** The days on which a disbursement may have been paid: its day, month or year, or the period whose total it states. */
export function paymentWindow({ on, during }: Disbursement, project: Project): Window | undefined {
  if (on) return { start: on.first, end: on.last };
  const period = resolvePeriod(project, during);
  return period && windowOf(period);
}
