import Papa from 'papaparse';
import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { SourceText } from '../model/source-text.js';
import { type Columns, readColumns, readRow } from './csv/columns.js';
import { type CsvCell, locateCells } from './csv/locate-cells.js';
import { type MapNode, SeqNode } from './node.js';

const DELIMITERS = [',', ';', '\t'] as const;

interface CsvTable {
  readonly rows?: SeqNode;
  readonly findings: readonly ReaderFinding[];
}

/**
 * Reads a CSV file with a header row into the list that YAML would have given, each cell at its own place. The
 * delimiter is a comma, or the semicolon or tab of which the header has more. Cells keep their text; an empty cell is
 * an absent key, and an empty row is skipped. There are no rows where quotes are broken or there is no header.
 */
export function readCsv(source: SourceText): CsvTable {
  const findings: ReaderFinding[] = [];
  let columns: Columns | undefined;
  let width: readonly CsvCell[] = [];
  const rows: MapNode[] = [];

  const delimiter = detectDelimiter(source.text);
  for (const row of splitRows(source, delimiter)) {
    if (row.brokenQuote !== undefined) {
      const place = { source, start: row.brokenQuote, end: row.brokenQuote + 1 };
      return { findings: [...findings, readerFinding('LF105', place, { problem: 'csv', detail: 'quotes' })] };
    }
    const cells = locateCells(source.text, row.start, row.fields, delimiter);
    if (cells.every(({ value }) => value.trim() === '')) continue;
    if (!columns) {
      const header = readColumns(source, cells);
      columns = header.columns;
      width = cells;
      findings.push(...header.findings);
      continue;
    }
    findings.push(...checkWidth(source, width, cells));
    rows.push(readRow(source, columns, cells));
  }

  if (!columns) {
    const place = { source, start: 0, end: 0 };
    return { findings: [readerFinding('LF105', place, { problem: 'csv', detail: 'no-header' })] };
  }
  return { rows: new SeqNode(source, 0, source.text.length, rows), findings };
}

interface CsvRow {
  readonly start: number;
  readonly fields: readonly string[];
  /** Where a field begins whose quotes do not match. */
  readonly brokenQuote: number | undefined;
}

/** A carriage return is made a blank of the same length, so that offsets stay and any mix of line breaks is read. */
function splitRows({ text }: SourceText, delimiter: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let start = 0;
  Papa.parse<string[]>(text.replace(/\r\n/g, ' \n').replaceAll('\r', '\n'), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const behindQuote = errors.find(({ type }) => type === 'Quotes')?.index;
      rows.push({ start, fields: data, brokenQuote: behindQuote === undefined ? undefined : behindQuote - 1 });
      start = meta.cursor;
    },
  });
  return rows;
}

/** Names of columns hold no delimiters, so the one the first line has most of is it. */
function detectDelimiter(text: string): string {
  const header = /\S.*/.exec(text)?.[0] ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function checkWidth(
  source: SourceText,
  header: readonly CsvCell[],
  cells: readonly CsvCell[],
): readonly ReaderFinding[] {
  const first = cells[0]?.start ?? 0;
  const last = cells.at(-1)?.end ?? first;
  if (cells.length < header.length) {
    const column = header[cells.length]?.value;
    const place = { source, start: first, end: last };
    return [readerFinding('LF105', place, { problem: 'csv', detail: 'missing-fields', column })];
  }
  const isFilled = ({ value }: CsvCell) => value.trim() !== '';
  const extra = cells.slice(header.length).find(isFilled);
  if (extra) return [readerFinding('LF105', { source, ...rangeOf(extra) }, { problem: 'csv', detail: 'extra-fields' })];
  const unnamed = cells.find((cell, index) => isFilled(cell) && header[index]?.value.trim() === '');
  if (unnamed)
    return [readerFinding('LF105', { source, ...rangeOf(unnamed) }, { problem: 'csv', detail: 'empty-column' })];
  return [];
}

function rangeOf({ start, end }: CsvCell): { readonly start: number; readonly end: number } {
  return { start, end };
}
