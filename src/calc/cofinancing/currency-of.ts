import { type Subproject, writtenWorth } from '../../model/cofinancing.js';
import type { Currency, Money } from '../../model/money.js';
import type { AssessmentContext } from '../assessment-context.js';
import { type NotComputable, notComputable } from '../figure.js';

/**
 * The currency of what is said of one sub-project: that of its settled cost, else the project's, else the one in which
 * its records are.
 */
export function currencyOfOne(
  subproject: Subproject,
  { project }: AssessmentContext,
): Currency | NotComputable | undefined {
  return subproject.cost?.currency ?? project.currency ?? theOneOf(amountsOf(subproject));
}

/** That of what is said of several together: the project's, else the one in which their records are. */
export function currencyOfAll(
  subprojects: readonly Subproject[],
  { project }: AssessmentContext,
): Currency | NotComputable | undefined {
  return project.currency ?? theOneOf(subprojects.flatMap(amountsOf));
}

/** The only currency of some amounts; `no-rate` where there are several, and nothing where there are no amounts. */
export function theOneOf(amounts: readonly { readonly currency: Currency }[]): Currency | NotComputable | undefined {
  const [first, ...others] = new Set(amounts.map(({ currency }) => currency));
  return others.length > 0 ? notComputable('no-rate') : first;
}

/** The settled cost, and the amounts and prices of the contributions. */
export function amountsOf({ cost, planned = [], contributions = [] }: Subproject): readonly Money[] {
  const worths = [...contributions, ...planned].map(writtenWorth);
  return [cost, ...worths].filter((amount) => amount !== undefined);
}
