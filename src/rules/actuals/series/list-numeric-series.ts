import { versionInForce } from '../../../calc/versions.js';
import type { Delivery } from '../../../model/activity.js';
import type { Accumulation, Goal, Indicator, Share, Start } from '../../../model/indicator.js';
import type { Project, TargetGroup } from '../../../model/project.js';
import type { Quantity } from '../../../model/quantity.js';
import type { Id, Observation } from '../../../model/record.js';
import { isUnknown } from '../../../model/unknown.js';

/** A report of a number; deliveries may say how many people took part. */
export type NumericReport = Observation<Share> & Pick<Delivery, 'participants'>;

/** All that a file reports of one thing in numbers. */
export interface NumericSeries {
  readonly of: 'indicator' | 'target-group' | 'activity';
  readonly id: Id;
  /** What target groups and activities report is counted. */
  readonly measure: 'count' | 'number' | 'percent';
  readonly accumulates: Accumulation;
  /** The baseline; absent if it is unknown, and for a flow. */
  readonly baseline?: Quantity | undefined;
  /** The target at the end; absent if it is unknown, and for a flow, whose sum is measured by it. */
  readonly target?: Quantity | undefined;
  /** In the order of the file; those after the as-of date are among them. */
  readonly reports: readonly NumericReport[];
}

/** The series of a project: indicators in numbers, people reached by target groups, deliveries of activities. */
export function* listNumericSeries({ indicators, targetGroups, activities }: Project): Generator<NumericSeries> {
  for (const indicator of indicators ?? []) {
    const series = seriesOfIndicator(indicator);
    if (series) yield series;
  }
  for (const group of targetGroups ?? []) yield ofTargetGroup(group);
  for (const { id, done } of activities ?? []) {
    yield { of: 'activity', id, measure: 'count', accumulates: 'sum', reports: done ?? [] };
  }
}

/** The numeric values of an indicator; undefined if it reports words, levels, or yes and no. */
export function seriesOfIndicator(indicator: Indicator): NumericSeries | undefined {
  if (!('accumulates' in indicator)) return undefined;
  const { id, measure, accumulates, baseline, actuals = [] } = indicator;
  const series = { of: 'indicator', id, measure, accumulates, reports: actuals } as const;
  const newest = actuals.at(-1);
  if (accumulates === 'sum' || !newest) return series;
  const target = versionInForce<Goal<Share>>(indicator.target, newest.on.last).value;
  const start = baseline && versionInForce<Start<Share>>(baseline, newest.on.last).value;
  return {
    ...series,
    baseline: isUnknown(start) ? undefined : start,
    target: isUnknown(target) ? undefined : target,
  };
}

function ofTargetGroup({ id, planned, reached = [] }: TargetGroup): NumericSeries {
  const target = planned && !isUnknown(planned) ? planned : undefined;
  return { of: 'target-group', id, measure: 'count', accumulates: 'latest', target, reports: reached };
}
