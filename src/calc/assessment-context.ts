import type { Window } from '../model/period.js';
import type { PlainDate } from '../model/plain-date.js';
import type { ExchangeRate, Project } from '../model/project.js';
import type { Thresholds } from '../model/thresholds.js';

/** What every calculation of one project at one date shares. */
export interface AssessmentContext {
  readonly project: Project;
  readonly asOf: PlainDate;
  readonly thresholds: Thresholds;
  /** The project's own rates, and those of its workspace for the pairs of currencies it gives none for. */
  readonly exchangeRates: readonly ExchangeRate[];
  /** The project's period as days. */
  readonly window: Window;
}
