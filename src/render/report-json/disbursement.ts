import type { DisbursementAssessment, LineAssessment } from '../../calc/disbursement/assess-disbursement.js';
import type { PlanAssessment } from '../../calc/disbursement/assess-plan.js';
import type { Currency } from '../../model/money.js';
import { exchangeRatesJson } from './exchange-rates.js';
import { figureJson, ratioJson, reasonJson } from './figure.js';
import type { JsonObject } from './json.js';

/** The id of the line that gathers what was disbursed without one. */
const UNASSIGNED = 'unassigned';

export function disbursementJson(assessment: DisbursementAssessment): JsonObject {
  const { currency, budget, plans, lines } = assessment;
  return {
    currency,
    budget: budget && figureJson(budget),
    disbursed: figureJson(assessment.disbursed),
    remaining: figureJson(assessment.remaining),
    ofBudget: ratioJson(assessment.ofBudget),
    plans: plans?.map((plan) => planJson(plan, currency)),
    lines: lines?.map(lineJson),
    exchangeRatesUsed: exchangeRatesJson(assessment.exchangeRatesUsed),
  };
}

/** A plan names its currency only where it is another one than the section's. */
function planJson(assessment: PlanAssessment, currencyOfSection: Currency | undefined): JsonObject {
  const { plan, currency, band } = assessment;
  return {
    id: plan.id,
    start: assessment.start,
    end: assessment.end,
    inForce: assessment.inForce,
    currency: currencyOfSection === undefined || currency === currencyOfSection ? undefined : currency,
    planned: figureJson(assessment.planned),
    disbursed: figureJson(assessment.disbursed),
    ofPlan: ratioJson(assessment.ofPlan),
    plannedToDate: figureJson(assessment.plannedToDate),
    ofPlanToDate: ratioJson(assessment.ofPlanToDate),
    variance: figureJson(assessment.variance),
    band: typeof band === 'string' ? band : reasonJson(band),
  };
}

function lineJson({ line, budget, disbursed, remaining, rate }: LineAssessment): JsonObject {
  return {
    id: line?.id ?? UNASSIGNED,
    budget: budget && figureJson(budget),
    disbursed: figureJson(disbursed),
    remaining: remaining && figureJson(remaining),
    rate: rate && ratioJson(rate),
  };
}
