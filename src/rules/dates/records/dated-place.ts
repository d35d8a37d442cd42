import { type PeriodOrId, type Window, windowOf } from '../../../model/period.js';
import type { Place } from '../../../model/place.js';
import type { PartialDate } from '../../../model/plain-date.js';
import { type Project, resolvePeriod } from '../../../model/project.js';
import type { Id } from '../../../model/record.js';

/** A date or a period of a file, with the place where it stands. */
export interface DatedPlace {
  readonly place: Place;
  /** The record that it dates, where that has an id. */
  readonly id?: Id | undefined;
  /** As it is written: `2023-06`, or `FY2023 (2022-07 – 2023-06)`. */
  readonly text: string;
  /** Every day that may be meant. */
  readonly days: Window;
}

export function dated(place: Place, { text, first, last }: PartialDate): DatedPlace {
  return { place, text, days: { start: first, end: last } };
}

/** A period, written out or by its id; nothing where the id does not exist. */
export function lasting(place: Place, period: PeriodOrId, project: Project): DatedPlace | undefined {
  const resolved = resolvePeriod(project, period);
  if (!resolved) return undefined;
  const dates = `${resolved.start.text} – ${resolved.end.text}`;
  return { place, text: 'id' in period ? `${period.id} (${dates})` : dates, days: windowOf(resolved) };
}
