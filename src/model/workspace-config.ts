import type { RecordPlace } from './place.js';
import type { PlainDate } from './plain-date.js';
import type { Language } from './text.js';
import type { ThresholdOverrides } from './thresholds.js';

export const RULE_LEVELS = ['error', 'warning', 'info', 'off'] as const;
/** What a workspace makes of a rule's findings. */
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** What `logframe.config.yaml` sets for the projects below it; whatever it leaves out keeps its default. */
export interface WorkspaceConfig {
  readonly at: RecordPlace;
  readonly thresholds?: ThresholdOverrides | undefined;
  readonly language?: Language | undefined;
  readonly asOf?: PlainDate | undefined;
  /** Levels by the code of their rule, `LF412`. */
  readonly rules?: ReadonlyMap<string, RuleLevel> | undefined;
}
