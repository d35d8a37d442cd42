import type { Activity, Milestone } from './activity.js';
import type { Budget } from './budget.js';
import type { CofinancingRule, Subproject } from './cofinancing.js';
import type { Indicator } from './indicator.js';
import type { Currency, Money } from './money.js';
import type { Period, PeriodOrId } from './period.js';
import type { RecordPlace } from './place.js';
import type { PartialDate } from './plain-date.js';
import type { Quantity } from './quantity.js';
import type { Id, Observation, PlaceNames, ProjectRecord } from './record.js';
import type { StatedFigure } from './stated.js';
import type { Language, Text } from './text.js';
import type { ThresholdOverrides } from './thresholds.js';
import type { Unknown } from './unknown.js';
import type { Withheld } from './withheld.js';

export interface ReportingPeriod extends ProjectRecord, Period {
  readonly at: RecordPlace;
  readonly id: Id;
  readonly name?: Text | undefined;
}

/** 1 `from` = `rate` `to`. */
export interface ExchangeRate extends ProjectRecord {
  readonly from: Currency;
  readonly to: Currency;
  readonly rate: Quantity;
  readonly on: PartialDate;
}

/** A document the facts of the file come from. */
export interface Source extends ProjectRecord {
  readonly id: Id;
  readonly title: Text;
  readonly file?: string | undefined;
  readonly url?: string | undefined;
  readonly retrieved?: PartialDate | undefined;
  readonly sha256?: string | undefined;
}

export const EVIDENCE_KINDS = [
  'receipt',
  'attendance-sheet',
  'delivery-note',
  'minutes',
  'acceptance',
  'settlement',
  'decision',
  'bank-statement',
  'photo',
  'report',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence extends ProjectRecord {
  readonly id: Id;
  readonly kind: EvidenceKind;
  readonly title?: Text | undefined;
  readonly on?: PartialDate | undefined;
  readonly file?: string | undefined;
  readonly sha256?: string | undefined;
  readonly amount?: Money | undefined;
}

/** One of the places a project works in. */
export interface ProjectPlace extends PlaceNames, ProjectRecord {
  readonly note?: Text | undefined;
}

/** People or groups a project reaches. Groups are never added up: units differ and people overlap. */
export interface TargetGroup extends ProjectRecord {
  readonly id: Id;
  readonly name: Text;
  readonly reach: 'direct' | 'indirect';
  readonly planned?: Quantity | Unknown | undefined;
  readonly unit?: Text | undefined;
  readonly reached?: readonly Observation<Quantity>[] | undefined;
}

export const RESULT_LEVELS = ['impact', 'outcome', 'output'] as const;
export type ResultLevel = (typeof RESULT_LEVELS)[number];

/** A link of the results chain. */
export interface Result extends ProjectRecord {
  readonly id: Id;
  readonly level: ResultLevel;
  readonly statement: Text;
  /** The result of a higher level that this one serves. */
  readonly under?: Id | undefined;
  readonly assumptions?: readonly Text[] | undefined;
}

/** Dated narrative. */
export interface Note extends ProjectRecord {
  readonly on?: PartialDate | undefined;
  readonly text: Text;
  /** An id of this file. */
  readonly about?: Id | undefined;
  readonly authorRole?: string | undefined;
}

/** A later end that was agreed on, in force from its approval on. */
export interface Extension extends ProjectRecord {
  readonly end: PartialDate;
  readonly approved: PartialDate;
  readonly reason: Text;
}

/** Days on which the project stood still, from the first to the last; without a last one it stands still yet. */
export interface Suspension extends ProjectRecord {
  readonly from: PartialDate;
  readonly until?: PartialDate | undefined;
  readonly reason: Text;
}

/** A way in which values are broken down, with the words that reports print. */
export interface Dimension extends ProjectRecord {
  readonly id: string;
  readonly name: Text;
  readonly parts: readonly DimensionPart[];
}

export interface DimensionPart extends ProjectRecord {
  readonly id: string;
  readonly name: Text;
}

/** One project file, decoded. A list is absent where the file leaves it out. */
export interface Project {
  readonly at: RecordPlace;
  /** Path as given by the user. */
  readonly file: string;
  readonly code: Id;
  readonly aliases: readonly string[];
  readonly title: Text;
  readonly data: 'real' | 'illustrative';
  readonly language: Language;
  readonly summary?: Text | undefined;
  /** Absent: every dimension and part is printed as it is written. */
  readonly dimensions?: readonly Dimension[] | undefined;
  readonly donors: readonly Text[] | Unknown;
  readonly implementers?: readonly Text[] | Unknown | undefined;
  readonly partners?: readonly Text[] | Unknown | undefined;
  readonly places?: readonly ProjectPlace[] | undefined;
  /** As it was first agreed: extensions stand beside it. */
  readonly period: Period;
  /** When work really began; it moves no plan. */
  readonly started?: PartialDate | undefined;
  readonly ended?: PartialDate | undefined;
  /** Short for one suspension that is open. */
  readonly suspended?: PartialDate | undefined;
  /** Oldest first. */
  readonly extensions?: readonly Extension[] | undefined;
  readonly suspensions?: readonly Suspension[] | undefined;
  readonly currency?: Currency | undefined;
  readonly reportingPeriods?: readonly ReportingPeriod[] | undefined;
  readonly exchangeRates?: readonly ExchangeRate[] | undefined;
  readonly sources?: readonly Source[] | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
  readonly targetGroups?: readonly TargetGroup[] | undefined;
  readonly results?: readonly Result[] | undefined;
  readonly indicators?: readonly Indicator[] | undefined;
  readonly activities?: readonly Activity[] | undefined;
  readonly milestones?: readonly Milestone[] | undefined;
  readonly budget?: Budget | undefined;
  readonly cofinancing?: readonly CofinancingRule[] | undefined;
  readonly subprojects?: readonly Subproject[] | undefined;
  readonly stated?: readonly StatedFigure[] | undefined;
  readonly notes?: readonly Note[] | undefined;
  readonly thresholds?: ThresholdOverrides | undefined;
  /** What errors of the file take out of the figures; the records in error are in none of the lists. Absent: nothing. */
  readonly withheld?: readonly Withheld[] | undefined;
}

/** The period meant by a period or by the id of a reporting period; undefined if the id does not exist. */
export function resolvePeriod(project: Project, period: PeriodOrId): Period | undefined {
  if ('start' in period) return period;
  return project.reportingPeriods?.find(({ id }) => id === period.id);
}
