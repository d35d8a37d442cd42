import { type Contribution, type Subproject, writtenWorth } from '../../../model/cofinancing.js';
import type { Project } from '../../../model/project.js';

/** A sub-project whose contributions are those of another one. */
export interface CopiedList {
  readonly subproject: Subproject;
  readonly first: Subproject;
}

/**
 * The sub-projects whose whole list of contributions is that of an earlier one, whatever papers it cites: an alias, or the
 * same table. A single contribution may be equal by chance, and transfers of the grant usually are.
 */
export function findCopiedLists({ subprojects = [] }: Project): readonly CopiedList[] {
  const seen = new Map<string, Subproject>();
  return subprojects.flatMap((subproject): readonly CopiedList[] => {
    const { contributions = [] } = subproject;
    if (contributions.length < 2 || contributions.every(({ from }) => from === 'grant')) return [];
    const key = JSON.stringify(contributions.map(writtenAs));
    const first = seen.get(key);
    if (first) return [{ subproject, first }];
    seen.set(key, subproject);
    return [];
  });
}

function writtenAs(contribution: Contribution): readonly unknown[] {
  const { id, from, kind, on, labour, priced, evidence } = contribution;
  const { number, bound, currency } = writtenWorth(contribution) ?? {};
  const quantity = labour?.days ?? priced?.quantity;
  return [id, from, kind, on?.text, number?.toString(), bound, currency, quantity?.number.toString(), evidence];
}
