import { oldestFirst } from '../../../model/plain-date.js';
import type { Observation } from '../../../model/record.js';

/** Reports of one series apart by the place they are from, so that villages are not compared with each other; each oldest first. */
export function splitByPlace<R extends Observation<unknown>>(reports: readonly R[]): readonly (readonly R[])[] {
  const series = new Map<string, R[]>();
  for (const report of inOrderOfDate(reports)) {
    const { province, district, commune, village } = report.place ?? {};
    const key = JSON.stringify([province, district, commune, village]);
    const ofPlace = series.get(key) ?? [];
    series.set(key, ofPlace);
    ofPlace.push(report);
  }
  return [...series.values()];
}

/** Oldest first; those of one day in the order of the file. */
export function inOrderOfDate<R extends Observation<unknown>>(reports: readonly R[]): readonly R[] {
  return oldestFirst(reports);
}

/** The reports without those that a later one of the same day replaces: a value is the state on its date. */
export function newestOfEachDay<R extends Observation<unknown>>(ordered: readonly R[]): readonly R[] {
  return ordered.filter(({ on }, index) => ordered[index + 1]?.on.last !== on.last);
}
