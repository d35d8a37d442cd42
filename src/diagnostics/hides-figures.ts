import type { Diagnostic } from './diagnostic.js';

/**
 * Whether a finding makes the figures of its file meaningless: an error in reading, form, references, indicators, dates
 * or settings. Errors about the facts themselves (LF5xx co-financing and money, LF7xx evidence) leave the figures standing,
 * and so does a warning that a workspace has raised to an error.
 */
export function hidesFigures({
  code,
  severity,
  ownSeverity = severity,
}: Pick<Diagnostic, 'code' | 'severity' | 'ownSeverity'>): boolean {
  return ownSeverity === 'error' && /^LF[123468]/.test(code);
}
