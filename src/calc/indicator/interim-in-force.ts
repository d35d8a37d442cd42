import { compareTexts } from '../../model/compare-texts.js';
import { groupBy } from '../../model/group-by.js';
import type { InterimTarget } from '../../model/indicator.js';
import { type Window, windowOf } from '../../model/period.js';
import type { PlainDate } from '../../model/plain-date.js';
import { type Project, resolvePeriod } from '../../model/project.js';
import type { AssessmentContext } from '../assessment-context.js';
import { newestInForce } from '../versions.js';

/** What is due by one date, or for one period by its last day, with the versions of it in the order of the file. */
export interface InterimStep<Value> {
  readonly due: PlainDate;
  readonly versions: readonly [InterimTarget<Value>, ...InterimTarget<Value>[]];
}

/** Interim targets in the order of the file. Those of a period that the file does not have are left out. */
export function interimSteps<Value>(
  interim: readonly InterimTarget<Value>[],
  project: Project,
): readonly InterimStep<Value>[] {
  const placed = interim.flatMap((target) => {
    const span = spanOf(target, project);
    return span ? [{ target, span }] : [];
  });
  return [...groupBy(placed, ({ span }) => `${span.start ?? ''}/${span.end}`).values()].map(
    ([first, ...later]): InterimStep<Value> => ({
      due: first.span.end,
      versions: [first.target, ...later.map(({ target }) => target)],
    }),
  );
}

/** The interim targets that are due by the effective day, the last one last: of every date or period the version in force. */
export function interimDue<Value>(
  interim: readonly InterimTarget<Value>[],
  { project, asOf, effectiveDay }: AssessmentContext,
): readonly InterimTarget<Value>[] {
  return interimSteps(interim, project)
    .filter(({ due }) => due <= effectiveDay)
    .toSorted((a, b) => compareTexts(a.due, b.due))
    .map(({ versions }) => newestInForce(versions, asOf));
}

/** Without a start where it is a running total. */
function spanOf<Value>(
  { by, during }: InterimTarget<Value>,
  project: Project,
): (Partial<Window> & Pick<Window, 'end'>) | undefined {
  if (by) return { end: by.last };
  const period = resolvePeriod(project, during);
  return period && windowOf(period);
}
