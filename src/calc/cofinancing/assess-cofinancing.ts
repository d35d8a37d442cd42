import type { CofinancingRule, Subproject } from '../../model/cofinancing.js';
import { type Currency, type Money, money } from '../../model/money.js';
import { divide } from '../../model/quantity.js';
import type { AssessmentContext } from '../assessment-context.js';
import { Exchange } from '../exchange.js';
import { addUp, type Computed, computed, type Figure, notComputable, operand, type Reason } from '../figure.js';
import type {
  CofinancingAssessment,
  CofinancingResult,
  CofinancingSummary,
  Verdict,
} from './cofinancing-assessment.js';
import { VERDICTS } from './cofinancing-assessment.js';
import type { Stage } from './exclude-contribution.js';
import { contributionsOf, type GatheredAmounts, gatherAmounts } from './gather-amounts.js';
import { shortfallOf } from './shortfall.js';
import type { Valuation } from './value-contribution.js';

const STAGES: readonly Stage[] = ['planned', 'actual'];

/** Statuses in which nothing can have come in yet, or nothing will. */
const NOT_JUDGED: ReadonlySet<Subproject['status']> = new Set(['proposed', 'approved', 'cancelled']);

/** Calculations, section 4, for one rule and the sub-projects it applies to. */
export function assessCofinancing(rule: CofinancingRule, context: AssessmentContext): CofinancingAssessment {
  const exchange = new Exchange(context.exchangeRates);
  const subprojects = (context.project.subprojects ?? []).filter((subproject) => appliesTo(rule, subproject));
  const results =
    rule.per === 'project'
      ? STAGES.map((stage) => assessTogether(rule, subprojects, stage, context, exchange))
      : subprojects.flatMap((subproject) =>
          STAGES.map((stage) => assessOne(rule, subproject, stage, context, exchange)),
        );
  return {
    rule,
    results,
    summary: rule.per === 'subproject' ? summarise(results, context, exchange) : undefined,
    exchangeRatesUsed: exchange.used,
    conversions: exchange.conversions,
  };
}

function appliesTo({ appliesTo: activities }: CofinancingRule, { activity }: Subproject): boolean {
  return activities === undefined || (activity !== undefined && activities.includes(activity));
}

function assessOne(
  rule: CofinancingRule,
  subproject: Subproject,
  stage: Stage,
  context: AssessmentContext,
  exchange: Exchange,
): CofinancingResult {
  const currency = subproject.cost?.currency ?? projectCurrency([subproject], context);
  const result = judge(rule, [subproject], stage, context, currency && { currency, asOf: context.asOf, exchange });
  const isNotDue = stage === 'actual' && NOT_JUDGED.has(subproject.status);
  return { ...result, subproject, verdict: isNotDue ? 'not-due' : result.verdict };
}

function assessTogether(
  rule: CofinancingRule,
  subprojects: readonly Subproject[],
  stage: Stage,
  context: AssessmentContext,
  exchange: Exchange,
): CofinancingResult {
  const isJudged = ({ status }: Subproject): boolean => stage === 'planned' || !NOT_JUDGED.has(status);
  const judged = subprojects.filter(isJudged);
  const currency = projectCurrency(judged, context);
  const result = judge(rule, judged, stage, context, currency && { currency, asOf: context.asOf, exchange });
  return { ...result, notJudged: subprojects.filter((subproject) => !isJudged(subproject)) };
}

/** The project's currency, else that of the first amount: a sub-project with a settled cost is in the cost's. */
function projectCurrency(subprojects: readonly Subproject[], { project }: AssessmentContext): Currency | undefined {
  return project.currency ?? subprojects.flatMap(amountsOf)[0]?.currency;
}

/** The settled cost, and the amounts and prices of the contributions. */
function amountsOf(subproject: Subproject): readonly Money[] {
  const contributions = [...contributionsOf(subproject, 'actual'), ...contributionsOf(subproject, 'planned')];
  const amounts = contributions.map((one) => one.amount ?? one.labour?.dayRate ?? one.priced?.unitPrice);
  return [subproject.cost, ...amounts].filter((amount) => amount !== undefined);
}

function judge(
  rule: CofinancingRule,
  subprojects: readonly Subproject[],
  stage: Stage,
  context: AssessmentContext,
  valuation: Valuation | undefined,
): CofinancingResult {
  if (!valuation) return withoutVerdict(stage, subprojects, 'no-contributions');
  const gathered = gatherAmounts(subprojects, rule, stage, context, valuation);
  if ('notComputable' in gathered) return withoutVerdict(stage, subprojects, gathered.notComputable);
  const share = shareOf(gathered, gathered.eligible);
  const evidencedShare = stage === 'actual' ? shareOf(gathered, gathered.evidenced) : undefined;
  return {
    stage,
    judged: subprojects,
    notJudged: [],
    amounts: {
      currency: valuation.currency,
      denominator: gathered.denominator,
      eligible: gathered.eligible,
      evidenced: stage === 'actual' ? gathered.evidenced : undefined,
      shortfall: shortfallOf(gathered, rule, stage, valuation),
      excluded: gathered.excluded,
      unevidenced: gathered.unevidenced,
    },
    share,
    evidencedShare,
    verdict: verdictOf(rule, share, evidencedShare),
  };
}

function withoutVerdict(stage: Stage, judged: readonly Subproject[], reason: Reason): CofinancingResult {
  return { stage, judged, notJudged: [], share: notComputable(reason), verdict: 'no-data' };
}

function shareOf({ denominator }: GatheredAmounts, eligible: Computed): Computed {
  return computed(divide(eligible.quantity, denominator.quantity), 'cofinancing-share', [
    operand('eligible', eligible),
    operand('total', denominator),
  ]);
}

function verdictOf({ minimum }: CofinancingRule, share: Computed, evidencedShare: Computed | undefined): Verdict {
  const reaches = ({ quantity }: Computed): boolean => quantity.number.compare(minimum.number) >= 0;
  if (!reaches(share)) return 'not-met';
  return evidencedShare && !reaches(evidencedShare) ? 'cannot-be-verified' : 'met';
}

function summarise(
  results: readonly CofinancingResult[],
  context: AssessmentContext,
  exchange: Exchange,
): CofinancingSummary {
  const actual = results.filter(({ stage }) => stage === 'actual');
  const verdicts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, actual.filter((result) => result.verdict === verdict).length]),
  ) as Record<Verdict, number>;
  const judged = actual.filter(({ verdict }) => verdict !== 'not-due' && verdict !== 'no-data');
  const first = judged.find(({ amounts }) => amounts)?.amounts;
  const pooledCurrency = first && (context.project.currency ?? first.currency);
  return { verdicts, pooledShare: poolShares(judged, pooledCurrency, context, exchange), pooledCurrency };
}

function poolShares(
  results: readonly CofinancingResult[],
  currency: Currency | undefined,
  { asOf }: AssessmentContext,
  exchange: Exchange,
): Figure {
  if (!currency) return notComputable('no-contributions');
  const eligible: Computed[] = [];
  const total: Computed[] = [];
  for (const { subproject, amounts } of results) {
    if (!amounts) continue;
    const inFile = subproject && amountsOf(subproject).find((one) => one.currency === amounts.currency);
    const inCurrency = (figure: Computed): Computed | undefined => {
      const amount = money(figure.quantity, amounts.currency);
      return exchange.convert(amount, currency, asOf, operand('amount', figure), inFile);
    };
    const [numerator, denominator] = [inCurrency(amounts.eligible), inCurrency(amounts.denominator)];
    if (!numerator || !denominator) return notComputable('no-rate');
    eligible.push(numerator);
    total.push(denominator);
  }
  const [numerator, denominator] = [addUp(eligible), addUp(total)];
  return computed(divide(numerator.quantity, denominator.quantity), 'cofinancing-share', [
    operand('eligible', numerator),
    operand('total', denominator),
  ]);
}
