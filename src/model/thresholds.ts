import { Rational } from './rational.js';

/** Where a figure changes its status. Shares are fractions. */
export interface Thresholds {
  readonly indicator: { readonly onTrack: Rational; readonly atRisk: Rational; readonly ahead: Rational };
  readonly disbursement: { readonly under: Rational; readonly over: Rational };
  readonly dueSoonDays: number;
  /** An advance that is open for longer is to be settled. */
  readonly advanceDays: number;
}

/** Thresholds that a project or a workspace sets; the others keep their defaults. */
export interface ThresholdOverrides {
  readonly indicator?: Partial<Thresholds['indicator']> | undefined;
  readonly disbursement?: Partial<Thresholds['disbursement']> | undefined;
  readonly dueSoonDays?: number | undefined;
  readonly advanceDays?: number | undefined;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  indicator: { onTrack: Rational.of('0.85'), atRisk: Rational.of('0.60'), ahead: Rational.of('1.15') },
  disbursement: { under: Rational.of('0.85'), over: Rational.of('1.15') },
  dueSoonDays: 30,
  advanceDays: 90,
};

/** Lays overrides over each other: the project's first, then the workspace's, then the defaults. */
export function resolveThresholds(...overrides: readonly (ThresholdOverrides | undefined)[]): Thresholds {
  return overrides.reduceRight<Thresholds>(
    (base, over) => ({
      indicator: { ...base.indicator, ...defined(over?.indicator) },
      disbursement: { ...base.disbursement, ...defined(over?.disbursement) },
      dueSoonDays: over?.dueSoonDays ?? base.dueSoonDays,
      advanceDays: over?.advanceDays ?? base.advanceDays,
    }),
    DEFAULT_THRESHOLDS,
  );
}

/** Leaves out keys whose value is undefined, so that spreading them hides nothing. */
function defined<T extends object>(value: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, one]) => one !== undefined)) as Partial<T>;
}
