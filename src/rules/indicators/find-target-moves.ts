import { counted } from '../../calc/as-of.js';
import type { IndicatorAssessment } from '../../calc/indicator/indicator-assessment.js';
import { meetsTarget } from '../../calc/meets-target.js';
import { newestInForce } from '../../calc/versions.js';
import type { RelatedPlace } from '../../diagnostics/diagnostic.js';
import type { Goal, Level, Share, Target } from '../../model/indicator.js';
import type { Place } from '../../model/place.js';
import { earliest, type PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import type { Observation } from '../../model/record.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import type { Version } from '../../model/versioned.js';
import { type StatedValue, statedValue } from './stated-value.js';

/** A target in its indicator's own measure: a number, or a level of a scale. */
export type StatedTarget = StatedValue | { readonly level: string };

/** What can be wrong with a version of a target. */
export type TargetMove =
  /** The version holds from the same day as the one before it, or from an earlier day. */
  | { readonly problem: 'out-of-order'; readonly from: PlainDate; readonly before: PlainDate }
  /** `before` and `now` where both can be stated: words are too long for a message. */
  | {
      readonly problem: 'no-reason';
      readonly from: PlainDate;
      readonly before?: StatedTarget | undefined;
      readonly now?: StatedTarget | undefined;
    }
  /** The version holds only after the project's end. */
  | { readonly problem: 'after-end'; readonly from: PlainDate; readonly end: PlainDate }
  /** The version holds only after the newest value, which meets it and did not meet the version before. */
  | {
      readonly problem: 'after-value';
      readonly from: PlainDate;
      readonly before: StatedTarget;
      readonly now: StatedTarget;
      readonly value: StatedTarget;
      readonly on: PlainDate;
    };

export interface LocatedMove {
  readonly args: TargetMove;
  readonly place: Place;
  readonly related?: readonly RelatedPlace[] | undefined;
}

/** The newest value that counts, and how it stands against a target. */
interface Verdict<Value> {
  readonly value: StatedTarget;
  readonly on: PlainDate;
  readonly place: Place;
  readonly meets: (target: Value) => boolean;
}

interface Yardstick<Value> {
  /** Absent for words. */
  readonly state?: ((target: Value) => StatedTarget) | undefined;
  readonly verdict?: Verdict<Value> | undefined;
}

/** What is wrong with the versions of an indicator's target, the last kind as values stand at the as-of date. */
export function findTargetMoves(
  { indicator, actual }: IndicatorAssessment,
  project: Project,
  asOf: PlainDate,
): readonly LocatedMove[] {
  const end = project.ended ? earliest(project.ended.last, project.period.end.last) : project.period.end.last;
  const place = counted<Observation<unknown>>(indicator.actuals ?? [], asOf)
    .at(-1)
    ?.at.of('value');
  const reported = place && actual.on ? { on: actual.on, place } : undefined;
  switch (indicator.measure) {
    case 'count':
    case 'number':
    case 'percent': {
      const { measure, direction, target } = indicator;
      const state = (value: Share): StatedTarget => statedValue(measure, value);
      if (!reported || actual.kind !== 'number') return findMoves<Share>(target, { state }, end, asOf);
      const { quantity } = actual;
      const meets = (goal: Share): boolean => meetsTarget(quantity, goal, direction).holds;
      return findMoves<Share>(target, { state, verdict: { ...reported, value: state(quantity), meets } }, end, asOf);
    }
    case 'scale': {
      const state = ({ level }: Level): StatedTarget => ({ level });
      if (!reported || actual.kind !== 'level') return findMoves<Level>(indicator.target, { state }, end, asOf);
      const { level, index } = actual;
      const meets = (goal: Level): boolean => index >= goal.index;
      return findMoves<Level>(
        indicator.target,
        { state, verdict: { ...reported, value: { level }, meets } },
        end,
        asOf,
      );
    }
    case 'yes-no':
    case 'qualitative':
      return findMoves<unknown>(indicator.target, {}, end, asOf);
  }
}

function findMoves<Value>(
  target: Target<Value>,
  yardstick: Yardstick<Value>,
  end: PlainDate,
  asOf: PlainDate,
): readonly LocatedMove[] {
  if (target.kind === 'single') return [];
  const { versions } = target;
  const judgedLate = findJudgedLate(target, yardstick, asOf);
  return [
    ...versions.flatMap((version, index) => {
      const previous = versions[index - 1];
      return previous ? [...findDisorder(version, previous), ...findUnexplained(version, previous, yardstick)] : [];
    }),
    ...versions.flatMap((version) => findAfterEnd(version, end)),
    ...judgedLate.filter(({ args }) => args.from <= end),
  ];
}

function findDisorder<Value>(version: Version<Goal<Value>>, previous: Version<Goal<Value>>): readonly LocatedMove[] {
  if (version.from.first > previous.from.first) return [];
  const args = { problem: 'out-of-order', from: version.from.first, before: previous.from.first } as const;
  return [{ args, place: version.at.of('from'), related: [{ place: previous.at.of('from'), label: 'before' }] }];
}

function findUnexplained<Value>(
  version: Version<Goal<Value>>,
  previous: Version<Goal<Value>>,
  { state }: Yardstick<Value>,
): readonly LocatedMove[] {
  if (version.reason || version.at.isUnread('reason')) return [];
  const stated = (value: Value | Unknown): StatedTarget | undefined => (isUnknown(value) ? undefined : state?.(value));
  return [
    {
      args: {
        problem: 'no-reason',
        from: version.from.first,
        before: stated(previous.value),
        now: stated(version.value),
      },
      place: version.at.of('value'),
      related: [{ place: previous.at.of('value'), label: 'before' }],
    },
  ];
}

function findAfterEnd<Value>({ from, at }: Version<Goal<Value>>, end: PlainDate): readonly LocatedMove[] {
  if (from.first <= end) return [];
  return [{ args: { problem: 'after-end', from: from.first, end }, place: at.of('from') }];
}

/** The version in force, if it came after the newest value and turned it from a miss into a hit. */
function findJudgedLate<Value>(
  target: Extract<Target<Value>, { readonly kind: 'versions' }>,
  { state, verdict }: Yardstick<Value>,
  asOf: PlainDate,
): readonly LocatedMove[] {
  if (!state || !verdict) return [];
  const { value: before } = newestInForce(target.versions, verdict.on);
  const version = newestInForce(target.versions, asOf);
  const { value: now } = version;
  if (isUnknown(before) || isUnknown(now) || version.from.first <= verdict.on) return [];
  if (verdict.meets(before) || !verdict.meets(now)) return [];
  const { value, on, place } = verdict;
  return [
    {
      args: { problem: 'after-value', from: version.from.first, before: state(before), now: state(now), value, on },
      place: version.at.of('from'),
      related: [{ place, label: 'value' }],
    },
  ];
}
