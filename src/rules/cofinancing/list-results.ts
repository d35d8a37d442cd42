import type { CofinancingAmounts, CofinancingResult } from '../../calc/cofinancing/cofinancing-assessment.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import type { CofinancingRule, SubprojectStatus } from '../../model/cofinancing.js';
import type { Place } from '../../model/place.js';
import type { Quantity } from '../../model/quantity.js';

/** A result with its rule, and with the amounts and the share that it has. */
export interface StandingResult {
  readonly rule: CofinancingRule;
  readonly result: CofinancingResult;
  readonly amounts: CofinancingAmounts;
  readonly share: Quantity;
}

const FINISHED: ReadonlySet<SubprojectStatus> = new Set(['completed', 'reviewed']);

/**
 * Every co-financing result with a share that somebody can still learn from. What was agreed is left out for a cancelled
 * sub-project, and where the work is finished and what came in is judged: the agreement is overtaken then.
 */
export function listResults({ cofinancing = [] }: ProjectAssessment): readonly StandingResult[] {
  return cofinancing.flatMap(({ rule, results }) => {
    const actual = new Map(results.flatMap((one) => (one.stage === 'actual' ? [[one.subproject, one] as const] : [])));
    return results.flatMap((result) => {
      const { amounts, share, subproject, stage } = result;
      if (!amounts || !share.quantity) return [];
      if (stage === 'planned' && isOvertaken(result, actual.get(subproject))) return [];
      return { rule, result, amounts, share: share.quantity };
    });
  });
}

/** Whether nothing is to come any more: each of its sub-projects is completed, reviewed or cancelled. */
export function isSettled({ judged, notJudged }: CofinancingResult): boolean {
  return judged.some(isFinished) && [...judged, ...notJudged].every((one) => isFinished(one) || isCancelled(one));
}

/** Where a result is shown: at the list whose sum falls short, or at the rule's minimum for all sub-projects together. */
export function placeOfResult({ rule, result: { subproject, stage } }: StandingResult): {
  readonly place: Place;
  readonly path: string;
} {
  if (!subproject) return { place: rule.at.of('minimum'), path: `${rule.at.path}.minimum` };
  const key = stage === 'planned' ? 'planned' : 'contributions';
  return { place: subproject.at.keyOf(key), path: `${subproject.at.path}.${key}` };
}

function isOvertaken(agreed: CofinancingResult, received: CofinancingResult | undefined): boolean {
  return agreed.judged.every(isCancelled) || (received?.amounts !== undefined && isSettled(agreed));
}

const isFinished = ({ status }: { readonly status: SubprojectStatus }): boolean => FINISHED.has(status);
const isCancelled = ({ status }: { readonly status: SubprojectStatus }): boolean => status === 'cancelled';
