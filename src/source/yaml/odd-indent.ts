import { type ReaderFinding, readerFinding } from '../../diagnostics/reader-findings.js';
import type { SourceText } from '../../model/source-text.js';
import { characterCode } from '../character-code.js';

/** A text that begins with a space which YAML takes for a letter. */
export const ODD_SPACE = /^[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/;

/** The same before a key or an item at the beginning of a line. */
const INDENTED_ODDLY = /^[ \t]*([\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000])[^\S\r\n]*(?:- |\w+:)/gmu;

/** The finding for odd spaces that begin at an offset. */
export function oddIndent(source: SourceText, start: number): ReaderFinding {
  let end = start;
  while (/[\s\u200B]/.test(source.text[end] ?? '')) end += 1;
  const character = characterCode(source.text.slice(start, start + 1));
  return readerFinding('LF101', { source, start, end }, { problem: 'odd-indent', character });
}

/** Every key and item of a text that does not parse which stands behind odd spaces. */
export function listOddIndents(source: SourceText): readonly ReaderFinding[] {
  return [...source.text.matchAll(INDENTED_ODDLY)].map(({ 0: line, 1: space = '', index }) =>
    oddIndent(source, index + line.indexOf(space)),
  );
}
