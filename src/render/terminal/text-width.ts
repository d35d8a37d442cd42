import wrapAnsi from 'wrap-ansi';
import { displayWidth } from '../../diagnostics/display-width.js';
import { visibleText } from '../../diagnostics/visible-text.js';

/** The widest line of a text. */
export function blockWidth(text: string): number {
  return Math.max(0, ...text.split('\n').map(displayWidth));
}

/** Breaks lines between words; a word that is too long for a line is broken inside. */
export function wrap(text: string, width: number): string {
  if (displayWidth(text) <= width && !text.includes('\n')) return text.trim();
  return wrapAnsi(text, Math.max(width, 1), { hard: true, trim: true });
}

/** The same for words without colours, in which what is invisible, or would command the terminal, is written out. */
export function wrapVisible(words: string, width: number): string {
  return wrap(words.split('\n').map(visibleText).join('\n'), width);
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - displayWidth(text), 0));
}

/** Indents every line of a text. */
export function indent(text: string, by: number): string {
  const space = ' '.repeat(by);
  return text
    .split('\n')
    .map((line) => space + line)
    .join('\n');
}
