import type { RecordPlace } from './place.js';
import type { PartialDate } from './plain-date.js';
import type { Quantity } from './quantity.js';
import type { Text } from './text.js';

/** A name unique within its list: `A12`, `FY2023/original`. */
export type Id = string;

export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/;

/** What every record of a project file may carry. */
export interface ProjectRecord {
  readonly at: RecordPlace;
  /** The source the record's facts come from. */
  readonly source?: Id | undefined;
  /** The words of the source. */
  readonly asWritten?: string | undefined;
  readonly note?: Text | undefined;
}

/** Why a value deviates from what was due: it explains the values up to its date. */
export interface Explanation extends ProjectRecord {
  readonly on: PartialDate;
  readonly text: Text;
}

/** Administrative names as they were at project time. */
export interface PlaceNames {
  readonly province?: string | undefined;
  readonly district?: string | undefined;
  readonly commune?: string | undefined;
  readonly village?: string | undefined;
  readonly note?: Text | undefined;
}

/** A value broken down: dimension → part → quantity, as in `sex: { female: 21, male: 19 }`. */
export type Breakdown = ReadonlyMap<string, ReadonlyMap<string, Quantity>>;

/** One report of a value on a date. */
export interface Observation<Value> extends ProjectRecord {
  readonly on: PartialDate;
  readonly value: Value;
  readonly by?: Breakdown | undefined;
  /** Dimensions in which someone may count in several parts, so that the parts need not add up to the value. */
  readonly overlapping?: readonly string[] | undefined;
  /** Dimensions of which not all parts are stated: their parts are no more than the value. */
  readonly partial?: readonly string[] | undefined;
  readonly place?: PlaceNames | undefined;
  readonly evidence?: readonly Id[] | undefined;
}
