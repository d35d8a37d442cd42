import type { PlainDate } from '../../model/plain-date.js';
import { type Project, resolvePeriod } from '../../model/project.js';
import type { StatedFigure } from '../../model/stated.js';

/** The day with which the period of a stated rate's plan is over; nothing for other figures. */
export function lastDayOf(stated: StatedFigure, project: Project): PlainDate | undefined {
  if (stated.figure !== 'disbursement-rate' || stated.plan === undefined) return undefined;
  const plan = project.budget?.plans?.find(({ id }) => id === stated.plan);
  return plan && resolvePeriod(project, plan.period)?.end.last;
}
