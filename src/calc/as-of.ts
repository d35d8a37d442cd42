import type { Disbursement } from '../model/budget.js';
import type { PartialDate, PlainDate } from '../model/plain-date.js';
import { oldestFirst } from '../model/plain-date.js';
import type { Project } from '../model/project.js';
import { resolvePeriod } from '../model/project.js';

/** Whether a record of that date had happened by the as-of date: a partial date counts from its last day. */
export function hasHappened(on: PartialDate, asOf: PlainDate): boolean {
  return on.last <= asOf;
}

/** The records that had happened by the as-of date, oldest first; those of one day in the order of the file. */
export function counted<R extends { readonly on: PartialDate }>(records: readonly R[], asOf: PlainDate): readonly R[] {
  return oldestFirst(records.filter(({ on }) => hasHappened(on, asOf)));
}

/** The day from which a disbursement counts: the last day of its date, or of the period whose total it states. */
export function dayOfDisbursement(project: Project, disbursement: Disbursement): PlainDate | undefined {
  if (disbursement.on) return disbursement.on.last;
  return resolvePeriod(project, disbursement.during)?.end.last;
}
