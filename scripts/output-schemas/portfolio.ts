import { ACTIVITY_STATUSES } from '../../src/calc/activity/assess-activity.js';
import { VERDICTS } from '../../src/calc/cofinancing/cofinancing-assessment.js';
import { INDICATOR_STATUSES } from '../../src/calc/indicator/indicator-assessment.js';
import { LABELS } from '../../src/calc/project-assessment.js';
import { ACCUMULATIONS, MEASURES } from '../../src/model/indicator.js';
import { valueOrReason } from './scalars.js';
import { count, flag, type JsonSchema, list, object, oneOfWords, optional, ref, text } from './shape.js';

const DATA = oneOfWords(['real', 'illustrative'], 'Illustrative projects have totals of their own.');

/** Several projects together. */
export const PORTFOLIO: Readonly<Record<string, JsonSchema>> = {
  portfolio: object('The projects side by side, and what adds up across them.', {
    projects: list(ref('projectLine')),
    totals: list(
      object('The money of the projects in one currency.', {
        data: DATA,
        currency: ref('currency'),
        projects: count('Projects in this currency.'),
        budget: ref('partialTotal'),
        disbursed: ref('partialTotal'),
      }),
    ),
    standards: list(
      object('Indicators with the same standard, measure, unit and accumulation.', {
        data: DATA,
        standard: text("The donor's or portfolio's code."),
        measure: oneOfWords(MEASURES),
        unit: optional(ref('text')),
        accumulates: oneOfWords(ACCUMULATIONS),
        indicators: count('Indicators that measure this.'),
        actual: ref('partialTotal'),
      }),
    ),
  }),
  projectLine: object('A project in one line; what belongs to a section that its file leaves out is absent.', {
    code: ref('id'),
    file: text('The project file.'),
    data: DATA,
    label: ref('label'),
    elapsed: ref('ratio', 'Elapsed of total days.'),
    ofBudget: optional(ref('ratio')),
    plan: optional(
      object('The plan in force of the newest period that has begun.', {
        id: ref('id'),
        ofPlan: ref('ratio'),
        ofPlanToDate: ref('ratio'),
      }),
    ),
    weightedAttainment: optional(ref('weightedAttainment')),
    indicators: optional(countsOf(INDICATOR_STATUSES, 'Indicators by status.')),
    activities: optional(countsOf(ACTIVITY_STATUSES, 'Activities by status.')),
    cofinancing: optional(countsOf(VERDICTS, 'Actual co-financing results by verdict.')),
    overdueMilestones: optional(count('Milestones past their due date.')),
    coverage: ref('coverage'),
    physicalAgainstFinancial: object('Weighted attainment less disbursed of budget.', {
      difference: ref('ratio'),
      flagged: flag('More than 10 points below.'),
    }),
  }),
  partialTotal: valueOrReason('A total of what is known; what is not known is left out and never a 0.', {
    known: count('Of how many it is the total.'),
  }),
  label: oneOfWords(LABELS, 'What a reader should do about the project.'),
  coverage: object('How many indicators have a value; words count as one.', {
    indicatorsWithValue: count('Indicators with a value.'),
    indicators: count('All indicators.'),
  }),
};

function countsOf(kinds: readonly string[], description: string): JsonSchema {
  return object(description, Object.fromEntries(kinds.map((kind) => [kind, count(`How many are ${kind}.`)])));
}
