import { ID_PATTERN, type Id } from '../../../model/record.js';
import type { MapNode, ScalarNode, SeqNode, TreeNode } from '../../../source/node.js';
import type { CheckedFile } from '../../rule.js';
import { PROJECT_FILE, type ReferredKind, type Shape } from './file-shape.js';
import type { IdKind } from './id-kind.js';

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

/**
 * Finds the ids of a file, also of one that cannot be decoded: what is no id, and what is no list where one belongs, is
 * passed over, because it is reported as such; so is what stands under a key that has no room there.
 */
export function listMentions({ root, refusedKeys }: CheckedFile): Mentions {
  const names: Name[] = [];
  const references: Reference[] = [];

  function visit(node: TreeNode, shape: Shape, list: SeqNode | undefined): void {
    switch (shape.role) {
      case 'name': {
        if (node.kind !== 'scalar' || !list) return;
        const id = readId(node);
        if (id !== undefined) names.push({ kind: shape.kind, id, node, list });
        return;
      }
      case 'reference': {
        if (node.kind !== 'scalar') return;
        const id = readId(node);
        if (id !== undefined) references.push({ kind: shape.kind, id, node });
        return;
      }
      case 'keys':
        if (node.kind !== 'map') return;
        for (const id of node.entries.keys()) {
          if (ID_PATTERN.test(id)) references.push({ kind: shape.kind, id, node });
        }
        return;
      case 'list':
        if (node.kind !== 'seq') return;
        for (const item of node.items) visit(item, shape.item, node);
        return;
      case 'map':
        if (node.kind !== 'map') return;
        for (const [key, within] of shape.entries) {
          const entry = node.entries.get(key);
          if (entry && !refusedKeys.has(entry.key)) visit(entry.value, within, list);
        }
        return;
    }
  }

  visit(root, PROJECT_FILE, undefined);
  return { names, references };
}

/** The id that stands there; nothing where something else does. */
export function readId(node: TreeNode | undefined): Id | undefined {
  if (node?.kind !== 'scalar' || node.isNull) return undefined;
  const text = node.text.normalize('NFC').trim();
  return ID_PATTERN.test(text) ? text : undefined;
}
