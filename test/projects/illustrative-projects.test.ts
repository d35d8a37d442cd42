import { beforeAll, describe, expect, it } from 'vitest';
import { assessPortfolio } from '../../src/calc/assess-portfolio.js';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { Rational } from '../../src/model/rational.js';
import { assessFiles, ILLUSTRATIVE_FILES, loadFiles } from '../support/project-files.js';
import {
  checkActivities,
  checkIndicators,
  checkPlans,
  groupsOf,
  linesOf,
  milestonesOf,
  percent,
  print,
  resultsOf,
  ruleOf,
  shareOf,
  verdictsOf,
} from './compare-figures.js';
import {
  COMMUNITY_25_ACTUAL,
  COMMUNITY_25_PLANNED,
  DISTRICT_ACTIVITIES,
  DISTRICT_INDICATORS,
  DISTRICT_PLANS,
  THAN_UYEN_ACTIVITIES,
  THAN_UYEN_INDICATORS,
  THAN_UYEN_PLANS,
} from './illustrative-expectations.js';

let thanUyen: ProjectAssessment;
let district: ProjectAssessment;

async function assessAt(asOf: string): Promise<readonly [thanUyen: ProjectAssessment, district: ProjectAssessment]> {
  const assessments = await assessFiles(ILLUSTRATIVE_FILES, asOf);
  const [first, second] = ['MH-THAN-UYEN', 'MH-HUYEN'].map((code) =>
    assessments.find(({ project }) => project.code === code),
  );
  if (!first || !second) throw new Error('an illustrative project is missing');
  return [first, second];
}

beforeAll(async () => {
  [thanUyen, district] = await assessAt('2023-06-30');
});

describe('the illustrative files', () => {
  it('load without errors, and say that they are illustrative', async () => {
    const { projects, diagnostics } = await loadFiles(ILLUSTRATIVE_FILES);
    expect(projects.map(({ project }) => project.data)).toEqual(['illustrative', 'illustrative']);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
  });

  it('show what the rules find in a project as it goes, and nothing that is not planted there', async () => {
    const { diagnostics } = await loadFiles(ILLUSTRATIVE_FILES);
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'LF603 budget.disbursements',
      'LF416 indicators.CS-07.actuals',
      'LF416 indicators.CS-09.actuals',
      'LF607 activities.A05.schedule.due',
      'LF701 stated.NEU-2.value',
      'LF416 indicators.CS-06.actuals',
      'LF411 indicators.CS-06.actuals[1].value',
      'LF416 indicators.CS-07.actuals',
      'LF416 indicators.CS-12.actuals',
      'LF410 indicators.CS-13',
      'LF416 indicators.CS-13.actuals',
      'LF416 indicators.CS-15.actuals',
      'LF607 activities.A06.schedule.end',
      'LF607 milestones.M3.due',
      'LF603 budget.disbursements',
      'LF501 cofinancing.local-10.minimum',
      'LF502 subprojects.TDA-04.contributions.C2',
      'LF504 subprojects.TDA-05.planned',
      'LF501 subprojects.TDA-05.contributions',
      'LF507 subprojects.TDA-07.contributions.C2.day_rate',
      'LF501 subprojects.TDA-08.contributions',
      'LF603 subprojects.TDA-09.contributions',
      'LF602 subprojects.TDA-10.contributions',
      'LF501 subprojects.TDA-11.contributions',
      'LF508 subprojects.TDA-11.contributions.C3.kind',
      'LF501 subprojects.TDA-14.planned',
      'LF508 subprojects.TDA-14.planned.K3.kind',
      'LF521 subprojects.SC-01.id',
      'LF701 stated.NEU-2.value',
    ]);
  });
});

describe('the project in Than Uyên', () => {
  it('has run for 730 of 1280 days', () => {
    expect(thanUyen.timeline).toMatchObject({ elapsedDays: 730, totalDays: 1280, remainingDays: 550 });
  });

  it.each(COMMUNITY_25_ACTUAL)('receives from the people: $subproject, $verdict', (expected) => {
    const result = resultsOf(thanUyen, 'community-25', 'actual').find(
      ({ subproject }) => subproject?.id === expected.subproject,
    );
    expect(result && shareOf(result, { excluded: [], ...expected })).toEqual(expected);
  });

  it.each(COMMUNITY_25_PLANNED)('agreed with the people: $subproject, $verdict', (expected) => {
    const result = resultsOf(thanUyen, 'community-25', 'planned').find(
      ({ subproject }) => subproject?.id === expected.subproject,
    );
    expect(result ? shareOf(result, expected) : { subproject: expected.subproject, verdict: 'no-data' }).toEqual(
      expected,
    );
  });

  it('counts the verdicts, and pools the share of those judged', () => {
    const { summary } = ruleOf(thanUyen, 'community-25');
    expect(summary?.verdicts).toEqual({
      met: 7,
      'not-met': 3,
      'cannot-be-verified': 1,
      'not-due': 3,
      'not-judged': 1,
      'no-data': 1,
    });
    const pooled = Rational.of('202720000').over(Rational.of('807870000'));
    expect(summary?.pooledShare.quantity?.number.equals(pooled)).toBe(true);
  });

  it('receives from the communes 10.2 % of the grants, all evidenced, and has agreed 9.95 % without the cancelled one', () => {
    const [actual] = resultsOf(thanUyen, 'local-10', 'actual');
    const [planned] = resultsOf(thanUyen, 'local-10', 'planned');
    expect(actual && shareOf(actual, { subproject: '', verdict: '' })).toEqual({
      subproject: '',
      verdict: 'met',
      amounts: ['53900000', '530630000'],
    });
    expect(planned && shareOf(planned, { subproject: '', verdict: '' })).toEqual({
      subproject: '',
      verdict: 'not-met',
      amounts: ['67900000', '682230000'],
      shortfall: ['323000', '323000'],
    });
  });

  it('receives too little from them half a year later, as another grant has come', async () => {
    const [later] = await assessAt('2023-12-31');
    const [actual] = resultsOf(later, 'local-10', 'actual');
    expect(actual && shareOf(actual, { subproject: '', verdict: '' })).toEqual({
      subproject: '',
      verdict: 'not-met',
      amounts: ['53900000', '555630000'],
      shortfall: ['1663000', '1663000'],
    });
  });

  it('disburses by plan', () => {
    checkPlans(thanUyen, THAN_UYEN_PLANS);
    const revised = thanUyen.disbursement?.plans?.find(({ plan }) => plan.id === 'FY2023/revised');
    expect(print(revised?.variance)).toBe('-104680000');
  });

  it('disburses by budget line, and in all', () => {
    const { budget, disbursed, remaining, exchangeRatesUsed = [] } = thanUyen.disbursement ?? {};
    expect([budget, disbursed, remaining].map(print)).toEqual(['5600000000', '2780320000', '2819680000']);
    expect(linesOf(thanUyen)).toEqual([
      ['B1', '672900000'],
      ['B1.1', '235850000'],
      ['B1.2', '365150000'],
      ['B2', '530630000'],
      ['B3', '241200000'],
      ['B4', '1076000000'],
      ['B5', '257750000'],
      ['unassigned', '1840000'],
    ]);
    expect(exchangeRatesUsed.map(({ from, rate, on }) => [from, rate.number.toString(), on.last])).toEqual([
      ['CHF', '24500', '2022-07-01'],
      ['CHF', '26100', '2023-05-31'],
    ]);
  });

  it('has its indicators', () => {
    checkIndicators(thanUyen, THAN_UYEN_INDICATORS);
  });

  it('breaks down its training participations', () => {
    const training = thanUyen.indicators?.find(({ indicator }) => indicator.id === 'CS-14');
    const parts = [...(training?.breakdown ?? [])].map(([dimension, values]) => [
      dimension,
      Object.fromEntries([...values].map(([part, { quantity }]) => [part, quantity.number.toString()])),
    ]);
    expect(Object.fromEntries(parts)).toMatchObject({
      sex: { female: '186', male: '120' },
      ethnicity: { thai: '161', hmong: '106', kinh: '39' },
    });
  });

  it('weighs its indicators, and says how many that covers', () => {
    const { figure, computable, indicators } = thanUyen.weightedAttainment ?? {};
    expect(percent(figure)).toBe('53.7490');
    expect([computable, indicators]).toEqual([11, 16]);
    expect(thanUyen.coverage).toEqual({ indicatorsWithValue: 15, indicators: 16 });
    const { difference, flagged } = thanUyen.physicalAgainstFinancial;
    expect(difference.quantity?.number.times(Rational.of(100)).toFixed(1)).toBe('4.1');
    expect(flagged).toBe(false);
  });

  it('has its activities', () => {
    checkActivities(thanUyen, THAN_UYEN_ACTIVITIES);
  });

  it('has its milestones, target groups and stated figures', () => {
    expect(milestonesOf(thanUyen)).toEqual([
      ['M1', 'done', undefined],
      ['M2', 'done-late', 15],
      ['M3', 'overdue', 61],
      ['M4', 'due-soon', undefined],
      ['M5', 'upcoming', undefined],
    ]);
    expect(groupsOf(thanUyen)).toEqual([
      ['NDT-1', '52.82'],
      ['NDT-2', '95.00'],
      ['NDT-3', '50.00'],
      ['NDT-4', 'no-actual'],
      ['NDT-5', 'target-unknown'],
      ['NDT-6', 'no-actual'],
    ]);
    expect(verdictsOf(thanUyen)).toEqual([
      ['NEU-1', 'agrees'],
      ['NEU-2', 'differs'],
      ['NEU-3', 'agrees'],
      ['NEU-4', 'agrees'],
      ['NEU-5', 'agrees'],
    ]);
    expect(percent(thanUyen.stated?.[1]?.computed)).toBe('20.0000');
  });
});

describe('the district programme', () => {
  it('has run for 730 of 1280 days, and sets thresholds of its own', () => {
    expect(district.timeline).toMatchObject({ elapsedDays: 730, totalDays: 1280, remainingDays: 550 });
    const { indicator, disbursement, dueSoonDays, advanceDays } = district.thresholds;
    expect([indicator.onTrack, indicator.atRisk, indicator.ahead].map(String)).toEqual(['0.9', '0.7', '1.1']);
    expect([disbursement.under, disbursement.over].map(String)).toEqual(['0.9', '1.1']);
    expect([dueSoonDays, advanceDays]).toEqual([90, 60]);
  });

  it('disburses by plan: 120 % of the original one is 98.7 % of the one in force', () => {
    checkPlans(district, DISTRICT_PLANS);
    expect(district.disbursement?.plans?.map(({ ofPlan }) => percent(ofPlan)).slice(1, 3)).toEqual([
      '120.0000',
      '98.6667',
    ]);
  });

  it('disburses by budget line, and in all, without the three rows after the day', () => {
    const { budget, disbursed } = district.disbursement ?? {};
    expect([budget, disbursed].map(print)).toEqual(['21000000000', '13080000000']);
    expect(linesOf(district)).toEqual([
      ['NS-1', '5682360000'],
      ['NS-2', '2287160000'],
      ['NS-3', '3396300000'],
      ['NS-4', '1706800000'],
      ['unassigned', '7380000'],
    ]);
    const later = district.project.budget?.disbursements?.filter(({ id }) => /^GN-202[45]/.test(id ?? ''));
    expect(later).toHaveLength(3);
  });

  it('receives a fifth from people and communes together', () => {
    const amounts = (['actual', 'planned'] as const).map((stage) => {
      const [result] = resultsOf(district, 'local-20', stage);
      return result && shareOf(result, { subproject: '', verdict: '' });
    });
    expect(amounts).toEqual([
      { subproject: '', verdict: 'met', amounts: ['77500000', '311500000'] },
      { subproject: '', verdict: 'met', amounts: ['94600000', '368600000'] },
    ]);
  });

  it('has its indicators, which have no weights', () => {
    checkIndicators(district, DISTRICT_INDICATORS);
    expect(print(district.weightedAttainment?.figure)).toBe('no-weights');
  });

  it('has its activities, milestones, target groups and stated figures', () => {
    checkActivities(district, DISTRICT_ACTIVITIES);
    expect(milestonesOf(district)).toEqual([
      ['M1', 'done-late', 5],
      ['M2', 'due-soon', undefined],
      ['M3', 'upcoming', undefined],
    ]);
    expect(groupsOf(district)).toEqual([
      ['NDT-1', '64.79'],
      ['NDT-2', '68.33'],
    ]);
    expect(verdictsOf(district)).toEqual([
      ['NEU-1', 'agrees'],
      ['NEU-2', 'differs'],
      ['NEU-3', 'agrees'],
      ['NEU-4', 'agrees'],
      ['NEU-5', 'agrees'],
      ['NEU-6', 'agrees'],
      ['NEU-7', 'cannot-be-checked', 'no-actual'],
      ['NEU-8', 'agrees'],
      ['NEU-9', 'agrees'],
      ['NEU-10', 'agrees'],
      ['NEU-11', 'agrees'],
      ['NEU-12', 'agrees'],
    ]);
    expect(percent(district.stated?.[1]?.computed)).toBe('98.6667');
  });
});

describe('the portfolio of both', () => {
  it('adds up indicators of one standard', () => {
    const sums = assessPortfolio([thanUyen, district]).standards.map(({ standard, actual }) => [
      standard,
      actual.figure.quantity?.number.toString(),
    ]);
    const shares = Rational.of('388').over(Rational.of('796')).toString();
    expect(new Map(sums.map(([standard = '', sum]) => [standard, sum]))).toEqual(
      new Map([
        ['TC-TAP-HUAN', '1745'],
        ['TC-PHU-NU', shares],
        ['TC-NUOC', '1836'],
      ]),
    );
  });
});
