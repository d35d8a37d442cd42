import { ACTIVITY_STATUSES } from '../calc/activity/assess-activity.js';
import { VERDICTS } from '../calc/cofinancing/cofinancing-assessment.js';
import { COUNTINGS, EXCLUSION_REASONS } from '../calc/cofinancing/count-contribution.js';
import { BANDS } from '../calc/disbursement/assess-plan.js';
import { REASONS } from '../calc/figure.js';
import { INDICATOR_STATUSES } from '../calc/indicator/indicator-assessment.js';
import { LABELS } from '../calc/project-assessment.js';
import { STATED_VERDICTS } from '../calc/stated/assess-stated.js';
import { MILESTONE_STATUSES, TIMELINE_STATUSES } from '../calc/timeline.js';
import type { Messages } from '../messages/messages.js';
import { CONTRIBUTION_KINDS, CONTRIBUTORS, SUBPROJECT_STATUSES } from '../model/cofinancing.js';
import { ACCUMULATIONS, DIRECTIONS, MEASURES } from '../model/indicator.js';
import { RESULT_LEVELS } from '../model/project.js';
import { STATED_FIGURES } from '../model/stated.js';

/** A record that an error of its file takes out of the figures has this status. */
export const IN_ERROR = 'error' as const;

/** The closed sets of words that stand in the sheet, each word in the order in which it is listed. */
export const TERMS = {
  indicatorStatus: [...INDICATOR_STATUSES, IN_ERROR],
  activityStatus: [...ACTIVITY_STATUSES, IN_ERROR],
  milestoneStatus: [...MILESTONE_STATUSES, IN_ERROR],
  timelineStatus: TIMELINE_STATUSES,
  verdict: [...VERDICTS, IN_ERROR],
  band: BANDS,
  label: LABELS,
  statedVerdict: STATED_VERDICTS,
  statedFigure: STATED_FIGURES,
  reason: REASONS,
  exclusion: EXCLUSION_REASONS,
  counting: COUNTINGS,
  stage: ['planned', 'actual'],
  contributor: CONTRIBUTORS,
  contributionKind: CONTRIBUTION_KINDS,
  subprojectStatus: SUBPROJECT_STATUSES,
  resultLevel: RESULT_LEVELS,
  measure: MEASURES,
  accumulation: ACCUMULATIONS,
  direction: DIRECTIONS,
  data: ['real', 'illustrative'],
  per: ['subproject', 'project'],
  of: ['total-cost', 'grant'],
  method: ['linear', 'interim', 'overall'],
  basis: ['from-baseline', 'against-target', 'maintain'],
  kept: ['met', 'not-met'],
  yesNo: ['yes', 'no'],
  severity: ['error', 'warning', 'info'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TermSet = keyof typeof TERMS;
export type Term<Set extends TermSet> = (typeof TERMS)[Set][number];

/** The sets whose words readers see; the words of the others stand in data only. */
type WordSet = TermSet & keyof Messages;

/** The word of a term for readers; the term itself where the set has no words. */
export function termIn(words: Messages, of: TermSet, word: string): string {
  if (!isWordSet(words, of)) return word;
  return new Map<string, string>(Object.entries(words[of])).get(word) ?? word;
}

function isWordSet(words: Messages, of: TermSet): of is WordSet {
  return Object.hasOwn(words, of);
}
