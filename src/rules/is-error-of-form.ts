import type { Finding } from '../diagnostics/diagnostic.js';
import { ruleOf, toDiagnostic } from './registry.js';

/**
 * Whether a finding is an error of what is written, found before any figure: the rules that look at figures do not see
 * what it touches, so the file is not fully checked.
 */
export function isErrorOfForm(finding: Finding): boolean {
  return ruleOf(finding.code)?.checkProject === undefined && toDiagnostic(finding)?.severity === 'error';
}
