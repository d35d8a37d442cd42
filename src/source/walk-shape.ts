import type { FileShape, MapMeaning, MapShape, Meaning, ScalarMeaning } from '../model/file-shape.js';
import type { Place } from '../model/place.js';
import type { MapNode, ScalarNode, SeqNode, TreeNode } from './node.js';

/** The tree of a file, which need not be one that can be decoded. */
export interface ShapedTree {
  readonly root: TreeNode;
  readonly shape: FileShape;
  /** Where the keys stand for which the format has no room there (LF201). */
  readonly refusedKeys: ReadonlySet<Place>;
}

type NodeOf<Role> = Role extends MapMeaning['role'] ? MapNode : ScalarNode;

/** What is done with the values of each role, `{ period: (node) => … }`; values of other roles are passed by. */
type ShapeVisitor = {
  readonly [Role in Meaning['role']]?: (
    node: NodeOf<Role>,
    meaning: Extract<Meaning, { readonly role: Role }>,
    /** The list around it. */
    list: SeqNode | undefined,
  ) => void;
};

/**
 * Visits every value of a file that its shape gives a meaning, in the order of the format. A value of another kind than
 * the format has room for is passed over, because it is reported as such; so is what stands under a refused key.
 * @example walkShape(file, { date: (node) => dates.push(node) })
 */
export function walkShape({ root, shape, refusedKeys }: ShapedTree, visitor: ShapeVisitor): void {
  const wanted = restrict(shape, visitor);
  if (wanted) visit(root, wanted, undefined);

  function visit(node: TreeNode, { scalar, map, item }: FileShape, list: SeqNode | undefined): void {
    switch (node.kind) {
      case 'scalar':
        if (scalar) meetScalar(visitor, node, scalar, list);
        return;
      case 'seq':
        if (item) for (const one of node.items) visit(one, item, node);
        return;
      case 'map':
        if (!map) return;
        if (map.meaning) meetMap(visitor, node, map.meaning, list);
        for (const [key, within] of map.entries) {
          const entry = node.entries.get(key);
          if (entry && !refusedKeys.has(entry.key)) visit(entry.value, within, list);
        }
        if (!map.chosen) return;
        for (const [key, { key: place, value }] of node.entries) {
          if (!map.entries.has(key) && !refusedKeys.has(place)) visit(value, map.chosen, list);
        }
        return;
    }
  }
}

function meetScalar(visitor: ShapeVisitor, node: ScalarNode, meaning: ScalarMeaning, list: SeqNode | undefined): void {
  switch (meaning.role) {
    case 'name':
      return visitor.name?.(node, meaning, list);
    case 'reference':
      return visitor.reference?.(node, meaning, list);
    case 'date':
      return visitor.date?.(node, meaning, list);
    case 'dimension':
      return visitor.dimension?.(node, meaning, list);
    case 'place-name':
      return visitor['place-name']?.(node, meaning, list);
  }
}

function meetMap(visitor: ShapeVisitor, node: MapNode, meaning: MapMeaning, list: SeqNode | undefined): void {
  switch (meaning.role) {
    case 'breakdown':
      return visitor.breakdown?.(node, meaning, list);
    case 'keys':
      return visitor.keys?.(node, meaning, list);
    case 'period':
      return visitor.period?.(node, meaning, list);
  }
}

/** What is left of a shape where only some roles matter, so that a walk does not go where none of them is. */
function restrict({ scalar, map, item }: FileShape, visitor: ShapeVisitor): FileShape | undefined {
  const wanted: FileShape = {
    scalar: scalar && visitor[scalar.role] ? scalar : undefined,
    map: map && restrictMap(map, visitor),
    item: item && restrict(item, visitor),
  };
  return wanted.scalar || wanted.map || wanted.item ? wanted : undefined;
}

function restrictMap({ meaning, entries, chosen }: MapShape, visitor: ShapeVisitor): MapShape | undefined {
  const within = [...entries].flatMap(([key, shape]) => {
    const wanted = restrict(shape, visitor);
    return wanted ? [[key, wanted] as const] : [];
  });
  const wanted: MapShape = {
    meaning: meaning && visitor[meaning.role] ? meaning : undefined,
    entries: new Map(within),
    chosen: chosen && restrict(chosen, visitor),
  };
  return wanted.meaning || within.length > 0 || wanted.chosen ? wanted : undefined;
}
