import type { CurrencyTotal, PortfolioAssessment } from '../../calc/assess-portfolio.js';
import type { PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import { notComputable } from '../../calc/figure.js';
import {
  type Coverage,
  type PhysicalAgainstFinancial,
  type ProjectAssessment,
  TOLERATED_LAG,
} from '../../calc/project-assessment.js';
import type { Thresholds } from '../../model/thresholds.js';
import { soundEntries } from '../entries.js';
import { column, partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { ref } from '../schema-shape.js';
import { countBy } from './counts.js';
import type { ProjectFindings } from './findings.js';
import { weightedPart } from './indicator.js';
import { saidLabel, toneOfLabel } from './label.js';
import { dataName, known, knownOf } from './partial-total.js';
import { STANDARD_TOTAL } from './standard-total.js';
import {
  ACTIVITY_COUNTS,
  activityStatuses,
  actualVerdicts,
  INDICATOR_COUNTS,
  indicatorStatuses,
  VERDICT_COUNTS,
} from './status-counts.js';

const covered = partsOf<Coverage>();

export const COVERAGE: RecordShape<Coverage> = {
  name: 'coverage',
  says: 'How many indicators have a value; words count as one.',
  parts: [
    covered.count('indicatorsWithValue', 'Indicators with a value.', ({ indicatorsWithValue }) => indicatorsWithValue),
    covered.count('indicators', 'All indicators.', ({ indicators }) => indicators),
  ],
};

interface PlanOfProject {
  readonly plan: PlanAssessment;
  readonly thresholds: Thresholds;
}

const planned = partsOf<PlanOfProject>();
const bandLimits = ({ thresholds }: PlanOfProject) => Object.values(thresholds.disbursement);

const PLAN_IN_FORCE: RecordShape<PlanOfProject> = {
  name: 'planInForce',
  says: 'The plan in force of the newest period that has begun.',
  parts: [
    planned.id('id', ({ plan }) => plan.plan.id),
    planned.ratio('ofPlan', 'Disbursed of planned.', ({ plan }) => plan.ofPlan, { limits: bandLimits }),
    planned.ratio('ofPlanToDate', 'Disbursed of planned to date.', ({ plan }) => plan.ofPlanToDate, {
      limits: bandLimits,
    }),
  ],
};

const lag = partsOf<PhysicalAgainstFinancial>();

const LAG: RecordShape<PhysicalAgainstFinancial> = {
  name: 'physicalAgainstFinancial',
  says: 'Weighted attainment less disbursed of budget.',
  parts: [
    lag.ratio('difference', 'As a fraction: −0.12 is 12 points below.', ({ difference }) => difference, {
      limits: () => [TOLERATED_LAG],
    }),
    lag.flag('flagged', 'More than 10 points below.', ({ flagged }) => flagged),
  ],
};

/** A project of the portfolio, with what was found in its files. */
export interface FoundProject {
  readonly assessment: ProjectAssessment;
  readonly findings?: ProjectFindings | undefined;
}

const is = partsOf<FoundProject>();
const planOf = ({ assessment: { disbursement, thresholds } }: FoundProject): PlanOfProject | undefined =>
  disbursement?.currentPlan && { plan: disbursement.currentPlan, thresholds };
const hasBudgetInError = ({ assessment: { disbursement } }: FoundProject): boolean => Boolean(disbursement?.inError);

/** A project in one line; what belongs to a section that its file leaves out is absent. */
export const PROJECT_LINE: RecordShape<FoundProject> = {
  name: 'projectLine',
  says: 'A project in one line; what belongs to a section that its file leaves out is absent.',
  step: ({ assessment: { project } }) => project.code,
  place: ({ assessment: { project } }) => project.at.of('code'),
  named: {
    title: 'project',
    name:
      ({ assessment: { project } }) =>
      (format) => {
        const mark = project.data === 'illustrative' ? ` [${format.words.illustrativeMark}]` : '';
        return `${project.code}${mark} ${format.text(project.title)}`;
      },
  },
  columns: ['elapsed', 'ofBudget', 'ofPlanToDate', 'attained', 'label'],
  parts: [
    is.id('code', ({ assessment: { project } }) => project.code),
    is.word('file', 'The project file.', ({ assessment: { project } }) => project.file),
    is.term(
      'data',
      'Illustrative projects have totals of their own.',
      'data',
      ({ assessment: { project } }) => project.data,
    ),
    is.term('label', 'What a reader should do about the project.', 'label', ({ assessment }) => assessment.label, {
      column: column('assessment', { align: 'left' }),
      tone: (label, { findings }) => toneOfLabel(label, findings),
      said: ({ assessment, findings }) => saidLabel(assessment.label, findings),
    }),
    is.ratio('elapsed', 'Elapsed of total days.', ({ assessment: { timeline } }) => timeline.elapsed, {
      column: column('elapsed'),
    }),
    is.ratio(
      'ofBudget',
      'Disbursed of the budget total.',
      ({ assessment: { disbursement } }) => disbursement?.ofBudget,
      {
        optional: true,
        saysReason: true,
        whenAbsent: () => ({ kind: 'missing', reason: 'no-actual', isSaid: true }),
        column: column('ofBudget'),
      },
    ),
    is.record('plan', PLAN_IN_FORCE, planOf, { optional: true }),
    // In a summary a missing figure is said in words, so that nobody reads an empty cell as a zero.
    is.shown(
      'ofPlanToDate',
      (of) => planOf(of)?.plan.ofPlanToDate ?? notComputable(hasBudgetInError(of) ? 'error-in-file' : 'no-plan'),
      column('ofPlanToDate', { whenWide: true }),
      ({ assessment: { thresholds } }) => Object.values(thresholds.disbursement),
    ),
    weightedPart(({ assessment }) => assessment.weightedAttainment),
    is.shown(
      'attained',
      ({ assessment: { coverage, weightedAttainment } }) =>
        coverage.indicatorsWithValue === 0 && weightedAttainment?.figure.notComputable !== 'error-in-file'
          ? notComputable('no-actual')
          : weightedAttainment?.figure,
      column('weighted'),
    ),
    is.record('indicators', INDICATOR_COUNTS, ({ assessment }) => counted(indicatorStatuses(assessment)), {
      optional: true,
    }),
    is.record('activities', ACTIVITY_COUNTS, ({ assessment }) => counted(activityStatuses(assessment)), {
      optional: true,
    }),
    is.record('cofinancing', VERDICT_COUNTS, ({ assessment }) => counted(actualVerdicts(assessment)), {
      optional: true,
    }),
    is.count(
      'overdueMilestones',
      'Milestones past their due date.',
      ({ assessment: { timeline } }) => timeline.milestones?.filter(({ status }) => status === 'overdue').length,
      { optional: true },
    ),
    is.record('coverage', COVERAGE, ({ assessment }) => assessment.coverage),
    is.record('physicalAgainstFinancial', LAG, ({ assessment }) => assessment.physicalAgainstFinancial),
  ],
};

function counted(statuses: readonly string[] | undefined) {
  return statuses && countBy(statuses, (status) => status);
}

const total = partsOf<CurrencyTotal>();

export const CURRENCY_TOTAL: RecordShape<CurrencyTotal> = {
  name: 'currencyTotal',
  says: 'The money of the projects in one currency.',
  step: ({ data, currency }) => `${data}.${currency}`,
  named: {
    title: 'currency',
    name:
      ({ data, currency }) =>
      ({ words: say }) =>
        say.totalOf({ data: dataName(data, say), currency }),
  },
  columns: ['budget', 'budgetKnown', 'disbursed', 'disbursedKnown'],
  parts: [
    total.term('data', 'Illustrative projects have totals of their own.', 'data', ({ data }) => data),
    total.word('currency', 'Of all of them.', ({ currency }) => currency, { schema: ref('currency') }),
    total.count('projects', 'Projects in this currency, in error or not.', ({ projects }) => projects),
    total.money(
      'budget',
      'Of those whose total is known.',
      ({ budget }) => budget.figure,
      ({ currency }) => currency,
      {
        column: column('budget'),
        beside: known(({ budget }) => budget),
      },
    ),
    total.shownWords('budgetKnown', ({ budget, projects }) => knownOf(budget, projects), column('known')),
    total.money(
      'disbursed',
      'Of those that report it.',
      ({ disbursed }) => disbursed.figure,
      ({ currency }) => currency,
      {
        column: column('disbursed'),
        beside: known(({ disbursed }) => disbursed),
      },
    ),
    total.shownWords('disbursedKnown', ({ disbursed, projects }) => knownOf(disbursed, projects), column('known')),
  ],
};

/** Projects side by side, with what adds up across them. */
export interface ReportedPortfolio {
  readonly projects: readonly FoundProject[];
  readonly totals: PortfolioAssessment['totals'];
  readonly standards: PortfolioAssessment['standards'];
}

const together = partsOf<ReportedPortfolio>();

export const PORTFOLIO: RecordShape<ReportedPortfolio> = {
  name: 'portfolio',
  says: 'The projects side by side, and what adds up across them.',
  parts: [
    together.list('projects', PROJECT_LINE, ({ projects }) => soundEntries(projects)),
    together.list('totals', CURRENCY_TOTAL, ({ totals }) => soundEntries(totals), { isInAddress: false }),
    together.list('standards', STANDARD_TOTAL, ({ standards }) => soundEntries(standards)),
  ],
};
