import type { Place } from '../../../model/place.js';
import type { TreeNode } from '../../../source/node.js';
import { type ShapedTree, walkShape } from '../../../source/walk-shape.js';
import { readWord } from '../ids/list-mentions.js';

/** A word where it stands. A key has no path of its own: it is given that of what stands under it. */
export interface WrittenWord extends Place {
  readonly path: string;
}

/** A dimension or a part as `dimensions` of the file declares it. */
interface Declared {
  readonly id: string;
  readonly at: WrittenWord;
  /** The words that reports print for it, in every language. */
  readonly words: readonly string[];
}

export interface DeclaredDimension extends Declared {
  /** Absent where they cannot be read. */
  readonly parts?: readonly Declared[] | undefined;
}

/** A dimension where a value is broken down, or is said to overlap. */
export interface UsedDimension {
  /** As it is written: `sex`, or several crossed, `sex/age`. */
  readonly name: string;
  /** `indicators.IND-2.actuals[0].by.sex` is its path. */
  readonly at: WrittenWord;
  /** Of a breakdown; a list of dimensions names no parts. */
  readonly parts: readonly UsedPart[];
}

interface UsedPart {
  readonly name: string;
  readonly at: WrittenWord;
}

/** Every dimension that a file uses, with its parts, in the order of the format. */
export function listBreakdowns(file: ShapedTree): readonly UsedDimension[] {
  const used: UsedDimension[] = [];
  walkShape(file, {
    breakdown(node) {
      for (const [name, { key, value }] of node.entries) {
        const path = `${node.path}.${name}`;
        const parts = value.kind === 'map' ? [...value.entries] : [];
        used.push({
          name,
          at: keyAt(key, path),
          parts: parts.map(([part, entry]) => ({ name: part, at: keyAt(entry.key, `${path}.${part}`) })),
        });
      }
    },
    dimension(node) {
      const name = readWord(node);
      if (name !== undefined) used.push({ name, at: node, parts: [] });
    },
  });
  return used;
}

function keyAt({ source, start, end }: Place, path: string): WrittenWord {
  return { source, start, end, path };
}

/** What the file declares under `dimensions`; nothing where it has no such list. */
export function declaredDimensions(root: TreeNode): readonly DeclaredDimension[] | undefined {
  const list = root.kind === 'map' ? root.get('dimensions') : undefined;
  return list && declaredIn(list, (node) => node.get('parts'));
}

function declaredIn(
  list: TreeNode,
  partsOf?: (node: Extract<TreeNode, { kind: 'map' }>) => TreeNode | undefined,
): readonly DeclaredDimension[] | undefined {
  if (list.kind !== 'seq') return undefined;
  return list.items.flatMap((node): readonly DeclaredDimension[] => {
    if (node.kind !== 'map') return [];
    const [at, parts] = [node.get('id'), partsOf?.(node)];
    const id = readWord(at);
    if (!at || id === undefined) return [];
    return [{ id, at, words: wordsOf(node.get('name')), parts: parts && declaredIn(parts) }];
  });
}

function wordsOf(name: TreeNode | undefined): readonly string[] {
  const all = name?.kind === 'map' ? [...name.entries.values()].map(({ value }) => value) : name ? [name] : [];
  return all.flatMap((one) => readWord(one) ?? []);
}
