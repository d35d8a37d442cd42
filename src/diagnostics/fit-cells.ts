import { type Cell, widthOf } from './display-cells.js';

/** Stands for what was cut off; it belongs to no stretch of the line. */
const ELLIPSIS: Cell = { text: '…', width: 1, start: -1, end: -1 };

export interface Fitted {
  /** The cells of the line, or of a stretch of it. */
  readonly cells: readonly Cell[];
  /** Whether the line goes on before or after them. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/**
 * Cuts a line to a width, so that the cells from `first` up to `last` stay in view: the beginning of the line stays
 * where it can, else they stand in the middle, or as far from it as the end of the line is near; of a stretch wider than
 * the width its beginning stays.
 */
export function fitCells(line: Fitted, first: number, last: number, width: number): readonly Cell[] {
  const { cells } = line;
  if (fitsWhole(line, width)) return withEllipses(line, 0, cells.length);

  const room = roomIn(width);
  const isAtBeginning = !line.isCutBefore && widthOf(cells.slice(0, last)) <= room;
  let from = isAtBeginning ? 0 : startInMiddle(cells, first, last, room);
  let left = room;
  const takes = (cell: Cell | undefined): boolean => {
    if (!cell || cell.width > left) return false;
    left -= cell.width;
    return true;
  };
  let to = from;
  while (takes(cells[to])) to += 1;
  while (to === cells.length && takes(cells[from - 1])) from -= 1;
  return withEllipses(line, from, to);
}

/** Whether nothing is to be cut off. */
export function fitsWhole({ cells, isCutBefore, isCutAfter }: Fitted, width: number): boolean {
  return widthOf(cells) + Number(isCutBefore) + Number(isCutAfter) <= width;
}

/** Columns for what stays of a line that is cut on both sides. */
export function roomIn(width: number): number {
  return Math.max(1, width - 2);
}

function startInMiddle(cells: readonly Cell[], first: number, last: number, room: number): number {
  const marked = Math.min(widthOf(cells.slice(first, last)), room);
  let before = Math.floor((room - marked) / 2);
  let from = first;
  while (from > 0) {
    before -= cells[from - 1]?.width ?? 0;
    if (before < 0) break;
    from -= 1;
  }
  return from;
}

function withEllipses(line: Fitted, from: number, to: number): readonly Cell[] {
  const isCutBefore = line.isCutBefore || from > 0;
  const isCutAfter = line.isCutAfter || to < line.cells.length;
  return [...(isCutBefore ? [ELLIPSIS] : []), ...line.cells.slice(from, to), ...(isCutAfter ? [ELLIPSIS] : [])];
}
