import { describe, expect, it } from 'vitest';
import { ACTIVITY_STATUSES } from '../../src/calc/activity/assess-activity.js';
import { VERDICTS } from '../../src/calc/cofinancing/cofinancing-assessment.js';
import { EXCLUSION_REASONS } from '../../src/calc/cofinancing/exclude-contribution.js';
import { BANDS } from '../../src/calc/disbursement/assess-plan.js';
import { REASONS } from '../../src/calc/figure.js';
import { INDICATOR_STATUSES } from '../../src/calc/indicator/indicator-assessment.js';
import { NEEDS_ATTENTION } from '../../src/calc/label.js';
import { LABELS } from '../../src/calc/project-assessment.js';
import { STATED_VERDICTS } from '../../src/calc/stated/assess-stated.js';
import { MILESTONE_STATUSES, TIMELINE_STATUSES } from '../../src/calc/timeline.js';
import { type Messages, messagesIn } from '../../src/messages/messages.js';
import type { Tone } from '../../src/report/report.js';
import {
  ACTIVITY_TONE,
  BAND_TONE,
  INDICATOR_TONE,
  LABEL_TONE,
  MILESTONE_TONE,
  STATED_TONE,
  VERDICT_TONE,
} from '../../src/report/tones.js';

interface Family {
  readonly name: string;
  readonly statuses: readonly string[];
  readonly words: (messages: Messages) => Readonly<Record<string, string>>;
  readonly tones?: Readonly<Record<string, Tone | undefined>>;
}

const FAMILIES: readonly Family[] = [
  { name: 'indicator', statuses: INDICATOR_STATUSES, words: (say) => say.indicatorStatus, tones: INDICATOR_TONE },
  { name: 'activity', statuses: ACTIVITY_STATUSES, words: (say) => say.activityStatus, tones: ACTIVITY_TONE },
  { name: 'milestone', statuses: MILESTONE_STATUSES, words: (say) => say.milestoneStatus, tones: MILESTONE_TONE },
  { name: 'timeline', statuses: TIMELINE_STATUSES, words: (say) => say.timelineStatus },
  { name: 'verdict', statuses: VERDICTS, words: (say) => say.verdict, tones: VERDICT_TONE },
  { name: 'band', statuses: BANDS, words: (say) => say.band, tones: BAND_TONE },
  { name: 'label', statuses: LABELS, words: (say) => say.label, tones: LABEL_TONE },
  { name: 'stated', statuses: STATED_VERDICTS, words: (say) => say.statedVerdict, tones: STATED_TONE },
  { name: 'exclusion', statuses: EXCLUSION_REASONS, words: (say) => say.exclusion },
  { name: 'reason', statuses: REASONS, words: (say) => say.reason },
];

describe.each(FAMILIES)('the $name words', ({ statuses, words, tones }) => {
  it.each(['en', 'vi'] as const)('are there for every one, and no two are the same (%s)', (language) => {
    const said = statuses.map((status) => words(messagesIn(language))[status]);
    expect(said.filter((word) => !word)).toEqual([]);
    expect(new Set(said).size).toBe(statuses.length);
  });

  it('have a tone each, where they are coloured at all', () => {
    if (tones) expect(Object.keys(tones).toSorted()).toEqual([...statuses].toSorted());
  });
});

describe('the tones', () => {
  const families = [
    ['indicator', INDICATOR_TONE],
    ['activity', ACTIVITY_TONE],
    ['milestone', MILESTONE_TONE],
    ['verdict', VERDICT_TONE],
    ['band', BAND_TONE],
  ] as const;

  it.each(families)('warn of everything that needs attention: %s', (family, tones) => {
    const needs: ReadonlySet<unknown> = NEEDS_ATTENTION[family];
    for (const [status, tone] of Object.entries(tones)) {
      if (needs.has(status)) expect(['warning', 'bad'], status).toContain(tone);
      else expect(tone, status).not.toBe('bad');
    }
  });

  it('mute what has no data, which is neither good news nor bad', () => {
    for (const [, tones] of families.slice(0, 4)) expect(new Map(Object.entries(tones)).get('no-data')).toBe('muted');
    expect(LABEL_TONE['no-data']).toBe('muted');
  });
});
