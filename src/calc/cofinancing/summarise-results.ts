import { type Currency, money } from '../../model/money.js';
import type { AssessmentContext } from '../assessment-context.js';
import type { Exchange } from '../exchange.js';
import { addUp, type Computed, type NotComputable, notComputable, operand } from '../figure.js';
import { mayBeJudged, shareOf } from './assess-result.js';
import type { CofinancingResult, CofinancingSummary, Verdict } from './cofinancing-assessment.js';
import { amountsOf, theOneOf } from './currency-of.js';

/** How many actual results have which verdict, and the share of those that are judged, together. */
export function summariseResults(
  results: readonly CofinancingResult[],
  context: AssessmentContext,
  exchange: Exchange,
): CofinancingSummary {
  const actual = results.filter(({ stage }) => stage === 'actual');
  const count = (verdict: CofinancingResult['verdict']): number =>
    actual.filter((result) => result.verdict === verdict).length;
  const verdicts: Readonly<Record<Verdict, number>> = {
    met: count('met'),
    'not-met': count('not-met'),
    'cannot-be-verified': count('cannot-be-verified'),
    'not-due': count('not-due'),
    'not-judged': count('not-judged'),
    'no-data': count('no-data'),
  };
  const error = count('error');
  const counts = error > 0 ? { verdicts, error } : { verdicts };
  const isWithheld = actual.some(({ inError, stage }) => inError && mayBeJudged(inError, stage));
  if (isWithheld) return { ...counts, pooledShare: notComputable('error-in-file') };
  const judged = actual.filter(({ share, amounts }) => amounts && share.quantity);
  const currencies = judged.flatMap(({ amounts }) => amounts ?? []);
  const pooledCurrency = judged.length > 0 ? (context.project.currency ?? theOneOf(currencies)) : undefined;
  if (!pooledCurrency) return { ...counts, pooledShare: notComputable('no-contributions') };
  if (typeof pooledCurrency === 'object') return { ...counts, pooledShare: pooledCurrency };
  const pooled = poolAmounts(judged, pooledCurrency, context, exchange);
  if ('notComputable' in pooled) return { ...counts, pooledShare: pooled, pooledCurrency };
  const pooledShare = shareOf({ denominator: pooled.total }, pooled.eligible);
  return { ...counts, pooledShare, pooled, pooledCurrency };
}

/** The sums behind the pooled share; `no-rate` where one of the amounts cannot be converted. */
function poolAmounts(
  results: readonly CofinancingResult[],
  currency: Currency,
  { asOf }: AssessmentContext,
  exchange: Exchange,
): NonNullable<CofinancingSummary['pooled']> | NotComputable {
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
  return { eligible: addUp(eligible), total: addUp(total) };
}
