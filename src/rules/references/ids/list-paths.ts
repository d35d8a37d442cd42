import type { FileShape, IdKind, ReferredKind } from '../../../model/file-shape.js';

/** Where a file lists the records of each kind that other records may refer to: `line` in `budget.lines`. */
export function listPaths(shape: FileShape): ReadonlyMap<ReferredKind | IdKind, string> {
  const paths = new Map<IdKind, string>();
  visit(shape, []);
  return paths;

  /** A list inside a record of another list is one of many, to which no reference leads. */
  function visit({ map, item }: FileShape, path: readonly string[]): void {
    const id = item?.map?.entries.get('id')?.scalar;
    if (id?.role === 'name') paths.set(id.kind, path.join('.'));
    for (const [key, within] of map?.entries ?? []) visit(within, [...path, key]);
  }
}
