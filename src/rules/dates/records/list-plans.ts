import type { Project } from '../../../model/project.js';
import type { Id } from '../../../model/record.js';
import { type DatedPlace, dated, lasting } from './dated-place.js';

/** What a project file dates before it happens. */
export type PlanKind = 'milestone' | 'activity' | 'plan' | 'subproject';

/** A planned record and its dates: of an activity and a sub-project the start and the end, as far as they are written. */
export interface PlannedRecord {
  readonly kind: PlanKind;
  readonly id: Id;
  readonly path: string;
  readonly dates: readonly DatedPlace[];
}

/** Due dates of milestones, schedules of activities, periods of disbursement plans and of sub-projects. */
export function* listPlans(project: Project): Generator<PlannedRecord> {
  for (const { id, at, due } of project.milestones ?? []) {
    yield { kind: 'milestone', id, path: at.path, dates: [dated(at.of('due'), due)] };
  }
  for (const { id, at, schedule } of project.activities ?? []) {
    const keys = ['start', 'end', 'due'] as const;
    const dates = keys.flatMap((key) => {
      const date = schedule?.[key];
      return schedule?.at && date ? dated(schedule.at.of(key), date) : [];
    });
    yield { kind: 'activity', id, path: at.path, dates };
  }
  for (const { id, at, period } of project.budget?.plans ?? []) {
    const lasts = lasting(at.of('period'), period, project);
    yield { kind: 'plan', id, path: at.path, dates: lasts ? [lasts] : [] };
  }
  for (const { id, at, period } of project.subprojects ?? []) {
    if (!period) continue;
    const lasts = lasting(at.of('period'), period, project);
    // Its own dates are held to the day; a fiscal year need not begin with the project.
    const own = 'start' in period && period.at;
    const dates = own ? [dated(own.of('start'), period.start), dated(own.of('end'), period.end)] : lasts ? [lasts] : [];
    yield { kind: 'subproject', id, path: at.path, dates };
  }
}
