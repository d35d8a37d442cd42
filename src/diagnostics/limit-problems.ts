import type { Diagnostic, Severity } from './diagnostic.js';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export function countBySeverity(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** Keeps at most so many diagnostics, the worst ones, in their order, and counts the others. */
export function limitProblems(
  diagnostics: readonly Diagnostic[],
  most: number,
): { readonly shown: readonly Diagnostic[]; readonly hidden: SeverityCounts } {
  const worstFirst = SEVERITIES.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
  const kept = new Set(worstFirst.slice(0, most));
  return {
    shown: diagnostics.filter((one) => kept.has(one)),
    hidden: countBySeverity(worstFirst.slice(most)),
  };
}
