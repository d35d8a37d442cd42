import { resolvePeriod } from '../../model/project.js';
import type { StatedFigure } from '../../model/stated.js';
import type { AssessmentContext } from '../assessment-context.js';

/** Whether the period of the plan goes on of which a rate is stated: what is missing to it may still be disbursed. */
export function planGoesOn(stated: StatedFigure, { project, asOf }: AssessmentContext): boolean {
  if (stated.figure !== 'disbursement-rate' || stated.plan === undefined) return false;
  const plan = project.budget?.plans?.find(({ id }) => id === stated.plan);
  const period = plan && resolvePeriod(project, plan.period);
  return period !== undefined && period.end.last > asOf;
}
