import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { SeverityCounts } from '../../diagnostics/limit-problems.js';
import type { Language } from '../../model/text.js';

/** What every output of `logframe check` is given besides the diagnostics. */
export interface CheckContext {
  readonly language: Language;
  /** As chalk counts: 0 without colour, 1 for 16 colours, 2 for 256, 3 for all. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Columns of the terminal. */
  readonly width: number;
  /** How many files were looked at. */
  readonly files: number;
  /** Diagnostics that were found and are not shown. */
  readonly hidden: SeverityCounts;
  /** The version of this program. */
  readonly version: string;
}

/** One output of `logframe check`: shown diagnostics in their order to the whole text, which ends with a newline. */
export type CheckRenderer = (diagnostics: readonly Diagnostic[], context: CheckContext) => string;
