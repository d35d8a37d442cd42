import type { Diagnostic } from './diagnostic.js';

/**
 * Whether a finding makes the figures of its file meaningless: an error in reading, form, references, indicators or
 * dates. Errors about the facts themselves (LF5xx co-financing and money, LF7xx evidence) leave the figures standing.
 */
export function hidesFigures({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && /^LF[12346]/.test(code);
}
