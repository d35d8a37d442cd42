import type { ActivityStatus } from '../calc/activity/assess-activity.js';
import type { ResultVerdict } from '../calc/cofinancing/cofinancing-assessment.js';
import type { Band } from '../calc/disbursement/assess-plan.js';
import type { IndicatorStatus } from '../calc/indicator/indicator-assessment.js';
import type { Label } from '../calc/project-assessment.js';
import type { StatedVerdict } from '../calc/stated/assess-stated.js';
import type { MilestoneStatus } from '../calc/timeline.js';
import type { Tone } from './cell.js';

/** How each status word is coloured, where there is colour. */
export const INDICATOR_TONE: Readonly<Record<IndicatorStatus, Tone | undefined>> = {
  narrative: undefined,
  'no-data': 'muted',
  achieved: 'good',
  regressed: 'bad',
  'not-computable': 'muted',
  'not-achieved': 'bad',
  'not-due': undefined,
  ahead: 'good',
  'on-track': 'good',
  'at-risk': 'warning',
  'off-track': 'bad',
};

export const ACTIVITY_TONE: Readonly<Record<ActivityStatus, Tone | undefined>> = {
  cancelled: 'muted',
  suspended: 'warning',
  'no-data': 'muted',
  done: 'good',
  'not-started': undefined,
  overdue: 'bad',
  ended: undefined,
  'in-progress': undefined,
  behind: 'warning',
};

export const MILESTONE_TONE: Readonly<Record<MilestoneStatus, Tone | undefined>> = {
  done: 'good',
  'done-late': 'warning',
  overdue: 'bad',
  'due-soon': 'warning',
  upcoming: undefined,
  'no-data': 'muted',
};

export const VERDICT_TONE: Readonly<Record<ResultVerdict, Tone | undefined>> = {
  met: 'good',
  'not-met': 'bad',
  'cannot-be-verified': 'warning',
  'not-due': undefined,
  'not-judged': undefined,
  error: 'bad',
  'no-data': 'muted',
};

export const BAND_TONE: Readonly<Record<Band, Tone>> = { under: 'warning', 'on-plan': 'good', over: 'warning' };

export const LABEL_TONE: Readonly<Record<Label, Tone>> = { attention: 'bad', 'on-track': 'good', 'no-data': 'muted' };

export const STATED_TONE: Readonly<Record<StatedVerdict, Tone>> = {
  agrees: 'good',
  differs: 'bad',
  'cannot-be-checked': 'muted',
};
