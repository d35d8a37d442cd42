import { decodeTcvn3, decodeVni } from './legacy-encodings.js';
import { isVietnameseSyllable } from './vietnamese-syllable.js';

/** Every encoding in which Vietnamese texts were kept before Unicode, or are saved by a Vietnamese Windows. */
const CANDIDATES: readonly { readonly name: string; readonly decode: (bytes: Uint8Array) => string }[] = [
  { name: 'TCVN3 (ABC)', decode: decodeTcvn3 },
  { name: 'VNI', decode: decodeVni },
  { name: 'Windows-1258', decode: (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC') },
];

/**
 * The encoding in which bytes that are not UTF-8 read best as Vietnamese: the one with the largest share of words that
 * are Vietnamese syllables, among the words with other letters than a to z. `unknown` where that is less than half.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 100_000);
  let best = { name: 'unknown', share: 0.5 };
  for (const { name, decode } of CANDIDATES) {
    const words = decode(sample).match(/[\p{L}\p{M}\p{S}\p{P}]+/gu) ?? [];
    const marked = words.map(withoutPunctuation).filter((word) => /[^\0-\x7F]/.test(word));
    if (marked.length === 0) continue;
    const share = marked.filter(isVietnameseSyllable).length / marked.length;
    if (share > best.share) best = { name, share };
  }
  return best.name;
}

function withoutPunctuation(word: string): string {
  return word.replace(/^[!-/:-@[-`{-~]+|[!-/:-@[-`{-~]+$/g, '');
}
