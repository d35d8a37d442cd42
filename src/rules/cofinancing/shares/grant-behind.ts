import { contributionsOf } from '../../../calc/cofinancing/gather-amounts.js';
import type { Contribution } from '../../../model/cofinancing.js';
import type { Money } from '../../../model/money.js';
import { sum } from '../../../model/quantity.js';
import { Rational } from '../../../model/rational.js';
import type { AssessedProject } from '../../rule.js';
import { valueOf } from '../value-of.js';
import type { StandingResult } from './list-results.js';

/** People round the amounts they agree on: what lies this near to the share of the grant is taken for it. */
const NEAR = Rational.of('0.01');

export interface GrantBehind {
  readonly grant: Money;
  /** The grant's contributions, the first of which is shown. */
  readonly contributions: readonly Contribution[];
}

/**
 * The grant of a result below its minimum whose counted amount is that minimum of the grant, within 1 %: somebody has
 * taken 25 % of the grant for 25 % of the total, of which it is 20 %. Nothing for every other result.
 */
export function grantBehind(
  { rule, result, amounts }: StandingResult,
  assessed: AssessedProject,
): GrantBehind | undefined {
  const { stage, judged, verdict } = result;
  if (rule.of !== 'total-cost' || verdict !== 'not-met' || rule.contributors.includes('grant')) return undefined;
  // A minimum of 100 % leaves nothing for others to pay, and a higher one cannot be met.
  if (rule.minimum.number.compare(Rational.one) >= 0) return undefined;
  const contributions = judged.flatMap((one) => contributionsOf(one, stage)).filter((one) => isPaid(one));
  const values = contributions.flatMap((one) => valueOf(one, assessed, amounts.currency) ?? []);
  if (values.length === 0 || values.length < contributions.length) return undefined;
  const grant = sum(values);
  const mistaken = rule.minimum.number.times(grant.number);
  const distance = amounts.eligible.quantity.number.minus(mistaken).abs();
  if (!mistaken.isPositive || distance.compare(mistaken.times(NEAR)) > 0) return undefined;
  return { grant: { ...grant, currency: amounts.currency }, contributions };

  function isPaid({ from, rejected, on }: Contribution): boolean {
    return from === 'grant' && !rejected && (stage === 'planned' || !on || on.last <= assessed.asOf);
  }
}
