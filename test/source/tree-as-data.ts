import type { TreeNode } from '../../src/source/node.js';

export type Data = string | readonly Data[] | { readonly [key: string]: Data };

/** The tree as plain data, to compare with. */
export function treeAsData(node: TreeNode): Data {
  switch (node.kind) {
    case 'scalar':
      return node.text;
    case 'seq':
      return node.items.map(treeAsData);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, treeAsData(value)]));
  }
}

export function* allNodes(node: TreeNode): Generator<TreeNode> {
  yield node;
  const children =
    node.kind === 'seq' ? node.items : node.kind === 'map' ? [...node.entries.values()].map((e) => e.value) : [];
  for (const child of children) yield* allNodes(child);
}
