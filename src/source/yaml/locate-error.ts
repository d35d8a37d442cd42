import type { Place } from '../../model/place.js';
import type { SourceText } from '../../model/source-text.js';

interface SecondColon {
  readonly place: Place;
  /** The key and its value in quotes, as they could have been written. */
  readonly right?: string | undefined;
}

/** The colon inside a value without quotes which makes YAML take it for a key; undefined if the line has none. */
export function findSecondColon(
  source: SourceText,
  valueStart: number,
  isInBrackets: boolean,
): SecondColon | undefined {
  const line = restOfLine(source.text, valueStart);
  const value = (isInBrackets ? /^[^,}\]]*/ : /^(?:(?!\s#).)*/).exec(line)?.[0].trimEnd() ?? '';
  const colon = value.search(/:(?:\s|$)/);
  if (colon === -1) return undefined;
  const start = valueStart + colon;
  const key = /([^\s:{[,'"]+):\s+$/.exec(source.text.slice(startOfLine(source.text, valueStart), valueStart))?.[1];
  const right = key === undefined ? undefined : `${key}: '${value.replaceAll("'", "''")}'`;
  return { place: { source, start, end: start + 1 }, right };
}

/** The value at an offset in quotes, with its key where it stands behind one: `notes: '@home'`. */
export function quotedFrom({ text }: SourceText, offset: number): string | undefined {
  const before = text.slice(startOfLine(text, offset), offset);
  const isInBrackets = /[[{]/.test(before);
  const value = (isInBrackets ? /^[^,}\]]*/ : /^(?:(?!\s#).)*/).exec(restOfLine(text, offset))?.[0].trimEnd() ?? '';
  const key = /([^\s:{[,'"]+:\s+)$/.exec(before)?.[1] ?? '';
  return value === '' ? undefined : `${key}'${value.replaceAll("'", "''")}'`;
}

/** The first word at or behind an offset: the key, where the offset stands before it. */
export function firstWordFrom(source: SourceText, offset: number): Place {
  const start = offset + (/^\s*/.exec(source.text.slice(offset))?.[0].length ?? 0);
  const word = /^[^\s:]+/.exec(restOfLine(source.text, start))?.[0] ?? '';
  return { source, start, end: start + word.length };
}

/** Where the next key of the file's first level begins; the end of the text where there is none. */
export function nextEntry(text: string, offset: number): number {
  const after = endOfLine(text, offset);
  const next = text.slice(after).search(/^[\p{L}\d_"']/mu);
  return next === -1 ? text.length : after + next;
}

export function endOfLine(text: string, offset: number): number {
  return offset + restOfLine(text, offset).length;
}

function restOfLine(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
