import { suggest } from '../../diagnostics/suggest.js';

/** Shorter words are too near to others: `ngày` (day) is one letter away from `ngàn` (thousand). */
const SHORTEST_GUESS = 5;

/** The word that somebody meant who left out its accents, or misspelt a longer one. */
export function meantWord(written: string, words: Iterable<string>): string | undefined {
  const all = [...words];
  const plain = withoutAccents(written);
  return (
    all.find((word) => withoutAccents(word) === plain) ??
    (written.length >= SHORTEST_GUESS ? suggest(written, all) : undefined)
  );
}

/** `Tập huấn` → `Tap huan` */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
