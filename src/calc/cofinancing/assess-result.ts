import type { CofinancingRule, Subproject } from '../../model/cofinancing.js';
import { type Currency, NO_CURRENCY } from '../../model/money.js';
import { asTarget, divide } from '../../model/quantity.js';
import type { RecordInError } from '../../model/withheld.js';
import type { AssessmentContext } from '../assessment-context.js';
import { type Comparison, isAtLeast } from '../comparison.js';
import type { Exchange } from '../exchange.js';
import { type Computed, computed, type Figure, type NotComputable, notComputable, operand } from '../figure.js';
import { type Judged, judge } from '../judge.js';
import type {
  AssessedContribution,
  CofinancingAmounts,
  CofinancingResult,
  Exclusion,
  Verdict,
} from './cofinancing-assessment.js';
import type { Stage } from './count-contribution.js';
import { currencyOfAll, currencyOfOne } from './currency-of.js';
import type { EvidenceCovers } from './evidence-cover.js';
import { type GatheredAmounts, gatherAmounts, type Looking, unevidencedOf } from './gather-amounts.js';
import { shortfallOf } from './shortfall.js';
import type { Valuation } from './value-contribution.js';

/** Why a result has no judgement. */
type Unjudged = Extract<Verdict, 'not-due' | 'not-judged'>;

/** What a rule looks at the contributions of a project with. */
export interface RuleContext {
  readonly rule: CofinancingRule;
  readonly context: AssessmentContext;
  readonly covers: EvidenceCovers;
  readonly exchange: Exchange;
}

/** What a rule says of one sub-project at one stage. */
export function assessOne(subproject: Subproject, stage: Stage, ruling: RuleContext): CofinancingResult {
  const looking = lookingAt(currencyOfOne(subproject, ruling.context), stage, ruling);
  const unjudged = unjudgedAt(subproject, stage);
  const result = unjudged ? withoutJudgement(unjudged, [subproject], looking) : assessSome([subproject], looking);
  return { ...result, subproject };
}

/**
 * What a rule says of some sub-projects together at one stage: of those that are judged. Where none is, it is not judged
 * itself.
 */
export function assessTogether(
  subprojects: readonly Subproject[],
  stage: Stage,
  ruling: RuleContext,
): CofinancingResult {
  const judged = subprojects.filter((one) => unjudgedAt(one, stage) === undefined);
  const notJudged = subprojects.filter((one) => unjudgedAt(one, stage) !== undefined);
  const isNoneJudged = judged.length === 0 && notJudged.length > 0;
  const looking = lookingAt(currencyOfAll(isNoneJudged ? notJudged : judged, ruling.context), stage, ruling);
  if (!isNoneJudged) return { ...assessSome(judged, looking), notJudged };
  const isLater = notJudged.some((one) => unjudgedAt(one, stage) === 'not-due');
  return withoutJudgement(isLater ? 'not-due' : 'not-judged', notJudged, looking);
}

/** Without a currency there is no amount, and nothing to look at. */
function lookingAt(
  currency: Currency | NotComputable | undefined,
  stage: Stage,
  { rule, context, covers, exchange }: RuleContext,
): Looking {
  const isSeveral = typeof currency === 'object';
  const valuation = isSeveral ? currency : { currency: currency ?? NO_CURRENCY, asOf: context.asOf, exchange };
  return { rule, stage, context, covers, valuation };
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

function assessSome(subprojects: readonly Subproject[], looking: Looking): CofinancingResult {
  const { rule, stage, valuation } = looking;
  const { contributions, amounts } = gatherAmounts(subprojects, looking);
  const common = {
    stage,
    judged: subprojects,
    notJudged: [],
    ...listed(contributions, valuation),
    unevidenced: stage === 'actual' ? unevidencedOf(contributions) : [],
  };
  if ('notComputable' in amounts || 'notComputable' in valuation) {
    const reason = 'notComputable' in amounts ? amounts.notComputable : 'no-rate';
    return { ...common, share: notComputable(reason), verdict: 'no-data' };
  }
  const { evidenced } = amounts;
  const share = shareOf(amounts, amounts.eligible);
  const evidencedShare = evidenced.quantity ? shareOf(amounts, evidenced) : evidenced;
  const verdict = verdictOf(rule, share, stage === 'actual' ? evidencedShare : undefined);
  return {
    ...common,
    amounts: { ...amountsIn(amounts, stage, valuation), shortfall: shortfallOf(amounts, rule, stage, valuation) },
    share,
    evidencedShare: stage === 'actual' ? evidencedShare : undefined,
    verdict: verdict.word,
    ...verdict.certainty,
  };
}

/** The amounts of what is not judged, where they can be computed; no share and no shortfall. */
function withoutJudgement(verdict: Unjudged, subprojects: readonly Subproject[], looking: Looking): CofinancingResult {
  const { stage, valuation } = looking;
  const { contributions, amounts } = gatherAmounts(subprojects, looking);
  const hasAmounts = !('notComputable' in amounts) && !('notComputable' in valuation);
  return {
    stage,
    judged: [],
    notJudged: subprojects,
    ...listed(contributions, valuation),
    unevidenced: [],
    amounts: hasAmounts ? amountsIn(amounts, stage, valuation) : undefined,
    share: notComputable(verdict),
    verdict,
  };
}

/** The contributions of a result, and what of them does not count. */
function listed(
  contributions: readonly AssessedContribution[],
  valuation: Looking['valuation'],
): Pick<CofinancingResult, 'currency' | 'contributions' | 'excluded'> {
  return {
    currency: 'notComputable' in valuation ? undefined : valuation.currency,
    contributions,
    excluded: contributions.flatMap(exclusionsOf),
  };
}

function exclusionsOf(one: AssessedContribution): readonly Exclusion[] {
  const { contribution, subproject, value, counting, isInTotal, above } = one;
  const common = { contribution, subproject, isInTotal };
  if (above) return [{ ...common, reason: 'above-limit', amount: above }];
  return counting === 'counts' || counting === 'measured-against'
    ? []
    : [{ ...common, reason: counting, amount: value }];
}

function amountsIn(
  { denominator, eligible, evidenced }: GatheredAmounts,
  stage: Stage,
  { currency }: Valuation,
): CofinancingAmounts {
  const isShown = stage === 'actual' && evidenced.quantity;
  return { currency, denominator, eligible, evidenced: isShown ? evidenced : undefined };
}

/** What counts, of the total or the grant. */
export function shareOf({ denominator }: Pick<GatheredAmounts, 'denominator'>, eligible: Computed): Computed {
  return computed(divide(eligible.quantity, denominator.quantity), 'cofinancing-share', () => [
    operand('eligible', eligible),
    operand('total', denominator),
  ]);
}

function verdictOf({ minimum }: CofinancingRule, share: Computed, evidencedShare: Figure | undefined): Judged<Verdict> {
  const reaches = ({ quantity }: Computed): Comparison => isAtLeast(quantity, asTarget(minimum));
  return judge((holds) => {
    if (!holds(reaches(share))) return 'not-met';
    if (!evidencedShare) return 'met';
    return evidencedShare.quantity && holds(reaches(evidencedShare)) ? 'met' : 'cannot-be-verified';
  });
}
