import { resolve } from 'node:path';
import type { KnownFindings, NameFile } from '../../diagnostics/baseline.js';
import { ruleOf } from '../../rules/registry.js';
import { statOrNothing } from '../../source/files/stat-or-nothing.js';
import type { OpenRun } from '../open-run.js';

/**
 * Tells whether a run would have found again what a baseline knows, so that its absence means that it is fixed. Of the
 * files that were not read nothing is known; in those whose form is wrong the rules on figures did not run; and what
 * was found in a file that is gone is gone with it.
 * @param folder of the baseline
 */
export function lookedFor(
  { projects, attachments, configs }: OpenRun,
  folder: string,
  nameFile: NameFile,
): (known: KnownFindings) => boolean {
  const assessed = projects.filter(({ assessment }) => assessment);
  const configFiles = [...configs.values()].flatMap(({ file }) => file ?? []);
  const whole = new Set([...assessed.flatMap((one) => [one.file, ...one.attachments]), ...configFiles].map(nameFile));
  const read = new Set([...configs.keys(), ...attachments].map(nameFile));
  return ({ file, code }) =>
    whole.has(file) ||
    (read.has(file) && ruleOf(code)?.checkProject === undefined) ||
    statOrNothing(resolve(folder, file)) === undefined;
}
