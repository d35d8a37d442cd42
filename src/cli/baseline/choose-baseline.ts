import { dirname, resolve } from 'node:path';
import { byFile, byFlag, type Setting } from '../../model/setting.js';
import type { FoundConfig } from '../find-config.js';
import type { CliIo } from '../io.js';
import type { OpenRun } from '../open-run.js';
import type { CliOptions } from '../options.js';

/**
 * The absolute path of the baseline of a run: `--baseline`, else what the configuration of its first file names; nothing
 * with `--no-baseline`.
 */
export function chooseBaseline(
  { baseline }: CliOptions,
  { configs }: Pick<OpenRun, 'configs'>,
  { cwd }: CliIo,
): Setting<string> | undefined {
  if (baseline === false) return undefined;
  if (typeof baseline === 'string') return byFlag('--baseline', resolve(cwd, baseline));
  const [first] = configs.values();
  return first && baselineOf(first);
}

/** What other configurations name, where the first one or its silence decides. */
export function passedOver(
  { baseline }: CliOptions,
  { configs }: Pick<OpenRun, 'configs'>,
): readonly Setting<string>[] {
  if (baseline !== undefined && baseline !== true) return [];
  const [first, ...others] = new Set(configs.values());
  const used = first && baselineOf(first)?.value;
  return others.flatMap((one) => baselineOf(one) ?? []).filter(({ value }) => value !== used);
}

function baselineOf({ file, config }: FoundConfig): Setting<string> | undefined {
  if (file === undefined || config?.baseline === undefined) return undefined;
  return byFile(config.at.of('baseline'), resolve(dirname(file), config.baseline));
}
