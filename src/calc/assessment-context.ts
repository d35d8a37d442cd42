import type { Window } from '../model/period.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Project } from '../model/project.js';
import type { Thresholds } from '../model/thresholds.js';

/** What every calculation of one project at one date shares. */
export interface AssessmentContext {
  readonly project: Project;
  readonly asOf: PlainDate;
  readonly thresholds: Thresholds;
  /** The project's period as days. */
  readonly window: Window;
}
