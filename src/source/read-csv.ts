import { type ReaderFinding, type ReaderFindings, readerFinding } from '../diagnostics/reader-findings.js';
import type { Place } from '../model/place.js';
import type { SourceText } from '../model/source-text.js';
import { checkWidth, isFilled, swallowedThousands, totalOf } from './csv/check-row.js';
import { readColumns, readRow } from './csv/columns.js';
import { type CsvCell, locateCells } from './csv/locate-cells.js';
import { type CsvRow, splitRows } from './csv/split-rows.js';
import { type MapNode, SeqNode, type TableHeader } from './node.js';

/** A finding in a table; `row` where it is of one row, and none of the others is in doubt. */
export interface TableFinding {
  readonly finding: ReaderFinding;
  readonly row?: MapNode | undefined;
}

export interface CsvTable {
  /** Absent where the file cannot be taken apart into rows. */
  readonly rows?: SeqNode;
  readonly findings: readonly TableFinding[];
}

/**
 * Reads a CSV file with a header row into the list that YAML would have given, each cell at its own place. Cells keep
 * their text; an empty cell is an absent key, and an empty row is skipped. There are no rows where quotes are broken,
 * where there is no header, or where a title stands in its place; a row of totals is none of the rows.
 *
 * @param toWrite the header row to propose where there is none
 */
export function readCsv(source: SourceText, toWrite: string): CsvTable {
  const { delimiter, rows } = splitRows(source);
  const locate = ({ start, fields }: CsvRow) => locateCells(source.text, start, fields, delimiter);

  const broken = rows.find(({ brokenQuote }) => brokenQuote !== undefined);
  if (broken) return refuse({ source, ...cellAt(broken.brokenQuote ?? 0) }, { detail: 'quotes' });
  const [first, ...others] = rows;
  if (!first) return refuse({ source, start: 0, end: 0 }, { detail: 'no-header', header: toWrite });
  const header = locate(first);
  const named = rows.findIndex(({ fields }) => fields.filter((field) => field.trim() !== '').length > 1);
  if (named > 0) {
    const title = header.find(isFilled);
    return refuse({ source, ...rangeOf(title) }, { detail: 'title-row', count: named });
  }

  const { columns, findings: ofHeader } = readColumns(source, header);
  const line: TableHeader = {
    source,
    start: header[0]?.start ?? 0,
    end: header.at(-1)?.end ?? 0,
    columns: header.map(({ value }) => value.trim().normalize('NFC')).filter((name) => name !== ''),
  };
  const findings: TableFinding[] = ofHeader.map((finding) => ({ finding }));
  const read: MapNode[] = [];
  const unnamed: CsvCell[] = [];
  for (const one of others) {
    const cells = locate(one);
    const total = totalOf(header, cells);
    if (total) {
      const args = { problem: 'csv', detail: 'total-row', word: total.value.trim() } as const;
      findings.push({ finding: readerFinding('LF105', { source, ...rangeOf(total) }, args) });
      continue;
    }
    const row = readRow(source, columns, cells, line);
    read.push(row);
    const ofRow = [
      ...checkWidth(source, header, cells, delimiter),
      ...(delimiter === ',' ? swallowedThousands(source, header, cells) : []),
    ];
    for (const finding of ofRow) findings.push({ finding, row });
    unnamed.push(...cells.filter((cell, index) => isFilled(cell) && header[index]?.value.trim() === ''));
  }
  const [value] = unnamed;
  if (value) {
    const args = { problem: 'csv', detail: 'empty-column', count: unnamed.length } as const;
    findings.push({ finding: readerFinding('LF105', { source, ...rangeOf(value) }, args) });
  }
  return { rows: new SeqNode(source, 0, source.text.length, read), findings };
}

type Refusal = Omit<Extract<ReaderFindings['LF105'], { readonly problem: 'csv' }>, 'problem'>;

function refuse(place: Place, args: Refusal): CsvTable {
  return { findings: [{ finding: readerFinding('LF105', place, { problem: 'csv', ...args }) }] };
}

function cellAt(start: number): Omit<Place, 'source'> {
  return { start, end: start + 1 };
}

function rangeOf(cell: CsvCell | undefined): Omit<Place, 'source'> {
  return { start: cell?.start ?? 0, end: cell?.end ?? 0 };
}
