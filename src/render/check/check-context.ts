import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import type { SeverityCounts } from '../../diagnostics/limit-problems.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Language } from '../../model/text.js';
import type { SuppressedDiagnostic } from '../../rules/suppress-findings.js';

/** What every output of `logframe check` is given besides the diagnostics. */
export interface CheckContext {
  readonly language: Language;
  /** As chalk counts: 0 without colour, 1 for 16 colours, 2 for 256, 3 for all. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Columns of the terminal. */
  readonly width: number;
  /** The project files that were looked at, as they are shown. */
  readonly files: readonly string[];
  /** The date at which their figures were looked at; absent where it is not known, as no figures were looked at. */
  readonly asOf?: PlainDate | undefined;
  /** Diagnostics that were found and are not shown. */
  readonly hidden: SeverityCounts;
  /** What comments in the files silence, with their reasons; none where absent. */
  readonly suppressed?: readonly SuppressedDiagnostic[] | undefined;
  /** The findings that the baseline knows; absent where the run has no baseline. */
  readonly known?: readonly Diagnostic[] | undefined;
  /** What rules found that the configuration switches off; none where absent. */
  readonly off?: readonly Diagnostic[] | undefined;
  /** The codes of the rules that are off for some file, whether they found something or not; none where absent. */
  readonly rulesOff?: readonly string[] | undefined;
  /** The least severity that counts as a failure; where absent, that of an error. */
  readonly failsFrom?: Severity | undefined;
  /** The version of this program. */
  readonly version: string;
}

/** One output of `logframe check`: shown diagnostics in their order to the whole text, which ends with a newline. */
export type CheckRenderer = (diagnostics: readonly Diagnostic[], context: CheckContext) => string;
