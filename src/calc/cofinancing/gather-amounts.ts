import type { CofinancingRule, Contribution, Subproject } from '../../model/cofinancing.js';
import type { Money } from '../../model/money.js';
import { subtract } from '../../model/quantity.js';
import type { AssessmentContext } from '../assessment-context.js';
import { addUp, type Computed, computed, type NotComputable, notComputable, operand } from '../figure.js';
import type { CountedContribution, Exclusion } from './cofinancing-assessment.js';
import { countingOf, isInTotal, type Stage } from './exclude-contribution.js';
import { aboveLimit, type Valuation, valueContribution } from './value-contribution.js';

/** Numerator, denominator and what was left out, for one sub-project or for several together. */
export interface GatheredAmounts {
  readonly eligible: Computed;
  readonly evidenced: Computed;
  readonly denominator: Computed;
  readonly excluded: readonly Exclusion[];
  readonly unevidenced: readonly CountedContribution[];
}

/**
 * Adds up the contributions of some sub-projects as a rule declares. Not computable, the first that holds:
 * `no-contributions` where nothing was recorded, `zero-cost`, `no-rate` where an amount that is needed has no rate.
 */
export function gatherAmounts(
  subprojects: readonly Subproject[],
  rule: CofinancingRule,
  stage: Stage,
  context: AssessmentContext,
  valuation: Valuation,
): GatheredAmounts | NotComputable {
  const evidence = new Set(context.project.evidence?.map(({ id }) => id));
  const eligible: Computed[] = [];
  const evidenced: Computed[] = [];
  const total: (Computed | undefined)[] = [];
  const excluded: Exclusion[] = [];
  const unevidenced: CountedContribution[] = [];
  let recorded = 0;
  let isRateMissing = false;

  for (const subproject of subprojects) {
    const contributions = contributionsOf(subproject, stage);
    recorded += contributions.filter((one) => isRecorded(one, stage, context)).length;
    const cost = settledCost(subproject, rule, stage);
    if (cost) total.push(valuation.exchange.convert(cost, valuation.currency, valuation.asOf));
    for (const contribution of contributions) {
      const value = valueContribution(contribution, valuation);
      if (!cost && countsInTotal(contribution, rule, stage, context)) total.push(value);
      const counting = countingOf(contribution, rule, subproject, stage, context);
      if (counting === 'measured-against') continue;
      if (counting !== 'counts') {
        if (value) excluded.push({ contribution, subproject, reason: counting, amount: value });
        continue;
      }
      const above = value && aboveLimit(contribution, value, rule, valuation);
      if (!value || above === 'no-rate') {
        isRateMissing = true;
        continue;
      }
      if (above) excluded.push({ contribution, subproject, reason: 'above-limit', amount: above });
      const counted = above ? lessDeduction(value, above) : value;
      eligible.push(counted);
      if (contribution.evidence?.some((id) => evidence.has(id))) evidenced.push(counted);
      else unevidenced.push({ contribution, subproject });
    }
  }

  if (recorded === 0) return notComputable('no-contributions');
  const known = total.filter((part) => part !== undefined);
  const denominator = addUp(known);
  const isTotalKnown = known.length === total.length;
  if (isTotalKnown && denominator.quantity.number.isZero) return notComputable('zero-cost');
  if (isRateMissing || !isTotalKnown) return notComputable('no-rate');
  return { eligible: addUp(eligible), evidenced: addUp(evidenced), denominator, excluded, unevidenced };
}

/** The settled total cost, where a rule of the total cost looks at what came in and the file gives it. */
export function settledCost({ cost }: Subproject, rule: CofinancingRule, stage: Stage): Money | undefined {
  return rule.of === 'total-cost' && stage === 'actual' ? cost : undefined;
}

export function contributionsOf(subproject: Subproject, stage: Stage): readonly Contribution[] {
  return (stage === 'planned' ? subproject.planned : subproject.contributions) ?? [];
}

/** A record that is dated after the as-of date is as good as not there. */
function isRecorded(contribution: Contribution, stage: Stage, context: AssessmentContext): boolean {
  return stage === 'planned' || !contribution.on || contribution.on.last <= context.asOf;
}

function countsInTotal(
  contribution: Contribution,
  rule: CofinancingRule,
  stage: Stage,
  context: AssessmentContext,
): boolean {
  if (!isInTotal(contribution, stage, context)) return false;
  if (rule.of === 'grant') return contribution.from === 'grant';
  return contribution.kind !== 'land' || rule.kinds.includes('land');
}

function lessDeduction(value: Computed, deduction: Computed): Computed {
  return computed(subtract(value.quantity, deduction.quantity), 'less-deduction', () => [
    operand('amount', value),
    operand('deduction', deduction),
  ]);
}
