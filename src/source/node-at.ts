import type { RecordPlace } from '../model/place.js';
import { MapNode, type TreeNode } from './node.js';

/** The value under some keys of a record as it is written, `thresholds`, `indicator`, `on_track`; undefined if there is none. */
export function nodeAt(record: RecordPlace, ...keys: readonly string[]): TreeNode | undefined {
  let node: TreeNode | undefined = record instanceof MapNode ? record : undefined;
  for (const key of keys) node = node?.kind === 'map' ? node.get(key) : undefined;
  return node;
}
