import { versionInForce } from '../../../calc/versions.js';
import type { Goal, Indicator, Share } from '../../../model/indicator.js';
import { Rational } from '../../../model/rational.js';
import type { Observation } from '../../../model/record.js';
import { isUnknown } from '../../../model/unknown.js';
import { versionsOf } from '../../../model/versioned.js';
import { inOrderOfDate } from './split-by-place.js';

/**
 * Percents that are added up though each may be a share of the same whole, oldest first; none where the file says that
 * each completes a part of it: by increments as interim targets, or by a target of 100%, as long as no more is reached.
 * A baseline beside a sum is LF402.
 */
export function findSummedShares(indicator: Indicator): readonly Observation<Share>[] {
  if (indicator.measure !== 'percent' || indicator.accumulates !== 'sum') return [];
  const { target, baseline, interim = [], actuals = [] } = indicator;
  if (versionsOf(baseline).some(({ value }) => !isUnknown(value) && !value.number.isZero)) return [];
  const reports = inOrderOfDate(actuals).filter(({ value }) => value.number.isPositive);
  const newest = reports.at(-1);
  if (!newest || reports.length < 2) return [];
  const goal = versionInForce<Goal<Share>>(target, newest.on.last).value;
  const areParts = interim.some(({ during }) => during) || (!isUnknown(goal) && goal.number.equals(Rational.one));
  const together = Rational.sum(reports.map(({ value }) => value.number));
  return areParts && together.compare(Rational.one) <= 0 ? [] : reports;
}
