import type { Id } from '../model/record.js';
import type { TreeNode } from '../source/node.js';
import { textOf } from './surroundings.js';
import { itemsAlong } from './touched-by.js';

/** A sub-project that cites evidence. */
interface Citing {
  readonly record: TreeNode;
  /** In the list of the tree. */
  readonly position: number;
}

/**
 * The sub-projects that cite a record of evidence, or any where the whole list is meant: their evidenced shares depend on
 * its date and its amount. One whose id cannot be read is cited by none; what means it is a dangling reference.
 * @param evidence a record, the list, or nothing where the list cannot be read
 */
export function citing(evidence: TreeNode | undefined, tree: TreeNode): readonly Citing[] {
  const isWholeList = evidence?.parent?.kind !== 'seq';
  const id = evidence?.kind === 'map' ? textOf(evidence.get('id')) : undefined;
  const isCitedBy = (contribution: TreeNode): boolean => {
    if (isWholeList) return contribution.kind === 'map' && contribution.get('evidence') !== undefined;
    return id !== undefined && citedBy(contribution).includes(id);
  };
  return itemsAlong(['subprojects'], tree).flatMap((record, position) =>
    itemsAlong(['contributions'], record).some(isCitedBy) ? [{ record, position }] : [],
  );
}

/** The ids of evidence that a contribution cites, as far as they can be read. */
export function citedBy(contribution: TreeNode): readonly Id[] {
  return itemsAlong(['evidence'], contribution).flatMap((one) => textOf(one) ?? []);
}
