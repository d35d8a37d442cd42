import { type ReaderFinding, readerFinding } from '../../diagnostics/reader-findings.js';
import type { SourceText } from '../../model/source-text.js';
import { isNumberColumn, isTextColumn } from './column-kinds.js';
import type { CsvCell } from './locate-cells.js';

/** How a row of sums is called, in the first cell that is filled in. */
const TOTAL = /^(?:(?:(?:grand|sub)[ -]?)?totals?|sum|(?:tổng|cộng)(?!\p{L}).*)\s*:?$/iu;

export function isFilled({ value }: CsvCell): boolean {
  return value.trim() !== '';
}

/** The cell that calls a row the total of others, which leaves some of its cells empty. */
export function totalOf(header: readonly CsvCell[], cells: readonly CsvCell[]): CsvCell | undefined {
  const index = cells.findIndex(isFilled);
  const first = cells[index];
  if (!first || isTextColumn(header[index]?.value ?? '')) return undefined;
  const words = first.value.trim().normalize('NFC');
  const leavesEmpty = header.some((_, column) => !cells[column] || !isFilled(cells[column]));
  return leavesEmpty && TOTAL.test(words) ? first : undefined;
}

/** LF105: a row with more or fewer cells than the header. */
export function checkWidth(
  source: SourceText,
  header: readonly CsvCell[],
  cells: readonly CsvCell[],
  delimiter: string,
): readonly ReaderFinding[] {
  const first = cells[0]?.start ?? 0;
  const last = cells.at(-1)?.end ?? first;
  if (cells.length < header.length) {
    const column = header[cells.length]?.value;
    const place = { source, start: first, end: last };
    return [readerFinding('LF105', place, { problem: 'csv', detail: 'missing-fields', column })];
  }
  const at = cells.findIndex((cell, index) => index >= header.length && isFilled(cell));
  const extra = cells[at];
  if (!extra) return [];
  const place = { source, start: extra.start, end: extra.end };
  const number = delimiter === ',' ? splitNumberAt(cells, at) : undefined;
  return [readerFinding('LF105', place, { problem: 'csv', detail: 'extra-fields', number })];
}

/** The number whose groups of three digits this cell is one of: `1,000` of the cells `1` and `000`. */
function splitNumberAt(cells: readonly CsvCell[], at: number): string | undefined {
  let from = at;
  while (isGroup(cells[from]) && !isHead(cells[from - 1])) from -= 1;
  if (!isGroup(cells[from])) return undefined;
  let to = at + 1;
  while (isGroup(cells[to])) to += 1;
  return cells
    .slice(from - 1, to)
    .map(({ value }) => value)
    .join(',');
}

function isGroup(cell: CsvCell | undefined): boolean {
  return cell?.style === 'plain' && /^\d{3}$/.test(cell.value);
}

function isHead(cell: CsvCell | undefined): boolean {
  return cell?.style === 'plain' && /^[1-9]\d{0,2}$/.test(cell.value);
}

/** LF108, where commas separate cells: three digits in a column of words, behind a number of at most three. */
export function swallowedThousands(
  source: SourceText,
  header: readonly CsvCell[],
  cells: readonly CsvCell[],
): readonly ReaderFinding[] {
  return header.flatMap(({ value: column }, index) => {
    const [number, text] = [cells[index - 1], cells[index]];
    const before = header[index - 1]?.value ?? '';
    if (!number || !text || !isHead(number) || !isGroup(text)) return [];
    if (!isNumberColumn(before) || !isTextColumn(column)) return [];
    const place = { source, start: number.start, end: text.end };
    const written = `${number.value},${text.value}`;
    return [readerFinding('LF108', place, { written, column: before.trim(), text: column.trim() })];
  });
}
