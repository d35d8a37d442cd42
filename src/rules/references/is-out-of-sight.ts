import { suggest } from '../../diagnostics/suggest.js';
import { kindsOf, type ReferredKind } from '../../model/file-shape.js';
import type { TreeNode } from '../../source/node.js';
import type { CheckedFile } from '../rule.js';
import { listPaths } from './ids/list-paths.js';

/**
 * Whether the records of a kind stand in the file where they cannot be read: in a CSV file that is missing, under a
 * misspelt key, in something that is no list. That is reported once; not at every reference to them as well.
 */
export function isOutOfSight(kind: ReferredKind, { root, shape, unread }: CheckedFile): boolean {
  const paths = listPaths(shape);
  const isHidden = (path: string) => unread.includes(path) || isWrittenOtherwise(root, path.split('.'));
  const kinds = kindsOf(kind);
  if (!kinds) return unread.length > 0 || [...paths.values()].some(isHidden);
  return kinds.some((one) => {
    const path = paths.get(one);
    return path !== undefined && isHidden(path);
  });
}

function isWrittenOtherwise(node: TreeNode, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return node.kind !== 'seq';
  if (node.kind !== 'map') return true;
  const value = node.get(key);
  return value ? isWrittenOtherwise(value, rest) : suggest(key, node.entries.keys()) !== undefined;
}
