import type { Diagnostic } from './diagnostic.js';

/**
 * Whether a finding can take figures out of a report: an error in reading, form, references, indicators, dates or
 * settings. Such an error cannot be ignored by a comment. Errors about the facts themselves (LF5xx co-financing and money,
 * LF7xx evidence) leave the figures standing, and so does a warning that a workspace has raised to an error.
 */
export function withholdsFigures({
  code,
  severity,
  ownSeverity = severity,
}: Pick<Diagnostic, 'code' | 'severity' | 'ownSeverity'>): boolean {
  return ownSeverity === 'error' && /^LF[123468]/.test(code);
}
