import { compareTexts } from '../model/compare-texts.js';
import type { PartialDate, PlainDate } from '../model/plain-date.js';
import type { ProjectRecord } from '../model/record.js';
import type { Versioned } from '../model/versioned.js';

/** What holds from a day on; without one, from the beginning. */
interface Dated {
  readonly from?: PartialDate | undefined;
}

/** The version in force at a date, or the one entry of what was never revised. */
export function versionInForce<Entry>(versioned: Versioned<Entry>, asOf: PlainDate): Entry & Partial<ProjectRecord> {
  return versioned.kind === 'single' ? versioned : newestInForce(versioned.versions, asOf);
}

/** What was first agreed. */
export function originalVersion<Entry>(versioned: Versioned<Entry>): Entry & Partial<ProjectRecord> {
  return versioned.kind === 'single' ? versioned : versioned.versions[0];
}

/** An entry of each of two histories. */
type Pair<A, B> = readonly [A & Partial<ProjectRecord>, B & Partial<ProjectRecord>];

/** The entries of two histories that are in force on one day, each pair once, in the order of time. */
export function inForceTogether<A, B>(one: Versioned<A>, other: Versioned<B>): readonly Pair<A, B>[] {
  const days = [...firstDaysOf(one), ...firstDaysOf(other)].sort(compareTexts);
  const pairs: Pair<A, B>[] = [[originalVersion(one), originalVersion(other)]];
  for (const day of days) {
    const pair: Pair<A, B> = [versionInForce(one, day), versionInForce(other, day)];
    if (!pairs.some(([a, b]) => a === pair[0] && b === pair[1])) pairs.push(pair);
  }
  return pairs;
}

function firstDaysOf<Entry>(versioned: Versioned<Entry>): readonly PlainDate[] {
  return versioned.kind === 'single' ? [] : versioned.versions.flatMap(({ from }) => from?.first ?? []);
}

/**
 * The newest of some versions whose first day is on or before the as-of date, and of one day the last in the file; before
 * all of them, the first.
 */
export function newestInForce<V extends Dated>(versions: readonly [V, ...V[]], asOf: PlainDate): V {
  let newest: V | undefined;
  for (const version of versions) {
    if (version.from && version.from.first > asOf) continue;
    if (!newest || dayOf(version) >= dayOf(newest)) newest = version;
  }
  return newest ?? versions[0];
}

/** The first day; of what holds from the beginning, a text before all days. */
function dayOf({ from }: Dated): string {
  return from?.first ?? '';
}
