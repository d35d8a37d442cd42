import type { PlainDate } from '../../model/plain-date.js';
import { type Project, resolvePeriod } from '../../model/project.js';
import type { StatedFigure } from '../../model/stated.js';

/** The day with which the time of a stated figure is over; nothing for figures that are those of no time. */
export function lastDayOf(stated: StatedFigure, project: Project): PlainDate | undefined {
  switch (stated.figure) {
    case 'disbursed':
      return stated.during ? resolvePeriod(project, stated.during)?.end.last : stated.on?.last;
    case 'disbursement-rate': {
      const plan = project.budget?.plans?.find(({ id }) => id === stated.plan);
      return plan && resolvePeriod(project, plan.period)?.end.last;
    }
    case 'indicator-attainment':
    case 'cofinancing-share':
    case 'budget-total':
      return undefined;
  }
}
