import type { CofinancingRule, Contribution, Subproject } from '../../model/cofinancing.js';
import { isWithin, type Window, windowOf } from '../../model/period.js';
import { resolvePeriod } from '../../model/project.js';
import { hasHappened } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';

export const EXCLUSION_REASONS = [
  'class-not-counted',
  'kind-not-counted',
  'rejected',
  'after-as-of',
  'outside-period',
  'above-limit',
] as const;
/** Why a contribution, or the above-limit part of one, is not in the numerator. */
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

export type Stage = 'planned' | 'actual';

/**
 * Whether a contribution counts towards a rule, or the first reason why not. A grant that does not count is what the share
 * is measured against: it has a reason only where it is left out of that, too. A date is only held against what came in,
 * not against what was agreed; what has no date counts.
 */
export function countingOf(
  contribution: Contribution,
  rule: CofinancingRule,
  subproject: Subproject,
  stage: Stage,
  context: AssessmentContext,
): 'counts' | 'measured-against' | Exclude<ExclusionReason, 'above-limit'> {
  const isGrant = contribution.from === 'grant';
  const isClassCounted = rule.contributors.includes(contribution.from);
  if (!isClassCounted && !isGrant) return 'class-not-counted';
  if (isClassCounted && !rule.kinds.includes(contribution.kind)) return 'kind-not-counted';
  if (contribution.rejected) return 'rejected';
  if (!isInTotal(contribution, stage, context)) return 'after-as-of';
  if (!isClassCounted) return 'measured-against';
  if (stage === 'planned' || !contribution.on) return 'counts';
  const day = contribution.on.last;
  return windowsOf(subproject, context).every((window) => isWithin(day, window)) ? 'counts' : 'outside-period';
}

/** Whether a contribution is part of the total cost: not rejected, and had happened where that matters. */
export function isInTotal(contribution: Contribution, stage: Stage, { asOf }: AssessmentContext): boolean {
  if (contribution.rejected) return false;
  return stage === 'planned' || !contribution.on || hasHappened(contribution.on, asOf);
}

function windowsOf({ period }: Subproject, { project, window }: AssessmentContext): readonly Window[] {
  const own = period && resolvePeriod(project, period);
  return own ? [window, windowOf(own)] : [window];
}
