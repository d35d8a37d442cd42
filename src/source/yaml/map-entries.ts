import type { Place } from '../../model/place.js';
import type { MapEntry, ScalarNode, TreeNode } from '../node.js';

export type EntryProblem = { readonly kind: 'duplicate-key'; readonly first: Place } | { readonly kind: 'bad-merge' };

/** Collects the entries of one map in the order of the file. Own keys win over merged ones, earlier merged maps over later ones. */
export class MapEntries {
  readonly #entries = new Map<string, MapEntry>();
  readonly #merged = new Set<string>();
  #firstMerge: Place | undefined;

  get all(): ReadonlyMap<string, MapEntry> {
    return this.#entries;
  }

  /** The first entry of a key stays. A plain `<<` merges its value, a map or a list of maps. */
  add(key: ScalarNode, value: TreeNode): EntryProblem | undefined {
    if (key.text === '<<' && key.style === 'plain') return this.#merge(key, value);
    const name = key.text.normalize('NFC');
    const earlier = this.#entries.get(name);
    if (earlier && !this.#merged.has(name)) return { kind: 'duplicate-key', first: earlier.key };
    this.#entries.set(name, { key, value });
    this.#merged.delete(name);
    return undefined;
  }

  #merge(key: ScalarNode, value: TreeNode): EntryProblem | undefined {
    if (this.#firstMerge) return { kind: 'duplicate-key', first: this.#firstMerge };
    this.#firstMerge = key;
    const maps = value.kind === 'seq' ? value.items : [value];
    for (const map of maps) {
      if (map.kind !== 'map') return { kind: 'bad-merge' };
      for (const [name, entry] of map.entries) {
        if (this.#entries.has(name)) continue;
        this.#entries.set(name, entry);
        this.#merged.add(name);
      }
    }
    return undefined;
  }
}
