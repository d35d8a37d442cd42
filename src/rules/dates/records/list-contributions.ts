import type { Contribution } from '../../../model/cofinancing.js';
import { type DatedPlace, dated } from './dated-place.js';

/** The contributions that have a date, which is that of its last day: that of a month or a year is held against a period. */
export function listContributions(contributions: readonly Contribution[]): readonly DatedPlace[] {
  return contributions.flatMap(({ id, at, on }) => {
    if (!on) return [];
    return { ...dated(at.of('on'), on), id, days: { start: on.last, end: on.last } };
  });
}
