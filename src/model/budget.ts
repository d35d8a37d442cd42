import type { Money } from './money.js';
import type { PeriodOrId } from './period.js';
import type { RecordPlace } from './place.js';
import type { PartialDate } from './plain-date.js';
import type { Explanation, Id, ProjectRecord } from './record.js';
import type { Text } from './text.js';
import type { Unknown } from './unknown.js';
import type { Version, Versioned } from './versioned.js';

export const DISBURSEMENT_KINDS = ['payment', 'advance', 'settlement', 'refund', 'transfer'] as const;
export type DisbursementKind = (typeof DISBURSEMENT_KINDS)[number];

export const BUDGET_SCOPES = ['total', 'donor-share', 'unknown'] as const;
/** Whose money the budget total is. */
export type BudgetScope = (typeof BUDGET_SCOPES)[number];

export interface BudgetLine extends ProjectRecord {
  readonly id: Id;
  readonly name: Text;
  /** The line of which it is a part: that one has the sum of the lines under it. */
  readonly under?: Id | undefined;
  /** Absent only where there are lines under it. */
  readonly amount?: Money | Unknown | undefined;
}

/** Money that a donor sent, or bound itself to send. */
export interface Receipt extends ProjectRecord {
  readonly id: Id;
  readonly on: PartialDate;
  readonly amount: Money;
  /** Who sent it. */
  readonly from?: Text | undefined;
  readonly evidence?: readonly Id[] | undefined;
}

/** What the whole budget is at one time. */
export interface TotalAmount {
  readonly value: Money | Unknown;
}

/** A total in force from a day on; the oldest may leave its day out. */
export type TotalVersion = Version<TotalAmount>;

/** The total of a budget: one, or its versions, oldest first. */
export type BudgetTotal = Versioned<TotalAmount>;

/** One version of the disbursement plan of one period. */
export interface Plan extends ProjectRecord {
  readonly id: Id;
  readonly period: PeriodOrId;
  readonly approved?: PartialDate | undefined;
  readonly supersedes?: Id | undefined;
  readonly reason?: Text | undefined;
  /** Absent where only `lines` are given. */
  readonly amount?: Money | Unknown | undefined;
  readonly lines?: ReadonlyMap<Id, Money> | undefined;
  /** Why more or less than planned was disbursed. */
  readonly explanation?: readonly Explanation[] | undefined;
  /** Where it was approved. */
  readonly evidence?: readonly Id[] | undefined;
}

/** Money paid on a date, or one total for a whole period. */
export type Disbursement = ProjectRecord & {
  readonly id: Id;
  /** Always positive; a refund reduces what was disbursed, and a settlement adds nothing to it. */
  readonly amount: Money;
  readonly line?: Id | undefined;
  readonly kind: DisbursementKind;
  /** Of a settlement: the advance of which it says what it was spent on. */
  readonly settles?: Id | undefined;
  /** Of a refund: the record of which it pays back all or some. */
  readonly refunds?: Id | undefined;
  /** A code, never a name. */
  readonly payee?: string | undefined;
  readonly evidence?: readonly Id[] | undefined;
} & (
    | { readonly on: PartialDate; readonly during?: undefined }
    | { readonly during: PeriodOrId; readonly on?: undefined }
  );

export interface Budget {
  readonly at: RecordPlace;
  readonly total?: BudgetTotal | undefined;
  readonly scope?: BudgetScope | undefined;
  readonly lines?: readonly BudgetLine[] | undefined;
  /** What the donors bound themselves to. */
  readonly commitments?: readonly Receipt[] | undefined;
  /** What the donors sent. Absent: not reported. */
  readonly receipts?: readonly Receipt[] | undefined;
  readonly plans?: readonly Plan[] | undefined;
  /** Absent: not reported. Empty: reported as none yet. */
  readonly disbursements?: readonly Disbursement[] | undefined;
}
