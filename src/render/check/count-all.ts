import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { countBySeverity, type SeverityCounts } from '../../diagnostics/limit-problems.js';

/** Shown and hidden diagnostics of each severity. */
export function countAll(shown: readonly Diagnostic[], hidden: SeverityCounts): SeverityCounts {
  const counts = countBySeverity(shown);
  return {
    error: counts.error + hidden.error,
    warning: counts.warning + hidden.warning,
    info: counts.info + hidden.info,
  };
}
