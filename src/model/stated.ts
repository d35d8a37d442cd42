import type { SubprojectStatus } from './cofinancing.js';
import type { Share } from './indicator.js';
import type { Money } from './money.js';
import type { PeriodOrId } from './period.js';
import type { PartialDate } from './plain-date.js';
import type { Quantity } from './quantity.js';
import type { Id, ProjectRecord } from './record.js';

export const RATE_BASES = ['plan', 'budget', 'receipts'] as const;
/** What a disbursement rate is a rate of. */
export type RateBasis = (typeof RATE_BASES)[number];

/** The value of an indicator as a source states it. */
export interface StatedIndicatorValue extends Share {
  /** Written as a percent or a ratio. */
  readonly isShare: boolean;
}

interface Stating extends ProjectRecord {
  readonly id: Id;
  /** To what the source rounded, in the unit of the value: 0.001 for `0.1%`. Absent: to its last written digit. */
  readonly roundedTo?: Quantity | undefined;
}

/** A figure the source states. It is checked and never used as an input. */
export type StatedFigure = Stating &
  (
    | {
        readonly figure: 'disbursement-rate';
        /** Absent: `plan`, and then there is one. */
        readonly of?: RateBasis | undefined;
        readonly plan?: Id | undefined;
        readonly value: Quantity;
      }
    | { readonly figure: 'indicator-attainment'; readonly indicator: Id; readonly value: Quantity }
    | { readonly figure: 'indicator-value'; readonly indicator: Id; readonly value: StatedIndicatorValue }
    | {
        readonly figure: 'cofinancing-share';
        readonly rule: Id;
        readonly subproject?: Id | undefined;
        readonly value: Quantity;
      }
    | {
        readonly figure: 'disbursed';
        readonly value: Money;
        readonly during?: PeriodOrId | undefined;
        readonly on?: PartialDate | undefined;
      }
    | { readonly figure: 'budget-total'; readonly value: Money }
    | { readonly figure: 'activity-done'; readonly activity: Id; readonly value: Quantity }
    | { readonly figure: 'target-group-reached'; readonly targetGroup: Id; readonly value: Quantity }
    | { readonly figure: 'subprojects'; readonly status: SubprojectStatus; readonly value: Quantity }
  );

export const STATED_FIGURES = [
  'disbursement-rate',
  'indicator-attainment',
  'indicator-value',
  'cofinancing-share',
  'disbursed',
  'budget-total',
  'activity-done',
  'target-group-reached',
  'subprojects',
] as const satisfies readonly StatedFigure['figure'][];

/** The record or the period that a stated figure is about; of a share, its sub-project. */
export function subjectOf(stated: StatedFigure): Id | undefined {
  switch (stated.figure) {
    case 'disbursement-rate':
      return stated.plan;
    case 'indicator-attainment':
    case 'indicator-value':
      return stated.indicator;
    case 'activity-done':
      return stated.activity;
    case 'target-group-reached':
      return stated.targetGroup;
    case 'cofinancing-share':
      return stated.subproject;
    case 'disbursed':
      return stated.during && 'id' in stated.during ? stated.during.id : undefined;
    case 'budget-total':
    case 'subprojects':
      return undefined;
  }
}
