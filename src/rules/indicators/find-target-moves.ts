import { counted } from '../../calc/as-of.js';
import type { IndicatorAssessment } from '../../calc/indicator/indicator-assessment.js';
import { interimSteps } from '../../calc/indicator/interim-in-force.js';
import { meetsTarget } from '../../calc/meets-target.js';
import { projectClock } from '../../calc/project-clock.js';
import { newestInForce } from '../../calc/versions.js';
import type { RelatedPlace } from '../../diagnostics/diagnostic.js';
import type { Baseline, Goal, InterimTarget, Level, Share, Target } from '../../model/indicator.js';
import type { Place } from '../../model/place.js';
import { earliest, type PartialDate, type PlainDate } from '../../model/plain-date.js';
import type { Project } from '../../model/project.js';
import type { Observation, ProjectRecord } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import type { Version } from '../../model/versioned.js';
import { type StatedValue, statedValue } from './stated-value.js';

/** A target in its indicator's own measure: a number, or a level of a scale. */
export type StatedTarget = StatedValue | { readonly level: string };

/** What has versions: an interim target by the day on which it is due. */
export type Revised = { readonly of: 'target' | 'baseline' } | { readonly of: 'interim'; readonly due: PlainDate };

/** What can be wrong with a version. */
export type Move =
  /** The version holds from the same day as the one before it, or from an earlier day. */
  | { readonly problem: 'out-of-order'; readonly from: PlainDate; readonly before: PlainDate }
  /** `before` and `now` where both can be stated: words are too long for a message. */
  | {
      readonly problem: 'no-reason';
      readonly from: PlainDate;
      readonly before?: StatedTarget | undefined;
      readonly now?: StatedTarget | undefined;
    }
  /** The version holds only after what it judges is over: the project, or of an interim target its date or period. */
  | { readonly problem: 'after-end'; readonly from: PlainDate; readonly end: PlainDate }
  /** The version of a target holds only after the newest value, which meets it and did not meet the version before. */
  | {
      readonly problem: 'after-value';
      readonly from: PlainDate;
      readonly before: StatedTarget;
      readonly now: StatedTarget;
      readonly value: StatedTarget;
      readonly on: PlainDate;
    };

export type TargetMove = Move & { readonly revised: Revised };

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

/** What is wrong with the versions of an indicator's baseline, target and interim targets, the last kind as values stand at the as-of date. */
export function findTargetMoves(
  { indicator, actual }: IndicatorAssessment,
  project: Project,
  asOf: PlainDate,
): readonly LocatedMove[] {
  const { window, ended } = projectClock(project, asOf);
  const within: Within = { project, asOf, end: ended ? earliest(ended, window.end) : window.end };
  const place = counted<Observation<unknown>>(indicator.actuals ?? [], asOf)
    .at(-1)
    ?.at.of('value');
  const reported = place && actual.on ? { on: actual.on, place } : undefined;
  switch (indicator.measure) {
    case 'count':
    case 'number':
    case 'percent': {
      const { measure, direction } = indicator;
      const state = (value: Share): StatedTarget => statedValue(measure, value);
      if (!reported || actual.kind !== 'number') return findMoves<Share>(indicator, { state }, within);
      const { quantity } = actual;
      const meets = (goal: Share): boolean => meetsTarget(quantity, goal, direction).holds;
      return findMoves<Share>(indicator, { state, verdict: { ...reported, value: state(quantity), meets } }, within);
    }
    case 'scale': {
      const state = ({ level }: Level): StatedTarget => ({ level });
      if (!reported || actual.kind !== 'level') return findMoves<Level>(indicator, { state }, within);
      const { level, index } = actual;
      const meets = (goal: Level): boolean => index >= goal.index;
      return findMoves<Level>(indicator, { state, verdict: { ...reported, value: { level }, meets } }, within);
    }
    case 'yes-no':
    case 'qualitative':
      return findMoves<unknown>(indicator, {}, within);
  }
}

interface Within {
  readonly project: Project;
  readonly asOf: PlainDate;
  /** The last day of the project, in force or in fact. */
  readonly end: PlainDate;
}

/** What an indicator is judged by. */
interface Judged<Value> {
  readonly baseline?: Baseline<Value> | undefined;
  readonly target: Target<Value>;
  readonly interim?: readonly InterimTarget<Value>[] | undefined;
}

function findMoves<Value>(
  { baseline, target, interim = [] }: Judged<Value>,
  yardstick: Yardstick<Value>,
  { project, asOf, end }: Within,
): readonly LocatedMove[] {
  const { state } = yardstick;
  const ofTarget = target.kind === 'versions' ? findInVersions({ of: 'target' }, target.versions, state, end) : [];
  const ofBaseline =
    baseline?.kind === 'versions' ? findInVersions({ of: 'baseline' }, baseline.versions, state, end) : [];
  const judgedLate = target.kind === 'versions' ? findJudgedLate(target.versions, yardstick, asOf) : [];
  return [
    ...ofTarget,
    ...judgedLate.filter(({ args }) => args.from <= end),
    ...ofBaseline,
    ...interimSteps(interim, project).flatMap(({ due, versions }) =>
      versions.length > 1 ? findInVersions({ of: 'interim', due }, versions, state, earliest(due, end)) : [],
    ),
  ];
}

/** A version of anything; of interim targets the first one has no `from` as a rule. */
type AnyVersion<Value> = ProjectRecord & {
  readonly value: Value | Unknown;
  readonly from?: PartialDate | undefined;
  readonly reason?: Text | undefined;
};

/** @param end after which a version has nothing left to judge */
function findInVersions<Value>(
  revised: Revised,
  versions: readonly AnyVersion<Value>[],
  state: Yardstick<Value>['state'],
  end: PlainDate,
): readonly LocatedMove[] {
  const moves = versions.flatMap((version, index): readonly (LocatedMove | undefined)[] => {
    const previous = versions[index - 1];
    return previous
      ? [findDisorder(revised, version, previous), findUnexplained(revised, version, previous, state)]
      : [];
  });
  return [...moves, ...versions.map((version) => findAfterEnd(revised, version, end))].flatMap((move) => move ?? []);
}

function findDisorder<Value>(
  revised: Revised,
  { from, at }: AnyVersion<Value>,
  previous: AnyVersion<Value>,
): LocatedMove | undefined {
  if (!from || !previous.from || from.first > previous.from.first) return undefined;
  const args = { problem: 'out-of-order', revised, from: from.first, before: previous.from.first } as const;
  return { args, place: at.of('from'), related: [{ place: previous.at.of('from'), label: 'before' }] };
}

function findUnexplained<Value>(
  revised: Revised,
  { value, from, reason, at }: AnyVersion<Value>,
  previous: AnyVersion<Value>,
  state: Yardstick<Value>['state'],
): LocatedMove | undefined {
  if (!from || reason || at.isUnread('reason')) return undefined;
  const stated = (one: Value | Unknown): StatedTarget | undefined => (isUnknown(one) ? undefined : state?.(one));
  return {
    args: { problem: 'no-reason', revised, from: from.first, before: stated(previous.value), now: stated(value) },
    place: at.of('value'),
    related: [{ place: previous.at.of('value'), label: 'before' }],
  };
}

function findAfterEnd<Value>(
  revised: Revised,
  { from, at }: AnyVersion<Value>,
  end: PlainDate,
): LocatedMove | undefined {
  if (!from || from.first <= end) return undefined;
  return { args: { problem: 'after-end', revised, from: from.first, end }, place: at.of('from') };
}

/** The version in force, if it came after the newest value and turned it from a miss into a hit. */
function findJudgedLate<Value>(
  versions: readonly [Version<Goal<Value>>, ...Version<Goal<Value>>[]],
  { state, verdict }: Yardstick<Value>,
  asOf: PlainDate,
): readonly LocatedMove[] {
  if (!state || !verdict) return [];
  const { value: before } = newestInForce(versions, verdict.on);
  const version = newestInForce(versions, asOf);
  const { value: now } = version;
  if (isUnknown(before) || isUnknown(now) || !version.from || version.from.first <= verdict.on) return [];
  if (verdict.meets(before) || !verdict.meets(now)) return [];
  const { value, on, place } = verdict;
  return [
    {
      args: {
        problem: 'after-value',
        revised: { of: 'target' },
        from: version.from.first,
        before: state(before),
        now: state(now),
        value,
        on,
      },
      place: version.at.of('from'),
      related: [{ place, label: 'value' }],
    },
  ];
}
