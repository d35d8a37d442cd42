import type { NumericIndicator } from '../../../calc/indicator/numeric-state.js';
import { compareTexts } from '../../../model/compare-texts.js';
import type { InterimTarget, Share } from '../../../model/indicator.js';
import { type Window, windowOf } from '../../../model/period.js';
import type { Place } from '../../../model/place.js';
import { addDays, earliest, latest, type PlainDate } from '../../../model/plain-date.js';
import { type Project, resolvePeriod } from '../../../model/project.js';
import { type Quantity, subtract, sum } from '../../../model/quantity.js';
import { addRanges, areApart, rangeOf } from '../../../model/value-range.js';
import { statedValue } from '../stated-value.js';
import { targetAsCompared } from '../target-as-compared.js';
import { targetOn } from './find-running-problems.js';
import type { LocatedProblem } from './interim-problem.js';

export type Increment = Extract<InterimTarget<Share>, { readonly during: object }>;

interface Dated extends Window {
  readonly step: Increment;
}

/** What is wrong with targets `during` periods. */
export function findIncrementProblems(
  indicator: NumericIndicator,
  steps: readonly Increment[],
  project: Project,
  window: Window,
): readonly LocatedProblem[] {
  const dated = steps
    .flatMap((step): Dated[] => {
      const period = resolvePeriod(project, step.during);
      return period ? [{ step, ...windowOf(period) }] : [];
    })
    .toSorted((a, b) => compareTexts(a.start, b.start));
  const overlapping = findOverlaps(dated);
  // Increments that overlap add up to too much for that reason.
  const wrongSum = overlapping.length > 0 ? [] : findWrongSum(indicator, dated, window);
  return [...findLate(dated, window), ...overlapping, ...wrongSum];
}

function findLate(dated: readonly Dated[], project: Window): readonly LocatedProblem[] {
  return dated
    .filter(({ end }) => end > project.end)
    .map(({ step, end }) => ({ args: { problem: 'after-end', on: end, end: project.end }, place: endOf(step) }));
}

/** The end date that is written, or the id of the reporting period. */
function endOf({ during, at }: Increment): Place {
  return 'end' in during ? (during.end.at ?? at.of('during')) : at.of('during');
}

/** Each is held against that one of those that begin before it which ends last. */
function findOverlaps(dated: readonly Dated[]): readonly LocatedProblem[] {
  let longest: Dated | undefined;
  const problems: LocatedProblem[] = [];
  for (const one of dated) {
    if (longest && one.start <= longest.end) {
      problems.push({
        args: { problem: 'overlap', start: latest(one.start, longest.start), end: earliest(one.end, longest.end) },
        place: one.step.at.of('during'),
        related: [{ place: longest.step.at.of('during'), label: 'other' }],
      });
    }
    if (!longest || one.end > longest.end) longest = one;
  }
  return problems;
}

/**
 * Increments that add up to more than the target that holds at the project's end; or to less, if they leave no day of the
 * project out.
 */
function findWrongSum(
  indicator: NumericIndicator,
  dated: readonly Dated[],
  project: Window,
): readonly LocatedProblem[] {
  const target = targetOn(indicator, project.end);
  const increments = dated.map(({ step }) => targetAsCompared<Quantity>(step.value));
  if (!target || increments.length === 0) return [];
  const goal = targetAsCompared<Quantity>(target);
  if (!areApart(addRanges(increments.map(rangeOf)), rangeOf(goal))) return [];
  const total = sum(increments);
  const { number, bound } = subtract(total, goal);
  const isShort = number.isNegative !== target.number.isNegative;
  if (isShort && !covers(dated, project)) return [];
  const { measure, at } = indicator;
  return [
    {
      args: {
        problem: 'sum',
        isOver: !isShort,
        sum: statedValue(measure, total),
        target: statedValue(measure, target),
        difference: statedValue(measure, { number: number.abs(), bound }),
      },
      place: at.keyOf('interim'),
      path: `${at.path}.interim`,
      related: [{ place: target.at ?? at.of('target'), label: 'target' }],
    },
  ];
}

/** Whether windows that do not overlap, in the order of their start, hold every day of the project. */
function covers(dated: readonly Window[], project: Window): boolean {
  let next: PlainDate = project.start;
  for (const { start, end } of dated) {
    if (start > next) return false;
    next = addDays(end, 1);
  }
  return next > project.end;
}
