import { inFileOrder } from '../calc/in-file-order.js';
import type { ProjectAssessment } from '../calc/project-assessment.js';
import { inErrorOf } from '../calc/withheld-by.js';
import type { WithheldList } from '../model/withheld.js';
import type { Entry } from './record-shape.js';

/** A calculated record with the project whose thresholds and language hold for it. */
export interface InProject<A> {
  readonly one: A;
  readonly within: ProjectAssessment;
}

/**
 * The records of a list in the order of the file, those in error in their places; nothing where the file leaves the list
 * out and no record of it is in error.
 */
export function entriesOf<A>(
  within: ProjectAssessment,
  list: WithheldList,
  sound: readonly A[] | undefined,
): readonly Entry<InProject<A>>[] | undefined {
  const inError = inErrorOf(within.project, list);
  if (!sound && inError.length === 0) return undefined;
  return inFileOrder(sound ?? [], inError).map((one) =>
    one.inError ? { inError: one.inError } : { sound: { one: one.item, within } },
  );
}

/** Records of which none is in error. */
export function soundEntries<A>(all: readonly A[] | undefined): readonly Entry<A>[] | undefined {
  return all?.map((sound) => ({ sound }));
}

/** The same; nothing where there are none. */
export function someEntries<A>(all: readonly A[] | undefined): readonly Entry<A>[] | undefined {
  return all && all.length > 0 ? soundEntries(all) : undefined;
}
