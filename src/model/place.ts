import type { SourceText } from './source-text.js';

/** A stretch of one of the user's files: where a value stands, so that a figure can be traced to it. */
export interface Place {
  readonly source: SourceText;
  /** First UTF-16 unit. */
  readonly start: number;
  /** One past the last UTF-16 unit. */
  readonly end: number;
}

/** The place of a record, from which the places of its values and keys are found. */
export interface RecordPlace extends Place {
  /** Names the record inside its file as trace and diagnostics do: `indicators.IND-2.actuals[0]`. */
  readonly path: string;
  /** Where the value of a key stands; the record itself where it has no such key. */
  of(key: string): Place;
  /** Where the key itself stands; the record itself where it has no such key. */
  keyOf(key: string): Place;
  /** Under a key, where an item of a list or a key of a map stands; what stands under the key where there is none. */
  ofItem(key: string, item: number | string): Place;
}

/** `file:line:column` of the first character, as terminals and editors understand it. */
export function formatPlace(place: Place): string {
  const { line, column } = place.source.positionOf(place.start);
  return `${place.source.file}:${line}:${column}`;
}

/** The path of the value at a place; keys and mere stretches of text have none. */
export function pathOf(place: Place): string | undefined {
  return 'path' in place && typeof place.path === 'string' ? place.path : undefined;
}
