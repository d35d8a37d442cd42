import type { CofinancingRule } from '../../model/cofinancing.js';
import { addUp, type Computed } from '../figure.js';
import type { AssessedContribution, CofinancingResult } from './cofinancing-assessment.js';
import { settledCost } from './gather-amounts.js';

/** All that was recorded: what makes up the total, and what is not in it. */
export interface RecordedAmounts {
  readonly all: Computed;
  readonly inTotal: Computed;
  readonly outside: Computed;
  /** The contributions that are not in the total. */
  readonly left: readonly AssessedContribution[];
}

/**
 * How the total of a result is made of what was recorded. Nothing where a settled cost, or the grant, stands for it, and
 * where an amount is not known.
 */
export function recordedAmounts(
  { contributions, stage }: Pick<CofinancingResult, 'contributions' | 'stage'>,
  rule: CofinancingRule,
): RecordedAmounts | undefined {
  if (rule.of === 'grant' || contributions.some(({ subproject }) => settledCost(subproject, rule, stage)))
    return undefined;
  const known = contributions.filter(isKnown);
  if (known.length < contributions.length) return undefined;
  const left = known.filter(({ isInTotal }) => !isInTotal);
  const add = (some: readonly Known[]): Computed => addUp(some.map(({ value }) => value));
  return { all: add(known), inTotal: add(known.filter(({ isInTotal }) => isInTotal)), outside: add(left), left };
}

type Known = AssessedContribution & { readonly value: Computed };

function isKnown(one: AssessedContribution): one is Known {
  return one.value.quantity !== undefined;
}
