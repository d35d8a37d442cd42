import type { Phrase } from '../messages/format.js';
import { lineOf, type Place } from '../model/place.js';
import { type Cell, NOT_APPLICABLE } from './cell.js';
import type { AnyShape, Column, SheetRecord } from './record-shape.js';
import { cellOf } from './sheet-record.js';

/** Records of one shape below each other, for every format that prints tables. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly key: string;
  readonly title: Phrase;
  readonly align: 'left' | 'right';
  /** The column that takes what width is left; its words wrap. */
  readonly grows?: boolean | undefined;
  /** Shown as a column only where there is room; the row's details say it otherwise. */
  readonly whenWide?: boolean | undefined;
}

export interface TableRow {
  /** How a reader calls the record: the first column. */
  readonly name: Phrase;
  readonly cell: (key: string) => Cell;
  /** Where the record is written. */
  readonly place?: Place | undefined;
  readonly address: string;
}

/** The key of the first column, in which records are named. */
export const NAME = 'name';
/** The key of the column with the line of the file. */
export const LINE = 'line';

/**
 * The table of some records: who they are, the columns of their shape, and the line each can be checked against.
 * @param titles of columns that these records call otherwise
 */
export function tableOf(
  shape: AnyShape,
  records: readonly SheetRecord[],
  titles: Readonly<Record<string, Column['title']>> = {},
): Table {
  const { named, parts, columns: order } = shape;
  const declared = parts.flatMap(({ key, column }) => (column ? [{ key, column }] : []));
  const ordered = order ? order.flatMap((key) => declared.find((one) => one.key === key) ?? []) : declared;
  const first: TableColumn = {
    key: NAME,
    title: ({ words: say }) => (named ? say.column[named.title] : ''),
    align: 'left',
    grows: true,
  };
  const applied = ordered.filter(
    ({ key, column: { whenAny } }) => !whenAny || records.some((record) => cellOf(record, key) !== NOT_APPLICABLE),
  );
  const columns = applied.map(
    ({ key, column: { title, align, whenWide } }): TableColumn => ({
      key,
      title: ({ words: say }) => say.column[titles[key] ?? title],
      align,
      whenWide,
    }),
  );
  // Lines of several files have nothing in common.
  const files = new Set(records.flatMap(({ place }) => place?.source.file ?? []));
  const line: TableColumn = { key: LINE, title: ({ words: say }) => say.column.line, align: 'right' };
  return { columns: [first, ...columns, ...(files.size === 1 ? [line] : [])], rows: records.map(rowOf) };
}

function rowOf(record: SheetRecord): TableRow {
  const { name, place, address } = record;
  return {
    name: name ?? (() => ''),
    cell: (key) => (key === LINE ? lineCell(place) : cellOf(record, key)),
    place,
    address,
  };
}

function lineCell(place: Place | undefined): Cell {
  return place ? { kind: 'word', word: String(lineOf(place)), tone: 'muted' } : NOT_APPLICABLE;
}
