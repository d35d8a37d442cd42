import type { CofinancingRule, Subproject } from '../../model/cofinancing.js';
import { asTarget, divide } from '../../model/quantity.js';
import type { RecordInError } from '../../model/withheld.js';
import type { AssessmentContext } from '../assessment-context.js';
import { type Comparison, isAtLeast } from '../comparison.js';
import type { Exchange } from '../exchange.js';
import { type Computed, computed, notComputable, operand } from '../figure.js';
import { type Judged, judge } from '../judge.js';
import { currencyOf } from './amounts-of.js';
import type { CofinancingAmounts, CofinancingResult, Verdict } from './cofinancing-assessment.js';
import type { Stage } from './exclude-contribution.js';
import { type GatheredAmounts, gatherAmounts } from './gather-amounts.js';
import { shortfallOf } from './shortfall.js';
import type { Valuation } from './value-contribution.js';

/** Why a result has no judgement. */
type Unjudged = Extract<Verdict, 'not-due' | 'not-judged'>;

/** What a rule says of one sub-project at one stage. */
export function assessOne(
  rule: CofinancingRule,
  subproject: Subproject,
  stage: Stage,
  context: AssessmentContext,
  exchange: Exchange,
): CofinancingResult {
  const currency = subproject.cost?.currency ?? currencyOf([subproject], context);
  const valuation = currency && { currency, asOf: context.asOf, exchange };
  const unjudged = unjudgedAt(subproject, stage);
  const result = unjudged
    ? withoutJudgement(unjudged, rule, subproject, stage, context, valuation)
    : assessSome(rule, [subproject], stage, context, valuation);
  return { ...result, subproject };
}

/** What a rule says of some sub-projects together at one stage: of those that are judged. */
export function assessTogether(
  rule: CofinancingRule,
  subprojects: readonly Subproject[],
  stage: Stage,
  context: AssessmentContext,
  exchange: Exchange,
): CofinancingResult {
  const judged = subprojects.filter((one) => unjudgedAt(one, stage) === undefined);
  const notJudged = subprojects.filter((one) => unjudgedAt(one, stage) !== undefined);
  if (judged.length === 0 && notJudged.length > 0) {
    const isLater = notJudged.some((one) => unjudgedAt(one, stage) === 'not-due');
    const verdict = isLater ? 'not-due' : 'not-judged';
    return { stage, judged, notJudged, share: notComputable(verdict), verdict };
  }
  const currency = currencyOf(judged, context);
  const result = assessSome(rule, judged, stage, context, currency && { currency, asOf: context.asOf, exchange });
  return { ...result, notJudged };
}

/** A cancelled sub-project is not judged; for one that has not begun, what came in is not due. */
function unjudgedAt({ status }: Partial<Pick<Subproject, 'status'>>, stage: Stage): Unjudged | undefined {
  if (status === 'cancelled') return 'not-judged';
  return stage === 'actual' && (status === 'proposed' || status === 'approved') ? 'not-due' : undefined;
}

/** Whether a sub-project in error may be in the figures of a stage: not where its status can be read and says that it is not. */
export function mayBeJudged({ subproject = {} }: RecordInError, stage: Stage): boolean {
  return unjudgedAt(subproject, stage) === undefined;
}

function assessSome(
  rule: CofinancingRule,
  subprojects: readonly Subproject[],
  stage: Stage,
  context: AssessmentContext,
  valuation: Valuation | undefined,
): CofinancingResult {
  const common = { stage, judged: subprojects, notJudged: [] };
  const gathered = valuation
    ? gatherAmounts(subprojects, rule, stage, context, valuation)
    : notComputable('no-contributions');
  if (!valuation || 'notComputable' in gathered) {
    const reason = 'notComputable' in gathered ? gathered.notComputable : 'no-contributions';
    return { ...common, share: notComputable(reason), verdict: 'no-data' };
  }
  const share = shareOf(gathered, gathered.eligible);
  const evidencedShare = stage === 'actual' ? shareOf(gathered, gathered.evidenced) : undefined;
  const verdict = verdictOf(rule, share, evidencedShare);
  return {
    ...common,
    amounts: {
      ...amountsIn(gathered, stage, valuation),
      shortfall: shortfallOf(gathered, rule, stage, valuation),
    },
    share,
    evidencedShare,
    verdict: verdict.word,
    ...verdict.certainty,
  };
}

/** The amounts of a sub-project that is not judged, where they can be computed; no share and no shortfall. */
function withoutJudgement(
  verdict: Unjudged,
  rule: CofinancingRule,
  subproject: Subproject,
  stage: Stage,
  context: AssessmentContext,
  valuation: Valuation | undefined,
): CofinancingResult {
  const gathered = valuation && gatherAmounts([subproject], rule, stage, context, valuation);
  const hasAmounts = gathered && !('notComputable' in gathered);
  return {
    stage,
    judged: [],
    notJudged: [subproject],
    amounts: hasAmounts ? amountsIn(gathered, stage, valuation) : undefined,
    share: notComputable(verdict),
    verdict,
  };
}

function amountsIn(
  { denominator, eligible, evidenced, excluded, unevidenced }: GatheredAmounts,
  stage: Stage,
  { currency }: Valuation,
): CofinancingAmounts {
  return {
    currency,
    denominator,
    eligible,
    evidenced: stage === 'actual' ? evidenced : undefined,
    excluded,
    unevidenced,
  };
}

function shareOf({ denominator }: GatheredAmounts, eligible: Computed): Computed {
  return computed(divide(eligible.quantity, denominator.quantity), 'cofinancing-share', () => [
    operand('eligible', eligible),
    operand('total', denominator),
  ]);
}

function verdictOf(
  { minimum }: CofinancingRule,
  share: Computed,
  evidencedShare: Computed | undefined,
): Judged<Verdict> {
  const reaches = ({ quantity }: Computed): Comparison => isAtLeast(quantity, asTarget(minimum));
  return judge((holds) => {
    if (!holds(reaches(share))) return 'not-met';
    return evidencedShare && !holds(reaches(evidencedShare)) ? 'cannot-be-verified' : 'met';
  });
}
