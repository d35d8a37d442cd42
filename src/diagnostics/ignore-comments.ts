import type { Place } from '../model/place.js';
import type { SourceText } from '../model/source-text.js';
import { indexByStart } from './index-by-start.js';

/** A key or a scalar of a YAML file: no comment begins inside of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** A block scalar begins with its `|` or `>`, and the rest of that line may be a comment. */
  readonly isBlock: boolean;
}

/** A word of a comment that should be a code. */
export interface IgnoredCode {
  readonly text: string;
  readonly place: Place;
}

/** `# logframe-ignore LF509: reason`, or what was meant to be one. */
export type IgnoreComment = {
  /** Where its `#` stands. */
  readonly start: number;
  /** `logframe-ignore` and the codes behind it. */
  readonly place: Place;
  /**
   * The line, from 1, whose findings are meant: its own, or the next one with a value where it has a line to itself.
   * Absent where no value follows.
   */
  readonly line: number | undefined;
} & (
  | { readonly problem?: undefined; readonly codes: readonly IgnoredCode[]; readonly reason: string }
  | { readonly problem: IncompleteIgnore }
);

export type IncompleteIgnore =
  | { readonly problem: 'no-code' }
  /** `words` stand there, but not behind a colon. */
  | { readonly problem: 'no-reason'; readonly codes: string; readonly words?: string | undefined };

/** A `#` with nothing but a space before it, and the keyword. */
const DIRECTIVE = /(?<!\S)#[ \t]*(logframe-ignore)(?![\w-])([^\r\n]*)/gi;

/**
 * The comments of a YAML file that silence findings, in its order. A `#` inside of a quoted text or of a block is none.
 * @param stretches every key and scalar of the file, in any order
 */
export function readIgnoreComments(source: SourceText, stretches: Iterable<Stretch>): readonly IgnoreComment[] {
  const { text } = source;
  const directives = [...text.matchAll(DIRECTIVE)];
  if (directives.length === 0) return [];
  const closed = closedToComments(text, stretches);
  return directives
    .filter((match) => beginOfComment(text, match.index, closed) === match.index)
    .map((match) => readComment(source, match));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** In the order of the text. */
function closedToComments(text: string, stretches: Iterable<Stretch>): readonly Range[] {
  const ranges = [...stretches].map(({ start, end, isBlock }) => {
    const firstBreak = isBlock ? text.slice(start, end).search(/[\r\n]/) : 0;
    return { start: firstBreak < 0 ? end : start + firstBreak, end };
  });
  return ranges.sort((a, b) => a.start - b.start);
}

/** Where the comment begins that a `#` belongs to; nothing where it belongs to a value. */
function beginOfComment(text: string, at: number, closed: readonly Range[]): number | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  for (const { index } of text.slice(lineStart, at + 1).matchAll(/(?<!\S)#/g)) {
    const offset = lineStart + index;
    if (offset >= (closed[indexByStart(closed, offset)]?.end ?? 0)) return offset;
  }
  return undefined;
}

function readComment(source: SourceText, match: RegExpExecArray): IgnoreComment {
  const [whole, keyword = '', body = ''] = match;
  const bodyAt = match.index + whole.length - body.length;
  const keywordAt = bodyAt - keyword.length;
  const start = match.index;
  const line = lineOf(source, start);
  const upTo = (end: number) => ({ source, start: keywordAt, end });

  const [, head = '', reason = ''] = /^([^:]*)(?::(.*))?$/s.exec(body) ?? [];
  const codes = [...head.matchAll(/[^\s,]+/g)].map((word) => codeAt(source, bodyAt + word.index, word[0]));
  if (isSaid(reason) && isListOfCodes(head)) {
    return { start, place: upTo(bodyAt + head.trimEnd().length), line, codes, reason: reason.trim() };
  }

  // Something is missing; perhaps it only stands in another order.
  const [, colon = '', list = '', rest = ''] = /^([\s:]*)((?:LF\d+\b[\s,]*)*)[\s:–-]*(.*)$/is.exec(body) ?? [];
  const listed = list.match(/LF\d+/gi);
  if (!listed) return { start, place: upTo(bodyAt), line, problem: { problem: 'no-code' } };
  const words = isSaid(rest) ? rest.trim() : undefined;
  const place = upTo(bodyAt + colon.length + list.trimEnd().length);
  return { start, place, line, problem: { problem: 'no-reason', codes: listed.join(', '), words } };
}

/** A placeholder that was pasted as it stands, `<reason>`, says nothing. */
function isSaid(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words.replace(/<[^>]*>|‹[^›]*›/g, ''));
}

/** Codes apart by commas, or by spaces alone where nothing else can be meant: `LF509, LF410`. */
function isListOfCodes(head: string): boolean {
  return /^\s*[^\s,]+(?:\s*,\s*[^\s,]+)*[\s,]*$/.test(head) || /^(?:[\s,]*LF\d+)+[\s,]*$/i.test(head);
}

function codeAt(source: SourceText, start: number, text: string): IgnoredCode {
  return { text, place: { source, start, end: start + text.length } };
}

/** A comment behind a value is about that line, one with a line to itself about the next line with a value. */
function lineOf(source: SourceText, commentAt: number): number | undefined {
  const { line, column } = source.positionOf(commentAt);
  if (
    source
      .lineText(line)
      .slice(0, column - 1)
      .trim() !== ''
  )
    return line;
  let next = line + 1;
  while (next <= source.lineCount && /^\s*(?:#|$)/.test(source.lineText(next))) next += 1;
  return next <= source.lineCount ? next : undefined;
}
