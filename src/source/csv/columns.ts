import { type ReaderFinding, readerFinding } from '../../diagnostics/reader-findings.js';
import type { Place } from '../../model/place.js';
import type { SourceText } from '../../model/source-text.js';
import { type MapEntry, MapNode, ScalarNode, SeqNode, type TableHeader, type TreeNode } from '../node.js';
import { isListColumn, keysOf } from './column-kinds.js';
import type { CsvCell } from './locate-cells.js';

interface Column {
  readonly kind: 'column';
  readonly index: number;
  readonly isList: boolean;
  readonly key: Place;
}

interface Group {
  readonly kind: 'group';
  readonly key: Place;
  readonly columns: Map<string, Column | Group>;
}

/** The columns of a CSV file by name; `by.sex.female` stands in the groups `by` and `sex`. */
export type Columns = ReadonlyMap<string, Column | Group>;

/** Reads the header row. A column without a name is left out, and so is the second of two with one name. */
export function readColumns(
  source: SourceText,
  header: readonly CsvCell[],
): { readonly columns: Columns; readonly findings: readonly ReaderFinding[] } {
  const columns = new Map<string, Column | Group>();
  const findings: ReaderFinding[] = [];
  for (const [index, { value, start, end }] of header.entries()) {
    const name = value.trim().normalize('NFC');
    const key = { source, start, end };
    const first = name === '' ? undefined : place(columns, keysOf(name), index, key);
    if (first) {
      const args = { problem: 'csv', detail: 'duplicate-column', column: name } as const;
      findings.push(readerFinding('LF105', key, args, { related: [{ place: first, label: 'first' }] }));
    }
  }
  return { columns, findings };
}

/** Puts a column in its groups; the place of the column that is in the way, if there is one. */
function place(
  columns: Map<string, Column | Group>,
  path: readonly string[],
  index: number,
  key: Place,
): Place | undefined {
  const [name = '', ...rest] = path;
  const existing = columns.get(name);
  if (rest.length === 0) {
    if (existing) return existing.key;
    columns.set(name, { kind: 'column', index, isList: isListColumn(name), key });
    return undefined;
  }
  if (existing?.kind === 'column') return existing.key;
  const group: Group = existing ?? { kind: 'group', key, columns: new Map() };
  columns.set(name, group);
  return place(group.columns, rest, index, key);
}

/** A row as the map that YAML would have given; an empty cell is an absent key. */
export function readRow(
  source: SourceText,
  columns: Columns,
  cells: readonly CsvCell[],
  header?: TableHeader,
): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [name, column] of columns) {
    const value = column.kind === 'group' ? readGroup(source, column, cells) : readCell(source, column, cells);
    if (value) entries.set(name, { key: column.key, value });
  }
  return new MapNode(source, cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0, entries, undefined, header);
}

function readGroup(source: SourceText, group: Group, cells: readonly CsvCell[]): MapNode | undefined {
  const { entries } = readRow(source, group.columns, cells);
  const values = [...entries.values()].map(({ value }) => value);
  if (values.length === 0) return undefined;
  const start = Math.min(...values.map((value) => value.start));
  const end = Math.max(...values.map((value) => value.end));
  return new MapNode(source, start, end, entries);
}

function readCell(source: SourceText, { index, isList }: Column, cells: readonly CsvCell[]): TreeNode | undefined {
  const cell = cells[index];
  if (!cell || cell.value.trim() === '') return undefined;
  if (!isList) return new ScalarNode(source, cell.start, cell.end, cell.value, cell.style);
  const { text } = source;
  const isQuoted = cell.style === 'quoted';
  const inside = isQuoted ? text.slice(cell.start + 1, cell.end - 1) : text.slice(cell.start, cell.end);
  const from = isQuoted ? cell.start + 1 : cell.start;
  const items = [...inside.matchAll(/[^\s;](?:[^;]*[^\s;])?/g)].map(({ 0: item, index: at }) => {
    const words = isQuoted ? item.replaceAll('""', '"') : item;
    return new ScalarNode(source, from + at, from + at + item.length, words, cell.style);
  });
  return new SeqNode(source, cell.start, cell.end, items);
}
