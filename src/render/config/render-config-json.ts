import type { Origin } from '../../model/setting.js';
import type { EffectiveSetting, EffectiveSettings } from './effective-settings.js';

/** One JSON document of the settings that hold; the keys are those of the configuration, the values as they are typed. */
export function renderConfigJson({ run, projects }: EffectiveSettings, version: string): string {
  const document = {
    logframe: version,
    run: run.map(settingJson),
    projects: projects.map(({ file, config, settings }) => ({ file, config, settings: settings.map(settingJson) })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function settingJson({ key, value, origin }: EffectiveSetting): object {
  return { setting: key, value, origin: originJson(origin) };
}

function originJson(origin: Origin): object {
  if (origin.kind !== 'file') return origin;
  const { source, start } = origin.place;
  return { kind: origin.kind, file: source.file, ...source.positionOf(start) };
}
