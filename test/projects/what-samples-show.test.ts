import { beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorValue } from '../../src/calc/indicator/indicator-assessment.js';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import { only } from '../support/project.js';
import { assessFiles, ILLUSTRATIVE_FILES, loadFiles } from '../support/project-files.js';
import { percent, print, resultsOf, shareOf, verdictsOf } from './compare-figures.js';
import { CASH_5 } from './illustrative-expectations.js';

/*
 * What the two illustrative projects show of time, versions, parts, money and co-financing, worked out by hand; the comments
 * in the files give the same figures to their readers.
 */

let thanUyen: ProjectAssessment;
let district: ProjectAssessment;

async function assessAt(asOf: string): Promise<readonly [thanUyen: ProjectAssessment, district: ProjectAssessment]> {
  const assessments = await assessFiles(ILLUSTRATIVE_FILES, asOf);
  const of = (code: string) => only(assessments.filter(({ project }) => project.code === code));
  return [of('MH-THAN-UYEN'), of('MH-HUYEN')];
}

beforeAll(async () => {
  [thanUyen, district] = await assessAt('2023-06-30');
});

const indicator = ({ indicators = [] }: ProjectAssessment, id: string) =>
  only(indicators.filter((one) => one.indicator.id === id));
const plan = ({ disbursement }: ProjectAssessment, id: string) =>
  only((disbursement?.plans ?? []).filter((one) => one.plan.id === id));
const number = (value: IndicatorValue | undefined) =>
  value?.kind === 'number' ? value.quantity.number.toString() : value?.kind;

describe('time', () => {
  it('begins late in Than Uyên, by 32 days, and the plan does not move for it', () => {
    expect(thanUyen.timeline).toMatchObject({ started: '2021-08-02', startedLateDays: 32, elapsedDays: 730 });
  });

  it('is extended in the district once that is approved, and never before', async () => {
    expect(district.timeline).toMatchObject({ end: '2024-12-31', originalEnd: '2024-06-30', totalDays: 1280 });
    const [, before] = await assessAt('2023-03-14');
    expect(before.timeline).toMatchObject({ end: '2024-06-30', totalDays: 1096, elapsedDays: 622 });
    const [, since] = await assessAt('2023-03-15');
    expect(since.timeline).toMatchObject({ end: '2024-12-31', totalDays: 1280, elapsedDays: 623 });
  });

  it('asks nothing of the 35 days of a suspension that is over: 120 × 695 / 1245', () => {
    expect(indicator(district, 'CS-05').targetToDate?.quantity?.number.toFixed(6)).toBe('66.987952');
    expect(district.timeline.status).toBe('in-progress');
  });

  it('stood still in the suspension', async () => {
    const [, then] = await assessAt('2021-08-15');
    expect(then.timeline).toMatchObject({ status: 'suspended', elapsedDays: 12, effectiveDay: '2021-07-12' });
    const [, after] = await assessAt('2021-08-16');
    expect(after.timeline).toMatchObject({ status: 'in-progress', elapsedDays: 47 });
  });

  it('stops when the district programme closes: what is open is not done, and nothing is late', async () => {
    const [running, closed] = await assessAt('2026-01-01');
    expect([running.timeline.status, closed.timeline.status]).toEqual(['ended', 'closed']);
    expect(closed.timeline).toMatchObject({ ended: '2024-11-30', remainingDays: 0 });
    expect(closed.activities?.map(({ activity, status }) => [activity.id, status])).toEqual([
      ['A01', 'not-done'],
      ['A02', 'not-done'],
      ['A03', 'not-done'],
      ['A04', 'done'],
      ['A05', 'not-done'],
    ]);
    expect(
      closed.timeline.milestones?.map(({ milestone, status, daysLate }) => [milestone.id, status, daysLate]),
    ).toEqual([
      ['M1', 'done-late', 5],
      ['M2', 'not-done', undefined],
      ['M3', 'not-done', undefined],
    ]);
    expect(running.timeline.milestones?.map(({ status }) => status).slice(2)).toEqual([
      'overdue',
      'overdue',
      'overdue',
    ]);
  });
});

describe('versions', () => {
  it('of a baseline: 4.2 t/ha in force, 4.4 before the crop was cut', async () => {
    const { baseline, originalBaseline } = indicator(thanUyen, 'CS-09');
    expect([baseline, originalBaseline].map(number)).toEqual(['4.2', '4.4']);
    const [before] = await assessAt('2021-11-14');
    expect(number(indicator(before, 'CS-09').baseline)).toBe('4.4');
  });

  it('of an interim target: 190 households by the middle of 2023, and no longer 205', async () => {
    const { targetToDate, pace } = indicator(thanUyen, 'CS-03');
    expect([print(targetToDate), percent(pace)]).toEqual(['190', '104.6875']);
    const { diagnostics } = await loadFiles(ILLUSTRATIVE_FILES);
    expect(diagnostics.filter(({ code }) => code === 'LF407')).toEqual([]);
  });

  it('of a target: 2,050 households in force, 1,900 until the extension', () => {
    const { target, originalTarget } = indicator(district, 'CS-03');
    expect([target, originalTarget].map(number)).toEqual(['2050', '1900']);
  });

  it('of a budget total: 21 billion in force, 19.4 before the donor added 1.6', async () => {
    const { budget, originalBudget } = district.disbursement ?? {};
    expect([budget, originalBudget].map(print)).toEqual(['21000000000', '19400000000']);
    const [, before] = await assessAt('2023-01-31');
    expect(print(before.disbursement?.budget)).toBe('19400000000');
  });
});

describe('parts', () => {
  it('have targets and baselines of their own: 53 of 102 poor households, 81 of 136 others', () => {
    const parts = [...(indicator(thanUyen, 'CS-03').parts?.get('poverty') ?? [])].map(([part, one]) => [
      part,
      ...[one.baseline, one.target, one.actual].map(print),
      one.attainment.basis,
      one.attainment.basis !== 'maintain' && percent(one.attainment),
    ]);
    expect(parts).toEqual([
      ['poor', '18', '120', '71', 'from-baseline', '51.9608'],
      ['other', '44', '180', '125', 'from-baseline', '59.5588'],
    ]);
  });

  it('may be stated in part: 49 women of 57, and of the other 8 nobody says that they are men', () => {
    const { breakdown, breakdownCoverage } = indicator(thanUyen, 'CS-13');
    expect([...(breakdown?.get('sex')?.keys() ?? [])]).toEqual(['female']);
    const { stated, of } = breakdownCoverage?.get('sex') ?? {};
    expect([stated, of].map((one) => one?.number.toString())).toEqual(['49', '57']);
  });

  it('may be crossed: sex and age add up to the 102 young people, and to the parts of sex', () => {
    const parts = [...(indicator(district, 'CS-05').breakdown ?? [])].map(([dimension, values]) => [
      dimension,
      Object.fromEntries([...values].map(([part, { quantity }]) => [part, quantity.number.toString()])),
    ]);
    expect(Object.fromEntries(parts)).toEqual({
      sex: { female: '54', male: '48' },
      'sex/age': { 'female/under-18': '20', 'female/18-24': '34', 'male/under-18': '18', 'male/18-24': '30' },
    });
  });
});

describe('what is reported', () => {
  it('comes from one table for many records', () => {
    expect(indicator(district, 'CS-09').actual).toMatchObject({ on: '2023-06-30', observations: 7 });
    expect(indicator(district, 'CS-10').actual).toMatchObject({ on: '2023-06-30', observations: 4 });
    const parts = indicator(district, 'CS-10').breakdown?.get('sex');
    expect([...(parts ?? [])].map(([part, { quantity }]) => [part, quantity.number.toString()])).toEqual([
      ['female', '1659'],
      ['male', '1731'],
    ]);
  });

  it('lacks the third quarter of 2022, which is not a 0', () => {
    const { reporting } = indicator(district, 'CS-09');
    expect(reporting?.due.map(({ id }) => id)).toEqual(['FY2022', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2']);
    expect(reporting?.missing.map(({ id }) => id)).toEqual(['2022-Q3']);
    expect(indicator(district, 'CS-10').reporting?.missing).toEqual([]);
  });

  it('keeps within a limit as long as the programme runs, and has kept it after its end', async () => {
    expect(indicator(district, 'CS-09').status).toBe('within-limit');
    const [, closed] = await assessAt('2026-01-01');
    expect(indicator(closed, 'CS-09').status).toBe('achieved');
  });

  it('is a level due by a date', () => {
    const { targetToDate, status } = indicator(thanUyen, 'CS-11');
    expect([targetToDate?.method, status]).toEqual(['interim', 'on-track']);
    expect(targetToDate?.quantity && targetToDate.level).toMatchObject({
      level: 'tu-lam-mot-phan',
      name: { en: 'partly on its own' },
    });
  });
});

describe('money', () => {
  it('is spent of what was received and promised', () => {
    const { received, ofReceived, balance, committed, ofCommitted, openAdvances } = thanUyen.disbursement ?? {};
    expect([received, balance, committed, openAdvances].map(print)).toEqual([
      '3100000000',
      '319680000',
      '5600000000',
      '0',
    ]);
    expect([ofReceived, ofCommitted].map(percent)).toEqual(['89.6877', '49.6486']);
  });

  it('is spent by plans that add up', () => {
    const sums = [thanUyen, district].map(({ disbursement }) => {
      const { planned, disbursed, ofPlans } = disbursement?.plansTogether ?? {};
      return [print(planned), print(disbursed), percent(ofPlans)];
    });
    expect(sums).toEqual([
      ['3000000000', '2780320000', '92.6773'],
      ['15000000000', '13080000000', '87.2000'],
    ]);
  });

  it('has lines under lines: what is budgeted and planned on them, and on the one above', () => {
    const lines = thanUyen.disbursement?.lines?.slice(0, 3);
    expect(lines?.map(({ line, budget, planned }) => [line?.id, print(budget), print(planned)])).toEqual([
      ['B1', '1300000000', '420000000'],
      ['B1.1', '620000000', '190000000'],
      ['B1.2', '680000000', '230000000'],
    ]);
  });

  it('is planned for one year in two currencies, measured as one', () => {
    const own = ['FY2024', 'FY2024/chf'].map((id) => {
      const { measuredWith, own: one } = plan(thanUyen, id);
      return [measuredWith, print(one?.planned), one?.currency];
    });
    expect(own).toEqual([
      [['FY2024/chf'], '1650000000', 'VND'],
      [['FY2024'], '9000', 'CHF'],
    ]);
  });

  it('is under a plan that is explained, so that no rule asks why', async () => {
    expect(plan(district, 'FY2022')).toMatchObject({ band: 'under' });
    const { diagnostics } = await loadFiles(ILLUSTRATIVE_FILES);
    expect(diagnostics.filter(({ code }) => code === 'LF511')).toEqual([]);
  });

  it('is not planned for the extension, and spent on it all the same', async () => {
    const [, closed] = await assessAt('2026-01-01');
    const { planned, disbursed, band } = plan(closed, 'GIA-HAN');
    expect([print(planned), print(disbursed), band]).toEqual(['0', '46500000', 'unplanned']);
  });

  it('cannot be divided where one total spans two plans', async () => {
    const [later] = await assessAt('2026-01-01');
    const bands = ['FY2024', 'FY2024/chf', 'FY2025'].map((id) => plan(later, id).band);
    expect(bands).toEqual(bands.map(() => ({ notComputable: 'not-separable' })));
    // In all there is no doubt about it: 2_780_320_000 + 25_000_000 + 55_000_000.
    expect(print(later.disbursement?.disbursed)).toBe('2860320000');
  });
});

describe('co-financing', () => {
  it.each(CASH_5)('asks for cash in two sub-projects: $subproject, $stage', ({ stage, ...expected }) => {
    const results = resultsOf(thanUyen, 'cash-5', stage);
    expect(results.map(({ subproject }) => subproject?.id)).toEqual(['TDA-03', 'TDA-06']);
    const result = only(results.filter(({ subproject }) => subproject?.id === expected.subproject));
    expect(shareOf(result, expected)).toEqual(expected);
  });

  it('leaves out one sub-project that no rule applies to', () => {
    const uncovered = thanUyen.uncovered.map(({ subproject, recorded }) => [subproject.id, print(recorded)]);
    expect(uncovered).toEqual([['SC-01', '15600000']]);
    expect(district.uncovered).toEqual([]);
  });

  it('proves two contributions by one paper, up to its amount', () => {
    const { contributions = [] } = only((thanUyen.project.subprojects ?? []).filter(({ id }) => id === 'TDA-02'));
    expect(contributions.filter(({ evidence }) => evidence?.includes('BCC-02')).map(({ id }) => id)).toEqual([
      'C2',
      'C4',
    ]);
    const result = resultsOf(thanUyen, 'community-25', 'actual').find(({ subproject }) => subproject?.id === 'TDA-02');
    expect(print(result?.amounts?.evidenced)).toBe('15600000');
  });
});

describe('stated figures', () => {
  it('come out the same where the file is read after the end', async () => {
    const later = await assessAt('2026-01-01');
    const others = later.map((one) => verdictsOf(one).filter(([, verdict]) => verdict !== 'agrees'));
    expect(others).toEqual([
      [['NEU-2', 'differs']],
      [
        ['NEU-2', 'differs'],
        ['NEU-7', 'cannot-be-checked', 'no-actual'],
      ],
    ]);
    expect(later.map((one) => verdictsOf(one).length)).toEqual([5, 12]);
  });
});
