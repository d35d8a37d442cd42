import type { Budget, TotalAmount, TotalVersion } from '../../model/budget.js';
import type { PlainDate } from '../../model/plain-date.js';
import { newestInForce } from '../versions.js';

type OfBudget = Pick<Budget, 'total'>;

/** The total of a budget that is in force at a date; nothing where the file gives none. */
export function totalInForce({ total }: OfBudget, asOf: PlainDate): TotalAmount | TotalVersion | undefined {
  return total?.kind === 'versions' ? newestInForce(total.versions, asOf) : total;
}

/** What was first approved, where the total is written as versions. */
export function originalTotal({ total }: OfBudget): TotalVersion | undefined {
  return total?.kind === 'versions' ? total.versions[0] : undefined;
}

/** Every total that was approved, oldest first. */
export function totalsOf({ total }: OfBudget): readonly TotalAmount[] {
  if (!total) return [];
  return total.kind === 'versions' ? total.versions : [total];
}
