import type { RelatedPlace } from '../../../diagnostics/diagnostic.js';
import type { Place } from '../../../model/place.js';
import type { PlainDate } from '../../../model/plain-date.js';
import type { Course } from '../runs-against.js';
import type { StatedValue } from '../stated-value.js';

/** What can be wrong with the interim targets of an indicator, with the numbers that its words state. */
export type InterimProblem =
  /** A second entry of one date, or of one period, of which neither says from when on it holds. */
  | { readonly problem: 'untold'; readonly start?: PlainDate | undefined; readonly due: PlainDate }
  /** Due no later than the one written before it. */
  | { readonly problem: 'out-of-order'; readonly on: PlainDate; readonly before: PlainDate }
  /** Due, or at an end, after the project's end. */
  | { readonly problem: 'after-end'; readonly on: PlainDate; readonly end: PlainDate }
  /** Further from the goal than the interim target, or the baseline, before it. */
  | {
      readonly problem: 'runs-back';
      readonly course: Course;
      readonly value: StatedValue;
      readonly before: StatedValue;
      readonly since: 'before' | 'baseline';
      /** Whether these are running totals of additions. */
      readonly isSum: boolean;
    }
  | {
      readonly problem: 'beyond';
      readonly course: Course;
      readonly value: StatedValue;
      readonly target: StatedValue;
    }
  /** Due on the project's last day, and short of the overall target. */
  | { readonly problem: 'short-at-end'; readonly value: StatedValue; readonly target: StatedValue }
  /** Two increments have days in common, from `start` to `end`. */
  | { readonly problem: 'overlap'; readonly start: PlainDate; readonly end: PlainDate }
  | {
      readonly problem: 'sum';
      readonly isOver: boolean;
      readonly sum: StatedValue;
      readonly target: StatedValue;
      /** The difference of the two, without a sign. */
      readonly difference: StatedValue;
    };

export interface LocatedProblem {
  readonly args: InterimProblem;
  readonly place: Place;
  /** The path of the record, if the place is a key. */
  readonly path?: string | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
}
