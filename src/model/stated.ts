import type { Money } from './money.js';
import type { PeriodOrId } from './period.js';
import type { PartialDate } from './plain-date.js';
import type { Quantity } from './quantity.js';
import type { Id, ProjectRecord } from './record.js';

/** A figure the source states. It is checked and never used as an input. */
export type StatedFigure = ProjectRecord & { readonly id: Id } & (
    | { readonly figure: 'disbursement-rate'; readonly plan: Id; readonly value: Quantity }
    | { readonly figure: 'indicator-attainment'; readonly indicator: Id; readonly value: Quantity }
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
  );

export const STATED_FIGURES = [
  'disbursement-rate',
  'indicator-attainment',
  'cofinancing-share',
  'disbursed',
  'budget-total',
] as const satisfies readonly StatedFigure['figure'][];
