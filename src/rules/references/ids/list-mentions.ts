import type { IdKind, ReferredKind } from '../../../model/file-shape.js';
import { ID_PATTERN, type Id } from '../../../model/record.js';
import type { MapNode, ScalarNode, SeqNode, TreeNode } from '../../../source/node.js';
import { type ShapedTree, walkShape } from '../../../source/walk-shape.js';

/** Every id of a file: those that name its records and those that refer to them. */
export interface Mentions {
  readonly names: readonly Name[];
  readonly references: readonly Reference[];
}

export interface Name {
  readonly kind: IdKind;
  readonly id: Id;
  readonly node: ScalarNode;
  /** The list in which no other record may have the id. */
  readonly list: SeqNode;
}

/** An id that stands for a record elsewhere in the same file, whether there is such a record or not. */
export interface Reference {
  readonly kind: ReferredKind;
  readonly id: Id;
  /** The id itself, or the map of which it is a key. */
  readonly node: ScalarNode | MapNode;
}

/** Finds the ids of a file, also of one that cannot be decoded: what is no id is passed over, because it is reported as such. */
export function listMentions(file: ShapedTree): Mentions {
  const names: Name[] = [];
  const references: Reference[] = [];
  walkShape(file, {
    name(node, { kind }, list) {
      const id = kind === 'dimension' || kind === 'part' ? readWord(node) : readId(node);
      if (id !== undefined && list) names.push({ kind, id, node, list });
    },
    reference(node, { kind }) {
      const id = readId(node);
      if (id !== undefined) references.push({ kind, id, node });
    },
    keys(node, { kind }) {
      for (const id of node.entries.keys()) {
        if (ID_PATTERN.test(id)) references.push({ kind, id, node });
      }
    },
  });
  return { names, references };
}

/** The id that stands there; nothing where something else does. */
export function readId(node: TreeNode | undefined): Id | undefined {
  const text = readWord(node);
  return text !== undefined && ID_PATTERN.test(text) ? text : undefined;
}

/** What a dimension or a part is called, in words of any language; nothing where no word stands. */
export function readWord(node: TreeNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.isNull) return undefined;
  const text = node.text.normalize('NFC').trim();
  return text === '' ? undefined : text;
}
