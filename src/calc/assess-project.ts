import type { PlainDate } from '../model/plain-date.js';
import type { ExchangeRate, Project } from '../model/project.js';
import { subtract } from '../model/quantity.js';
import { resolveThresholds } from '../model/thresholds.js';
import type { WorkspaceSettings } from '../model/workspace-config.js';
import { assessActivity } from './activity/assess-activity.js';
import type { AssessmentContext } from './assessment-context.js';
import { assessCofinancing } from './cofinancing/assess-cofinancing.js';
import { coverByEvidence } from './cofinancing/evidence-cover.js';
import { uncoveredSubprojects } from './cofinancing/uncovered-subprojects.js';
import { assessDisbursement, type DisbursementAssessment } from './disbursement/assess-disbursement.js';
import { withheldDisbursement } from './disbursement/withheld-disbursement.js';
import { computed, type Figure, firstReason, notComputable, operand } from './figure.js';
import { assessIndicator } from './indicator/assess-indicator.js';
import type { IndicatorAssessment } from './indicator/indicator-assessment.js';
import { weighAttainments } from './indicator/weighted-attainment.js';
import { labelOf } from './label.js';
import {
  type Coverage,
  type PhysicalAgainstFinancial,
  type ProjectAssessment,
  TOLERATED_LAG,
} from './project-assessment.js';
import { projectClock } from './project-clock.js';
import { hasReportedData } from './reported-data.js';
import { assessStated } from './stated/assess-stated.js';
import { assessTargetGroup } from './target-group.js';
import { assessTimeline } from './timeline.js';
import { budgetInError, inErrorOf, listOf } from './withheld-by.js';

/**
 * Every figure of a project at a date: a pure function of the project file, the date and the workspace's settings.
 * @param workspace what its project overrides: thresholds, and exchange rates between the same two currencies
 */
export function assessProject(
  project: Project,
  asOf: PlainDate,
  workspace: Pick<WorkspaceSettings, 'thresholds' | 'exchangeRates'> = {},
): ProjectAssessment {
  const context: AssessmentContext = {
    ...projectClock(project, asOf),
    project,
    thresholds: resolveThresholds(project.thresholds, workspace.thresholds),
    exchangeRates: ratesFor(project.exchangeRates ?? [], workspace.exchangeRates ?? []),
  };
  const indicators = listOf(project, 'indicators', project.indicators)?.map((one) => assessIndicator(one, context));
  const indicatorsInError = inErrorOf(project, 'indicators');
  const weightedAttainment = indicators && weighAttainments(indicators, indicatorsInError);
  const covers = coverByEvidence(context);
  const cofinancing = listOf(project, 'cofinancing', project.cofinancing)?.map((rule) =>
    assessCofinancing(rule, context, covers),
  );
  const disbursement = assessBudget(context);
  const activities = listOf(project, 'activities', project.activities)?.map((one) => assessActivity(one, context));
  const targetGroups = listOf(project, 'target_groups', project.targetGroups)?.map((one) =>
    assessTargetGroup(one, asOf),
  );
  const figures = {
    indicators: indicators ?? [],
    activities: activities ?? [],
    targetGroups: targetGroups ?? [],
    cofinancing: cofinancing ?? [],
    disbursement,
  };
  const assessment = {
    project,
    asOf,
    thresholds: context.thresholds,
    exchangeRates: context.exchangeRates,
    withheld: project.withheld ?? [],
    timeline: assessTimeline(context, hasReportedData(context)),
    indicators,
    weightedAttainment,
    activities,
    targetGroups,
    cofinancing,
    uncovered: uncoveredSubprojects(context),
    disbursement,
    stated: listOf(project, 'stated', project.stated)?.map((stated) => assessStated(stated, figures, context)),
    physicalAgainstFinancial: comparePhysicalAndFinancial(weightedAttainment?.figure, disbursement?.ofBudget),
    coverage: coverageOf(indicators ?? [], indicatorsInError.length),
  };
  return { ...assessment, label: labelOf(assessment, context) };
}

/** A workspace's rates count for the pairs of currencies for which the project gives none: it may have agreed on its own. */
export function ratesFor(own: readonly ExchangeRate[], workspace: readonly ExchangeRate[]): readonly ExchangeRate[] {
  const pairOf = ({ from, to }: ExchangeRate): string => [from, to].sort().join('/');
  const pairs = new Set(own.map(pairOf));
  return [...own, ...workspace.filter((rate) => !pairs.has(pairOf(rate)))];
}

function assessBudget(context: AssessmentContext): DisbursementAssessment | undefined {
  const { project } = context;
  const inError = budgetInError(project);
  if (inError) return withheldDisbursement(inError);
  return project.budget && assessDisbursement(project.budget, context);
}

function coverageOf(indicators: readonly IndicatorAssessment[], inError: number): Coverage {
  return {
    indicatorsWithValue: indicators.filter(({ actual }) => actual.kind !== 'missing').length,
    indicators: indicators.length + inError,
  };
}

/** Weighted attainment − disbursed of budget: results that lag more than 10 points behind the money are flagged. */
function comparePhysicalAndFinancial(
  attained: Figure = notComputable('no-weights'),
  disbursed: Figure = notComputable('no-budget'),
): PhysicalAgainstFinancial {
  if (attained.notComputable || disbursed.notComputable) {
    return { difference: notComputable(firstReason(attained, disbursed)), flagged: false };
  }
  const difference = computed(subtract(attained.quantity, disbursed.quantity), 'physical-against-financial', () => [
    operand('attained', attained),
    operand('disbursed', disbursed),
  ]);
  return { difference, flagged: difference.quantity.number.compare(TOLERATED_LAG) < 0 };
}
