import type { Finding } from '../diagnostics/diagnostic.js';
import { indexByStart } from '../diagnostics/index-by-start.js';
import { groupBy } from '../model/group-by.js';
import { type Place, pathOf } from '../model/place.js';
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
    // A value knows its path even where it is no longer in the tree: the name of a CSV file gives way to its rows.
    const path = finding.path ?? pathOf(finding.place) ?? texts.at(finding.place)?.path;
    return path === undefined ? finding : { ...finding, path };
  });
}

class TextsByPlace {
  readonly #byFile: ReadonlyMap<Place['source'], readonly ScalarNode[]>;

  constructor(root: TreeNode) {
    const scalars = [...walkScalars(root)].map(({ scalar }) => scalar).sort((a, b) => a.start - b.start);
    this.#byFile = groupBy(scalars, ({ source }) => source);
  }

  /** The value in which a place begins. */
  at({ source, start }: Place): ScalarNode | undefined {
    const texts = this.#byFile.get(source) ?? [];
    const text = texts[indexByStart(texts, start)];
    return text && start < text.end ? text : undefined;
  }
}
