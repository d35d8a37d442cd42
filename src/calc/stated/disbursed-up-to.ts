import { windowOf } from '../../model/period.js';
import { resolvePeriod } from '../../model/project.js';
import type { StatedFigure } from '../../model/stated.js';
import type { AssessmentContext } from '../assessment-context.js';
import { countedDisbursements, disbursedIn } from '../disbursement/sum-disbursements.js';
import type { Exchange } from '../exchange.js';
import { type Figure, notComputable } from '../figure.js';

/** What was disbursed in the period or up to the day of a stated amount; `not-due` where that is not over. */
export function disbursedUpTo(
  { during, on, value }: StatedFigure & { readonly figure: 'disbursed' },
  exchange: Exchange,
  context: AssessmentContext,
): Figure {
  const { project, asOf } = context;
  const period = during && resolvePeriod(project, during);
  const days = period ? windowOf(period) : { end: on?.last ?? asOf };
  const disbursed = disbursedIn(countedDisbursements(context), days, value.currency, exchange, context);
  return days.end > asOf && !disbursed.notComputable ? notComputable('not-due') : disbursed;
}
