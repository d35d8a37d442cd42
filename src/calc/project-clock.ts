import { compareTexts } from '../model/compare-texts.js';
import type { Window } from '../model/period.js';
import type { Place } from '../model/place.js';
import { countDays, earliest, type PlainDate } from '../model/plain-date.js';
import type { Extension, Project, Suspension } from '../model/project.js';
import type { Text } from '../model/text.js';
import { hasHappened } from './as-of.js';

/** The days on which a project's expectations are taken (calculations, "The clock stops"). */
export interface ProjectClock {
  readonly asOf: PlainDate;
  /** The project's period, with the end in force at the as-of date. */
  readonly window: Window;
  /** The as-of date, or the day on which the project closed or was suspended: nothing is expected after it. */
  readonly effectiveDay: PlainDate;
  /** The day on which the project closed, where it has by the as-of date: also within a suspension, whose first day is the effective one. */
  readonly ended?: PlainDate | undefined;
  /** Whether the project has closed by the as-of date. */
  readonly hasEnded: boolean;
  /** Suspensions that were over before the as-of date and before the project closed: their days expect nothing. */
  readonly pauses: readonly Window[];
}

/** The clock of a project at a date: extensions and closing count from the day on which they were so. */
export function projectClock(project: Project, asOf: PlainDate): ProjectClock {
  const ended = project.ended && hasHappened(project.ended, asOf) ? project.ended.last : undefined;
  const last = ended ?? asOf;
  const standing = suspensionsOf(project).find((one) => lastsOn(one, last));
  return {
    asOf,
    window: { start: project.period.start.first, end: endInForce(project, asOf) },
    effectiveDay: standing?.from ?? last,
    ended,
    hasEnded: ended !== undefined,
    pauses: suspensionsOf(project).flatMap(({ from, until }) =>
      until !== undefined && until < asOf && (ended === undefined || until < ended)
        ? [{ start: from, end: until }]
        : [],
    ),
  };
}

/** The extensions approved by a date, oldest first, and those of one day as in the file: the last one is in force. */
export function extensionsApproved({ extensions = [] }: Project, asOf: PlainDate): readonly Extension[] {
  return extensions
    .filter(({ approved }) => hasHappened(approved, asOf))
    .toSorted((a, b) => compareTexts(a.approved.last, b.approved.last));
}

/** Whether a project stands still on a day. */
export function isSuspendedOn(project: Project, day: PlainDate): boolean {
  return suspensionsOf(project).some((one) => lastsOn(one, day));
}

/** How much of a window's active time has passed by a day: both as days outside of the pauses. */
export interface ActiveTime {
  readonly elapsed: number;
  readonly total: number;
}

/**
 * Days of a window outside of the pauses: those up to a day, and all of them. 0 before it starts, all from its end on.
 * Of 2023 with a pause of 91 days, by 31 August: 152 of 274.
 */
export function activeTime(window: Window, day: PlainDate, pauses: readonly Window[]): ActiveTime {
  // A window that pauses fill, or that ends before it starts, has one day: all of it is due at its end.
  const total = Math.max(activeDays(window, pauses), 1);
  if (day < window.start) return { elapsed: 0, total };
  if (day >= window.end) return { elapsed: total, total };
  return { elapsed: activeDays({ start: window.start, end: day }, pauses), total };
}

/** Days of a window outside of the pauses. */
function activeDays({ start, end }: Window, pauses: readonly Window[]): number {
  const paused = pauses.reduce((days, pause) => {
    const from = pause.start > start ? pause.start : start;
    const until = earliest(pause.end, end);
    return from <= until ? days + countDays(from, until) : days;
  }, 0);
  return Math.max(countDays(start, end) - paused, 0);
}

/** Days on which a project stands still. */
export interface Standstill {
  /** Where its record is written; `suspended` has none. */
  readonly at?: Place | undefined;
  readonly from: PlainDate;
  /** Absent where it lasts. */
  readonly until?: PlainDate | undefined;
  readonly reason?: Text | undefined;
}

/** The suspensions of a file; `suspended` is short for one that is open. */
export function suspensionsOf({ suspensions = [], suspended }: Project): readonly Standstill[] {
  return [...suspensions.map(standstill), ...(suspended ? [{ from: suspended.last }] : [])];
}

function standstill({ at, from, until, reason }: Suspension): Standstill {
  return { at, from: from.first, until: until?.last, reason };
}

function lastsOn({ from, until }: Standstill, day: PlainDate): boolean {
  return from <= day && (until === undefined || day <= until);
}

function endInForce(project: Project, asOf: PlainDate): PlainDate {
  return (extensionsApproved(project, asOf).at(-1)?.end ?? project.period.end).last;
}
