import type { Indicator, Level, Share } from '../../model/indicator.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Quantity } from '../../model/quantity.js';
import type { Text } from '../../model/text.js';
import type { Computed, Derivation, Figure, NotComputable } from '../figure.js';
import type { Certainty } from '../judge.js';
import type { ReportedPeriods } from './reported-periods.js';

export const INDICATOR_STATUSES = [
  'narrative',
  'no-data',
  'achieved',
  'within-limit',
  'regressed',
  'not-computable',
  'not-achieved',
  'not-due',
  'ahead',
  'on-track',
  'at-risk',
  'off-track',
] as const;
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

/** A value in the indicator's own measure, or why there is none. */
export type IndicatorValue =
  | { readonly kind: 'number'; readonly quantity: Share; readonly derivation: Derivation }
  | { readonly kind: 'yes-no'; readonly yes: boolean; readonly derivation: Derivation }
  | {
      readonly kind: 'level';
      readonly level: string;
      /** What reports call it. */
      readonly name?: Text | undefined;
      readonly index: number;
      readonly derivation: Derivation;
    }
  | { readonly kind: 'text'; readonly text: Text }
  | ({ readonly kind: 'missing' } & NotComputable);

/** The value at the as-of date, and what it is of. */
export type ActualValue = IndicatorValue & {
  /** The day of the newest observation that counts; of the greatest, the day on which it was first reached. */
  readonly on?: PlainDate | undefined;
  /** How many were added up, averaged or pooled; absent where the value is a single one of them. */
  readonly observations?: number | undefined;
};

/** How an attainment was measured; a level to maintain is met or not met and has no ratio. */
export type Attainment =
  | (Computed & { readonly basis: 'from-baseline' | 'against-target' })
  | (NotComputable & { readonly basis?: undefined })
  | {
      readonly basis: 'maintain';
      readonly met: boolean;
      readonly quantity?: undefined;
      readonly notComputable?: undefined;
    };

export type TargetToDate =
  | (Computed & {
      readonly method: 'linear' | 'interim' | 'overall';
      /** Of a scale, the level whose index the quantity is. */
      readonly level?: Pick<Level, 'level' | 'name'> | undefined;
    })
  | (NotComputable & { readonly method?: undefined });

/** A part of the value; where shares are pooled, with the sums of its numerators and denominators. */
export type PartValue = Computed & { readonly quantity: Share };

/** Dimension → part → value, accumulated as the indicator is. */
export type AccumulatedBreakdown = ReadonlyMap<string, ReadonlyMap<string, PartValue>>;

/** What a dimension lacks to be the breakdown of a value: some of it, or its day. */
export interface BreakdownCoverage {
  /** What its parts make together; absent where they need not add up. */
  readonly stated?: Quantity | undefined;
  /** The value that they should make. */
  readonly of?: Quantity | undefined;
  /** The day of the newest report that states the dimension, where the value is newer. */
  readonly on?: PlainDate | undefined;
}

/** A part that has a target of its own. */
export interface PartAssessment {
  /** Absent where none is stated for the part. */
  readonly baseline?: Computed | undefined;
  readonly target: Computed;
  readonly actual: Figure;
  readonly attainment: Attainment;
}

/** Dimension → part, of those that have a target. */
export type AssessedParts = ReadonlyMap<string, ReadonlyMap<string, PartAssessment>>;

/** One indicator at the as-of date; its certainty is that of its status. */
export interface IndicatorAssessment extends Certainty<IndicatorStatus> {
  readonly indicator: Indicator;
  /** The baseline in force at the as-of date; absent where the file gives none. */
  readonly baseline?: IndicatorValue | undefined;
  /** What it was first; absent where it has no versions. */
  readonly originalBaseline?: IndicatorValue | undefined;
  /** The target in force at the as-of date. */
  readonly target: IndicatorValue;
  readonly originalTarget: IndicatorValue;
  readonly actual: ActualValue;
  readonly attainment: Attainment;
  /** Absent where the measure or direction has none. */
  readonly targetToDate?: TargetToDate | undefined;
  readonly pace?: Figure | undefined;
  readonly status: IndicatorStatus;
  /** Of a sum: for which of the periods that are over it was reported; absent where none is due. */
  readonly reporting?: ReportedPeriods | undefined;
  readonly breakdown?: AccumulatedBreakdown | undefined;
  /** The dimensions of a count or number whose parts need not add up: someone may count in several. */
  readonly overlapping?: ReadonlySet<string> | undefined;
  /** The dimensions that do not account for the value, or are older than it. */
  readonly breakdownCoverage?: ReadonlyMap<string, BreakdownCoverage> | undefined;
  /** The parts that have targets in the version in force. */
  readonly parts?: AssessedParts | undefined;
}
