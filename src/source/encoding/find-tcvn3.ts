import { decodeTcvn3 } from './legacy-encodings.js';
import { isVietnameseSyllable } from './vietnamese-syllable.js';

/** Letters and signs of Latin-1; a word of TCVN3 has at least one sign: `®ång`, `N\u00ADíc`. */
const WORD = /[A-Za-z\u00A1-\u00FF]{2,}/g;
const SIGN = /[\u00A1-\u00BF]/;
const LONGEST_WORD = 12;

/** One such word could be an accident: a unit, a name, a hyphen from a PDF file. */
const LEAST_WORDS = 2;

interface Tcvn3Word {
  readonly word: string;
  readonly index: number;
  /** The word it stands for: `đồng` for `®ång`. */
  readonly meant: string;
}

/**
 * The first word of a text that was written in TCVN3 (ABC fonts) and saved as Unicode without being converted. There are
 * at least two words that are Vietnamese when their characters are read as TCVN3; nothing otherwise.
 */
export function findTcvn3(text: string): Tcvn3Word | undefined {
  if (!SIGN.test(text)) return undefined;
  let first: Tcvn3Word | undefined;
  const seen = new Set<string>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length > LONGEST_WORD || !SIGN.test(word)) continue;
    const meant = decodeTcvn3(Uint8Array.from(word, (character) => character.charCodeAt(0)));
    if (!isVietnameseSyllable(meant)) continue;
    first ??= { word, index, meant };
    seen.add(word);
    if (seen.size >= LEAST_WORDS) return first;
  }
  return undefined;
}
