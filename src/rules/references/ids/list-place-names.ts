import type { MapNode, ScalarNode, TreeNode } from '../../../source/node.js';

export const PLACE_LEVELS = ['province', 'district', 'commune', 'village'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

export interface WrittenPlaceName {
  readonly level: PlaceLevel;
  readonly node: ScalarNode;
}

/** Every place name of a file: of the project, of its sub-projects, and of what was observed somewhere. */
export function listPlaceNames(root: MapNode): readonly WrittenPlaceName[] {
  const places = [
    ...itemsOf(root, 'places'),
    ...itemsOf(root, 'subprojects').map(placeOf),
    ...observationsIn(root, 'target_groups', 'reached').map(placeOf),
    ...observationsIn(root, 'indicators', 'actuals').map(placeOf),
    ...observationsIn(root, 'activities', 'done').map(placeOf),
  ];
  return places.flatMap((place) =>
    PLACE_LEVELS.flatMap((level) => {
      const node = place?.kind === 'map' ? place.get(level) : undefined;
      return node?.kind === 'scalar' && !node.isNull && node.text.trim() !== '' ? [{ level, node }] : [];
    }),
  );
}

function observationsIn(root: MapNode, list: string, observations: string): readonly TreeNode[] {
  return itemsOf(root, list).flatMap((one) => (one.kind === 'map' ? itemsOf(one, observations) : []));
}

function itemsOf(node: MapNode, key: string): readonly TreeNode[] {
  const list = node.get(key);
  return list?.kind === 'seq' ? list.items : [];
}

function placeOf(node: TreeNode): TreeNode | undefined {
  return node.kind === 'map' ? node.get('place') : undefined;
}
