import { hasReached, type SubprojectStatus } from '../../model/cofinancing.js';
import type { Money } from '../../model/money.js';
import type { Project } from '../../model/project.js';
import { exactly } from '../../model/quantity.js';
import type { Id } from '../../model/record.js';
import type { StatedFigure } from '../../model/stated.js';
import type { WithheldList } from '../../model/withheld.js';
import type { ActivityAssessment } from '../activity/assess-activity.js';
import type { AssessmentContext } from '../assessment-context.js';
import type { CofinancingAssessment } from '../cofinancing/cofinancing-assessment.js';
import { budgetFigure } from '../disbursement/against-budget.js';
import type { DisbursementAssessment } from '../disbursement/assess-disbursement.js';
import { totalInForce } from '../disbursement/budget-total.js';
import type { Exchange } from '../exchange.js';
import { computed, type Figure, type NotComputable, notComputable, type Reason, written } from '../figure.js';
import type { IndicatorAssessment } from '../indicator/indicator-assessment.js';
import type { TargetGroupAssessment } from '../target-group.js';
import { budgetInError, inErrorOf, mayBeInError } from '../withheld-by.js';
import { disbursedUpTo } from './disbursed-up-to.js';

/** The figures of the project that stated ones are held against. */
export interface ComputedFigures {
  readonly indicators: readonly IndicatorAssessment[];
  readonly activities: readonly ActivityAssessment[];
  readonly targetGroups: readonly TargetGroupAssessment[];
  readonly cofinancing: readonly CofinancingAssessment[];
  readonly disbursement?: DisbursementAssessment | undefined;
}

/** The figure that a source stated, as the records of the project give it. */
export function computedFigure(
  stated: StatedFigure,
  figures: ComputedFigures,
  exchange: Exchange,
  context: AssessmentContext,
): Figure {
  const { project } = context;
  switch (stated.figure) {
    case 'disbursement-rate':
      return budgetInError(project) ? notComputable('error-in-file') : rateOf(stated, figures);
    case 'indicator-attainment': {
      const attainment = figures.indicators.find(({ indicator }) => indicator.id === stated.indicator)?.attainment;
      if (!attainment) return missing(project, 'indicators', stated.indicator, 'no-target');
      // A level to maintain is met or not; it has no ratio that a source could have stated.
      return attainment.basis === 'maintain' ? notComputable('no-target') : attainment;
    }
    case 'indicator-value': {
      const actual = figures.indicators.find(({ indicator }) => indicator.id === stated.indicator)?.actual;
      if (!actual) return missing(project, 'indicators', stated.indicator, 'no-actual');
      if (actual.kind === 'number') return actual;
      return actual.kind === 'missing' ? actual : notComputable('qualitative');
    }
    case 'activity-done':
      return (
        figures.activities.find(({ activity }) => activity.id === stated.activity)?.done ??
        missing(project, 'activities', stated.activity, 'no-actual')
      );
    case 'target-group-reached':
      return (
        figures.targetGroups.find(({ group }) => group.id === stated.targetGroup)?.reached ??
        missing(project, 'target_groups', stated.targetGroup, 'no-actual')
      );
    case 'subprojects':
      return subprojectsThatReached(stated.status, project);
    case 'cofinancing-share':
      return shareOf(stated.rule, stated.subproject, figures, project);
    case 'disbursed':
      return budgetInError(project) ? notComputable('error-in-file') : disbursedUpTo(stated, exchange, context);
    case 'budget-total':
      return budgetInError(project) ? notComputable('error-in-file') : budgetTotal(stated.value, exchange, context);
  }
}

/** Of a record that is in no list: it is in error, or the file has none. */
function missing(project: Project, list: WithheldList, id: Id, reason: Reason): NotComputable {
  return notComputable(mayBeInError(project, list, id) ? 'error-in-file' : reason);
}

function rateOf(
  { of = 'plan', plan }: StatedFigure & { readonly figure: 'disbursement-rate' },
  { disbursement }: ComputedFigures,
): Figure {
  switch (of) {
    case 'plan':
      return disbursement?.plans?.find((one) => one.plan.id === plan)?.ofPlan ?? notComputable('no-plan');
    case 'budget':
      return disbursement?.ofBudget ?? notComputable('no-budget');
    case 'receipts':
      return disbursement?.ofReceived ?? notComputable('no-receipts');
  }
}

/** How many sub-projects have that status or a later one; one in error may have any. */
function subprojectsThatReached(status: SubprojectStatus, project: Project): Figure {
  if (inErrorOf(project, 'subprojects').length > 0) return notComputable('error-in-file');
  if (!project.subprojects) return notComputable('no-actual');
  const there = project.subprojects.filter((one) => hasReached(one.status, status));
  return computed(exactly(there.length), 'counted', () =>
    there.map(({ at }) => written('subproject', exactly(1), at.of('status'))),
  );
}

/** The actual share of a sub-project; of all of them together where the stated figure names none. */
function shareOf(rule: Id, subproject: Id | undefined, { cofinancing }: ComputedFigures, project: Project): Figure {
  const assessment = cofinancing.find((one) => one.rule.id === rule);
  if (!assessment) return missing(project, 'cofinancing', rule, 'no-contributions');
  const actual = assessment.results.filter(({ stage }) => stage === 'actual');
  if (subproject === undefined) {
    const together = assessment.rule.per === 'project' ? actual[0]?.share : assessment.summary?.pooledShare;
    return together ?? notComputable('no-contributions');
  }
  const result = actual.find((one) => one.subproject?.id === subproject);
  return result?.share ?? missing(project, 'subprojects', subproject, 'no-contributions');
}

function budgetTotal(stated: Money, exchange: Exchange, context: AssessmentContext): Figure {
  const total = context.project.budget && totalInForce(context.project.budget, context.asOf)?.value;
  return total ? budgetFigure(total, stated.currency, exchange, context) : notComputable('no-budget');
}
