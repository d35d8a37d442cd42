import type * as z from 'zod';
import type { ReaderFinding } from '../diagnostics/reader-findings.js';
import type { Withheld } from '../model/withheld.js';
import { copyWithout, type Omitted } from '../source/copy-without.js';
import { type MapEntry, type MapNode, ScalarNode, SeqNode, type TreeNode } from '../source/node.js';
import { citing } from './citing-evidence.js';
import { type FoundIssue, foundIssues, toldOf } from './issues-to-findings.js';
import type { Placeholder } from './neutral.js';
import { recordInError } from './record-in-error.js';
import { itemsAlong, nodeAlong, touchedBy } from './touched-by.js';

/** What can be read of a file in which something is wrong. */
export type Rest<T> =
  | { readonly kind: 'decoded'; readonly value: T; readonly withheld: readonly Withheld[] }
  /** Some of what is wrong may have changed any figure. */
  | { readonly kind: 'left-out'; readonly by: readonly ReaderFinding[] };

/** A value that is left out can make others wrong, which are left out in the next round; no file needs that many. */
const MOST_ROUNDS = 12;

/**
 * Reads a file again without what is wrong: values that no figure reads are left out alone, or replaced where the record
 * needs them; otherwise their record is, or the budget.
 * @param found the issues of the first reading
 */
export function decodeRest<T>(schema: z.ZodType<T>, root: TreeNode, found: readonly FoundIssue[]): Rest<T> {
  const withheld: Withheld[] = [];
  let tree = root;
  let issues = found;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const cut = cutOut(issues, tree);
    if (cut.kind === 'left-out') return cut;
    withheld.push(...cut.withheld);
    tree = cut.tree;
    const result = schema.safeParse(tree);
    if (result.success) return { kind: 'decoded', value: result.data, withheld };
    issues = foundIssues(result.error.issues, tree);
  }
  return { kind: 'left-out', by: toldOf(found) };
}

type Cut =
  | { readonly kind: 'cut'; readonly tree: TreeNode; readonly withheld: readonly Withheld[] }
  | { readonly kind: 'left-out'; readonly by: readonly ReaderFinding[] };

function cutOut(issues: readonly FoundIssue[], tree: TreeNode): Cut {
  const changes: Growing = new Map();
  const additions = new Map<TreeNode, Map<string, MapEntry>>();
  const withheld = new Map<TreeNode, Withheld>();
  const leftOutBy: ReaderFinding[] = [];

  for (const issue of issues) {
    const touched = touchedBy(issue, tree);
    if (touched.kind === 'project') {
      if (issue.finding) leftOutBy.push(issue.finding);
      continue;
    }
    const node = nodeAlong(touched.keys, tree);
    if (node) leaveOut(touched.keys, changes, touched.kind === 'nothing' ? touched.meant : undefined);
    else if (issue.neutral) add(issue.neutral.keys, issue.neutral.placeholder, tree, additions);
    if (!node || !issue.finding) continue;
    const by = { code: issue.finding.code, place: issue.finding.place };
    switch (touched.kind) {
      case 'nothing':
        break;
      case 'record':
        if (!withheld.has(node)) withheld.set(node, recordInError(touched.list, node, by));
        break;
      case 'budget':
        if (!withheld.has(node)) withheld.set(node, { kind: 'budget', path: node.path, ...by });
        break;
      case 'evidence':
        for (const { record, position } of citing(node, tree)) {
          leaveOut(['subprojects', position], changes);
          if (!withheld.has(record)) withheld.set(record, recordInError('subprojects', record, by));
        }
        break;
      case 'table':
        for (const [index, record] of itemsAlong([touched.records], tree).entries()) {
          leaveOut([touched.records, index], changes);
          if (!withheld.has(record)) withheld.set(record, recordInError(touched.records, record, by));
        }
    }
  }

  if (leftOutBy.length > 0) return { kind: 'left-out', by: leftOutBy };
  return { kind: 'cut', tree: copyWithout(tree, changes, additions), withheld: [...withheld.values()] };
}

/** Changes in the making. */
type Growing = Map<PropertyKey, Growing | Omitted>;

function leaveOut(keys: readonly PropertyKey[], changes: Growing, as?: string): void {
  const [key, ...rest] = keys;
  if (key === undefined) return;
  const within = changes.get(key);
  if (within && 'kind' in within) return;
  if (rest.length === 0) {
    changes.set(key, { kind: 'left-out', as });
    return;
  }
  const below: Growing = within ?? new Map();
  changes.set(key, below);
  leaveOut(rest, below, as);
}

function add(
  keys: readonly PropertyKey[],
  placeholder: Placeholder,
  tree: TreeNode,
  additions: Map<TreeNode, Map<string, MapEntry>>,
): void {
  const record = nodeAlong(keys.slice(0, -1), tree);
  if (record?.kind !== 'map') return;
  const key = String(keys.at(-1));
  const added = additions.get(record) ?? new Map<string, MapEntry>();
  additions.set(record, added.set(key, { key: record.keyOf(key), value: nodeFor(placeholder, record, key) }));
}

/** Stands where the value that cannot be read does, or where its record begins. */
function nodeFor(placeholder: Placeholder, record: MapNode, key: string): TreeNode {
  const { source, start, end } = record.of(key);
  if (placeholder.kind === 'list') return new SeqNode(source, start, end, []);
  return new ScalarNode(source, start, end, placeholder.text, 'quoted');
}
