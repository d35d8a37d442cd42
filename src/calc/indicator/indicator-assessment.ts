import type { Indicator, Share } from '../../model/indicator.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Quantity } from '../../model/quantity.js';
import type { Text } from '../../model/text.js';
import type { Computed, Derivation, Figure, NotComputable } from '../figure.js';
import type { Certainty } from '../judge.js';

export const INDICATOR_STATUSES = [
  'narrative',
  'no-data',
  'achieved',
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
  | { readonly kind: 'level'; readonly level: string; readonly index: number; readonly derivation: Derivation }
  | { readonly kind: 'text'; readonly text: Text }
  | ({ readonly kind: 'missing' } & NotComputable);

/** The value at the as-of date, with the day of the newest report that counts. */
export type ActualValue = IndicatorValue & { readonly on?: PlainDate | undefined };

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
  | (Computed & { readonly method: 'linear' | 'interim' | 'overall' })
  | (NotComputable & { readonly method?: undefined });

/** Dimension → part → value, accumulated as the indicator is. */
export type AccumulatedBreakdown = ReadonlyMap<string, ReadonlyMap<string, Quantity>>;

/** One indicator at the as-of date; its certainty is that of its status. */
export interface IndicatorAssessment extends Certainty<IndicatorStatus> {
  readonly indicator: Indicator;
  readonly baseline?: IndicatorValue | undefined;
  /** The target in force at the as-of date. */
  readonly target: IndicatorValue;
  readonly originalTarget: IndicatorValue;
  readonly actual: ActualValue;
  readonly attainment: Attainment;
  /** Absent where the measure or direction has none. */
  readonly targetToDate?: TargetToDate | undefined;
  readonly pace?: Figure | undefined;
  readonly status: IndicatorStatus;
  readonly breakdown?: AccumulatedBreakdown | undefined;
}
