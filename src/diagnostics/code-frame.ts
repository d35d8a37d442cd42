import type { Place } from '../model/place.js';
import { type Cell, displayCells, widthOf } from './display-cells.js';
import { type Fitted, fitCells, fitsWhole, roomIn } from './fit-cells.js';
import { groupRuns } from './group-runs.js';

/** A place to point at; the first mark of a list is the finding's own. */
export interface Mark {
  readonly place: Place;
  readonly label?: string | undefined;
}

export type MarkRole = 'primary' | 'secondary';

/** A piece of one of the user's lines; `role` where a mark points at it. */
export interface FrameSpan {
  readonly text: string;
  readonly role?: MarkRole | undefined;
}

export type FrameLine =
  | { readonly kind: 'code'; readonly number: number; readonly spans: readonly FrameSpan[] }
  /** What stands under the code line before it: `length` columns from column `before` (from 0) on. */
  | {
      readonly kind: 'mark';
      readonly role: MarkRole;
      readonly before: number;
      readonly length: number;
      readonly label?: string | undefined;
    };

/** The lines around some places of one file, without colour and without a gutter. */
export interface CodeFrame {
  /** The first place of the frame. */
  readonly place: Place;
  /** Empty where the file has nothing to show. */
  readonly lines: readonly FrameLine[];
}

/** A mark on its line, in UTF-16 units of that line. */
interface LineMark extends Mark {
  readonly role: MarkRole;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const CONTEXT_LINES = 2;

/** Frames whose lines would meet or overlap are one. */
const NEAR_LINES = 2 * CONTEXT_LINES + 1;

/** A longer line is not looked at as a whole, only a stretch around its marks. */
const LONGEST_LINE = 4_000;

/** Marks of such a line that begin no farther apart are in one stretch. */
const NEAR_IN_LINE = LONGEST_LINE / 4;

/** A line, or a stretch of it, with the marks that are shown under it. */
interface MarkedLine extends Fitted {
  readonly number: number;
  /** From left to right. */
  readonly marks: readonly LineMark[];
}

/**
 * Shows places in the user's own lines, two lines of context around each, at most `width` columns wide. Places near
 * each other share a frame. A range of several lines shows its first one, underlined to its end. A line that is too
 * long for all its marks is shown once for each stretch with some of them. Columns are those of a terminal: combining
 * marks take none, wide characters two.
 */
export function codeFrames(marks: readonly [Mark, ...Mark[]], width: number): readonly CodeFrame[] {
  const groups: LineMark[][] = [];
  for (const [index, mark] of marks.entries()) {
    const lineMark = onItsLine(mark, index === 0 ? 'primary' : 'secondary');
    const group = groups.find((one) => one.some((other) => isNear(other, lineMark)));
    if (group) group.push(lineMark);
    else groups.push([lineMark]);
  }
  return groups.map((group) => frameOf(group, width));
}

function onItsLine(mark: Mark, role: MarkRole): LineMark {
  const { source, start, end } = mark.place;
  const { line, column } = source.positionOf(start);
  const from = column - 1;
  const lineEnd = source.lineText(line).trimEnd().length;
  const to = Math.max(from, Math.min(from + end - start, Math.max(lineEnd, from)));
  return { ...mark, role, line, from, to };
}

function isNear(a: LineMark, b: LineMark): boolean {
  return a.place.source === b.place.source && Math.abs(a.line - b.line) <= NEAR_LINES;
}

function frameOf(marks: readonly LineMark[], width: number): CodeFrame {
  const place = marks[0]?.place;
  if (!place) throw new RangeError('a frame without a mark');
  const lines = lineNumbers(marks).flatMap((number) => {
    const onLine = marks.filter(({ line }) => line === number).toSorted((a, b) => a.from - b.from);
    return readLine(number, place.source.lineText(number), onLine);
  });
  const indent = commonIndent(lines);
  return {
    place,
    lines: lines
      .map((line) => (line.isCutBefore ? line : { ...line, cells: line.cells.slice(indent) }))
      .flatMap((line) => splitToFit(line, columnsFor(line, width)))
      .flatMap((line) => linesOf(line, columnsFor(line, width))),
  };
}

/** The numbers of the lines around the marks, without blank ones at either end; none where the file has no text. */
function lineNumbers(marks: readonly LineMark[]): readonly number[] {
  const source = marks[0]?.place.source;
  if (!source || source.text.trim() === '') return [];
  const marked = marks.map(({ line }) => line);
  const isShown = (line: number) => marked.includes(line) || source.lineText(line).trim() !== '';
  let first = Math.max(1, Math.min(...marked) - CONTEXT_LINES);
  let last = Math.min(source.lineCount, Math.max(...marked) + CONTEXT_LINES);
  while (!isShown(first)) first += 1;
  while (!isShown(last)) last -= 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A line whole, or where it is too long for that, the stretches of it around its marks. */
function readLine(number: number, text: string, marks: readonly LineMark[]): readonly MarkedLine[] {
  if (text.length <= LONGEST_LINE) {
    return [{ number, marks, cells: displayCells(text.trimEnd()), isCutBefore: false, isCutAfter: false }];
  }
  const groups = groupRuns(marks, ([first], mark) => mark.from - first.from <= NEAR_IN_LINE);
  return groups.map((group) => {
    const from = Math.max(0, (group[0]?.from ?? 0) - LONGEST_LINE / 2);
    const to = Math.min(text.length, from + LONGEST_LINE);
    const cells = displayCells(text, from, to);
    return { number, marks: group, cells, isCutBefore: from > 0, isCutAfter: to < text.length };
  });
}

/** Cells that every line begins with as space, as far as no mark points into it. */
function commonIndent(lines: readonly MarkedLine[]): number {
  const indents = lines
    .filter(({ cells, isCutBefore }) => cells.length > 0 && !isCutBefore)
    .map(({ cells, marks }) => {
      const text = cells.findIndex((cell) => cell.text !== ' ');
      const mark = marks[0] ? indexOf(cells, marks[0].from) : cells.length;
      return Math.min(text === -1 ? cells.length : text, mark);
    });
  return indents.length > 0 ? Math.min(...indents) : 0;
}

/** A caret behind the end of a line needs a column, too. */
function columnsFor({ cells, marks }: MarkedLine, width: number): number {
  return marks.some(({ from }) => indexOf(cells, from) === cells.length) ? width - 1 : width;
}

/** The line once for all its marks where they fit side by side, else once for each group of them that does. */
function splitToFit(line: MarkedLine, width: number): readonly MarkedLine[] {
  const { cells, marks } = line;
  if (fitsWhole(line, width)) return [line];
  const groups = groupRuns(marks, ([first], mark) => {
    const together = cells.slice(indexOf(cells, first.from), indexOf(cells, mark.to));
    return widthOf(together) <= roomIn(width);
  });
  return groups.map((group) => ({ ...line, marks: group }));
}

function linesOf({ number, marks, ...line }: MarkedLine, width: number): FrameLine[] {
  const first = Math.min(...marks.map(({ from }) => from));
  const last = Math.max(...marks.map(({ to }) => to));
  const cells = fitCells(line, indexOf(line.cells, first), indexOf(line.cells, last), width);
  return [
    { kind: 'code', number, spans: spansOf(cells, marks) },
    ...marks.map(({ role, label, from, to }): FrameLine => {
      const before = cells.filter((cell, index) => isBefore(cell, index, from));
      const under = cells.filter((cell) => isUnder(cell, from, to));
      return { kind: 'mark', role, label, before: widthOf(before), length: Math.max(1, widthOf(under)) };
    }),
  ];
}

/** The first cell that does not end before an offset of the line. */
function indexOf(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex(({ end }) => end > offset);
  return index === -1 ? cells.length : index;
}

/** The ellipsis at the beginning of a line stands before everything; the one at its end after everything. */
function isBefore(cell: Cell, index: number, offset: number): boolean {
  return cell.start < 0 ? index === 0 : cell.end <= offset;
}

function isUnder(cell: Cell, from: number, to: number): boolean {
  return cell.start < to && cell.end > from;
}

function spansOf(cells: readonly Cell[], marks: readonly LineMark[]): readonly FrameSpan[] {
  const spans: { text: string; role: MarkRole | undefined }[] = [];
  for (const cell of cells) {
    const role = marks.find(({ from, to }) => isUnder(cell, from, to))?.role;
    const last = spans.at(-1);
    if (last && last.role === role) last.text += cell.text;
    else spans.push({ text: cell.text, role });
  }
  return spans;
}
