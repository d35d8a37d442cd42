import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { Place } from '../model/place.js';
import type { MapNode, SeqNode, TreeNode } from '../source/node.js';

/**
 * Tells of a column that no row of a CSV file has filled in once, at the header, and `already` from then on. Nothing
 * for what is no such row, or where other rows have the key or one that would do as well: that is the row's own fault.
 */
export function missingColumns(): (
  row: { readonly node: TreeNode; readonly absent?: string | undefined },
  or?: readonly string[],
) => ReaderFinding | 'already' | undefined {
  const tables = new Map<SeqNode, { readonly filled: ReadonlySet<string>; readonly told: Set<string> }>();
  return ({ node: row, absent: key = '' }, or = []) => {
    const list = row.parent;
    const header = row.kind === 'map' && list?.kind === 'seq' && list.items.length > 1 ? headerOf(row) : undefined;
    if (!header || list?.kind !== 'seq') return undefined;

    const table = tables.get(list) ?? { filled: filledColumns(list), told: new Set<string>() };
    tables.set(list, table);
    if ([key, ...or].some((column) => table.filled.has(column))) return undefined;
    if (table.told.has(key)) return 'already';
    table.told.add(key);
    const { path } = list;
    return readerFinding('LF202', header, { key, or, within: path, isColumn: true }, { path });
  };
}

function filledColumns(list: SeqNode): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const row of list.items) if (row.kind === 'map') for (const key of row.entries.keys()) filled.add(key);
  return filled;
}

/** The line with the names of the columns; the keys of a row of YAML stand in the row itself. */
function headerOf(row: MapNode): Place | undefined {
  const key = row.entries.values().next().value?.key;
  if (!key || key.source !== row.source || key.start >= row.start) return undefined;
  const { line, column } = key.source.positionOf(key.start);
  const start = key.start - column + 1;
  return { source: key.source, start, end: start + key.source.lineText(line).length };
}
