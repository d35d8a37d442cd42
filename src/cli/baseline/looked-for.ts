import { resolve } from 'node:path';
import type { KnownFindings, NameFile } from '../../diagnostics/baseline.js';
import { ruleOf } from '../../rules/registry.js';
import { statOrNothing } from '../../source/files/stat-or-nothing.js';
import type { OpenRun } from '../open-run.js';

/**
 * Tells whether a run would have found again what a baseline knows, so that its absence means that it is fixed. That is
 * not known for files that were not read, nor for rules on figures in files whose form is wrong, which did not see all of
 * it. A finding in a file that is gone is gone with it.
 * @param folder of the baseline
 */
export function lookedFor(
  { projects, attachments, configs }: OpenRun,
  folder: string,
  nameFile: NameFile,
): (known: KnownFindings) => boolean {
  const checked = projects.filter(({ isFullyChecked }) => isFullyChecked);
  const configFiles = [...configs.values()].flatMap(({ file }) => file ?? []);
  const whole = new Set([...checked.flatMap((one) => [one.file, ...one.attachments]), ...configFiles].map(nameFile));
  const read = new Set([...configs.keys(), ...attachments].map(nameFile));
  return ({ file, code }) =>
    whole.has(file) ||
    (read.has(file) && ruleOf(code)?.checkProject === undefined) ||
    statOrNothing(resolve(folder, file)) === undefined;
}
