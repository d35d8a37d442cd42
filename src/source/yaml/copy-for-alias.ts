import type { Place } from '../../model/place.js';
import { type MapEntry, MapNode, ScalarNode, SeqNode, type TreeNode } from '../node.js';

/** More nodes than this through the aliases of one file is an alias bomb. Every alias copies at least one node. */
export const MAX_COPIED_NODES = 100_000;

/** Maps and lists deeper than this are refused, also when an alias puts them there. */
export const MAX_DEPTH = 100;

/** The nodes that the aliases of one file may still copy. */
export interface CopyBudget {
  nodes: number;
}

export type Copied =
  | { readonly kind: 'node'; readonly node: TreeNode }
  | { readonly kind: 'alias-bomb' }
  | { readonly kind: 'too-deep' };

/** Copies what an anchor names. Every node and key of the copy stands where it is used: at the alias. */
export function copyForAlias(original: TreeNode, use: Place, depth: number, budget: CopyBudget): Copied {
  let failure: 'alias-bomb' | 'too-deep' | undefined;

  const copy = (node: TreeNode, level: number): TreeNode => {
    if (budget.nodes-- <= 0) failure ??= 'alias-bomb';
    else if (level > MAX_DEPTH) failure ??= 'too-deep';
    if (failure || node.kind === 'scalar') {
      return new ScalarNode(use.source, use.start, use.end, textOf(node), styleOf(node));
    }
    if (node.kind === 'seq') {
      const items = node.items.map((item) => copy(item, level + 1));
      return new SeqNode(use.source, use.start, use.end, items);
    }
    const entries = new Map<string, MapEntry>();
    for (const [key, { value }] of node.entries) entries.set(key, { key: use, value: copy(value, level + 1) });
    return new MapNode(use.source, use.start, use.end, entries);
  };

  const node = copy(original, depth);
  return failure ? { kind: failure } : { kind: 'node', node };
}

function textOf(node: TreeNode): string {
  return node.kind === 'scalar' ? node.text : '';
}

function styleOf(node: TreeNode): ScalarNode['style'] {
  return node.kind === 'scalar' ? node.style : 'plain';
}
