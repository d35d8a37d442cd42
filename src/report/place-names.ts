import { PLACE_LEVELS } from '../model/file-shape.js';
import type { PlaceNames } from '../model/record.js';
import { onOneLine } from '../model/text.js';

interface Branch extends Map<string, Branch> {}

/** Places as one line, common names said once: `Lai Châu › Than Uyên › Mường Kim, Pha Mu`. */
export function joinPlaces(places: readonly PlaceNames[]): string {
  const root: Branch = new Map();
  for (const place of places) {
    let branch = root;
    for (const level of PLACE_LEVELS) {
      if (place[level] === undefined) continue;
      const name = onOneLine(place[level]);
      const next: Branch = branch.get(name) ?? new Map();
      branch.set(name, next);
      branch = next;
    }
  }
  return join(root);
}

function join(branch: Branch): string {
  const names = [...branch].map(([name, below]) => (below.size === 0 ? name : `${name} › ${join(below)}`));
  const hasDepth = [...branch.values()].some((below) => below.size > 0);
  return names.join(hasDepth ? '; ' : ', ');
}
