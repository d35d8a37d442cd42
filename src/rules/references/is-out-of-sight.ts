import { suggest } from '../../diagnostics/suggest.js';
import type { TreeNode } from '../../source/node.js';
import type { CheckedFile } from '../rule.js';
import type { ReferredKind } from './ids/file-shape.js';
import { KIND_KEYS } from './ids/id-kind.js';

/**
 * Whether the records of a kind stand in the file where they cannot be read: in a CSV file that is missing, under a
 * misspelt key, in something that is no list. That is reported once; not at every reference to them as well.
 */
export function isOutOfSight(kind: ReferredKind, { root, unread }: CheckedFile): boolean {
  const isHidden = (path: string) => unread.includes(path) || isWrittenOtherwise(root, path.split('.'));
  if (kind !== 'any') return isHidden(KIND_KEYS[kind]);
  return unread.length > 0 || Object.values(KIND_KEYS).some(isHidden);
}

function isWrittenOtherwise(node: TreeNode, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return node.kind !== 'seq';
  if (node.kind !== 'map') return true;
  const value = node.get(key);
  return value ? isWrittenOtherwise(value, rest) : suggest(key, node.entries.keys()) !== undefined;
}
