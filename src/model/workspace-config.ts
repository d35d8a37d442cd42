import type { RecordPlace } from './place.js';
import type { PlainDate } from './plain-date.js';
import type { ExchangeRate } from './project.js';
import type { Language } from './text.js';
import type { ThresholdOverrides } from './thresholds.js';

export const RULE_LEVELS = ['error', 'warning', 'info', 'off'] as const;
/** The level that a workspace gives to a rule's findings. */
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** Settings for single projects; each keeps its default if it is left out. */
export interface WorkspaceSettings {
  /** Where they are written. */
  readonly at?: RecordPlace | undefined;
  readonly thresholds?: ThresholdOverrides | undefined;
  /** Rates for pairs of currencies for which a project gives none. */
  readonly exchangeRates?: readonly ExchangeRate[] | undefined;
  /** Levels by the code of their rule, `LF412`. */
  readonly rules?: ReadonlyMap<string, RuleLevel> | undefined;
}

/** What `logframe.config.yaml` sets for the projects below it, and for a run of them. */
export interface WorkspaceConfig extends WorkspaceSettings {
  readonly at: RecordPlace;
  readonly language?: Language | undefined;
  readonly asOf?: PlainDate | undefined;
  /** The file of known findings, a path from the folder of the configuration. */
  readonly baseline?: string | undefined;
}
