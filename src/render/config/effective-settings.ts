import type { Setting } from '../../model/setting.js';

/** One setting: its key as in a configuration, `thresholds.indicator.on_track`, and its value as it is typed. */
export interface EffectiveSetting extends Setting<string> {
  readonly key: string;
}

/** Every setting that holds in a run, and what decided it. */
export interface EffectiveSettings {
  /** What is one for all files. */
  readonly run: readonly EffectiveSetting[];
  readonly projects: readonly {
    readonly file: string;
    /** The configuration that was found for it. */
    readonly config?: string | undefined;
    readonly settings: readonly EffectiveSetting[];
  }[];
}
