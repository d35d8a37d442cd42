import type { TableOfMany } from '../../model/tables.js';
import { type MapEntry, MapNode, SeqNode, type TreeNode } from '../node.js';

/** A table of many records, read. */
export interface ManyRows {
  /** Its key at the top of the file. */
  readonly key: string;
  readonly table: TableOfMany;
  readonly rows: readonly MapNode[];
  /** What stands among the tables and is none. */
  readonly others: readonly TreeNode[];
}

export interface PlacedRows {
  readonly root: MapNode;
  /** The rows as they stand in the tree, by those that were read. */
  readonly placed: ReadonlyMap<MapNode, MapNode>;
}

/**
 * Puts the rows of a table of many records where the records have their own, behind these: a row then stands in its
 * record as if it were written there, without the column that names the record. A row whose record is not there stays
 * under the key of the table, as all else that is no row does.
 */
export function placeRows(root: MapNode, { key, table, rows, others }: ManyRows): PlacedRows {
  const written = root.entries.get(key);
  const records = root.get(table.records);
  if (!written) return { root, placed: new Map() };
  const byId = recordsById(records);
  const placed = new Map<MapNode, MapNode>();
  const byRecord = new Map<MapNode, MapNode[]>();
  const homeless: MapNode[] = [];
  const positions: number[] = [];
  for (const [index, row] of rows.entries()) {
    const record = byId.get(textOf(row.get(table.column)) ?? '');
    if (!record) {
      homeless.push(row);
      positions.push(index);
      continue;
    }
    const entries = new Map(row.entries);
    entries.delete(table.column);
    const own = new MapNode(row.source, row.start, row.end, entries, row.leftOut, row.header);
    placed.set(row, own);
    const before = byRecord.get(record);
    if (before) before.push(own);
    else byRecord.set(record, [own]);
  }

  const { source, start, end } = written.value;
  const rest = new SeqNode(
    source,
    start,
    end,
    [...homeless, ...others],
    [...positions, ...others.map((_, index) => rows.length + index)],
  );
  const entries = new Map(root.entries);
  entries.set(key, { key: written.key, value: rest });
  const fed = records?.kind === 'seq' && withRows(records, byRecord, { key: written.key, name: key });
  if (fed) entries.set(table.records, { key: root.entries.get(table.records)?.key ?? fed, value: fed });
  return { root: new MapNode(root.source, root.start, root.end, entries), placed };
}

/** The first of several that have one id: they are all in error. */
function recordsById(records: TreeNode | undefined): ReadonlyMap<string, MapNode> {
  const byId = new Map<string, MapNode>();
  for (const record of records?.kind === 'seq' ? records.items : []) {
    const id = record.kind === 'map' ? textOf(record.get('id')) : undefined;
    if (record.kind === 'map' && id !== undefined && id !== '' && !byId.has(id)) byId.set(id, record);
  }
  return byId;
}

function textOf(node: TreeNode | undefined): string | undefined {
  return node?.kind === 'scalar' && !node.isNull ? node.text.trim().normalize('NFC') : undefined;
}

function withRows(
  records: SeqNode,
  byRecord: ReadonlyMap<MapNode, readonly MapNode[]>,
  { key, name }: Pick<MapEntry, 'key'> & { readonly name: string },
): SeqNode {
  const items = records.items.map((record) => {
    const rows = record.kind === 'map' ? byRecord.get(record) : undefined;
    const [first] = rows ?? [];
    if (record.kind !== 'map' || !rows || !first) return record;
    const own = record.entries.get(name);
    // Something else than a list is an error of its own, and its record is in no figure.
    if (own && own.value.kind !== 'seq') return record;
    const { source, start, end } = own?.value ?? { source: first.source, start: 0, end: first.source.text.length };
    const before = own?.value.kind === 'seq' ? own.value.items : [];
    const entries = new Map(record.entries);
    entries.set(name, { key: own?.key ?? key, value: new SeqNode(source, start, end, [...before, ...rows]) });
    return new MapNode(record.source, record.start, record.end, entries);
  });
  return new SeqNode(records.source, records.start, records.end, items);
}
