import { beforeAll, describe, expect, it } from 'vitest';
import { assessProject } from '../../src/calc/assess-project.js';
import type { Figure } from '../../src/calc/figure.js';
import type { ProjectAssessment } from '../../src/calc/project-assessment.js';
import type { LoadedRun } from '../../src/load.js';
import { day } from '../../src/model/plain-date.js';
import type { Project } from '../../src/model/project.js';
import type { Quantity } from '../../src/model/quantity.js';
import { textIn } from '../../src/model/text.js';
import { isUnknown } from '../../src/model/unknown.js';
import { renderTerminal } from '../../src/render/terminal/render-terminal.js';
import { only } from '../support/project.js';
import { loadFiles, REAL_FILES } from '../support/project-files.js';
import { sheetOf } from '../support/sheet-of.js';

let run: LoadedRun;
beforeAll(async () => {
  run = await loadFiles(REAL_FILES);
});

function project(code: string): Project {
  return only(run.projects.filter((one) => one.project.code === code)).project;
}

function assessed(code: string, asOf = '2023-06-30'): ProjectAssessment {
  return assessProject(project(code), day(asOf));
}

const said = (quantity: Quantity | undefined) => quantity && [quantity.bound, quantity.number.toString()];
const reason = (figure: Figure | undefined) => figure?.notComputable;

describe('the five real files', () => {
  it('load without errors, and with the only warning that is true of them: what they do not know they say', () => {
    expect(run.projects.map(({ project: { code } }) => code)).toEqual(['LIVE', 'P-5821', 'P4EM', 'PCM2', 'PLAN-PT']);
    const found = run.diagnostics.filter(({ severity }) => severity !== 'info');
    // The source names no means of verification for the two indicators of P-5821.
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'LF410 indicators.IND-1',
      'LF410 indicators.IND-2',
    ]);
  });

  it('have one milestone that nobody reported done, two years after their end', async () => {
    const { diagnostics } = await loadFiles(REAL_FILES, '2026-11-22');
    const later = diagnostics.filter(({ code }) => code !== 'LF410');
    expect(later.map(({ code, path }) => `${code} ${path}`)).toEqual(['LF607 milestones.M01.due']);
  });

  it('are marked as real', () => {
    expect(run.projects.map(({ project: { data } }) => data)).toEqual(['real', 'real', 'real', 'real', 'real']);
  });

  it('have no actual value where their source states none', () => {
    for (const { project: one } of run.projects) {
      expect(one.indicators?.filter(({ actuals }) => actuals) ?? []).toEqual([]);
      expect(one.targetGroups?.filter(({ reached }) => reached) ?? []).toEqual([]);
      expect(one.subprojects ?? []).toEqual([]);
      const reporting = one.activities?.filter(({ done }) => done).map(({ id }) => id) ?? [];
      expect(reporting).toEqual(one.code === 'PLAN-PT' ? ['A05', 'A06', 'A07'] : []);
      expect(one.budget?.disbursements?.length ?? 0).toBe(one.code === 'PLAN-PT' ? 1 : 0);
    }
  });

  it.each(['2023-06-30', '2021-06-01', '2026-01-01'])('never show missing data as 0, as of %s', (asOf) => {
    for (const { project: one } of run.projects) {
      const { code } = one;
      const { indicators = [], activities = [], targetGroups = [], disbursement } = assessed(code, asOf);
      for (const { actual, attainment } of indicators) {
        expect(actual.kind).toBe('missing');
        expect(attainment.quantity).toBeUndefined();
      }
      for (const { activity, done } of activities) {
        expect(done.quantity === undefined, `${code} ${activity.id}`).toBe(activity.done === undefined);
      }
      for (const { reached, ratio } of targetGroups)
        expect([reached.quantity, ratio.quantity]).toEqual([undefined, undefined]);
      if (code !== 'PLAN-PT') expect(disbursement?.disbursed.quantity).toBeUndefined();
    }
  });

  it('are reported without a single 0 % of anything but time', () => {
    const assessments = ['LIVE', 'P-5821', 'P4EM', 'PCM2'].map((code) => assessed(code));
    const text = renderTerminal(sheetOf(assessments), { language: 'en', width: 120, colourLevel: 0 });
    expect(text).not.toMatch(/(?<![\d.,])0(\.0+)?%/);
    expect(assessments.map(({ label }) => label)).toEqual(['no-data', 'no-data', 'no-data', 'no-data']);
  });

  it('are never called completed when their time is over', () => {
    const status = ['LIVE', 'P4EM', 'PCM2'].map((code) => assessed(code).timeline.status);
    expect(status).toEqual(['ended', 'ended', 'ended']);
  });
});

describe('P-5821, self-managed projects in Than Uyên', () => {
  it('runs 1280 days, of which 730 have passed', () => {
    const { timeline } = assessed('P-5821');
    expect(timeline).toMatchObject({ start: '2021-07-01', end: '2024-12-31', totalDays: 1280, elapsedDays: 730 });
    expect(timeline.remainingDays).toBe(550);
  });

  it('has the nineteen activities of its source, the first of them split because it has two quantities', () => {
    const { activities = [] } = project('P-5821');
    const lines = new Set(activities.map(({ id }) => id.slice(0, 3)));
    expect(lines.size).toBe(19);
    expect(activities.filter(({ id }) => id.startsWith('A01')).map(({ id }) => id)).toEqual(['A01a', 'A01b']);
    expect(activities).toHaveLength(20);
  });

  it('plans the quantities of its source, and no others', () => {
    const planned = (project('P-5821').activities ?? []).flatMap(({ id, planned: one }) =>
      one && !isUnknown(one) ? [[id, ...(said(one) ?? [])]] : [],
    );
    expect(planned).toEqual([
      ['A01a', 'exactly', '1'],
      ['A01b', 'exactly', '4'],
      ['A02', 'exactly', '40'],
      ['A03', 'exactly', '4'],
      ['A04', 'exactly', '16'],
      ['A05', 'exactly', '8'],
      ['A06', 'exactly', '4'],
      ['A07', 'exactly', '1'],
      ['A12', 'at-least', '16'],
      ['A14', 'exactly', '4'],
      ['A15', 'exactly', '35'],
      ['A17', 'exactly', '1'],
    ]);
  });

  it('derives the seven half-yearly board meetings, marked as derived', () => {
    const meetings = assessed('P-5821').activities?.find(({ activity }) => activity.id === 'A16');
    expect(meetings?.plannedDerived).toBe(true);
    expect(said(meetings?.planned?.quantity)).toEqual(['exactly', '7']);
  });

  it('reaches 1,388 people directly and about 12,130 indirectly, in groups that are not added up', () => {
    const groups = (project('P-5821').targetGroups ?? []).map(({ reach, planned }) => [
      reach,
      ...(planned && !isUnknown(planned) ? (said(planned) ?? []) : []),
    ]);
    expect(groups).toEqual([
      ['direct', 'exactly', '1388'],
      ['direct', 'exactly', '40'],
      ['direct', 'exactly', '4'],
      ['direct', 'exactly', '20'],
      ['direct', 'exactly', '12'],
      ['indirect', 'about', '12130'],
    ]);
  });

  it('promises at least 16 sub-projects, and nothing that can be counted for its other indicator', () => {
    const [exchange, subprojects] = assessed('P-5821').indicators ?? [];
    expect(exchange?.indicator.measure).toBe('qualitative');
    expect(subprojects?.target.kind === 'number' && said(subprojects.target.quantity)).toEqual(['at-least', '16']);
    expect(subprojects?.attainment.notComputable).toBe('no-actual');
  });

  it('asks for 25 % from the people in its own words, and says how that was read', () => {
    const rule = only(project('P-5821').cofinancing ?? []);
    expect(said(rule.minimum)).toEqual(['exactly', '0.25']);
    expect(rule.contributors).toEqual(['community']);
    expect(rule.asWritten).toBe('với 25% chi phí đóng góp bởi người dân địa phương');
    expect(rule.interpretation).toBeDefined();
  });

  it('has a donor, and a budget that nobody states', () => {
    expect(project('P-5821').donors).toEqual([expect.objectContaining({ vi: 'INKOTA' })]);
    expect(reason(assessed('P-5821').disbursement?.budget)).toBe('budget-unknown');
  });

  it('does not say which commune its villages belong to, because its source does not', () => {
    const villages = (project('P-5821').places ?? []).filter(({ village }) => village);
    expect(villages.map(({ village }) => village)).toEqual(['Thẩm Phé', 'Bản Hàng', 'Huổi Bắc', 'Phá Khôm']);
    expect(villages.filter(({ commune }) => commune)).toEqual([]);
  });
});

describe('PCM2, promoting community management', () => {
  it('has 4,200,000 CHF, whose share is not stated, for 51 months', () => {
    const { budget, period } = project('PCM2');
    const total = budget?.total?.kind === 'single' ? budget.total.value : undefined;
    expect(total && !isUnknown(total) && [...(said(total) ?? []), total.currency]).toEqual([
      'exactly',
      '4200000',
      'CHF',
    ]);
    expect(budget?.scope).toBe('unknown');
    expect([period.start.first, period.end.last]).toEqual(['2012-07-01', '2016-09-30']);
  });

  it('has 24 activities without a quantity, no indicator and no co-financing rule', () => {
    const { activities = [], indicators = [], cofinancing = [] } = project('PCM2');
    expect(activities).toHaveLength(24);
    expect(activities.filter(({ planned }) => planned && !isUnknown(planned))).toEqual([]);
    expect([indicators, cofinancing]).toEqual([[], []]);
  });

  it('has six and three districts, which are nine', () => {
    const planned = (project('PCM2').targetGroups ?? []).flatMap(({ planned: one }) =>
      one && !isUnknown(one) ? [one.number.toString()] : [],
    );
    expect(planned).toEqual(['160', '9', '6', '3', '24']);
  });
});

describe('LIVE, livelihoods in Cao Bằng', () => {
  it('has 1,000,000 CHF and a donor and an implementer that nobody states', () => {
    const { budget, donors, implementers } = project('LIVE');
    const total = budget?.total?.kind === 'single' ? budget.total.value : undefined;
    expect(total && !isUnknown(total) && [...(said(total) ?? []), total.currency]).toEqual([
      'exactly',
      '1000000',
      'CHF',
    ]);
    expect(isUnknown(donors)).toBe(true);
    expect(isUnknown(implementers)).toBe(true);
  });

  it('has no quantity, no indicator and no number of people', () => {
    const { activities = [], indicators = [], targetGroups = [] } = project('LIVE');
    expect(activities.filter(({ planned }) => planned && !isUnknown(planned))).toEqual([]);
    expect(indicators).toEqual([]);
    expect(targetGroups.filter(({ planned }) => planned && !isUnknown(planned))).toEqual([]);
  });
});

describe('the Plan programme in Phong Thổ', () => {
  it('disbursed more than 8.9 billion VND, of a plan and a budget that nobody states', () => {
    const { disbursement } = assessed('PLAN-PT');
    expect(said(disbursement?.disbursed.quantity)).toEqual(['more-than', '8900000000']);
    const plan = disbursement?.plans?.find(({ plan: { id } }) => id.startsWith('FY2023'));
    expect(reason(plan?.planned)).toBe('plan-unknown');
    expect(plan?.band).toEqual({ notComputable: 'plan-unknown' });
    expect(reason(disbursement?.ofBudget)).toBe('budget-unknown');
  });

  it('states 120 %, which cannot be checked and implies a plan of more than 7,385,892,116 VND', () => {
    const stated = only(assessed('PLAN-PT').stated ?? []);
    expect(said(stated.stated.value)).toEqual(['exactly', '1.2']);
    expect(stated).toMatchObject({ verdict: 'cannot-be-checked', reason: 'plan-unknown' });
    expect(said(stated.implied?.lower?.quantity)?.[0]).toBe('more-than');
    expect(stated.implied?.lower?.quantity.number.toFixed(0)).toBe('7385892116');
    expect(stated.implied?.upper).toBeUndefined();
  });

  it('does not count hundreds of courses as a number', () => {
    const courses = project('PLAN-PT').activities?.find(({ id }) => id === 'A01');
    expect(courses?.done).toBeUndefined();
  });

  it('has five communes and one village', () => {
    const { places = [] } = project('PLAN-PT');
    expect(new Set(places.map(({ commune }) => commune))).toEqual(
      new Set(['Bản Lang', 'Hoang Thèn', 'Khổng Lào', 'Nậm Xe', 'Dào San']),
    );
    expect(places.flatMap(({ village }) => village ?? [])).toEqual(['Thèn Thầu']);
  });

  it('says of its fiscal years that their dates are assumed', () => {
    const periods = project('PLAN-PT').reportingPeriods ?? [];
    expect(periods.map(({ note }) => note?.vi?.startsWith('GIẢ ĐỊNH'))).toEqual(periods.map(() => true));
  });
});

describe('P4EM, in five provinces', () => {
  it('has a donor that is cut off in its source, whatever other pages name', () => {
    const { donors } = project('P4EM');
    expect(isUnknown(donors) && textIn(donors.unknown, 'vi')).toContain('Nhà tài trợ');
  });

  it('has eight activities without a quantity, no indicator and no known budget', () => {
    const { activities = [], indicators = [], budget } = project('P4EM');
    expect(activities).toHaveLength(8);
    expect(activities.filter(({ planned }) => planned && !isUnknown(planned))).toEqual([]);
    expect(indicators).toEqual([]);
    const total = budget?.total?.kind === 'single' ? budget.total.value : undefined;
    expect(total === undefined || isUnknown(total)).toBe(true);
  });

  it('works in the provinces that its source lists', () => {
    expect((project('P4EM').places ?? []).map(({ province }) => province)).toEqual([
      'Hà Giang',
      'Hòa Bình',
      'Quảng Trị',
      'Trà Vinh',
      'Kon Tum',
    ]);
  });
});
