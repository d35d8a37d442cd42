import { describe, expect, it } from 'vitest';
import { Rational } from '../../src/model/rational.js';
import { DEFAULT_THRESHOLDS, resolveThresholds } from '../../src/model/thresholds.js';

const of = (text: string) => Rational.of(text);

describe('thresholds', () => {
  it('are 85 %, 60 % and 115 % for indicators, 85 % and 115 % for disbursement, and 30 days', () => {
    const { indicator, disbursement, dueSoonDays, advanceDays } = resolveThresholds();
    expect([indicator.onTrack, indicator.atRisk, indicator.ahead].map(String)).toEqual(['0.85', '0.6', '1.15']);
    expect([disbursement.under, disbursement.over].map(String)).toEqual(['0.85', '1.15']);
    expect(dueSoonDays).toBe(30);
    expect(advanceDays).toBe(90);
  });

  it('the project comes before the workspace, and the workspace before the defaults', () => {
    const project = { indicator: { onTrack: of('0.9') } };
    const workspace = { indicator: { onTrack: of('0.8'), atRisk: of('0.5') }, dueSoonDays: 14 };
    expect(resolveThresholds(project, workspace)).toEqual({
      indicator: { onTrack: of('0.9'), atRisk: of('0.5'), ahead: of('1.15') },
      disbursement: DEFAULT_THRESHOLDS.disbursement,
      dueSoonDays: 14,
      advanceDays: 90,
    });
  });

  it('what is not set hides nothing', () => {
    const unset = { indicator: { onTrack: undefined }, disbursement: undefined, dueSoonDays: undefined };
    expect(resolveThresholds(unset, undefined)).toEqual(DEFAULT_THRESHOLDS);
  });

  it('0 days is a setting, not a missing one', () => {
    expect(resolveThresholds({ dueSoonDays: 0 }).dueSoonDays).toBe(0);
  });
});
