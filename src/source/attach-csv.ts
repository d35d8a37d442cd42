import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { SourceText } from '../model/source-text.js';
import { type Attachment, readAttachment } from './csv/read-attachment.js';
import type { FileReader } from './file-reader.js';
import { type MapEntry, MapNode, SeqNode, type TreeNode } from './node.js';

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
 * Puts the rows of CSV files where `{ csv: path }` stands instead of a list: `budget.lines`, `.commitments`,
 * `.receipts` and `.disbursements`, `actuals` of indicators and `contributions` of sub-projects. The rows stand in the tree as if they were written there,
 * with their places in the CSV file. A list whose file cannot be read is left out, and reported.
 *
 * @param project the project file, as it is shown
 */
export async function attachCsv(root: TreeNode, project: string, reader: FileReader): Promise<WithAttachments> {
  if (root.kind !== 'map') return { root, attachments: [], unread: [], feeds: new Map(), findings: [] };
  const attachments: Attachment[] = [];
  const unread: string[] = [];
  const feeds = new Map<SourceText, string>();
  const findings: ReaderFinding[] = [];

  const attach: Change = async (node) => {
    const csv = node.kind === 'map' ? node.get('csv') : undefined;
    if (node.kind !== 'map' || !csv) return node;
    for (const [key, entry] of node.entries) {
      if (key !== 'csv') findings.push(readerFinding('LF201', entry.key, { key, known: ['csv'] }));
    }
    const read = await readAttachment(csv, project, reader);
    findings.push(...read.findings);
    const sources = [read.attachment, ...read.findings.map(({ place }) => place)].flatMap((one) => one?.source ?? []);
    for (const source of sources) if (source !== root.source) feeds.set(source, node.path);
    if (read.attachment) attachments.push(read.attachment);
    if (!read.attachment?.rows) unread.push(node.path);
    return read.attachment?.rows;
  };

  const changes = [
    changeEntries(['budget'], changeEntries(['lines', 'commitments', 'receipts', 'disbursements'], attach)),
    changeEntries(['indicators'], changeItems(changeEntries(['actuals'], attach))),
    changeEntries(['subprojects'], changeItems(changeEntries(['contributions'], attach))),
  ];
  let changed: TreeNode = root;
  for (const change of changes) changed = (await change(changed)) ?? changed;
  return { root: changed, attachments, unread, feeds, findings };
}

/** Gives a node in the place of another one: the same, a new one, or none. */
type Change = (node: TreeNode) => Promise<TreeNode | undefined>;

function changeEntries(keys: readonly string[], change: Change): Change {
  return async (node) => {
    if (node.kind !== 'map') return node;
    const entries = new Map<string, MapEntry>();
    let isChanged = false;
    for (const [key, entry] of node.entries) {
      const value = keys.includes(key) ? await change(entry.value) : entry.value;
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
