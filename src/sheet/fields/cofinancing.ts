import type {
  CofinancingAmounts,
  CofinancingAssessment,
  CofinancingResult,
  CofinancingSummary,
  Shortfall,
} from '../../calc/cofinancing/cofinancing-assessment.js';
import { VERDICTS } from '../../calc/cofinancing/cofinancing-assessment.js';
import { type Currency, NO_CURRENCY } from '../../model/money.js';
import { called } from '../called.js';
import type { Cell } from '../cell.js';
import { type InProject, soundEntries } from '../entries.js';
import { column, partsOf } from '../parts-of.js';
import type { RecordShape } from '../record-shape.js';
import { VERDICT_TONE } from '../tones.js';
import { CONTRIBUTION, EXCLUSION, type InResult } from './contribution.js';
import { countParts } from './counts.js';
import { ratesPart } from './exchange-rate.js';
import { WITHHELD } from './findings.js';
import { placed } from './place-parts.js';
import { qualifierPart } from './qualifier.js';

/** One result with the rule it is of. */
export interface ResultOfRule {
  readonly result: CofinancingResult;
  readonly rule: CofinancingAssessment['rule'];
}

const missing = partsOf<Shortfall>();

const SHORTFALL: RecordShape<Shortfall> = {
  name: 'shortfall',
  says: 'What is missing to the minimum; 0 where nothing is.',
  parts: [
    missing.decimal('replace', 'If the contributors take over cost from others.', ({ replace }) => replace),
    missing.decimal('add', 'If they pay on top; absent where the minimum is 100 %.', ({ add }) => add, {
      optional: true,
    }),
    missing.decimal(
      'labourDays',
      '`replace` in whole labour days, where the rule has a limit for one.',
      ({ labourDays }) => labourDays,
      { optional: true },
    ),
    qualifierPart('The bound of the amounts.', ({ replace }) => replace.quantity),
  ],
};

const is = partsOf<ResultOfRule>();
/** A share never shows at the minimum where it does not reach it. */
const minimumOf = ({ rule }: Pick<ResultOfRule, 'rule'>) => [rule.minimum.number];
/** Before a contribution is due, or where none will be, its share says nothing. */
const isIdle = ({ result }: ResultOfRule): boolean => result.verdict === 'not-due' || result.verdict === 'not-judged';
const notKnown = (of: ResultOfRule): Cell | undefined =>
  isIdle(of) ? undefined : { kind: 'missing', reason: of.result.share.notComputable ?? 'no-contributions' };
const amount = (pick: (amounts: CofinancingAmounts) => CofinancingAmounts['evidenced']) => (of: ResultOfRule) =>
  of.result.amounts && pick(of.result.amounts);
const currency = ({ result }: ResultOfRule): Currency => result.amounts?.currency ?? NO_CURRENCY;

export const RESULT: RecordShape<ResultOfRule> = placed({
  name: 'cofinancingResult',
  namedBy: ['subproject', 'stage'],
  says: 'One stage of one sub-project, or of all. Without a share there are no amounts but those that can be told.',
  step: ({ result: { subproject, inError, stage } }) =>
    [subproject?.id ?? inError?.id, stage === 'planned' ? stage : undefined]
      .filter((one) => one !== undefined)
      .join('.'),
  place: ({ result: { subproject, inError }, rule }) => subproject?.at ?? inError?.at ?? rule.at,
  named: {
    title: 'subproject',
    name: ({ result: { subproject, inError } }) => {
      const one = subproject ?? inError;
      return one ? called(one) : ({ words: say }) => say.allSubprojects;
    },
  },
  parts: [
    is.id(
      'subproject',
      ({ result }) => result.subproject?.id ?? result.inError?.id,
      'Absent where all are judged together.',
      { optional: true },
    ),
    is.text(
      'name',
      'Of the sub-project, as it is written.',
      ({ result }) => (result.subproject ?? result.inError)?.name,
      {
        optional: true,
      },
    ),
    is.term('subprojectStatus', 'As it is written.', 'subprojectStatus', ({ result }) => result.subproject?.status, {
      optional: true,
    }),
    is.term('stage', 'What was agreed, or what came in.', 'stage', ({ result }) => result.stage),
    amounted('denominator', 'What the share is measured against.', 'total', ({ denominator }) => denominator),
    amounted('eligible', 'What counts.', 'eligible', ({ eligible }) => eligible),
    is.amount(
      'evidenced',
      'The part of it that cites evidence; of the actual stage.',
      amount(({ evidenced }) => evidenced),
      currency,
      { optional: true },
    ),
    is.ratio('share', 'Counted of the total.', ({ result }) => result.share, {
      limits: minimumOf,
      idle: isIdle,
      column: column('share'),
    }),
    is.ratio('evidencedShare', 'With evidence, of the total.', ({ result }) => result.evidencedShare, {
      optional: true,
      limits: minimumOf,
      idle: isIdle,
      whenAbsent: notKnown,
      column: column('evidenced', { whenWide: true }),
    }),
    is.term('verdict', 'Judged on the exact share.', 'verdict', ({ result }) => result.verdict, {
      column: column('verdict', { align: 'left' }),
      tone: (verdict) => VERDICT_TONE[verdict],
    }),
    is.mark(
      'uncertain',
      'The bounds of the amounts leave the verdict open.',
      ({ result }) => result.uncertain ?? false,
    ),
    is.list('withheld', WITHHELD, ({ result }) => soundEntries(result.withheldBy), {
      optional: true,
      says: 'The sub-projects in error without which nothing can be said of all together.',
    }),
    is.record('shortfall', SHORTFALL, ({ result }) => result.amounts?.shortfall, { optional: true }),
    is.list('excluded', EXCLUSION, ({ result }) => soundEntries(listedIn(result, result.excluded)), {
      optional: true,
      says: 'What is not in the numerator, and why.',
    }),
    is.list('contributions', CONTRIBUTION, ({ result }) => soundEntries(listedIn(result, result.contributions)), {
      optional: true,
      says: 'Every contribution of the stage.',
    }),
  ],
});

/** What stands in a list of a result; no list where nothing is recorded. */
function listedIn<One>({ contributions, currency: of, subproject }: CofinancingResult, list: readonly One[]) {
  if (contributions.length === 0) return undefined;
  return list.map((one): InResult<One> => ({ one, currency: of ?? NO_CURRENCY, isTogether: subproject === undefined }));
}

/** In tables an amount that is not known is missing, and not told where nothing is due yet. */
function amounted(
  key: string,
  says: string,
  title: 'total' | 'eligible',
  pick: (amounts: CofinancingAmounts) => CofinancingAmounts['eligible'],
) {
  return is.amount(key, says, amount(pick), currency, {
    optional: true,
    column: column(title),
    whenAbsent: notKnown,
  });
}

const ruled = partsOf<InProject<CofinancingAssessment>>();

/** The summary of a rule, with the rule it is of. */
interface SummaryOfRule {
  readonly summary: CofinancingSummary;
  readonly rule: CofinancingAssessment['rule'];
}

const SUMMARY: RecordShape<SummaryOfRule> = {
  name: 'cofinancingSummary',
  says: 'Actual verdicts counted, of a rule that judges each sub-project.',
  step: () => '',
  parts: [
    ...countParts<SummaryOfRule>(VERDICTS, ({ summary: { verdicts, error = 0 } }) => ({ ...verdicts, error })),
    partsOf<SummaryOfRule>().ratio(
      'pooledShare',
      'Of the judged sub-projects together: for information, never a verdict.',
      ({ summary }) => summary.pooledShare,
      { limits: minimumOf },
    ),
  ],
};

export const COFINANCING: RecordShape<InProject<CofinancingAssessment>> = placed({
  name: 'cofinancing',
  says: 'A co-financing rule and what it gives.',
  canBeInError: true,
  step: ({ one }) => one.rule.id,
  place: ({ one }) => one.rule.at,
  parts: [
    ruled.id('rule', ({ one }) => one.rule.id),
    ruled.fraction('minimum', 'The share that is required.', ({ one }) => one.rule.minimum),
    ruled.term('per', 'Whether each sub-project is judged or all of them together.', 'per', ({ one }) => one.rule.per),
    ruled.list(
      'results',
      RESULT,
      ({ one: { rule, results } }) => soundEntries(results.map((result) => ({ result, rule }))),
      { isInAddress: false },
    ),
    ruled.record('summary', SUMMARY, ({ one: { summary, rule } }) => summary && { summary, rule }, { optional: true }),
    ratesPart(({ one }) => one.exchangeRatesUsed),
  ],
});
