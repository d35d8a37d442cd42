import type { TreeNode } from '../source/node.js';
import { itemsAlong } from './touched-by.js';

/** The sub-projects that cite evidence, whose evidenced shares depend on what there is. */
export function citingEvidence(
  root: TreeNode,
): readonly { readonly record: TreeNode /** In the list of the tree. */; readonly position: number }[] {
  return itemsAlong(['subprojects'], root).flatMap((record, position) => {
    const contributions = itemsAlong(['contributions'], record);
    const cites = contributions.some((one) => one.kind === 'map' && one.get('evidence') !== undefined);
    return cites ? [{ record, position }] : [];
  });
}
