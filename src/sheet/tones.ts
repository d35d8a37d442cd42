import type { Tone } from './cell.js';
import type { Term } from './terms.js';

/** How each status word is coloured, where there is colour. */
export const INDICATOR_TONE: Readonly<Record<Term<'indicatorStatus'>, Tone | undefined>> = {
  narrative: undefined,
  'no-data': 'muted',
  achieved: 'good',
  'within-limit': 'good',
  regressed: 'bad',
  'not-computable': 'muted',
  'not-achieved': 'bad',
  'not-due': undefined,
  ahead: 'good',
  'on-track': 'good',
  'at-risk': 'warning',
  'off-track': 'bad',
  error: 'bad',
};

export const ACTIVITY_TONE: Readonly<Record<Term<'activityStatus'>, Tone | undefined>> = {
  cancelled: 'muted',
  suspended: 'warning',
  'no-data': 'muted',
  done: 'good',
  'not-started': undefined,
  overdue: 'bad',
  'not-done': 'bad',
  ended: undefined,
  'in-progress': undefined,
  behind: 'warning',
  error: 'bad',
};

export const MILESTONE_TONE: Readonly<Record<Term<'milestoneStatus'>, Tone | undefined>> = {
  done: 'good',
  'done-late': 'warning',
  overdue: 'bad',
  'due-soon': 'warning',
  upcoming: undefined,
  'not-done': 'bad',
  'no-data': 'muted',
  error: 'bad',
};

export const VERDICT_TONE: Readonly<Record<Term<'verdict'>, Tone | undefined>> = {
  met: 'good',
  'not-met': 'bad',
  'cannot-be-verified': 'warning',
  'not-due': undefined,
  'not-judged': undefined,
  error: 'bad',
  'no-data': 'muted',
};

export const BAND_TONE: Readonly<Record<Term<'band'>, Tone>> = {
  under: 'warning',
  'on-plan': 'good',
  over: 'warning',
  unplanned: 'warning',
};

export const LABEL_TONE: Readonly<Record<Term<'label'>, Tone>> = {
  attention: 'bad',
  'on-track': 'good',
  'no-data': 'muted',
};

export const STATED_TONE: Readonly<Record<Term<'statedVerdict'>, Tone>> = {
  agrees: 'good',
  differs: 'bad',
  'cannot-be-checked': 'muted',
};
