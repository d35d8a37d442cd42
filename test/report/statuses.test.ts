import { describe, expect, it } from 'vitest';
import { NEEDS_ATTENTION } from '../../src/calc/label.js';
import { type Messages, messagesIn } from '../../src/messages/messages.js';
import type { Tone } from '../../src/sheet/cell.js';
import { IN_ERROR, TERMS } from '../../src/sheet/terms.js';
import {
  ACTIVITY_TONE,
  BAND_TONE,
  INDICATOR_TONE,
  LABEL_TONE,
  MILESTONE_TONE,
  STATED_TONE,
  VERDICT_TONE,
} from '../../src/sheet/tones.js';

interface Family {
  readonly name: string;
  readonly statuses: readonly string[];
  readonly words: (messages: Messages) => Readonly<Record<string, string>>;
  readonly tones?: Readonly<Record<string, Tone | undefined>>;
}

const FAMILIES: readonly Family[] = [
  { name: 'indicator', statuses: TERMS.indicatorStatus, words: (say) => say.indicatorStatus, tones: INDICATOR_TONE },
  { name: 'activity', statuses: TERMS.activityStatus, words: (say) => say.activityStatus, tones: ACTIVITY_TONE },
  { name: 'milestone', statuses: TERMS.milestoneStatus, words: (say) => say.milestoneStatus, tones: MILESTONE_TONE },
  { name: 'timeline', statuses: TERMS.timelineStatus, words: (say) => say.timelineStatus },
  { name: 'verdict', statuses: TERMS.verdict, words: (say) => say.verdict, tones: VERDICT_TONE },
  { name: 'band', statuses: TERMS.band, words: (say) => say.band, tones: BAND_TONE },
  { name: 'label', statuses: TERMS.label, words: (say) => say.label, tones: LABEL_TONE },
  { name: 'stated', statuses: TERMS.statedVerdict, words: (say) => say.statedVerdict, tones: STATED_TONE },
  { name: 'exclusion', statuses: TERMS.exclusion, words: (say) => say.exclusion },
  { name: 'reason', statuses: TERMS.reason, words: (say) => say.reason },
];

describe.each(FAMILIES)('the $name words', ({ statuses, words, tones }) => {
  it.each(['en', 'vi'] as const)('are there for every one, and no two are the same (%s)', (language) => {
    const said = statuses.map((status) => words(messagesIn(language))[status]);
    expect(said.filter((word) => !word)).toEqual([]);
    expect(new Set(said).size).toBe(statuses.length);
  });

  it('have a tone each, where they are coloured at all; that of an error is always bad', () => {
    if (!tones) return;
    const own = (words: readonly string[]) => words.filter((word) => word !== IN_ERROR).toSorted();
    expect(own(Object.keys(tones))).toEqual(own(statuses));
    expect(tones[IN_ERROR] ?? 'bad').toBe('bad');
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
      if (needs.has(status) || status === IN_ERROR) expect(['warning', 'bad'], status).toContain(tone);
      else expect(tone, status).not.toBe('bad');
    }
  });

  it('mute what has no data, which is neither good news nor bad', () => {
    for (const [, tones] of families.slice(0, 4)) expect(new Map(Object.entries(tones)).get('no-data')).toBe('muted');
    expect(LABEL_TONE['no-data']).toBe('muted');
  });
});
