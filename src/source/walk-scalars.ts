import type { ScalarNode, TreeNode } from './node.js';

/** Every scalar of a tree in the order of the file, with the key it stands under, also inside lists. */
export function* walkScalars(
  node: TreeNode,
  key = '',
): Generator<{ readonly key: string; readonly scalar: ScalarNode }> {
  switch (node.kind) {
    case 'scalar':
      yield { key, scalar: node };
      return;
    case 'seq':
      for (const item of node.items) yield* walkScalars(item, key);
      return;
    case 'map':
      for (const [name, { value }] of node.entries) yield* walkScalars(value, name);
  }
}
