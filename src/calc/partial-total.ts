import type { Project } from '../model/project.js';
import type { Withheld } from '../model/withheld.js';
import { type Figure, notComputable } from './figure.js';

/**
 * A total, and of how many of the projects it is the total: what is not known is left out, never added as 0. What an error
 * withholds is not left out: it withholds the total.
 */
export interface PartialTotal {
  readonly figure: Figure;
  readonly known: number;
}

/** What an error in the file of a project takes out of a total. */
export interface WithheldPart {
  readonly project: Project['code'];
  readonly by: Withheld;
}

/** A total that an error withholds, with the number of what it would be the total of and is known. */
export function withheldTotal(known: number): PartialTotal {
  return { figure: notComputable('error-in-file'), known };
}
