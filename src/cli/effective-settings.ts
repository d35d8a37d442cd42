import { ratesFor } from '../calc/assess-project.js';
import type { Project } from '../model/project.js';
import { byDefault, byFile, type Origin, type Setting } from '../model/setting.js';
import { resolveThresholds } from '../model/thresholds.js';
import type { WorkspaceConfig } from '../model/workspace-config.js';
import type { EffectiveSetting, EffectiveSettings } from '../render/config/effective-settings.js';
import { numberToType, percentToType } from '../rules/to-type.js';
import { displayPath } from '../source/files/display-path.js';
import { nodeAt } from '../source/node-at.js';
import { chooseBaseline } from './baseline/choose-baseline.js';
import type { Invocation } from './invocation.js';
import type { OpenRun } from './open-run.js';

/** Every setting that holds in a run and for each of its files. A file that cannot be read has only the settings of its workspace. */
export function effectiveSettings(run: OpenRun, { options, io }: Invocation): EffectiveSettings {
  const { context, configs, projects } = run;
  const { origins } = context;
  const baseline = chooseBaseline(options, run, io);
  const projectOf = new Map(projects.map(({ file, project }) => [file, project]));
  return {
    run: [
      setting('language', context.language, origins.language),
      setting('as_of', context.asOf, origins.asOf),
      ...(baseline ? [setting('baseline', displayPath(baseline.value, io.cwd), baseline.origin)] : []),
      setting('color', context.colour > 0 ? 'always' : 'never', origins.colour),
      setting('width', String(context.width), origins.width),
    ],
    projects: [...configs].map(([file, { config }]) => ({
      file,
      config: config?.at.source.file,
      settings: settingsOf(projectOf.get(file), config),
    })),
  };
}

function settingsOf(project: Project | undefined, config: WorkspaceConfig | undefined): readonly EffectiveSetting[] {
  return [...thresholdsOf(project, config), ...ratesOf(project, config), ...levelsOf(config)];
}

function thresholdsOf(project: Project | undefined, config: WorkspaceConfig | undefined): readonly EffectiveSetting[] {
  const { indicator, disbursement, dueSoonDays, advanceDays } = resolveThresholds(
    project?.thresholds,
    config?.thresholds,
  );
  const values: readonly (readonly [keys: readonly string[], value: string])[] = [
    [['indicator', 'on_track'], percentToType({ number: indicator.onTrack })],
    [['indicator', 'at_risk'], percentToType({ number: indicator.atRisk })],
    [['indicator', 'ahead'], percentToType({ number: indicator.ahead })],
    [['disbursement', 'under'], percentToType({ number: disbursement.under })],
    [['disbursement', 'over'], percentToType({ number: disbursement.over })],
    [['due_soon_days'], String(dueSoonDays)],
    [['advance_days'], String(advanceDays)],
  ];
  return values.map(([keys, value]) => {
    const places = [project, config].map((file) => file && nodeAt(file.at, 'thresholds', ...keys));
    const place = places.find((one) => one !== undefined);
    return { key: ['thresholds', ...keys].join('.'), ...(place ? byFile(place, value) : byDefault(value)) };
  });
}

function ratesOf(project: Project | undefined, config: WorkspaceConfig | undefined): readonly EffectiveSetting[] {
  return ratesFor(project?.exchangeRates ?? [], config?.exchangeRates ?? []).map(({ at, from, to, rate, on }) => ({
    key: `exchange_rates.${from}/${to}.${on.text}`,
    ...byFile(at.of('rate'), numberToType(rate.number)),
  }));
}

function levelsOf(config: WorkspaceConfig | undefined): readonly EffectiveSetting[] {
  if (!config) return [];
  return [...(config.rules ?? [])].map(([code, level]) => ({
    key: `rules.${code}`,
    ...byFile(nodeAt(config.at, 'rules', code) ?? config.at, level),
  }));
}

function setting(key: string, value: string, origin: Origin): { readonly key: string } & Setting<string> {
  return { key, value, origin };
}
