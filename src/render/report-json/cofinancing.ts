import type {
  CofinancingAmounts,
  CofinancingAssessment,
  CofinancingResult,
  Exclusion,
  Shortfall,
} from '../../calc/cofinancing/cofinancing-assessment.js';
import type { Computed } from '../../calc/figure.js';
import { exchangeRatesJson } from './exchange-rates.js';
import { ratioDigits, ratioJson } from './figure.js';
import type { JsonObject } from './json.js';

export function cofinancingJson(assessment: CofinancingAssessment): JsonObject {
  const { rule, results, summary, exchangeRatesUsed } = assessment;
  return {
    rule: rule.id,
    minimum: ratioDigits(rule.minimum.number),
    per: rule.per,
    results: results.map(resultJson),
    summary: summary && { ...summary.verdicts, pooledShare: ratioJson(summary.pooledShare) },
    exchangeRatesUsed: exchangeRatesJson(exchangeRatesUsed),
  };
}

/** Amounts are absent where the share is not computable. */
function resultJson({ subproject, stage, amounts, share, evidencedShare, verdict }: CofinancingResult): JsonObject {
  return {
    subproject: subproject?.id,
    stage,
    denominator: amounts && amountJson(amounts.denominator, amounts),
    eligible: amounts && amountJson(amounts.eligible, amounts),
    evidenced: amounts?.evidenced && amountJson(amounts.evidenced, amounts),
    share: ratioJson(share),
    evidencedShare: evidencedShare && ratioJson(evidencedShare),
    verdict,
    shortfall: amounts && shortfallJson(amounts.shortfall),
    excluded: amounts?.excluded.map((exclusion) => exclusionJson(exclusion, subproject === undefined)),
  };
}

function amountJson(amount: Computed, { currency }: CofinancingAmounts): JsonObject {
  return { amount: amount.quantity.number.toString(), currency };
}

function shortfallJson({ replace, add, labourDays }: Shortfall): JsonObject {
  return {
    replace: replace.quantity.number.toString(),
    add: add?.quantity.number.toString(),
    labourDays: labourDays?.quantity.number.toString(),
  };
}

function exclusionJson({ contribution, subproject, reason, amount }: Exclusion, isOfSeveral: boolean): JsonObject {
  return {
    subproject: isOfSeveral ? subproject.id : undefined,
    contribution: contribution.id,
    reason,
    amount: amount.quantity.number.toString(),
  };
}
