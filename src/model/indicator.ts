import type { PeriodOrId } from './period.js';
import type { Place } from './place.js';
import type { PartialDate } from './plain-date.js';
import type { Quantity } from './quantity.js';
import type { Breakdown, Explanation, Id, Observation, ProjectRecord } from './record.js';
import type { Text } from './text.js';
import type { Unknown } from './unknown.js';
import type { Versioned } from './versioned.js';

export const MEASURES = ['count', 'number', 'percent', 'yes-no', 'scale', 'qualitative'] as const;
export type Measure = (typeof MEASURES)[number];

export const ACCUMULATIONS = ['sum', 'latest', 'max', 'average', 'pooled'] as const;
/** How the actual values add up over time. */
export type Accumulation = (typeof ACCUMULATIONS)[number];

export const DIRECTIONS = ['increase', 'decrease', 'maintain'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A percent (`25%` is 0.25), with its numerator and denominator where it was written as a ratio `34/60`. */
export interface Share extends Quantity {
  readonly numerator?: Quantity | undefined;
  readonly denominator?: Quantity | undefined;
}

export interface YesNo {
  readonly yes: boolean;
  readonly at?: Place | undefined;
}

/** A step of a scale, and what reports call it; absent where they print its id. */
export interface ScaleLevel {
  readonly id: Id;
  readonly name?: Text | undefined;
}

/** A level of a scale, with its index in `levels` (0 is the worst). */
export interface Level {
  readonly level: Id;
  readonly name?: Text | undefined;
  readonly index: number;
  readonly at?: Place | undefined;
}

/** What is to be reached at the end, overall and of parts that have a target of their own. */
export interface Goal<Value> {
  readonly value: Value | Unknown;
  readonly by?: Breakdown | undefined;
}

/** The overall target, its versions, or one that the source does not state. */
export type Target<Value> = Versioned<Goal<Value>>;

/** Where an indicator starts from, overall and in parts. */
export interface Start<Value> {
  readonly value: Value | Unknown;
  readonly on?: PartialDate | undefined;
  readonly by?: Breakdown | undefined;
}

export type Baseline<Value> = Versioned<Start<Value>>;

/** A running target due by a date, or an increment for a period; several of one date or period are versions of it. */
export type InterimTarget<Value> = ProjectRecord & {
  readonly value: Value;
  readonly from?: PartialDate | undefined;
  readonly reason?: Text | undefined;
} & (
    | { readonly by: PartialDate; readonly during?: undefined }
    | { readonly during: PeriodOrId; readonly by?: undefined }
  );

/** A level of a scale that is due by a date. */
export type RunningTarget<Value> = Extract<InterimTarget<Value>, { readonly by: object }>;

interface IndicatorCommon extends ProjectRecord {
  readonly id: Id;
  readonly name: Text;
  readonly result?: Id | undefined;
  readonly explanation?: readonly Explanation[] | undefined;
  readonly weight?: Quantity | undefined;
  /** The donor's or portfolio's code, by which indicators of several projects add up. */
  readonly standard?: string | undefined;
  readonly meansOfVerification?: Text | undefined;
  readonly frequency?: Text | undefined;
  readonly responsible?: Text | undefined;
}

interface Measured<Value> {
  readonly baseline?: Baseline<Value> | undefined;
  readonly target: Target<Value>;
  /** Absent: not reported. Empty: reported as none yet. */
  readonly actuals?: readonly Observation<Value>[] | undefined;
}

interface NumericIndicator<Value> extends IndicatorCommon, Measured<Value> {
  readonly accumulates: Accumulation;
  readonly direction: Direction;
  readonly interim?: readonly InterimTarget<Value>[] | undefined;
}

/** Counts and numbers carry a unit. */
export interface CountIndicator extends NumericIndicator<Quantity> {
  readonly measure: 'count' | 'number';
  readonly unit: Text;
}

export interface PercentIndicator extends NumericIndicator<Share> {
  readonly measure: 'percent';
  readonly unit?: Text | undefined;
}

export interface YesNoIndicator extends IndicatorCommon, Measured<YesNo> {
  readonly measure: 'yes-no';
}

export interface ScaleIndicator extends IndicatorCommon, Measured<Level> {
  readonly measure: 'scale';
  /** Worst first. */
  readonly levels: readonly ScaleLevel[];
  readonly interim?: readonly RunningTarget<Level>[] | undefined;
}

export interface QualitativeIndicator extends IndicatorCommon, Measured<Text> {
  readonly measure: 'qualitative';
}

export type Indicator = CountIndicator | PercentIndicator | YesNoIndicator | ScaleIndicator | QualitativeIndicator;
