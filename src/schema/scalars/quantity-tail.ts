import type { Language, Text } from '../../model/text.js';
import { currencyLike } from './currency.js';
import { meantWord } from './meant-word.js';
import { SCALE_ALIASES, SCALES } from './quantity-words.js';

/** What may stand after the number and its scale. */
export interface TailOptions {
  readonly currency: boolean;
}

/** The words after a number; a percent sign is one of them. */
export function splitTail(tail: string): readonly string[] {
  return tail
    .replace('%', ' % ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a word means a scale, be it one that the format does not have. */
export function isScaleLike(word: string): boolean {
  return SCALE_ALIASES.has(word.toLowerCase()) || scaleLike(word, 'vi') !== undefined;
}

/** The scale that a word means, in the format's own word. */
export function scaleLike(word: string, language: Language): string | undefined {
  const key = word.toLowerCase();
  if (!SCALE_ALIASES.has(key)) return meantWord(key, SCALES.keys());
  const alias = SCALE_ALIASES.get(key);
  return typeof alias === 'object' ? alias[language] : alias;
}

/** The tail with the right words for the scale and the currency, where they are certain: `tr đồng` → ` triệu VND`. */
export function mendTail(tail: string, options: TailOptions, language: Language = 'vi'): string {
  const words = splitTail(tail);
  const [first = ''] = words;
  const mended = SCALES.has(first.toLowerCase()) ? first : scaleLike(first, language);
  const rest = words.slice(mended === undefined ? 0 : 1).join(' ');
  const code = options.currency ? currencyLike(rest) : undefined;
  if ((mended ?? first) === first && code === undefined) return tail;
  return [mended, code ?? rest]
    .filter((piece) => piece)
    .map((piece) => ` ${piece}`)
    .join('');
}

/** A quantity with its tail mended, as one text where both languages have the same word for it. */
export function mendInBoth(head: string, tail: string, options: TailOptions): string | Text {
  const [vi, en] = [head + mendTail(tail, options, 'vi'), head + mendTail(tail, options, 'en')];
  return vi === en ? vi : { vi, en };
}
