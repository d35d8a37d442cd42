import type { Subproject } from '../../model/cofinancing.js';
import type { Currency, Money } from '../../model/money.js';
import type { AssessmentContext } from '../assessment-context.js';
import { contributionsOf } from './gather-amounts.js';

/** The project's currency, else that of the first amount: a sub-project with a settled cost is in the cost's. */
export function currencyOf(subprojects: readonly Subproject[], { project }: AssessmentContext): Currency | undefined {
  return project.currency ?? subprojects.flatMap(amountsOf)[0]?.currency;
}

/** The settled cost, and the amounts and prices of the contributions. */
export function amountsOf(subproject: Subproject): readonly Money[] {
  const contributions = [...contributionsOf(subproject, 'actual'), ...contributionsOf(subproject, 'planned')];
  const amounts = contributions.map((one) => one.amount ?? one.labour?.dayRate ?? one.priced?.unitPrice);
  return [subproject.cost, ...amounts].filter((amount) => amount !== undefined);
}
