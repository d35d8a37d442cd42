import type { ExchangeRate, Project } from '../model/project.js';
import type { Thresholds } from '../model/thresholds.js';
import type { ProjectClock } from './project-clock.js';

/** What every calculation of one project at one date shares. */
export interface AssessmentContext extends ProjectClock {
  readonly project: Project;
  readonly thresholds: Thresholds;
  /** The project's own rates, and those of its workspace for the pairs of currencies it gives none for. */
  readonly exchangeRates: readonly ExchangeRate[];
}
