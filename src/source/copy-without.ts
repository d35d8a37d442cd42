import { type MapEntry, MapNode, ScalarNode, SeqNode, type TreeNode } from './node.js';

/** What a copy changes below a node: its keys and positions, each left out or changed in turn. */
export type Changes = ReadonlyMap<PropertyKey, Changes | Omitted>;

/** Leaves out what stands there. */
export interface Omitted {
  readonly kind: 'left-out';
  /** The key that a misspelt one means, where the copy remembers that something is written. */
  readonly as?: string | undefined;
}

/** Nodes to put into a map for keys that it lacks, by the map. */
export type Additions = ReadonlyMap<TreeNode, ReadonlyMap<string, MapEntry>>;

/**
 * Copies a tree without some of its values, and with others added. Every node of the copy has the place and the path that
 * it has in the file; the original stays as it is. A map of the copy still knows where the keys stand that it lacks.
 */
export function copyWithout(node: TreeNode, changes: Changes, additions: Additions): TreeNode {
  const { source, start, end } = node;
  switch (node.kind) {
    case 'scalar':
      return new ScalarNode(source, start, end, node.text, node.style);
    case 'seq': {
      const kept = node.items.flatMap((item, index) => {
        const change = changes.get(index) ?? NONE;
        if ('kind' in change) return [];
        return [{ item: copyWithout(item, change, additions), position: node.positionOf(item) ?? index }];
      });
      const items = kept.map(({ item }) => item);
      const positions = kept.map(({ position }) => position);
      return new SeqNode(source, start, end, items, positions);
    }
    case 'map': {
      const entries = new Map<string, MapEntry>();
      const leftOut = new Map(node.leftOut);
      for (const [key, entry] of node.entries) {
        const change = changes.get(key) ?? NONE;
        if ('kind' in change) leftOut.set(change.as ?? key, entry);
        else entries.set(key, { key: entry.key, value: copyWithout(entry.value, change, additions) });
      }
      for (const [key, entry] of additions.get(node) ?? []) entries.set(key, entry);
      return new MapNode(source, start, end, entries, leftOut, node.header);
    }
  }
}

const NONE: Changes = new Map();
