import type { Finding } from '../diagnostics/diagnostic.js';
import { RULES } from './registry.js';
import type { RunOfProjects } from './rule.js';

/** Runs every rule that looks at whole files and projects. The findings come in no particular order. */
export function checkProjects(run: RunOfProjects): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    rule.check?.(run, (place, args, more) => findings.push({ code: rule.code, place, args, ...more }));
  }
  return findings;
}
