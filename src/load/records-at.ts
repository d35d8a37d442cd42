import { groupBy } from '../model/group-by.js';
import { pathStarts } from '../model/path-starts.js';
import type { Place } from '../model/place.js';
import type { MapNode, SeqNode, TreeNode } from '../source/node.js';

/**
 * The records of a list to which a path leads, `indicators.IND-2.actuals[0].value` to that with the id IND-2. Where
 * several have the id it is the one around the place, or all of them where the place is in none.
 */
export function recordsAt(list: SeqNode, path: string, place: Place): readonly TreeNode[] {
  const byPath = indexOf(list);
  // The longest first: ids may have dots in them.
  for (const start of pathStarts(path).toReversed()) {
    const records = byPath.get(start);
    if (!records) continue;
    const around = records.filter((one) => contains(one, place));
    return around.length > 0 ? around : records;
  }
  return [];
}

/** The path of the value under a key of the file, or of the record in a list there, in which a place is. */
export function pathAround(place: Place, root: MapNode): string | undefined {
  for (const { key, value } of root.entries.values()) {
    const isInside = place.source === key.source && key.start <= place.start && place.start < value.end;
    if (!isInside) continue;
    const record = value.kind === 'seq' ? value.items.find((item) => contains(item, place)) : undefined;
    return (record ?? value).path;
  }
  return undefined;
}

function contains({ source, start, end }: Place, place: Place): boolean {
  return source === place.source && start <= place.start && place.start < end;
}

const INDICES = new WeakMap<SeqNode, ReadonlyMap<string, readonly TreeNode[]>>();

function indexOf(list: SeqNode): ReadonlyMap<string, readonly TreeNode[]> {
  const index = INDICES.get(list) ?? groupBy(list.items, ({ path }) => path);
  INDICES.set(list, index);
  return index;
}
