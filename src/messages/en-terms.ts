import type { ActivityStatus } from '../calc/activity/assess-activity.js';
import type { ResultVerdict } from '../calc/cofinancing/cofinancing-assessment.js';
import type { ExclusionReason, Stage } from '../calc/cofinancing/count-contribution.js';
import type { Band } from '../calc/disbursement/assess-plan.js';
import type { Reason } from '../calc/figure.js';
import type { IndicatorStatus } from '../calc/indicator/indicator-assessment.js';
import type { Label } from '../calc/project-assessment.js';
import type { StatedVerdict } from '../calc/stated/assess-stated.js';
import type { MilestoneStatus, TimelineStatus } from '../calc/timeline.js';
import type { BudgetScope } from '../model/budget.js';
import type { ContributionKind, Contributor, SubprojectStatus } from '../model/cofinancing.js';
import type { Bound } from '../model/quantity.js';
import type { RateBasis, StatedFigure } from '../model/stated.js';
import type { WithheldList } from '../model/withheld.js';

/** The terms of the reports in English: statuses, reasons, verdicts. One word for one idea. */
export const enTerms = {
  bound: {
    exactly: '',
    'at-least': 'at least',
    'more-than': 'more than',
    'at-most': 'at most',
    'less-than': 'less than',
    about: 'about',
  } satisfies Record<Bound, string>,

  reason: {
    'error-in-file': 'withheld because of an error',
    qualitative: 'told in words, not in numbers',
    'no-actual': 'no data reported',
    'no-target': 'no target set',
    'target-unknown': 'the target is not known',
    'zero-target': 'the target is 0',
    'target-equals-baseline': 'the target equals the baseline',
    'no-baseline': 'no baseline',
    'no-plan': 'no figure was planned',
    'plan-unknown': 'the plan is not known',
    'zero-plan': 'the plan is 0',
    'no-budget': 'no budget given',
    'budget-unknown': 'the budget is not known',
    'no-contributions': 'no contributions by this date',
    'zero-cost': 'the cost is 0',
    'no-rate': 'no exchange rate for the date',
    'not-due': 'not due yet',
    'not-judged': 'not judged',
    'no-receipts': 'no money received',
    'amount-unknown': 'an amount is not known',
    'not-separable': 'not separable',
    'no-weights': 'no weights',
  } satisfies Record<Reason, string>,

  indicatorStatus: {
    narrative: 'qualitative',
    'no-data': 'no data',
    achieved: 'achieved',
    'within-limit': 'within limit',
    regressed: 'worse than baseline',
    'not-computable': 'cannot be computed',
    'not-achieved': 'not achieved',
    'not-due': 'not due',
    ahead: 'ahead',
    'on-track': 'on track',
    'at-risk': 'at risk',
    'off-track': 'off track',
    error: 'error',
  } satisfies Record<IndicatorStatus | 'error', string>,

  activityStatus: {
    cancelled: 'cancelled',
    suspended: 'suspended',
    'no-data': 'no data',
    done: 'done',
    'not-started': 'not started',
    overdue: 'overdue',
    'not-done': 'not done',
    ended: 'period ended',
    'in-progress': 'in progress',
    behind: 'behind',
    error: 'error',
  } satisfies Record<ActivityStatus | 'error', string>,

  milestoneStatus: {
    done: 'done',
    'done-late': 'done late',
    overdue: 'overdue',
    'due-soon': 'due soon',
    upcoming: 'upcoming',
    'not-done': 'not done',
    'no-data': 'no data',
    error: 'error',
  } satisfies Record<MilestoneStatus | 'error', string>,

  timelineStatus: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    ended: 'period ended',
    suspended: 'suspended',
    closed: 'closed',
  } satisfies Record<TimelineStatus, string>,

  verdict: {
    met: 'met',
    'not-met': 'not met',
    'cannot-be-verified': 'cannot be verified',
    'not-due': 'not due',
    'not-judged': 'not judged',
    error: 'error',
    'no-data': 'no data',
  } satisfies Record<ResultVerdict, string>,

  band: { under: 'below plan', 'on-plan': 'on plan', over: 'above plan', unplanned: 'unplanned' } satisfies Record<
    Band,
    string
  >,

  label: {
    attention: 'needs attention',
    'on-track': 'no issue in the figures',
    'no-data': 'no data',
  } satisfies Record<Label, string>,

  statedVerdict: {
    agrees: 'agrees',
    differs: 'differs',
    'cannot-be-checked': 'cannot be checked',
  } satisfies Record<StatedVerdict, string>,

  statedFigure: {
    'disbursement-rate': 'disbursement rate',
    'indicator-attainment': 'indicator attainment',
    'indicator-value': 'indicator value',
    'cofinancing-share': 'contribution share',
    disbursed: 'disbursed',
    'budget-total': 'budget total',
    'activity-done': 'activity done',
    'target-group-reached': 'target group reached',
    subprojects: 'number of sub-projects',
  } satisfies Record<StatedFigure['figure'], string>,

  /** What a disbursement rate is a rate of. */
  rateBasis: { plan: 'of the plan', budget: 'of the budget', receipts: 'of the receipts' } satisfies Record<
    RateBasis,
    string
  >,

  contributor: {
    community: 'community',
    grant: 'grant',
    'local-government': 'local government',
    organisation: 'organisations',
    other: 'others',
  } satisfies Record<Contributor, string>,

  contributionKind: {
    cash: 'cash',
    labour: 'labour',
    materials: 'materials',
    land: 'land',
    service: 'services',
  } satisfies Record<ContributionKind, string>,

  subprojectStatus: {
    proposed: 'proposed',
    approved: 'approved',
    'in-progress': 'in progress',
    completed: 'completed',
    reviewed: 'reviewed',
    suspended: 'suspended',
    cancelled: 'cancelled',
  } satisfies Record<SubprojectStatus, string>,

  exclusion: {
    'land-left-out': 'land not in the total cost',
    'class-not-counted': 'contributors not counted',
    'kind-not-counted': 'kind not counted',
    rejected: 'rejected',
    'after-as-of': 'after the as-of date',
    'outside-period': 'outside the period',
    'above-limit': 'above the day-rate limit',
  } satisfies Record<ExclusionReason, string>,

  /** What an error of the file takes out of the figures. */
  withheld: {
    indicators: 'indicator',
    activities: 'activity',
    milestones: 'milestone',
    target_groups: 'target group',
    cofinancing: 'co-financing rule',
    subprojects: 'sub-project',
    stated: 'figure in the sources',
    budget: 'budget',
  } satisfies Record<WithheldList | 'budget', string>,

  /** Of a level to maintain. */
  kept: { met: 'met', 'not-met': 'not met' },

  yesNo: { yes: 'yes', no: 'no' },

  /** How a target to date was found. */
  method: { linear: 'linear', interim: 'interim target', overall: 'overall target' },

  severity: { error: 'error', warning: 'warning', info: 'note' },

  stage: { planned: 'as agreed', actual: 'as received' } satisfies Record<Stage, string>,

  budgetScope: {
    total: 'of all donors and counterparts',
    'donor-share': "the donor's share",
    unknown: 'the source does not say whose money it is',
  } satisfies Record<BudgetScope, string>,

  /** Common dimensions and parts of a breakdown; the files name them by these ids. */
  breakdown: {
    sex: 'sex',
    female: 'female',
    male: 'male',
    age: 'age',
    ethnicity: 'ethnicity',
    poverty: 'poverty',
    poor: 'poor',
    disability: 'disability',
    commune: 'commune',
    village: 'village',
    topic: 'topic',
    other: 'other',
  },
};
