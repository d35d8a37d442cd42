import type { CofinancingRule, Contribution, Subproject } from '../../model/cofinancing.js';
import { type Window, windowOf } from '../../model/period.js';
import type { PartialDate } from '../../model/plain-date.js';
import { resolvePeriod } from '../../model/project.js';
import { hasHappened } from '../as-of.js';
import type { AssessmentContext } from '../assessment-context.js';

export const EXCLUSION_REASONS = [
  'land-left-out',
  'class-not-counted',
  'kind-not-counted',
  'rejected',
  'after-as-of',
  'outside-period',
  'above-limit',
] as const;
/** Why a contribution, or the above-limit part of one, is not in the numerator. */
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

export const COUNTINGS = [
  'counts',
  'measured-against',
  'land-left-out',
  'class-not-counted',
  'kind-not-counted',
  'rejected',
  'after-as-of',
  'outside-period',
] as const satisfies readonly ('counts' | 'measured-against' | ExclusionReason)[];
/** Whether a contribution counts, is the grant against which the share is measured, or the first reason why it does not count. */
export type Counting = (typeof COUNTINGS)[number];

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
): Counting {
  const { from, kind, rejected, on } = contribution;
  const isClassCounted = rule.contributors.includes(from);
  if (isLandLeftOut(contribution, rule)) return 'land-left-out';
  if (!isClassCounted && from !== 'grant') return 'class-not-counted';
  if (isClassCounted && !rule.kinds.includes(kind)) return 'kind-not-counted';
  if (rejected) return 'rejected';
  if (isLater(contribution, stage, context)) return 'after-as-of';
  if (!isClassCounted) return 'measured-against';
  if (stage === 'planned' || !on) return 'counts';
  return windowsOf(subproject, context).every((window) => mayLieIn(on, window)) ? 'counts' : 'outside-period';
}

/**
 * Whether a contribution is part of what the share is measured against: of the total cost, also where a settled cost
 * stands for it, or of the grant.
 */
export function isInTotal(
  contribution: Contribution,
  rule: CofinancingRule,
  stage: Stage,
  context: AssessmentContext,
): boolean {
  if (isLandLeftOut(contribution, rule) || contribution.rejected || isLater(contribution, stage, context)) return false;
  return rule.of === 'total-cost' || contribution.from === 'grant';
}

/** Land is cost where somebody paid for it: what is given is counted only where the rule says so. */
export function isLandLeftOut(
  { kind, from }: Pick<Contribution, 'kind' | 'from'>,
  { kinds }: Pick<CofinancingRule, 'kinds'>,
): boolean {
  return kind === 'land' && from !== 'grant' && !kinds.includes('land');
}

/** A record that is dated after the as-of date is as good as not there. */
export function isLater({ on }: Contribution, stage: Stage, { asOf }: AssessmentContext): boolean {
  return stage === 'actual' && on !== undefined && !hasHappened(on, asOf);
}

/** A date that is a month or a year lies outside a window only if all of its days do. */
function mayLieIn({ first, last }: PartialDate, { start, end }: Window): boolean {
  return first <= end && start <= last;
}

function windowsOf({ period }: Subproject, { project, window }: AssessmentContext): readonly Window[] {
  const own = period && resolvePeriod(project, period);
  return own ? [window, windowOf(own)] : [window];
}
