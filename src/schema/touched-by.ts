import { tableOfMany } from '../model/tables.js';
import { WITHHELD_LISTS, type WithheldList } from '../model/withheld.js';
import type { TreeNode } from '../source/node.js';
import type { FlatIssue } from './flatten-issues.js';

/** What an issue keeps from being read. The keys lead from the root to what is left out so that the rest can be. */
export type Touched =
  /** Nothing that a figure reads: a value that is left out, or a key that is missing. */
  | { readonly kind: 'nothing'; readonly keys: readonly PropertyKey[]; readonly meant?: string | undefined }
  /** One record of a list, or what should be the whole list. */
  | { readonly kind: 'record'; readonly list: WithheldList; readonly keys: readonly PropertyKey[] }
  | { readonly kind: 'budget'; readonly keys: readonly PropertyKey[] }
  /** A record of evidence, or the whole list: what cites it may be evidenced or not. */
  | { readonly kind: 'evidence'; readonly keys: readonly PropertyKey[] }
  /** A table of many records, or a row of it whose record cannot be told: it may belong to each of them. */
  | { readonly kind: 'table'; readonly records: WithheldList; readonly keys: readonly PropertyKey[] }
  | { readonly kind: 'project' };

/** What an issue of the format touches: nothing that figures read, one record, the budget, or else the whole project. */
export function touchedBy({ keys, issue, neutral }: FlatIssue, root: TreeNode): Touched {
  const [key, item] = keys;
  const suggestion = issue.kind === 'unknown-key' ? issue.suggestion : undefined;
  const meant = issue.kind === 'unknown-key' && item === undefined ? suggestion : key;
  if (neutral) {
    const within = keys[neutral.keys.length];
    const isOfFile = neutral.keys.length === 1;
    const isInList = within !== undefined && nodeAlong(neutral.keys, root)?.kind === 'seq';
    if (isOfFile && meant === 'evidence') {
      return { kind: 'evidence', keys: isInList ? [...neutral.keys, within] : neutral.keys };
    }
    // A list inside of a record is left out whole, so that what is left of it does not pass for all of it.
    if (isOfFile && isInList) return { kind: 'nothing', keys: [...neutral.keys, within] };
    return { kind: 'nothing', keys: neutral.keys, meant: keys.length === neutral.keys.length ? suggestion : undefined };
  }
  return touchedUnder(meant, keys.slice(0, item === undefined ? 1 : 2));
}

function touchedUnder(key: PropertyKey | undefined, keys: readonly PropertyKey[]): Touched {
  if (key === 'budget') return { kind: 'budget', keys: keys.slice(0, 1) };
  const table = tableOfMany(key);
  if (table) return { kind: 'table', records: table.records, keys: keys.slice(0, 1) };
  const list = WITHHELD_LISTS.find((one) => one === key);
  return list ? { kind: 'record', list, keys } : { kind: 'project' };
}

/** The items of the list to which keys and positions lead. */
export function itemsAlong(keys: readonly PropertyKey[], root: TreeNode): readonly TreeNode[] {
  const list = nodeAlong(keys, root);
  return list?.kind === 'seq' ? list.items : [];
}

/** The node to which keys and positions lead; nothing where there is none. */
export function nodeAlong(keys: readonly PropertyKey[], root: TreeNode): TreeNode | undefined {
  let node: TreeNode | undefined = root;
  for (const key of keys) {
    if (node?.kind === 'map') node = node.get(String(key));
    else node = node?.kind === 'seq' ? node.items[Number(key)] : undefined;
  }
  return node;
}
