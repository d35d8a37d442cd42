import { type ReaderFinding, type ReaderFindings, readerFinding } from '../diagnostics/reader-findings.js';
import { SourceText } from '../model/source-text.js';
import { guessEncoding } from './encoding/guess-encoding.js';

/** Larger files are refused: 10 MB is a hundred times the largest project file we know of. */
export const MAX_BYTES = 10_000_000;

const REPLACEMENT = /\uFFFD+/g;
const MOST_REPLACEMENTS_REPORTED = 20;

/** How a zip archive begins, such as a workbook of Excel. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

export interface DecodedText {
  readonly source?: SourceText;
  readonly findings: readonly ReaderFinding[];
}

/** What a file is meant to hold: of a table also the header row to write in it. */
type Content = { readonly kind: 'project' } | { readonly kind: 'table'; readonly header: string };

/**
 * Decodes a file as UTF-8. A byte-order mark is dropped, so that the columns of the first line are right; line breaks
 * stay as they are. There is no text where the file is not UTF-8, is too large, or says nothing but white space and
 * comments. Replacement characters, which an earlier program left where it could not read the text, are reported.
 */
export function decodeText(bytes: Uint8Array, file: string, content: Content = { kind: 'project' }): DecodedText {
  if (bytes.length > MAX_BYTES) return { findings: [tooLarge(bytes.length, file)] };

  if (ZIP.every((byte, index) => bytes[index] === byte)) return refuse('', file, { problem: 'archive' });

  const utf16 = detectUtf16(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return refuse(text, file, { problem: 'not-utf8', likely: utf16 === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE' });
  }

  const text = decodeUtf8(bytes);
  if (text === undefined) {
    const lossy = new TextDecoder().decode(bytes);
    const start = Math.max(0, lossy.indexOf('\uFFFD'));
    return refuse(lossy, file, { problem: 'not-utf8', likely: guessEncoding(bytes) }, start);
  }
  if (!hasContent(text)) return refuse(text, file, { problem: 'empty', ...content });

  const source = new SourceText(file, text);
  const findings: ReaderFinding[] = [];
  for (const match of text.matchAll(REPLACEMENT)) {
    if (findings.length === MOST_REPLACEMENTS_REPORTED) break;
    const place = { source, start: match.index, end: match.index + match[0].length };
    findings.push(readerFinding('LF102', place, { problem: 'replacement-character' }));
  }
  return { source, findings };
}

/** LF102 for a file of so many bytes, which is not worth reading. */
export function tooLarge(bytes: number, file: string): ReaderFinding {
  const place = { source: new SourceText(file, ''), start: 0, end: 0 };
  return readerFinding('LF102', place, { problem: 'too-large', bytes, limit: MAX_BYTES });
}

function refuse(text: string, file: string, args: ReaderFindings['LF102'], start = 0): DecodedText {
  const source = new SourceText(file, text);
  const place = { source, start, end: Math.min(start + 1, text.length) };
  return { findings: [readerFinding('LF102', place, args)] };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * By the byte-order mark, or by zero bytes: in UTF-16 every line break and nearly every letter of a key has one, always
 * in the same half. UTF-8 text has none.
 */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 && index % 2 === 0) even++;
    else if (byte === 0) odd++;
  }
  const many = sample.length / 8;
  if (odd > many && odd > 4 * even) return 'utf-16le';
  if (even > many && even > 4 * odd) return 'utf-16be';
  return undefined;
}

/** Whether anything stands there besides white space, comments, directives and document markers. */
function hasContent(text: string): boolean {
  return /^[^\S\r\n]*(?!#|%|-{3}[^\S\r\n]*$|\.{3}[^\S\r\n]*$)\S/mu.test(text);
}
