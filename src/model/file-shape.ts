/** The lists of a project file whose records have ids. */
export type IdKind =
  | 'activity'
  | 'commitment'
  | 'contribution'
  | 'dimension'
  | 'disbursement'
  | 'evidence'
  | 'indicator'
  | 'level'
  | 'line'
  | 'milestone'
  | 'part'
  | 'period'
  | 'plan'
  | 'planned-contribution'
  | 'receipt'
  | 'result'
  | 'rule'
  | 'source'
  | 'stated'
  | 'subproject'
  | 'target-group';

/** The kinds that have one list in the file, so that other records can refer to them. */
export type ListedKind = Exclude<IdKind, 'contribution' | 'level' | 'part' | 'planned-contribution'>;

/** What an id elsewhere in the file may name: a record of one list, of either of two, or of `any` list. */
export type ReferredKind = ListedKind | 'activity-or-subproject' | 'any';

/** The lists in which the record of an id may stand; `undefined` where it may stand in any. */
export function kindsOf(kind: ReferredKind): readonly ListedKind[] | undefined {
  if (kind === 'any') return undefined;
  return kind === 'activity-or-subproject' ? ['activity', 'subproject'] : [kind];
}

export const PLACE_LEVELS = ['province', 'district', 'commune', 'village'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** What a single value is, where rules look at every value of its sort. */
export type ScalarMeaning =
  /** The id of the record or of the item in which it stands. */
  | { readonly role: 'name'; readonly kind: IdKind }
  /** The id of a record elsewhere in the same file. */
  | { readonly role: 'reference'; readonly kind: ReferredKind }
  | { readonly role: 'date' }
  /** A dimension of a breakdown, or several crossed, that `dimensions` of the same file may declare. */
  | { readonly role: 'dimension' }
  | { readonly role: 'place-name'; readonly level: PlaceLevel };

/** The same of a map. */
export type MapMeaning =
  /** Its keys are ids of records elsewhere in the same file. */
  | { readonly role: 'keys'; readonly kind: ReferredKind }
  /** Its keys are dimensions, and under each stand its parts: `{ sex: { female: 21 } }`. */
  | { readonly role: 'breakdown' }
  /** It has a `start` and an `end`. */
  | { readonly role: 'period' };

export type Meaning = ScalarMeaning | MapMeaning;

/**
 * What can stand at a place of a file and what it means there: a single value, a map or a list, as far as the format
 * has room for it. `{ scalar: { role: 'reference', kind: 'period' }, map: { meaning: { role: 'period' }, … } }` is a
 * period that is written out or named by its id. Without any of the three, nothing at the place has a meaning.
 */
export interface FileShape {
  readonly scalar?: ScalarMeaning | undefined;
  readonly map?: MapShape | undefined;
  /** What each item of a list is. */
  readonly item?: FileShape | undefined;
}

export interface MapShape {
  readonly meaning?: MapMeaning | undefined;
  /** By the keys of the format. */
  readonly entries: ReadonlyMap<string, FileShape>;
  /** What stands under keys that the writer chooses. */
  readonly chosen?: FileShape | undefined;
}
