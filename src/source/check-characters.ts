import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { SourceText } from '../model/source-text.js';
import { characterCode } from './character-code.js';
import type { TreeNode } from './node.js';
import { walkScalars } from './walk-scalars.js';

const MOST_REPORTED = 100;

const CONTROL = /\p{Cc}/u;

/**
 * Control characters other than tab and line breaks, and what nobody sees: zero-width characters, bidi controls, fillers,
 * tags. A joiner inside an emoji, and what chooses how one looks, are not meant.
 */
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|(?![\uFE00-\uFE0F\u200D])\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu;

const HARD_SPACE = /[\u00A0\u2007\u202F]/;

/** A number with its marks, at most three words before it and two behind it. */
const NUMBER_LIKE = /^["']?(?:[\p{L}<>=~]+\s*){0,3}[-+]?\d[\d_.,\s]*(?:\p{L}+\s*){0,2}%?["']?$/u;

const KEYS_OF_IDS = new Set(
  (
    'id code result under activity applies_to source line plan rule subproject indicator supersedes about during ' +
    'period evidence cost_evidence standard levels'
  ).split(' '),
);

/**
 * LF104: characters that a reader does not see but that make two equal-looking names differ or turn a line around, in
 * the whole text; and no-break spaces inside ids and numbers. In prose a no-break space is an ordinary space.
 */
export function checkCharacters(source: SourceText, root: TreeNode | undefined): readonly ReaderFinding[] {
  const findings: ReaderFinding[] = [];
  for (const { 0: character, index } of source.text.matchAll(INVISIBLE)) {
    if (findings.length >= MOST_REPORTED) break;
    findings.push(invisible(source, index, character));
  }
  if (root && HARD_SPACE.test(source.text)) {
    for (const { key, scalar } of walkScalars(root)) {
      if (findings.length >= MOST_REPORTED) break;
      const written = source.text.slice(scalar.start, scalar.end);
      const space = HARD_SPACE.exec(written);
      if (space && (KEYS_OF_IDS.has(key) || NUMBER_LIKE.test(written))) {
        findings.push(invisible(source, scalar.start + space.index, space[0]));
      }
    }
  }
  return findings;
}

function invisible(source: SourceText, start: number, character: string): ReaderFinding {
  const place = { source, start, end: start + character.length };
  return readerFinding('LF104', place, { character: characterCode(character), control: CONTROL.test(character) });
}
