import type { Id } from '../model/record.js';
import type { TreeNode } from '../source/node.js';
import { textOf } from './surroundings.js';
import { nodeAlong } from './touched-by.js';

/**
 * The sub-projects that cite a record of evidence, or any where the whole list is meant: their evidenced shares depend on
 * its date and its amount. One whose id cannot be read is cited by none; what means it is a dangling reference.
 */
export function citing(
  evidence: TreeNode,
  tree: TreeNode,
): readonly { readonly keys: readonly PropertyKey[]; readonly record: TreeNode }[] {
  const isWholeList = evidence.parent?.kind !== 'seq';
  const id = evidence.kind === 'map' ? textOf(evidence.get('id')) : undefined;
  const isCitedBy = (contribution: TreeNode): boolean => {
    if (isWholeList) return contribution.kind === 'map' && contribution.get('evidence') !== undefined;
    return id !== undefined && citedBy(contribution).includes(id);
  };
  return itemsOf(nodeAlong(['subprojects'], tree)).flatMap((record, index) => {
    const isCiting = itemsOf(nodeAlong(['contributions'], record)).some(isCitedBy);
    return isCiting ? [{ keys: ['subprojects', index], record }] : [];
  });
}

/** The ids of evidence that a contribution cites, as far as they can be read. */
export function citedBy(contribution: TreeNode): readonly Id[] {
  const cited = contribution.kind === 'map' ? contribution.get('evidence') : undefined;
  return itemsOf(cited).flatMap((one) => textOf(one) ?? []);
}

export function itemsOf(list: TreeNode | undefined): readonly TreeNode[] {
  return list?.kind === 'seq' ? list.items : [];
}
