import type { Place } from '../../model/place.js';
import type { MapNode, TreeNode } from '../node.js';

/** The row of a table in which a node stands, or that it is. */
export function rowAround(node: TreeNode): MapNode | undefined {
  let row: TreeNode | undefined = node;
  while (row && !(row.kind === 'map' && row.header)) row = row.parent;
  return row;
}

/** The name of a column as it is written, without quotes around it. */
export function headingAt(place: Place): string {
  return place.source.text.slice(place.start, place.end).replace(/^"|"$/g, '');
}
