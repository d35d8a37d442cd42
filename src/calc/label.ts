import type { ActivityStatus } from './activity/assess-activity.js';
import type { AssessmentContext } from './assessment-context.js';
import type { ResultVerdict } from './cofinancing/cofinancing-assessment.js';
import type { IndicatorStatus } from './indicator/indicator-assessment.js';
import type { Label, ProjectAssessment } from './project-assessment.js';
import { hasActivityReports, hasMoneyRecords } from './reported-data.js';
import type { MilestoneStatus } from './timeline.js';

/** Statuses that need somebody's attention. */
export const NEEDS_ATTENTION = {
  indicator: new Set<IndicatorStatus>(['at-risk', 'off-track', 'regressed', 'not-achieved']),
  activity: new Set<ActivityStatus>(['overdue', 'behind', 'not-done']),
  milestone: new Set<MilestoneStatus>(['overdue', 'not-done']),
  band: new Set<unknown>(['under', 'over', 'unplanned']),
  verdict: new Set<ResultVerdict>(['not-met', 'cannot-be-verified', 'error']),
} as const;

/** The label of a project (calculations, section 8). What a record or a budget in error holds nobody knows: see to it. */
export function labelOf(assessment: Omit<ProjectAssessment, 'label'>, context: AssessmentContext): Label {
  if (assessment.withheld.some(({ kind }) => kind !== 'breakdown')) return 'attention';
  const hasData =
    assessment.coverage.indicatorsWithValue > 0 || hasMoneyRecords(context) || hasActivityReports(context);
  if (!hasData) return 'no-data';
  return needsAttention(assessment) ? 'attention' : 'on-track';
}

function needsAttention(assessment: Omit<ProjectAssessment, 'label'>): boolean {
  const { indicators = [], activities = [], timeline, cofinancing = [], disbursement } = assessment;
  return (
    indicators.some(({ status }) => NEEDS_ATTENTION.indicator.has(status)) ||
    activities.some(({ status }) => NEEDS_ATTENTION.activity.has(status)) ||
    (timeline.milestones ?? []).some(({ status }) => NEEDS_ATTENTION.milestone.has(status)) ||
    (disbursement?.plans ?? []).some(({ inForce, band }) => inForce && NEEDS_ATTENTION.band.has(band)) ||
    cofinancing.some(({ results }) => results.some(({ verdict }) => NEEDS_ATTENTION.verdict.has(verdict)))
  );
}
