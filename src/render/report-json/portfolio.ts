import { ACTIVITY_STATUSES } from '../../calc/activity/assess-activity.js';
import type { CurrencyTotal, PartialTotal, PortfolioAssessment, StandardTotal } from '../../calc/assess-portfolio.js';
import { VERDICTS } from '../../calc/cofinancing/cofinancing-assessment.js';
import { currentPlan } from '../../calc/disbursement/assess-disbursement.js';
import type { PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import { INDICATOR_STATUSES } from '../../calc/indicator/indicator-assessment.js';
import type { PhysicalAgainstFinancial, ProjectAssessment } from '../../calc/project-assessment.js';
import { figureJson, ratioJson, reasonJson } from './figure.js';
import { weightedAttainmentJson } from './indicators.js';
import type { JsonObject } from './json.js';
import { coverageJson } from './project.js';

/** The projects of a run side by side, and what adds up across them. Illustrative ones have totals of their own. */
export function portfolioJson({ projects, totals, standards }: PortfolioAssessment): JsonObject {
  return {
    projects: projects.map(projectLineJson),
    totals: totals.map(currencyTotalJson),
    standards: standards.map(standardTotalJson),
  };
}

/** A project in one line. What belongs to a section that its file leaves out is absent. */
function projectLineJson(assessment: ProjectAssessment): JsonObject {
  const { project, timeline, indicators, activities, cofinancing, disbursement, weightedAttainment } = assessment;
  const plan = currentPlan(disbursement?.plans ?? [], assessment.asOf);
  const verdicts = cofinancing?.flatMap(({ results }) => results.filter(({ stage }) => stage === 'actual'));
  return {
    code: project.code,
    file: project.file,
    data: project.data,
    label: assessment.label,
    elapsed: ratioJson(timeline.elapsed),
    ofBudget: disbursement && ratioJson(disbursement.ofBudget),
    plan: plan && planInForceJson(plan),
    weightedAttainment: weightedAttainment && weightedAttainmentJson(weightedAttainment),
    indicators: indicators && countBy(INDICATOR_STATUSES, indicators, ({ status }) => status),
    activities: activities && countBy(ACTIVITY_STATUSES, activities, ({ status }) => status),
    cofinancing: verdicts && countBy(VERDICTS, verdicts, ({ verdict }) => verdict),
    overdueMilestones: timeline.milestones?.filter(({ status }) => status === 'overdue').length,
    coverage: coverageJson(assessment.coverage),
    physicalAgainstFinancial: differenceJson(assessment.physicalAgainstFinancial),
  };
}

function planInForceJson({ plan, ofPlan, ofPlanToDate }: PlanAssessment): JsonObject {
  return { id: plan.id, ofPlan: ratioJson(ofPlan), ofPlanToDate: ratioJson(ofPlanToDate) };
}

function differenceJson({ difference, flagged }: PhysicalAgainstFinancial): JsonObject {
  return { difference: ratioJson(difference), flagged };
}

function currencyTotalJson({ data, currency, projects, budget, disbursed }: CurrencyTotal): JsonObject {
  return { data, currency, projects, budget: partialTotalJson(budget), disbursed: partialTotalJson(disbursed) };
}

function standardTotalJson(total: StandardTotal): JsonObject {
  const { data, standard, measure, unit, accumulates, indicators, actual } = total;
  return {
    data,
    standard,
    measure,
    unit: unit && { vi: unit.vi, en: unit.en },
    accumulates,
    indicators,
    actual: partialTotalJson(actual),
  };
}

function partialTotalJson({ figure, known }: PartialTotal): JsonObject {
  return figure.notComputable ? reasonJson(figure) : { ...figureJson(figure), known };
}

/** How many items there are of each kind, all kinds in their order. */
function countBy<Item, Kind extends string>(
  kinds: readonly Kind[],
  items: readonly Item[],
  kindOf: (item: Item) => Kind,
): JsonObject {
  return Object.fromEntries(kinds.map((kind) => [kind, items.filter((item) => kindOf(item) === kind).length]));
}
