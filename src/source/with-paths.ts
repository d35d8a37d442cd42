import type { Finding } from '../diagnostics/diagnostic.js';
import { indexByStart } from '../diagnostics/index-by-start.js';
import type { Place } from '../model/place.js';
import { type ScalarNode, type TreeNode } from './node.js';
import { walkScalars } from './walk-scalars.js';

/**
 * Gives findings that have no path that of the value they are in, so that they can be told apart when lines move. What
 * is in no value, and what is in a file without a tree, stays without one.
 */
export function withPaths<F extends Finding>(findings: readonly F[], root: TreeNode | undefined): readonly F[] {
  if (!root || findings.every(({ path }) => path !== undefined)) return findings;
  const texts = new TextsByPlace(root);
  return findings.map((finding) => {
    const path = finding.path ?? ownPath(finding.place) ?? texts.at(finding.place)?.path;
    return path === undefined ? finding : { ...finding, path };
  });
}

/** A value knows its path, even where it is no longer in the tree: the name of a CSV file gives way to its rows. */
function ownPath(place: Place): string | undefined {
  return 'path' in place && typeof place.path === 'string' ? place.path : undefined;
}

class TextsByPlace {
  readonly #byFile = new Map<Place['source'], ScalarNode[]>();

  constructor(root: TreeNode) {
    for (const { scalar } of walkScalars(root)) {
      const ofFile = this.#byFile.get(scalar.source);
      if (ofFile) ofFile.push(scalar);
      else this.#byFile.set(scalar.source, [scalar]);
    }
    for (const texts of this.#byFile.values()) texts.sort((a, b) => a.start - b.start);
  }

  /** The value in which a place begins. */
  at({ source, start }: Place): ScalarNode | undefined {
    const texts = this.#byFile.get(source) ?? [];
    const text = texts[indexByStart(texts, start)];
    return text && start < text.end ? text : undefined;
  }
}
