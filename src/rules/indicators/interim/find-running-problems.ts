import type { NumericIndicator } from '../../../calc/indicator/numeric-state.js';
import { versionInForce } from '../../../calc/versions.js';
import type { Baseline, Goal, Measure, RunningTarget as Running, Start, Target } from '../../../model/indicator.js';
import type { Window } from '../../../model/period.js';
import type { PlainDate } from '../../../model/plain-date.js';
import type { Quantity } from '../../../model/quantity.js';
import { isUnknown } from '../../../model/unknown.js';
import { type Course, runsAgainst } from '../runs-against.js';
import { type Rung, statedValue } from '../stated-value.js';
import { targetAsCompared } from '../target-as-compared.js';
import type { LocatedProblem } from './interim-problem.js';

export type RunningTarget = Running<Rung>;

/** What goes from a baseline to a target: an indicator in numbers, or a scale by the indexes of its levels. */
export interface Climbing extends Pick<NumericIndicator, 'at' | 'accumulates' | 'direction'> {
  readonly measure: Measure;
  readonly baseline?: Baseline<Rung> | undefined;
  readonly target: Target<Rung>;
}

/** What is wrong with targets `by` a date, given in the order of the file. */
export function findRunningProblems(
  indicator: Climbing,
  steps: readonly RunningTarget[],
  project: Window,
): readonly LocatedProblem[] {
  const misdated = findMisdated(steps);
  const late = findLate(steps, project);
  const course = courseOf(indicator, project);
  if (!course) return [...misdated, ...late];
  const timely = steps.filter(({ by }) => by.last <= project.end);
  const beyond = findBeyond(indicator, timely, course);
  const short = findShortAtEnd(indicator, timely, course, project);
  // A wrong date makes the values seem to fall too, and the next value is not measured by one that is beyond the target.
  const credible = timely.filter(({ at }) => !beyond.some(({ place }) => place === at.of('value')));
  const falling = misdated.length > 0 ? [] : findFalling(indicator, credible, course);
  return [...misdated, ...late, ...beyond, ...short, ...falling];
}

/**
 * The way that running targets go: that of the indicator or, for a sum, from 0 to the target. None for a level to
 * maintain, nor where the target already contradicts the baseline (LF401).
 */
function courseOf(indicator: Climbing, project: Window): Course | undefined {
  const { direction, accumulates } = indicator;
  if (direction === 'maintain') return undefined;
  const target = targetOn(indicator, project.end);
  if (accumulates === 'sum') return target?.number.isNegative ? 'decrease' : 'increase';
  const start = baselineOn(indicator, project.end);
  return start && target && runsAgainst(direction, start.value, targetAsCompared(target)) ? undefined : direction;
}

function findMisdated(steps: readonly RunningTarget[]): readonly LocatedProblem[] {
  return steps.flatMap((step, index): LocatedProblem[] => {
    const previous = steps[index - 1];
    if (!previous || step.by.last > previous.by.last) return [];
    const args = { problem: 'out-of-order', on: step.by.last, before: previous.by.last } as const;
    return [{ args, place: step.at.of('by'), related: [{ place: previous.at.of('by'), label: 'before' }] }];
  });
}

function findLate(steps: readonly RunningTarget[], { end }: Window): readonly LocatedProblem[] {
  return steps
    .filter(({ by }) => by.last > end)
    .map(({ by, at }) => ({ args: { problem: 'after-end', on: by.last, end }, place: at.of('by') }));
}

/** Each is held against the target in force on the day it is due. */
function findBeyond(indicator: Climbing, steps: readonly RunningTarget[], course: Course): readonly LocatedProblem[] {
  return steps.flatMap(({ value, by, at }): LocatedProblem[] => {
    const target = targetOn(indicator, by.last);
    if (!target || !isFurther(course, value, target)) return [];
    const { measure } = indicator;
    return [
      {
        args: { problem: 'beyond', course, value: statedValue(measure, value), target: statedValue(measure, target) },
        place: at.of('value'),
        related: [{ place: target.at ?? indicator.at.of('target'), label: 'target' }],
      },
    ];
  });
}

function findShortAtEnd(
  indicator: Climbing,
  steps: readonly RunningTarget[],
  course: Course,
  { end }: Window,
): readonly LocatedProblem[] {
  const target = targetOn(indicator, end);
  if (!target) return [];
  return steps
    .filter(({ by, value }) => by.last === end && isFurther(course, target, value))
    .map(({ value, at }) => ({
      args: {
        problem: 'short-at-end',
        value: statedValue(indicator.measure, value),
        target: statedValue(indicator.measure, target),
      },
      place: at.of('value'),
      related: [{ place: target.at ?? indicator.at.of('target'), label: 'target' }],
    }));
}

/** Each is held against the one due before it, the first against the baseline. */
function findFalling(indicator: Climbing, steps: readonly RunningTarget[], course: Course): readonly LocatedProblem[] {
  const { measure, accumulates } = indicator;
  const isSum = accumulates === 'sum';
  return steps.flatMap(({ value, by, at }, index): LocatedProblem[] => {
    const since = index === 0 ? 'baseline' : 'before';
    const before = steps[index - 1] ?? baselineOn(indicator, by.last);
    // The bound of a baseline is no comparison.
    const start = before && (since === 'baseline' ? before.value : targetAsCompared(before.value));
    if (!before || !start || !runsAgainst(course, start, targetAsCompared(value))) return [];
    const [one, other] = [statedValue(measure, value), statedValue(measure, before.value)];
    return [
      {
        args: { problem: 'runs-back', course, value: one, before: other, since, isSum },
        place: at.of('value'),
        related: [{ place: before.at.of('value'), label: since }],
      },
    ];
  });
}

/** Whether one target is further on the way than another for certain. */
function isFurther(course: Course, one: Quantity, other: Quantity): boolean {
  return runsAgainst(course, targetAsCompared(one), targetAsCompared(other));
}

/** The overall target in force on a day, where it is known. */
export function targetOn({ target }: Climbing, day: PlainDate): Rung | undefined {
  const inForce = versionInForce<Goal<Rung>>(target, day).value;
  return isUnknown(inForce) ? undefined : inForce;
}

/** The baseline in force on a day, where it is known, and its record; a sum has none in it. */
function baselineOn({ baseline, accumulates, at }: Climbing, day: PlainDate) {
  if (accumulates === 'sum' || !baseline) return undefined;
  const inForce = versionInForce<Start<Rung>>(baseline, day);
  return isUnknown(inForce.value) ? undefined : { value: inForce.value, at: inForce.at ?? at };
}
