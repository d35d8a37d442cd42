import { beforeAll, describe, expect, it } from 'vitest';
import { ACTIVITY_STATUSES } from '../../src/calc/activity/assess-activity.js';
import { VERDICTS } from '../../src/calc/cofinancing/cofinancing-assessment.js';
import { EXCLUSION_REASONS } from '../../src/calc/cofinancing/count-contribution.js';
import { BANDS } from '../../src/calc/disbursement/assess-plan.js';
import { INDICATOR_STATUSES } from '../../src/calc/indicator/indicator-assessment.js';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { STATED_VERDICTS } from '../../src/calc/stated/assess-stated.js';
import { MILESTONE_STATUSES } from '../../src/calc/timeline.js';
import { assessFiles, ILLUSTRATIVE_FILES } from '../support/project-files.js';

describe('the two illustrative projects, in the middle of their lives and after their end, show every', () => {
  let all: readonly ProjectAssessment[];
  beforeAll(async () => {
    all = (await Promise.all(['2023-06-30', '2026-01-01'].map((asOf) => assessFiles(ILLUSTRATIVE_FILES, asOf)))).flat();
  });

  const missing = (statuses: readonly string[], found: readonly unknown[]) =>
    statuses.filter((status) => !found.includes(status));

  it('status of an indicator', () => {
    const found = all.flatMap(({ indicators = [] }) => indicators.map(({ status }) => status));
    expect(missing(INDICATOR_STATUSES, found)).toEqual([]);
  });

  it('status of an activity', () => {
    const found = all.flatMap(({ activities = [] }) => activities.map(({ status }) => status));
    expect(missing(ACTIVITY_STATUSES, found)).toEqual([]);
  });

  it('status of a milestone but one: a project that reports has no milestone without data', () => {
    const found = all.flatMap(({ timeline }) => timeline.milestones?.map(({ status }) => status) ?? []);
    expect(missing(MILESTONE_STATUSES, found)).toEqual(['no-data']);
  });

  it('verdict on a contribution, and every reason not to count one', () => {
    const results = all.flatMap(({ cofinancing = [] }) => cofinancing.flatMap((one) => one.results));
    expect(
      missing(
        VERDICTS,
        results.map(({ verdict }) => verdict),
      ),
    ).toEqual([]);
    const reasons = results.flatMap(({ excluded }) => excluded.map(({ reason }) => reason));
    expect(missing(EXCLUSION_REASONS, reasons)).toEqual([]);
  });

  it('band of a plan, and every verdict on a stated figure', () => {
    const bands = all.flatMap(({ disbursement }) => disbursement?.plans?.map(({ band }) => band) ?? []);
    expect(missing(BANDS, bands)).toEqual([]);
    const verdicts = all.flatMap(({ stated = [] }) => stated.map(({ verdict }) => verdict));
    expect(missing(STATED_VERDICTS, verdicts)).toEqual([]);
  });
});
