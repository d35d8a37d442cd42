import type { Project } from '../model/project.js';
import type { Id } from '../model/record.js';
import { type BudgetInError, type RecordInError, recordsInError, type WithheldList } from '../model/withheld.js';

/** The records of one of a project's lists that are in error: none of them is in the list itself. */
export function inErrorOf({ withheld = [] }: Project, list: WithheldList): readonly RecordInError[] {
  return recordsInError(withheld, list);
}

/** The error that withholds the budget, if there is one. */
export function budgetInError({ withheld = [] }: Project): BudgetInError | undefined {
  return withheld.find((one) => one.kind === 'budget');
}

/** Whether an id that is in no list may be that of a record in error; one whose id cannot be read may be any. */
export function mayBeInError(project: Project, list: WithheldList, id: Id): boolean {
  return inErrorOf(project, list).some((one) => one.id === undefined || one.id === id);
}

/** The dimensions of an indicator whose parts do not make up its value. */
export function dimensionsInError({ withheld = [] }: Project, indicator: Id): ReadonlySet<string> {
  return new Set(
    withheld.flatMap((one) =>
      one.kind === 'breakdown' && one.list === 'indicators' && one.id === indicator ? [one.dimension] : [],
    ),
  );
}

/** A list of the file; where all of its records are in error it is empty, and not left out. */
export function listOf<Item>(
  project: Project,
  list: WithheldList,
  items: readonly Item[] | undefined,
): readonly Item[] | undefined {
  return items ?? (inErrorOf(project, list).length > 0 ? [] : undefined);
}
