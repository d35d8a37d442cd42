import wrapAnsi from 'wrap-ansi';
import { displayWidth } from '../diagnostics/display-width.js';

/** Longer lines of words are hard to read, however wide the terminal is. */
export const WIDEST_TEXT = 100;

const NBSP = '\u00a0';

/**
 * Breaks a sentence at spaces, but neither within what is to be typed, as far as that fits on a line, nor between an
 * amount and its currency. A single word that is too long for a line stays whole.
 */
export function wrapWords(text: string, columns: number): readonly string[] {
  if (displayWidth(text) <= columns) return [text];
  return wrapAnsi(bindWords(text, columns), columns).replaceAll(NBSP, ' ').split('\n');
}

function bindWords(text: string, columns: number): string {
  return text
    .replace(/`[^`]*`/g, (code) => (displayWidth(code) <= columns ? code.replaceAll(' ', NBSP) : code))
    .replace(/(\d) (?=[A-Z]{3}\b)/g, `$1${NBSP}`);
}
