import type { PlaceLevel } from '../../../model/file-shape.js';
import type { ScalarNode } from '../../../source/node.js';
import { type ShapedTree, walkShape } from '../../../source/walk-shape.js';

export interface WrittenPlaceName {
  readonly level: PlaceLevel;
  readonly node: ScalarNode;
}

/** Every place name of a file: of the project, of its sub-projects, and of what was observed somewhere. */
export function listPlaceNames(file: ShapedTree): readonly WrittenPlaceName[] {
  const names: WrittenPlaceName[] = [];
  walkShape(file, {
    'place-name'(node, { level }) {
      if (!node.isNull && node.text.trim() !== '') names.push({ level, node });
    },
  });
  return names;
}
