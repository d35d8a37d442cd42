import { displayWidth } from './display-width.js';
import { isInvisible, visibleText } from './visible-text.js';

/** One thing on the screen: a letter with its marks, and the stretch of the line it was written as. */
export interface Cell {
  readonly text: string;
  /** Columns on a terminal, at least one. */
  readonly width: number;
  /** UTF-16 units from the beginning of the line. */
  readonly start: number;
  readonly end: number;
}

const TAB_STOP = 4;

/** Latin letters, the Vietnamese ones too, and what a keyboard has: each is one column, none joins another. */
const PLAIN = /^[\t\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u1E00-\u1EFF]*$/;

/**
 * Splits a stretch of a line into what a terminal shows: letters with their combining marks, wide characters, a tab as
 * its spaces. Invisible characters are named, a mark without a letter gets a circle to stand on.
 */
export function displayCells(line: string, from = 0, to = line.length): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  const put = (text: string, width: number, start: number, end: number) => {
    cells.push({ text, width, start: from + start, end: from + end });
    column += width;
  };
  const stretch = line.slice(from, to);
  const isPlain = PLAIN.test(stretch);
  let start = 0;
  for (const letter of isPlain ? stretch : clusters(stretch)) {
    const end = start + letter.length;
    if (letter === '\t') {
      for (let left = TAB_STOP - (column % TAB_STOP); left > 0; left--) put(' ', 1, start, end);
    } else {
      const text = isPlain ? letter : visible(letter);
      put(text, isPlain ? 1 : displayWidth(text), start, end);
    }
    start = end;
  }
  return cells;
}

/** Built when a line needs it: most lines are plain. */
let graphemes: Intl.Segmenter | undefined;

function* clusters(text: string): Generator<string> {
  graphemes ??= new Intl.Segmenter();
  for (const { segment } of graphemes.segment(text)) yield segment;
}

function visible(cluster: string): string {
  if (isInvisible(cluster)) return visibleText(cluster);
  return displayWidth(cluster) > 0 ? cluster : `\u25CC${cluster}`;
}

export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
