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
  /** Whether something is written under the key that could not be read, so that the record goes on without it. */
  isUnread(key: string): boolean;
  /** The place of a key's value; the record itself if it has no such key. */
  of(key: string): Place;
  /** The place of the key itself; the record itself if it has no such key. */
  keyOf(key: string): Place;
  /** The place of an item of a list, or of a key of a map, under a key; the whole value under the key if there is no such item. */
  ofItem(key: string, item: number | string): Place;
}

/** The line of the first character, from 1. */
export function lineOf({ source, start }: Place): number {
  return source.positionOf(start).line;
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
