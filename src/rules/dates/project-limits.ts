import { type Window, windowOf } from '../../model/period.js';
import type { Place } from '../../model/place.js';
import type { Project } from '../../model/project.js';

export type Side = 'before' | 'after';

/** The days of a project, and where its first and its last one are written. */
export interface Limits {
  readonly days: Window;
  readonly at: Readonly<Record<Side, Place>>;
}

/** The project's period as it was agreed. */
export function agreedLimits({ period, at }: Project): Limits {
  const place = period.at ?? at;
  return { days: windowOf(period), at: { before: place.of('start'), after: place.of('end') } };
}

/** A project that closed after the end of its period lasted until then. */
export function actualLimits(project: Project): Limits {
  const { days, at } = agreedLimits(project);
  const closed = project.ended?.last;
  if (closed === undefined || closed <= days.end) return { days, at };
  return { days: { ...days, end: closed }, at: { ...at, after: project.at.of('ended') } };
}

/** On which side of a project some days lie wholly; nothing where one of them is in it. */
export function sideOf(days: Window, { days: project }: Limits): Side | undefined {
  if (days.end < project.start) return 'before';
  return days.start > project.end ? 'after' : undefined;
}
