import type { Subproject } from '../../../model/cofinancing.js';
import { type Window, windowOf } from '../../../model/period.js';
import type { Place } from '../../../model/place.js';
import { type Extension, type Project, resolvePeriod } from '../../../model/project.js';

export type Side = 'before' | 'after';

/** The days of a project or a sub-project, and where its first and its last one are written. */
export interface Limits {
  readonly days: Window;
  readonly at: Readonly<Record<Side, Place>>;
  /** Whether they are those of a reporting period, which other records refer to. */
  readonly isShared?: boolean | undefined;
}

/** The project's period as it was agreed, with the last extension that was agreed since. */
export function agreedLimits({ period, extensions = [], at }: Project): Limits {
  const place = period.at ?? at;
  const last = extensions.reduce<Extension | undefined>(
    (newest, one) => (newest && newest.approved.last > one.approved.last ? newest : one),
    undefined,
  );
  return {
    days: { ...windowOf(period), ...(last ? { end: last.end.last } : {}) },
    at: { before: place.of('start'), after: (last?.at ?? place).of('end') },
  };
}

/** A project that closed after the end of its period lasted until then. */
export function actualLimits(project: Project): Limits {
  const { days, at } = agreedLimits(project);
  const closed = project.ended?.last;
  if (closed === undefined || closed <= days.end) return { days, at };
  return { days: { ...days, end: closed }, at: { ...at, after: project.at.of('ended') } };
}

/** The sub-project's own period; nothing where it has none. */
export function subprojectLimits({ period, at }: Subproject, project: Project): Limits | undefined {
  const own = period && resolvePeriod(project, period);
  if (!own) return undefined;
  const places = own.at
    ? { before: own.at.of('start'), after: own.at.of('end') }
    : { before: at.of('period'), after: at.of('period') };
  return { days: windowOf(own), at: places, isShared: 'id' in period };
}

/** On which side of the limits some days lie wholly; nothing where one of them is within. */
export function sideOf(days: Window, { days: limits }: Limits): Side | undefined {
  if (days.end < limits.start) return 'before';
  return days.start > limits.end ? 'after' : undefined;
}
