import type { Finding } from '../diagnostics/diagnostic.js';
import { ruleOf, toDiagnostic } from './registry.js';

/**
 * Whether a finding is an error of what is written, found before any figure: it keeps the figures of its file from being
 * computed, and the rules that look at them from running.
 */
export function isErrorOfForm(finding: Finding): boolean {
  return ruleOf(finding.code)?.checkProject === undefined && toDiagnostic(finding)?.severity === 'error';
}
