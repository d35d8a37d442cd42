import type { CofinancingAmounts, CofinancingResult } from '../../../calc/cofinancing/cofinancing-assessment.js';
import type { ProjectAssessment } from '../../../calc/project-assessment.js';
import { projectClock } from '../../../calc/project-clock.js';
import type { CofinancingRule, Subproject, SubprojectStatus } from '../../../model/cofinancing.js';
import { windowOf } from '../../../model/period.js';
import type { Place } from '../../../model/place.js';
import type { PlainDate } from '../../../model/plain-date.js';
import { resolvePeriod } from '../../../model/project.js';
import type { Quantity } from '../../../model/quantity.js';

/** A result with its rule, and with the amounts and the share that it has. */
export interface StandingResult {
  readonly rule: CofinancingRule;
  readonly result: CofinancingResult;
  readonly amounts: CofinancingAmounts;
  readonly share: Quantity;
  /** Each of its sub-projects is completed, reviewed or cancelled, so that no contribution is still to come. */
  readonly isSettled: boolean;
}

const FINISHED: ReadonlySet<SubprojectStatus> = new Set(['completed', 'reviewed']);

/**
 * Every co-financing result with a share that somebody can still learn from. What was agreed is left out for a cancelled
 * sub-project, and where the work is finished and what came in is judged: the agreement is overtaken then.
 */
export function listResults(assessment: ProjectAssessment): readonly StandingResult[] {
  const { cofinancing = [] } = assessment;
  return cofinancing.flatMap(({ rule, results }) => {
    const actual = new Map(results.flatMap((one) => (one.stage === 'actual' ? [[one.subproject, one] as const] : [])));
    return results.flatMap((result) => {
      const { amounts, share, subproject, stage } = result;
      if (!amounts || !share.quantity) return [];
      const isSettled = isSettledAt(result, assessment);
      if (stage === 'planned' && isOvertaken(result, isSettled, actual.get(subproject))) return [];
      return { rule, result, amounts, share: share.quantity, isSettled };
    });
  });
}

/** The place of a result: the list of contributions, or the rule's minimum if all sub-projects are judged together. */
export function placeOfResult({ rule, result: { subproject, stage } }: StandingResult): {
  readonly place: Place;
  readonly path: string;
} {
  if (!subproject) return { place: rule.at.of('minimum'), path: `${rule.at.path}.minimum` };
  const key = stage === 'planned' ? 'planned' : 'contributions';
  return { place: subproject.at.keyOf(key), path: `${subproject.at.path}.${key}` };
}

function isOvertaken(
  { judged }: CofinancingResult,
  isSettled: boolean,
  received: CofinancingResult | undefined,
): boolean {
  return judged.every(isCancelled) || (received?.amounts !== undefined && isSettled);
}

function isSettledAt({ judged, notJudged }: CofinancingResult, assessment: ProjectAssessment): boolean {
  const isOver = (one: Subproject): boolean => isFinishedAt(one, assessment);
  return judged.some(isOver) && [...judged, ...notJudged].every((one) => isOver(one) || isCancelled(one));
}

/**
 * A status has no date: what was still under way at the as-of date, by dates that can be true, was not finished then. No
 * work is done and nothing is given after the end of its project.
 */
function isFinishedAt(
  { status, period, contributions = [] }: Subproject,
  { project, asOf }: ProjectAssessment,
): boolean {
  if (!FINISHED.has(status)) return false;
  const { end: endOfProject } = projectClock(project, asOf).window;
  const isStillToCome = (first: PlainDate, last: PlainDate): boolean => last > asOf && first <= endOfProject;
  const resolved = period && resolvePeriod(project, period);
  const end = resolved && windowOf(resolved).end;
  if (end !== undefined && isStillToCome(end, end)) return false;
  return !contributions.some(({ on, rejected }) => !rejected && on && isStillToCome(on.first, on.last));
}

const isCancelled = ({ status }: Subproject): boolean => status === 'cancelled';
