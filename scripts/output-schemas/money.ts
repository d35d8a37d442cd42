import { VERDICTS } from '../../src/calc/cofinancing/cofinancing-assessment.js';
import { EXCLUSION_REASONS } from '../../src/calc/cofinancing/exclude-contribution.js';
import { BANDS } from '../../src/calc/disbursement/assess-plan.js';
import { REASONS } from '../../src/calc/figure.js';
import { STATED_VERDICTS } from '../../src/calc/stated/assess-stated.js';
import { STATED_FIGURES } from '../../src/model/stated.js';
import { count, flag, type JsonSchema, list, object, oneOfWords, optional, ref } from './shape.js';

/** Co-financing, disbursement, and figures that the source states. */
export const MONEY: Readonly<Record<string, JsonSchema>> = {
  cofinancing: object('A co-financing rule and what it gives.', {
    rule: ref('id'),
    minimum: ref('fraction', 'The share that is required.'),
    per: oneOfWords(['subproject', 'project'], 'Whether each sub-project is judged or all of them together.'),
    results: list(ref('cofinancingResult')),
    summary: optional(
      object('Actual verdicts counted, of a rule that judges each sub-project.', {
        ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(`Results that are ${verdict}.`)])),
        pooledShare: ref('ratio', 'Of the judged sub-projects together: for information, never a verdict.'),
      }),
    ),
    exchangeRatesUsed: optional(ref('exchangeRatesUsed')),
  }),
  cofinancingResult: object('One stage of one sub-project, or of all. Without a share there are no amounts.', {
    subproject: optional(ref('id', 'Absent where all are judged together.')),
    stage: oneOfWords(['planned', 'actual'], 'What was agreed, or what came in.'),
    denominator: optional(ref('amount', 'What the share is measured against.')),
    eligible: optional(ref('amount', 'What counts.')),
    evidenced: optional(ref('amount', 'The part of it that cites evidence; of the actual stage.')),
    share: ref('ratio'),
    evidencedShare: optional(ref('ratio')),
    verdict: oneOfWords(VERDICTS),
    shortfall: optional(
      object('What is missing to the minimum; 0 where nothing is.', {
        replace: ref('decimal', 'If the contributors take over cost from others.'),
        add: optional(ref('decimal', 'If they pay on top; absent where the minimum is 100 %.')),
        labourDays: optional(ref('decimal', '`replace` in whole labour days, where the rule has a limit for one.')),
      }),
    ),
    excluded: optional(list(ref('exclusion'), 'What is not in the numerator, and why.')),
  }),
  exclusion: object('A contribution, or the above-limit part of one, that does not count.', {
    subproject: optional(ref('id', 'Where all sub-projects are judged together.')),
    contribution: ref('id'),
    reason: oneOfWords(EXCLUSION_REASONS),
    amount: ref('decimal'),
  }),
  amount: object('An amount of money.', { amount: ref('decimal'), currency: ref('currency') }),
  exchangeRatesUsed: list(
    object('1 `from` is `rate` `to`.', {
      from: ref('currency'),
      to: ref('currency'),
      rate: ref('decimal'),
      on: ref('day'),
      source: optional(ref('id')),
    }),
    'The rates that amounts were converted with; absent where none was needed.',
  ),
  disbursement: object('What was disbursed, in one currency.', {
    currency: optional(ref('currency', 'Absent where the file states no amount.')),
    budget: optional(ref('figure', 'Absent where the file gives no total.')),
    disbursed: ref('figure'),
    remaining: ref('figure', 'Below 0 where more was disbursed than budgeted.'),
    ofBudget: ref('ratio'),
    plans: optional(list(ref('plan'))),
    lines: optional(list(ref('line'), 'Together with `unassigned` they add up to what was disbursed.')),
    exchangeRatesUsed: optional(ref('exchangeRatesUsed')),
  }),
  plan: object('One version of the plan of one period.', {
    id: ref('id'),
    start: ref('day'),
    end: ref('day'),
    inForce: flag('Whether it is in force at the as-of date.'),
    currency: optional(ref('currency', 'Where it is not the one of the section.')),
    planned: ref('figure'),
    disbursed: ref('figure', "In the plan's period."),
    ofPlan: ref('ratio'),
    plannedToDate: ref('figure', 'By elapsed days of the period.'),
    ofPlanToDate: ref('ratio'),
    variance: ref('figure', 'Disbursed less planned to date.'),
    band: { description: 'Of `ofPlanToDate`.', anyOf: [oneOfWords(BANDS), ref('notComputable')] },
  }),
  line: object('A budget line; `unassigned` gathers what was disbursed without one.', {
    id: ref('id'),
    budget: optional(ref('figure')),
    disbursed: ref('figure'),
    remaining: optional(ref('figure')),
    rate: optional(ref('ratio')),
  }),
  stated: object('A figure that the source states, checked and never used as an input.', {
    id: ref('id'),
    figure: oneOfWords(STATED_FIGURES),
    stated: ref('decimal', 'Shares are fractions with six decimals.'),
    verdict: oneOfWords(STATED_VERDICTS),
    computed: optional({ description: 'The same figure as computed here.', anyOf: [ref('figure'), ref('ratio')] }),
    reason: optional(oneOfWords(REASONS, 'Why it cannot be checked.')),
    implied: optional(
      object('The plan that the stated rate implies: inferred, with the ends that are certain.', {
        moreThan: optional(ref('decimal')),
        atLeast: optional(ref('decimal')),
        lessThan: optional(ref('decimal')),
        atMost: optional(ref('decimal')),
        about: optional({ description: 'Where the amount or the rate is about.', const: true }),
      }),
    ),
  }),
};
