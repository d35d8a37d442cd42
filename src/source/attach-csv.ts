import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import { type Attachment, readAttachment } from './csv/read-attachment.js';
import { type MapEntry, MapNode, SeqNode, type TreeNode } from './node.js';

export interface WithAttachments {
  readonly root: TreeNode;
  readonly attachments: readonly Attachment[];
  /** The paths of the lists that were left out: `budget.lines`. */
  readonly unread: readonly string[];
  readonly findings: readonly ReaderFinding[];
}

/**
 * Puts the rows of CSV files where `{ csv: path }` stands instead of a list: `budget.lines`, `budget.disbursements`,
 * `actuals` of indicators and `contributions` of sub-projects. The rows stand in the tree as if they were written there,
 * with their places in the CSV file. A list whose file cannot be read is left out, and reported.
 *
 * @param folder the folder of the project file, as an absolute path
 * @param shown the same folder as it is shown, with forward slashes
 */
export async function attachCsv(root: TreeNode, folder: string, shown: string): Promise<WithAttachments> {
  if (root.kind !== 'map') return { root, attachments: [], unread: [], findings: [] };
  const attachments: Attachment[] = [];
  const unread: string[] = [];
  const findings: ReaderFinding[] = [];

  const attach: Change = async (node) => {
    const csv = node.kind === 'map' ? node.get('csv') : undefined;
    if (node.kind !== 'map' || !csv) return node;
    for (const [key, entry] of node.entries) {
      if (key !== 'csv') findings.push(readerFinding('LF201', entry.key, { key, known: ['csv'] }));
    }
    const read = await readAttachment(csv, folder, shown);
    findings.push(...read.findings);
    if (read.attachment) attachments.push(read.attachment);
    if (!read.attachment?.rows) unread.push(node.path);
    return read.attachment?.rows;
  };

  const changes = [
    changeEntries(['budget'], changeEntries(['lines', 'disbursements'], attach)),
    changeEntries(['indicators'], changeItems(changeEntries(['actuals'], attach))),
    changeEntries(['subprojects'], changeItems(changeEntries(['contributions'], attach))),
  ];
  let changed: TreeNode = root;
  for (const change of changes) changed = (await change(changed)) ?? changed;
  return { root: changed, attachments, unread, findings };
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
