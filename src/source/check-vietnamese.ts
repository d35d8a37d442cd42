import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { SourceText } from '../model/source-text.js';
import { isVietnameseSyllable } from './encoding/vietnamese-syllable.js';
import type { TreeNode } from './node.js';
import { walkScalars } from './walk-scalars.js';

/** Letters with marks. Text without any is not looked at: it may be English, or an id. */
const MARKED = /[\u0300-\u0323\u00C0-\u00FF\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
const VIETNAMESE_ONLY = /[ăđơư\u1EA0-\u1EF9]/iu;

/** A word of letters only, in small letters or with a capital first: between white space, brackets or stops. */
const WORD = /(?<=^|[\s("'“‘[{,;:])(?:\p{Lu}[\p{Ll}\p{M}]*|[\p{Ll}\p{M}]+)(?=$|[\s)"'”’\]},;:.!?])/gu;

const VOWEL = /[aeiouy]/;
const LOST_NUCLEUS = /^(?:ch|gh|kh|ngh|ng|nh|ph|th|tr|[bcdđghklmnprstvx])(?:ch|ng|nh|[cmnpt])$/;
const LOST_AFTER_QU = /^qu[^aeiouy]*$/;
/** `huyện`, `quyền`, `nguyễn`, `duyệt` without their ê; `tuyn` is a mosquito net. */
const LOST_E = /^(?!tuyn$)(?:ch|kh|ng|nh|th|tr|[cdhklmnqrstvx])uy[nt]$/;
/** The remains of common words whose vowel was lost, such as `d án` of `dự án`: an onset, and how the text goes on. */
const LOST_IN_PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['d', /^ án(?!\p{L})/u],
  ['h', /^ (?:gia đình|tr)(?!\p{L})/u],
  ['kh', /^ năng(?!\p{L})/u],
  ['v', /^ sinh(?!\p{L})/u],
]);
const LONGEST_PAIR = 12;

const ABBREVIATIONS = new Set(['bch', 'đc', 'đm', 'đt']);
const UNITS = new Set(['cm', 'km', 'mm', 'pm', 'tp', 'tt']);

/**
 * LF103: Vietnamese words that lost letters on their way, as in `qun lý cng đng` for `quản lý cộng đồng`. Old fonts and
 * PDF files lose the letters with two marks or a dot (U+1EA0 to U+1EF9) and keep the others, so a lost vowel leaves
 * consonants behind.
 *
 * A word counts where its text is Vietnamese by its marks and the word
 * - is an onset and a final without a vowel (`đng`, `cng`, `nhng`, `Mc`); other words of two letters (`hc`, `ct`) are
 *   often abbreviations and count where there are two of them, or
 * - is `qu` without what must follow (`qu`, `qun`), `đy`, or a word in `uyn` or `uyt` (`huyn`, `quyn`), or
 * - ends in c, ch, p or t under a marked vowel without a tone (`nưc`, `đưc`), or
 * - stands in a frequent pair (`d án`).
 *
 * It stays silent on words in capitals (`UBND`, `DTTS`), on words with digits or signs inside (`m2`, `THCS/THPT`, paths,
 * addresses), on units and initials (`kg`, `km`, `A.`), on capitalised names without a tone (`Đăk`), and on what remains
 * a possible word (`đi tượng`). One finding for each value, at its first such word; a word is never repaired.
 */
export function checkVietnamese(source: SourceText, root: TreeNode): readonly ReaderFinding[] {
  if (!MARKED.test(source.text)) return [];
  const findings: ReaderFinding[] = [];
  const judged: Judged = new Map();
  for (const { scalar } of walkScalars(root)) {
    const written = source.text.slice(scalar.start, scalar.end);
    if (!MARKED.test(written)) continue;
    const found = findDamagedWord(written, judged);
    if (!found) continue;
    const start = scalar.start + found.index;
    const place = { source, start, end: start + found.word.length };
    findings.push(readerFinding('LF103', place, { word: found.word }));
  }
  return findings;
}

interface FoundWord {
  readonly word: string;
  readonly index: number;
}

type Verdict = 'damaged' | 'doubtful' | 'sound';

/** Words come again and again; each is judged once for a file. */
type Judged = Map<string, Verdict>;

/** The first word of a text that lost letters, and where it begins. */
export function findDamagedWord(text: string, judged: Judged = new Map()): FoundWord | undefined {
  if (!isVietnamese(text)) return undefined;
  let doubtful: FoundWord | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const pair = LOST_IN_PAIRS.get(word.toLowerCase())?.exec(following(text, index + word.length));
    if (pair) return doubtful ?? { word: word + pair[0], index };
    const verdict = judged.get(word) ?? judge(word);
    judged.set(word, verdict);
    if (verdict === 'sound') continue;
    if (verdict === 'damaged' || (doubtful && doubtful.word !== word)) return doubtful ?? { word, index };
    doubtful ??= { word, index };
  }
  return undefined;
}

function following(text: string, at: number): string {
  return text.slice(at, at + LONGEST_PAIR).normalize('NFC');
}

function isVietnamese(text: string): boolean {
  if (VIETNAMESE_ONLY.test(text)) return true;
  for (const { 0: word } of text.matchAll(WORD)) if (MARKED.test(word) && isVietnameseSyllable(word)) return true;
  return false;
}

function judge(word: string): Verdict {
  const small = word.toLowerCase().normalize('NFC');
  if (small === 'đy' || LOST_E.test(small)) return 'damaged';
  const letters = small.normalize('NFD');
  if (LOST_AFTER_QU.test(letters)) return 'damaged';
  if (VOWEL.test(letters)) return lostItsTone(word) ? 'damaged' : 'sound';
  if (!LOST_NUCLEUS.test(small) || ABBREVIATIONS.has(small) || UNITS.has(small)) return 'sound';
  return small.length > 2 || small.includes('đ') || small === 'mc' ? 'damaged' : 'doubtful';
}

/** A final c, ch, p or t asks for the sharp or the heavy tone. Names from other languages of Vietnam do without. */
function lostItsTone(word: string): boolean {
  if (!/^\p{Ll}+(?:c|ch|p|t)$/u.test(word) || !/[ăâêôơư]/.test(word) || isVietnameseSyllable(word)) return false;
  const lastVowel = word.search(/[aăâeêioôơuưy](?=[^aăâeêioôơuưy]*$)/);
  return isVietnameseSyllable(`${word.slice(0, lastVowel + 1)}\u0301${word.slice(lastVowel + 1)}`);
}
