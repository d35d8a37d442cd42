import type { SubprojectStatus } from './cofinancing.js';
import type { Place } from './place.js';
import type { Id } from './record.js';
import type { Text } from './text.js';

/** The lists of a project file whose records are judged one by one, so that an error in one leaves the others standing. */
export const WITHHELD_LISTS = [
  'indicators',
  'activities',
  'milestones',
  'target_groups',
  'cofinancing',
  'subprojects',
  'stated',
] as const;
export type WithheldList = (typeof WITHHELD_LISTS)[number];

/** What an error of the file takes out of the figures, and the finding that says why. */
interface WithheldBy {
  /** In the file, `indicators.IND-2`, `budget`, `indicators.IND-2.by.sex`. */
  readonly path: string;
  /** The code of the finding, `LF204`. */
  readonly code: string;
  /** Where the finding points. */
  readonly place: Place;
}

/** One record of a list; without an id where none can be read, or where the whole list is in error. */
export interface RecordInError extends WithheldBy {
  readonly kind: 'record';
  readonly list: WithheldList;
  readonly id?: Id | undefined;
  readonly name?: Text | undefined;
  /** Of an indicator, the standard that it writes, `unknown` where that cannot be read; absent where it writes none. */
  readonly standard?: { readonly code: string } | 'unknown' | undefined;
  /** Of a sub-project, what of it can be read that says whether a rule judges it, and what evidence it may have used up. */
  readonly subproject?:
    | {
        readonly status?: SubprojectStatus | undefined;
        readonly activity?: Id | undefined;
        readonly cited?: readonly Id[] | undefined;
      }
    | undefined;
  /** Where the record itself begins. */
  readonly at: Place;
  /** Its position in its list as it is written, from 0, so that it stands there in every table. */
  readonly position: number;
}

/** The section of the budget, and what uses it. */
export interface BudgetInError extends WithheldBy {
  readonly kind: 'budget';
}

/** One dimension of the breakdown of one record, whose parts do not make up its value. */
export interface BreakdownInError extends WithheldBy {
  readonly kind: 'breakdown';
  readonly list: WithheldList;
  readonly id: Id;
  readonly dimension: string;
}

export type Withheld = RecordInError | BudgetInError | BreakdownInError;

/** The records of a list that are in error. */
export function recordsInError(withheld: readonly Withheld[], list: WithheldList): readonly RecordInError[] {
  return withheld.filter((one): one is RecordInError => one.kind === 'record' && one.list === list);
}
