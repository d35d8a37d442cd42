import { loadProjects } from '../../../src/load.js';
import { day } from '../../../src/model/plain-date.js';
import { describe } from '../../../src/rules/registry.js';
import { projectText } from '../../support/project.js';

/** What one rule finds in a project with these keys: the path and the English message of each finding. */
export async function foundIn(yaml: string, code: string, asOf = '2023-06-30'): Promise<readonly string[]> {
  const stdin = { name: 'p.yaml', bytes: new TextEncoder().encode(projectText(yaml)) };
  const { diagnostics, projects } = await loadProjects(['-'], { cwd: import.meta.dirname, asOf: day(asOf), stdin });
  if (!projects[0]?.assessment) throw new Error(`the project has errors: ${diagnostics.map((one) => one.code).join()}`);
  return diagnostics.filter((one) => one.code === code).map((one) => `${one.path}: ${describe(one, 'en').message}`);
}

/** An indicator in counts, with these keys besides. */
export function indicatorText(keys: string, values: readonly (readonly [on: string, value: string])[]): string {
  const actuals = values.map(([on, value]) => `      - { on: ${on}, value: ${value} }`);
  const lines = keys.split('; ').map((key) => `    ${key}`);
  return ['indicators:', '  - id: I', '    name: Số hộ', ...lines, '    actuals:', ...actuals, ''].join('\n');
}
