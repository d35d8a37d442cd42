import type { PlainDate } from '../model/plain-date.js';
import type { ExchangeRate, Project } from '../model/project.js';
import { Rational } from '../model/rational.js';
import type { Thresholds } from '../model/thresholds.js';
import type { Withheld } from '../model/withheld.js';
import type { ActivityAssessment } from './activity/assess-activity.js';
import type { CofinancingAssessment } from './cofinancing/cofinancing-assessment.js';
import type { UncoveredSubproject } from './cofinancing/uncovered-subprojects.js';
import type { DisbursementAssessment } from './disbursement/assess-disbursement.js';
import type { Figure } from './figure.js';
import type { IndicatorAssessment } from './indicator/indicator-assessment.js';
import type { WeightedAttainment } from './indicator/weighted-attainment.js';
import type { StatedAssessment } from './stated/assess-stated.js';
import type { TargetGroupAssessment } from './target-group.js';
import type { TimelineAssessment } from './timeline.js';

export const LABELS = ['attention', 'on-track', 'no-data'] as const;
/** What a reader should do about a project. */
export type Label = (typeof LABELS)[number];

/** How many of the project's indicators have a value; words count as one. Those in error are among `indicators`. */
export interface Coverage {
  readonly indicatorsWithValue: number;
  readonly indicators: number;
}

/** Attainment further below the money spent than this is flagged: 10 points. */
export const TOLERATED_LAG = Rational.of('-0.10');

/** Attainment against money spent, as a difference of fractions: −0.12 is 12 points below. */
export interface PhysicalAgainstFinancial {
  readonly difference: Figure;
  /** More than 10 points below: money runs ahead of results. */
  readonly flagged: boolean;
}

/**
 * Every figure of one project at one date. A section is absent where the file leaves it out. Records in error are in none
 * of the lists but that of the co-financing results; `withheld` names them.
 */
export interface ProjectAssessment {
  readonly project: Project;
  readonly asOf: PlainDate;
  readonly thresholds: Thresholds;
  /** Every rate that could be used, the project's own and its workspace's. */
  readonly exchangeRates: readonly ExchangeRate[];
  readonly label: Label;
  /** What errors of the file take out of the figures, in the order of the file; empty where there are none. */
  readonly withheld: readonly Withheld[];
  readonly timeline: TimelineAssessment;
  readonly indicators?: readonly IndicatorAssessment[] | undefined;
  readonly weightedAttainment?: WeightedAttainment | undefined;
  readonly activities?: readonly ActivityAssessment[] | undefined;
  readonly targetGroups?: readonly TargetGroupAssessment[] | undefined;
  readonly cofinancing?: readonly CofinancingAssessment[] | undefined;
  /** The sub-projects that no rule applies to. */
  readonly uncovered: readonly UncoveredSubproject[];
  readonly disbursement?: DisbursementAssessment | undefined;
  readonly stated?: readonly StatedAssessment[] | undefined;
  readonly physicalAgainstFinancial: PhysicalAgainstFinancial;
  readonly coverage: Coverage;
}
