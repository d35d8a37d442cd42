import type { BudgetLine } from '../../model/budget.js';
import { groupBy } from '../../model/group-by.js';
import type { Id } from '../../model/record.js';

/** Each line's id with those of all lines under it, through any number of steps. */
export function familiesOf(lines: readonly BudgetLine[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const under = groupBy(lines, (line) => line.under);
  const familyOf = (id: Id, family: Set<Id>): ReadonlySet<Id> => {
    if (family.has(id)) return family;
    family.add(id);
    for (const part of under.get(id) ?? []) familyOf(part.id, family);
    return family;
  };
  return new Map(lines.map(({ id }) => [id, familyOf(id, new Set())]));
}
