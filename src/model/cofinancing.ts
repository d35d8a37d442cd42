import type { Money } from './money.js';
import type { PeriodOrId } from './period.js';
import type { PartialDate } from './plain-date.js';
import type { Quantity } from './quantity.js';
import type { Id, PlaceNames, ProjectRecord } from './record.js';
import type { Text } from './text.js';
import { isUnknown, type Unknown } from './unknown.js';

export const CONTRIBUTORS = ['community', 'grant', 'local-government', 'organisation', 'other'] as const;
/** Whose money or work a contribution is. */
export type Contributor = (typeof CONTRIBUTORS)[number];

export const CONTRIBUTION_KINDS = ['cash', 'labour', 'materials', 'land', 'service'] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** The way of a sub-project, each status after those before it. */
const SUBPROJECT_COURSE = ['proposed', 'approved', 'in-progress', 'completed', 'reviewed'] as const;
export const SUBPROJECT_STATUSES = [...SUBPROJECT_COURSE, 'suspended', 'cancelled'] as const;
export type SubprojectStatus = (typeof SUBPROJECT_STATUSES)[number];

/** Whether a status is the one asked for or a later one; suspended and cancelled are on no way, and only themselves. */
export function hasReached(status: SubprojectStatus, asked: SubprojectStatus): boolean {
  if (status === asked) return true;
  const course: readonly SubprojectStatus[] = SUBPROJECT_COURSE;
  return course.includes(asked) && course.indexOf(status) > course.indexOf(asked);
}

/** The minimum share that somebody must contribute, with every choice that changes the figure declared. */
export interface CofinancingRule extends ProjectRecord {
  readonly id: Id;
  /** A fraction: `25%` is 0.25. */
  readonly minimum: Quantity;
  readonly contributors: readonly Contributor[];
  readonly kinds: readonly ContributionKind[];
  readonly of: 'total-cost' | 'grant';
  readonly per: 'subproject' | 'project';
  readonly labourDayLimit?: Money | undefined;
  /** Ids of activities or of sub-projects; absent: every sub-project. */
  readonly appliesTo?: readonly Id[] | undefined;
  /** Where it was agreed. */
  readonly evidence?: readonly Id[] | undefined;
  readonly interpretation?: Text | undefined;
}

/**
 * Valued by `amount`, by `days` × `dayRate`, or by `quantity` × `unitPrice`; where both are given they must agree. What is
 * known to have come in, and not how much, has an amount that is Unknown.
 */
export interface Contribution extends ProjectRecord {
  readonly id: Id;
  readonly from: Contributor;
  readonly kind: ContributionKind;
  readonly on?: PartialDate | undefined;
  readonly amount?: Money | Unknown | undefined;
  /** How many people worked. */
  readonly people?: Quantity | undefined;
  readonly labour?: { readonly days: Quantity; readonly dayRate: Money } | undefined;
  readonly priced?:
    | { readonly quantity: Quantity; readonly unit?: Text | undefined; readonly unitPrice: Money }
    | undefined;
  readonly evidence?: readonly Id[] | undefined;
  /** Why the contribution does not count. */
  readonly rejected?: Text | undefined;
}

export interface Subproject extends ProjectRecord {
  readonly id: Id;
  readonly name: Text;
  readonly activity?: Id | undefined;
  readonly place?: PlaceNames | undefined;
  readonly status: SubprojectStatus;
  readonly period?: PeriodOrId | undefined;
  /** Settled total cost, in-kind included. */
  readonly cost?: Money | undefined;
  /** The settlement from which `cost` is taken. */
  readonly costEvidence?: readonly Id[] | undefined;
  /** When `planned` was agreed. */
  readonly agreed?: PartialDate | undefined;
  readonly planned?: readonly Contribution[] | undefined;
  readonly contributions?: readonly Contribution[] | undefined;
}

/** What a contribution is written to be worth: its amount, else its rate or price; nothing where the amount is Unknown. */
export function writtenWorth({ amount, labour, priced }: Contribution): Money | undefined {
  if (isUnknown(amount)) return undefined;
  return amount ?? labour?.dayRate ?? priced?.unitPrice;
}
