import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { SourceText } from '../model/source-text.js';
import { headerOf, headerOfMany, type ListKey, TABLE_KEYS, TABLES_OF_MANY } from '../model/tables.js';
import { placeRows } from './csv/place-rows.js';
import { type Attachment, readAttachment } from './csv/read-attachment.js';
import type { FileReader } from './file-reader.js';
import { type MapEntry, MapNode, SeqNode, type TreeNode } from './node.js';
import type { TableFinding } from './read-csv.js';

export interface WithAttachments {
  readonly root: TreeNode;
  readonly attachments: readonly Attachment[];
  /** The paths of the lists that were left out: `budget.lines`. */
  readonly unread: readonly string[];
  /** The path of the list that each CSV file belongs to, also of one that could not be read. */
  readonly feeds: Feeds;
  readonly findings: readonly ReaderFinding[];
}

/** Where what is in a CSV file belongs: `budget.lines`. A file that is named twice is read twice. */
export type Feeds = ReadonlyMap<SourceText, string>;

/**
 * Puts the rows of tables where `{ csv: path }` stands instead of a list, and those of tables of many records into the
 * records that they name. The rows stand in the tree as if they were written there, with their places in the CSV file.
 * A list whose file cannot be read is left out, and reported; one whose file has a header and no row is left out, since
 * an empty form reports nothing.
 *
 * @param project the project file, as it is shown
 */
export async function attachCsv(root: TreeNode, project: string, reader: FileReader): Promise<WithAttachments> {
  if (root.kind !== 'map') return { root, attachments: [], unread: [], feeds: new Map(), findings: [] };
  const attachments: Attachment[] = [];
  const unread: string[] = [];
  const feeds = new Map<SourceText, string>();
  const found: TableFinding[] = [];

  /** The rows of a table; nothing where it cannot be read. `header` is what to write in one that is empty. */
  async function read(table: Table, path: string, header: string): Promise<SeqNode | undefined> {
    for (const [key, entry] of table.entries) {
      if (key === 'csv') continue;
      // The map is not in the tree any more: what it feeds stands in its place.
      found.push({ finding: readerFinding('LF201', entry.key, { key, known: ['csv'] }, { path }) });
    }
    const { attachment, findings } = await readAttachment(table.csv, project, header, reader);
    for (const one of findings) found.push(one);
    const sources = [attachment, ...findings.map(({ finding }) => finding.place)].flatMap((one) => one?.source ?? []);
    for (const source of sources) if (source !== table.csv.source) feeds.set(source, path);
    if (attachment) attachments.push(attachment);
    if (!attachment?.rows) unread.push(path);
    return attachment?.rows;
  }

  const attach: Attach = async (node, list) => {
    const table = tableAt(node);
    if (!table) return node;
    const rows = await read(table, node.path, headerOf(list));
    return rows && rows.items.length > 0 ? rows : undefined;
  };

  let changed: TreeNode = root;
  for (const change of listsOfOneRecord(attach)) changed = (await change(changed)) ?? changed;

  const placed = new Map<MapNode, MapNode>();
  for (const key of TABLE_KEYS) {
    const written = changed.kind === 'map' ? changed.get(key) : undefined;
    if (changed.kind !== 'map' || !written) continue;
    const rows: MapNode[] = [];
    const others: TreeNode[] = [];
    for (const node of written.kind === 'seq' ? written.items : [written]) {
      const table = tableAt(node);
      const items = table ? ((await read(table, key, headerOfMany(key)))?.items ?? []) : [];
      for (const row of items) if (row.kind === 'map') rows.push(row);
      if (!table) others.push(node);
    }
    if (others.includes(written)) continue;
    const tree = placeRows(changed, { key, table: TABLES_OF_MANY[key], rows, others });
    for (const [row, own] of tree.placed) placed.set(row, own);
    changed = tree.root;
  }

  const findings = found.map(({ finding, row }) =>
    row ? { ...finding, path: (placed.get(row) ?? row).path } : finding,
  );
  return { root: changed, attachments, unread, feeds, findings };
}

/** A table in the place of a list: where its file is named. */
interface Table {
  readonly csv: TreeNode;
  readonly entries: MapNode['entries'];
}

function tableAt(node: TreeNode): Table | undefined {
  const csv = node.kind === 'map' ? node.get('csv') : undefined;
  return node.kind === 'map' && csv ? { csv, entries: node.entries } : undefined;
}

/** Gives a node in the place of another one: the same, a new one, or none. */
type Change = (node: TreeNode) => Promise<TreeNode | undefined>;

/** The same for a list under a key. */
type Attach = (node: TreeNode, list: ListKey) => Promise<TreeNode | undefined>;

/** The lists that may stand in a table of their own. */
function listsOfOneRecord(attach: Attach): readonly Change[] {
  return [
    changeEntries(['evidence'], attach),
    changeEntries(['target_groups'], changeItems(changeEntries(['reached'], attach))),
    changeEntries(['indicators'], changeItems(changeEntries(['actuals'], attach))),
    changeEntries(['activities'], changeItems(changeEntries(['done'], attach))),
    changeEntries(['budget'], changeEntries(['lines', 'commitments', 'receipts', 'plans', 'disbursements'], attach)),
    changeEntries(['subprojects'], changeItems(changeEntries(['planned', 'contributions'], attach))),
  ];
}

function changeEntries<Key extends string>(
  keys: readonly Key[],
  change: (node: TreeNode, key: Key) => Promise<TreeNode | undefined>,
): Change {
  return async (node) => {
    if (node.kind !== 'map') return node;
    const entries = new Map<string, MapEntry>();
    let isChanged = false;
    for (const [key, entry] of node.entries) {
      const meant = keys.find((one) => one === key);
      const value = meant === undefined ? entry.value : await change(entry.value, meant);
      if (value !== entry.value) isChanged = true;
      if (value) entries.set(key, { key: entry.key, value });
    }
    return isChanged ? new MapNode(node.source, node.start, node.end, entries) : node;
  };
}

function changeItems(change: Change): Change {
  return async (node) => {
    if (node.kind !== 'seq') return node;
    const items: TreeNode[] = [];
    for (const item of node.items) items.push((await change(item)) ?? item);
    const isChanged = items.some((item, index) => item !== node.items[index]);
    return isChanged ? new SeqNode(node.source, node.start, node.end, items) : node;
  };
}
