import type { Finding } from '../diagnostics/diagnostic.js';
import { type Place, pathOf } from '../model/place.js';
import { RULES } from './registry.js';
import type { AnyRule, AssessedProject, Report, RunOfProjects } from './rule.js';

/** Runs every rule that looks at whole files and at all projects together. The findings come in no particular order. */
export function checkRun(run: RunOfProjects): readonly Finding[] {
  return gather((rule, report) => rule.checkRun?.(run, report));
}

/** Runs every rule that looks at one project and its figures. */
export function checkProject(assessed: AssessedProject): readonly Finding[] {
  return gather((rule, report) => rule.checkProject?.(assessed, report));
}

function gather(apply: (rule: AnyRule, report: Report<unknown>) => void): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    apply(rule, (place, args, more = {}) => findings.push(findingOf(rule, place, args, more)));
  }
  return findings;
}

function findingOf(
  { code }: AnyRule,
  place: Place,
  args: unknown,
  { path = pathOf(place), related, mark }: Pick<Finding, 'path' | 'related' | 'mark'>,
): Finding {
  return { code, place, args, path, related, mark };
}
