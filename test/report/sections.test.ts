import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/messages/format.js';
import { buildReport } from '../../src/report/build-report.js';
import { SECTION_NAMES, type SectionName } from '../../src/sheet/sections.js';
import { linesOf, rowsOf, sectionOf } from '../support/printed-report.js';
import { assess, only } from '../support/project.js';
import { sheetOf } from '../support/sheet-of.js';

const EVERYTHING = `
  indicators: [{ id: I, name: i, measure: count, unit: x, accumulates: sum, target: 5 }]
  activities: [{ id: A, name: a }]
  cofinancing:
    - { id: R, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
  budget: { total: 100 }
  sources: [{ id: S, title: s }]
  stated: [{ id: N, figure: budget-total, value: 100 VND, source: S }]
  target_groups: [{ id: G, name: g, reach: direct, planned: 20, unit: người }]
  thresholds: { due_soon_days: 14 }
  notes: [{ text: t }]`;

const reportOf = (...args: Parameters<typeof sheetOf>) => buildReport(sheetOf(...args));
const names = (report: ReturnType<typeof buildReport>) =>
  report.projects.map(({ sections }) => sections.map(({ name }) => name));

describe('the sections of a project', () => {
  it('are those its file fills: one that it leaves out is absent, not empty', async () => {
    const bare = await assess('');
    expect(names(reportOf([bare]))).toEqual([['attention', 'timeline']]);
    for (const key of ['indicators', 'activities', 'cofinancing', 'stated', 'target_groups', 'notes']) {
      const empty = await assess(`${key}: []`);
      expect(names(reportOf([empty]))).toEqual([['attention', 'timeline']]);
    }
  });

  it('stand in one order, with what needs attention first', async () => {
    const full = await assess(EVERYTHING);
    expect(names(reportOf([full]))).toEqual([['attention', ...SECTION_NAMES.filter((name) => name !== 'portfolio')]]);
  });

  it('can be asked for, in the order of the report and not of the asking, each once', async () => {
    const full = await assess(EVERYTHING);
    const some = reportOf([full], { sections: ['activities', 'timeline', 'activities'] });
    expect(names(some)).toEqual([['timeline', 'activities']]);
    expect(some.portfolio).toBeUndefined();
  });

  it('that are asked for and that the file leaves out say so', async () => {
    const bare = await assess('');
    const sections = SECTION_NAMES.filter((name) => name !== 'portfolio' && name !== 'timeline');
    const report = reportOf([bare], { sections });
    expect(names(report)).toEqual([sections]);
    for (const section of report.projects.flatMap((one) => one.sections)) {
      expect(linesOf(section), section.name).toEqual(['The file has nothing here.']);
      expect(linesOf(section, 'vi'), section.name).toEqual(['Tệp không có mục này.']);
    }
  });
});

describe('the head of a project', () => {
  const thresholdsOf = async (sections?: readonly SectionName[], yaml = '') => {
    const assessment = await assess(yaml);
    const format = createFormat('en');
    const facts = reportOf([assessment], { sections }).projects.flatMap((one) => one.facts);
    return facts.filter(({ name }) => name(format) === 'Thresholds').map(({ value }) => value(format));
  };

  it('names the thresholds, those of the project before the usual ones', async () => {
    expect(await thresholdsOf()).toEqual([
      'on track from 85% of pace, at risk from 60%, ahead above 115%; disbursement below 85% or above 115% of plan to date; due soon within 30 days',
    ]);
    const [own] = await thresholdsOf(undefined, 'thresholds: { indicator: { on_track: 87.5% } }');
    expect(own).toMatch(/^on track from 87\.5% of pace, at risk from 60%/);
  });

  it('names them with every section that they judge, and only there', async () => {
    for (const name of ['timeline', 'indicators', 'disbursement'] as const) {
      expect(await thresholdsOf([name, 'activities']), name).toHaveLength(1);
    }
    expect(await thresholdsOf(['activities', 'cofinancing', 'stated', 'target-groups', 'judgements', 'notes'])).toEqual(
      [],
    );
  });
});

describe('the files that are left out', () => {
  it('are in the report as they were given, and none where none are', async () => {
    const bare = await assess('');
    expect(reportOf([bare]).leftOut).toEqual([]);
    const left = { file: 'b.yaml', code: 'LF101', place: bare.project.at.of('code') };
    expect(reportOf([bare], { leftOut: [left] }).leftOut).toEqual([left]);
  });
});

describe('notes', () => {
  it('stand with their day and subject where they have them', async () => {
    const assessment = await assess(`
      notes:
        - { on: 2023-04-15, about: A13, text: { vi: sửa chợ, en: the market is repaired } }
        - { about: A14, text: b }
        - { text: c }`);
    const section = sectionOf([assessment], 'notes');
    expect(linesOf(section)).toEqual(['2023-04-15, A13: the market is repaired', 'A14: b', 'c']);
    expect(linesOf(section, 'vi')[0]).toBe('15/04/2023, A13: sửa chợ');
  });

  it('say where they are written, and are neither good news nor bad', async () => {
    const [block] = sectionOf([await assess('notes: [{ text: c }]')], 'notes').blocks;
    const items = block?.kind === 'list' ? block.items : [];
    expect(items).toMatchObject([{ place: { source: { file: 'p.yaml' } } }]);
    expect(items.map(({ tone }) => tone)).toEqual([undefined]);
  });
});

describe('the portfolio', () => {
  it('is a page of its own for more than one project, or when it is asked for', async () => {
    const [a, b] = [await assess('code: A'), await assess('code: B')];
    expect(reportOf([a]).portfolio).toBeUndefined();
    expect(reportOf([a, b]).portfolio?.map(({ name }) => name)).toEqual(['portfolio']);
    const alone = reportOf([a], { sections: ['portfolio'] });
    expect(alone.portfolio).toHaveLength(1);
    expect(alone.projects).toEqual([]);
  });
});

describe('a plan of money', () => {
  it('has the note of its reporting period, before the reason of its own', async () => {
    const { details } = only(
      rowsOf(
        await assess(`
          reporting_periods: [{ id: FY, name: n, start: 2022-07-01, end: 2023-06-30, note: the days are assumed }]
          budget: { plans: [{ id: P, period: FY, amount: 100, reason: lũ }] }`),
        'disbursement',
      ),
    );
    expect(details.slice(-2)).toEqual(['the days are assumed', 'lũ']);
  });
});
