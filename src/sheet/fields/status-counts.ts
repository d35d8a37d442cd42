import { ACTIVITY_STATUSES } from '../../calc/activity/assess-activity.js';
import { VERDICTS } from '../../calc/cofinancing/cofinancing-assessment.js';
import { INDICATOR_STATUSES } from '../../calc/indicator/indicator-assessment.js';
import type { ProjectAssessment } from '../../calc/project-assessment.js';
import { inErrorOf } from '../../calc/withheld-by.js';
import type { WithheldList } from '../../model/withheld.js';
import type { RecordShape } from '../record-shape.js';
import { IN_ERROR, type Term } from '../terms.js';
import { countParts } from './counts.js';

type Counts = Readonly<Record<string, number>>;

export const INDICATOR_COUNTS = countsShape('indicatorCounts', 'Indicators by status.', INDICATOR_STATUSES);
export const ACTIVITY_COUNTS = countsShape('activityCounts', 'Activities by status.', ACTIVITY_STATUSES);
export const VERDICT_COUNTS = countsShape('verdictCounts', 'Actual co-financing results by verdict.', VERDICTS);

function countsShape(name: string, says: string, kinds: readonly string[]): RecordShape<Counts> {
  return { name, says, parts: countParts<Counts>(kinds, (counts) => counts) };
}

/** Statuses, with `error` for each record in error; nothing where the file leaves the list out. */
export function indicatorStatuses(of: ProjectAssessment): readonly Term<'indicatorStatus'>[] | undefined {
  return withErrors(
    of,
    'indicators',
    of.indicators?.map(({ status }) => status),
  );
}

export function activityStatuses(of: ProjectAssessment): readonly Term<'activityStatus'>[] | undefined {
  return withErrors(
    of,
    'activities',
    of.activities?.map(({ status }) => status),
  );
}

/** The verdicts on what came in, of all rules; one `error` for a rule in error, whose results are not known. */
export function actualVerdicts(of: ProjectAssessment): readonly Term<'verdict'>[] | undefined {
  const results = of.cofinancing?.flatMap((rule) => rule.results).filter(({ stage }) => stage === 'actual');
  return withErrors(
    of,
    'cofinancing',
    results?.map(({ verdict }) => verdict),
  );
}

function withErrors<Status extends string>(
  { project }: ProjectAssessment,
  list: WithheldList,
  sound: readonly Status[] | undefined,
): readonly (Status | typeof IN_ERROR)[] | undefined {
  const inError = inErrorOf(project, list);
  if (!sound && inError.length === 0) return undefined;
  return [...(sound ?? []), ...inError.map(() => IN_ERROR)];
}
