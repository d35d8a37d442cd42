import type { StatedAssessment } from '../../calc/stated/assess-stated.js';
import type { ImpliedPlan } from '../../calc/stated/implied-plan.js';
import type { StatedFigure } from '../../model/stated.js';
import { figureJson, ratioDigits, ratioJson } from './figure.js';
import type { JsonObject } from './json.js';

/** The computed value stands beside the stated one wherever there is one. */
export function statedJson({ stated, computed, verdict, reason, implied }: StatedAssessment): JsonObject {
  const isShare = isStatedShare(stated);
  return {
    id: stated.id,
    figure: stated.figure,
    stated: isShare ? ratioDigits(stated.value.number) : stated.value.number.toString(),
    verdict,
    computed: computed.notComputable ? undefined : isShare ? ratioJson(computed) : figureJson(computed),
    reason,
    implied: implied && impliedJson(implied),
  };
}

/** Whether the figure is a share, not an amount of money. */
function isStatedShare({ figure }: StatedFigure): boolean {
  switch (figure) {
    case 'disbursement-rate':
    case 'indicator-attainment':
    case 'cofinancing-share':
      return true;
    case 'disbursed':
    case 'budget-total':
      return false;
  }
}

/** The ends of the inferred interval that are certain; `about` where the disbursed amount or the rate is. */
function impliedJson({ lower, upper, about }: ImpliedPlan): JsonObject {
  return {
    moreThan: lower?.quantity.bound === 'more-than' ? lower.quantity.number.toString() : undefined,
    atLeast: lower?.quantity.bound === 'at-least' ? lower.quantity.number.toString() : undefined,
    lessThan: upper?.quantity.bound === 'less-than' ? upper.quantity.number.toString() : undefined,
    atMost: upper?.quantity.bound === 'at-most' ? upper.quantity.number.toString() : undefined,
    about: about ? true : undefined,
  };
}
