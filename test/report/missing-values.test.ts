import { describe, expect, it } from 'vitest';
import { rowsOf, sectionOf, tablesOf } from '../support/printed-report.js';
import { assess, only } from '../support/project.js';

const indicator = async (keys: string) => {
  const lines = keys
    .trim()
    .split('\n')
    .map((line) => `    ${line.trim()}`);
  const assessment = await assess(
    ['indicators:', '  - id: I', '    name: Số hộ', '    measure: count', '    unit: hộ', ...lines].join('\n'),
  );
  const wide = only(rowsOf(assessment, 'indicators'));
  return wide.cells;
};

describe('— is what does not apply, ? is what is missing, 0 is a zero', () => {
  it('a baseline that is left out, unknown, and zero', async () => {
    const rest = 'accumulates: latest\ntarget: 10';
    expect((await indicator(rest))['baseline']).toBe('—');
    expect((await indicator(`baseline: { unknown: chưa khảo sát }\n${rest}`))['baseline']).toBe('?');
    expect((await indicator(`baseline: { value: 0, on: 2021-07-01 }\n${rest}`))['baseline']).toBe('0');
  });

  it('an actual that nobody reported, and one that is reported as none', async () => {
    const rest = 'accumulates: sum\ntarget: 10';
    expect(await indicator(rest)).toMatchObject({ actual: '?', attainment: '?', status: 'no data' });
    expect(await indicator(`${rest}\nactuals: []`)).toMatchObject({ actual: '0', attainment: '0.0%' });
  });

  it('a target that is unknown, and one that is zero', async () => {
    const reached = 'accumulates: latest\nactuals: [{ on: 2023-01-01, value: 3 }]';
    expect(await indicator(`${reached}\ntarget: { unknown: chưa đặt }`)).toMatchObject({
      target: '?',
      attainment: '?',
    });
    expect(await indicator(`${reached}\ntarget: 0`)).toMatchObject({ target: '0', status: 'achieved' });
  });

  it('the numbers of an indicator in words do not apply; what was told is among the details', async () => {
    const assessment = await assess(`
      indicators:
        - id: I
          name: Chia sẻ
          measure: qualitative
          target: { vi: đều đặn, en: regular }
          actuals: [{ on: 2023-01-01, value: { vi: hai lần, en: twice } }]`);
    const { cells, details } = only(rowsOf(assessment, 'indicators'));
    expect(cells).toMatchObject({
      baseline: '—',
      target: '—',
      actual: '—',
      attainment: '—',
      targetToDate: '—',
      pace: '—',
    });
    expect(details).toEqual(expect.arrayContaining(['twice', 'Target: regular']));
  });

  it('a planned figure that is left out, unknown, and a delivery of zero', async () => {
    const assessment = await assess(`
      activities:
        - { id: A, name: a }
        - { id: B, name: b, planned: { unknown: nguồn không nêu } }
        - { id: C, name: c, planned: 4, done: [] }
        - { id: D, name: d, planned: 0, done: [] }`);
    const [a, b, c, d] = rowsOf(assessment, 'activities').map(({ cells }) => cells);
    expect(a).toMatchObject({ planned: '—', done: '?', physical: '—', expectedToDate: '—' });
    expect(b).toMatchObject({ planned: '?', done: '?', physical: '?', expectedToDate: '?' });
    expect(c).toMatchObject({ planned: '4', done: '0', physical: '0.0%' });
    expect(d).toMatchObject({ planned: '0', done: '0' });
    expect(d?.['physical']).not.toBe('0.0%');
  });

  it('why a value is not known stands below it, in the words of the file', async () => {
    const assessment = await assess(`activities: [{ id: B, name: b, planned: { unknown: nguồn không nêu } }]`);
    expect(only(rowsOf(assessment, 'activities', 'vi')).details).toContain('chưa rõ (nguồn không nêu)');
  });

  it('a reason in two languages is printed in that of the report', async () => {
    const assessment = await assess(
      'activities: [{ id: B, name: b, planned: { unknown: { vi: nguồn không nêu, en: not in the source } } }]',
    );
    expect(only(rowsOf(assessment, 'activities', 'en')).details).toContain('not known (not in the source)');
    expect(only(rowsOf(assessment, 'activities', 'vi')).details).toContain('chưa rõ (nguồn không nêu)');
  });

  it('a group that nobody was reported for, one of zero people, and one without a plan', async () => {
    const assessment = await assess(`
      target_groups:
        - { id: A, name: a, reach: direct, planned: 20, unit: người }
        - { id: B, name: b, reach: direct, planned: 20, unit: người, reached: [{ on: 2023-01-01, value: 0 }] }
        - id: C
          name: c
          reach: direct
          planned: { unknown: nguồn không nêu }
          unit: người
          reached: [{ on: 2023-01-01, value: 9 }]`);
    const [a, b, c] = rowsOf(assessment, 'target-groups').map(({ cells }) => cells);
    expect(a).toMatchObject({ planned: '20 người', reached: '?', ratio: '?' });
    expect(b).toMatchObject({ reached: '0', ratio: '0.0%' });
    expect(c).toMatchObject({ planned: '?', reached: '9 người', ratio: '?' });
  });

  it('a number has its unit where it is planned, or else where it is reported', async () => {
    const assessment = await assess(`
      activities:
        - { id: A, name: a, unit: lớp, planned: 4, done: [{ on: 2023-01-01, value: 2 }] }
        - { id: B, name: b, unit: lớp, done: [{ on: 2023-01-01, value: 2 }] }`);
    const [planned, unplanned] = rowsOf(assessment, 'activities').map(({ cells }) => cells);
    expect(planned).toMatchObject({ planned: '4 lớp', done: '2' });
    expect(unplanned).toMatchObject({ planned: '—', done: '2 lớp' });
  });

  it('a milestone that is not done yet, and one of a project that reports nothing', async () => {
    const milestones = 'milestones: [{ id: M, name: m, due: 2023-01-31 }]';
    const silent = only(rowsOf(await assess(milestones), 'timeline'));
    const reporting = only(
      rowsOf(await assess(`${milestones}\nactivities: [{ id: A, name: a, done: [] }]`), 'timeline'),
    );
    expect(silent.cells).toMatchObject({ done: '?', status: 'no data' });
    expect(reporting.cells).toMatchObject({ done: '—', status: 'overdue by 150 days' });
  });

  it('a budget line has no rate where the money has no line, and zero where nothing was spent', async () => {
    const assessment = await assess(`
      budget:
        total: 100
        lines: [{ id: B1, name: b, amount: 100 }]
        disbursements: [{ id: D, on: 2023-01-01, amount: 5 }]`);
    const [line, unassigned] = rowsOf(assessment, 'disbursement').map(({ cells }) => cells);
    expect(line).toMatchObject({ budget: '100', disbursed: '0', remaining: '100', rate: '0.0%' });
    expect(unassigned).toMatchObject({ budget: '—', disbursed: '5', remaining: '—', rate: '—' });
  });

  it('a sub-project without contributions, one that nothing is asked of yet, and one with a share of zero', async () => {
    const assessment = await assess(`
      cofinancing:
        - id: R
          minimum: 25%
          contributors: [community]
          kinds: [cash]
          of: total-cost
          per: subproject
      subprojects:
        - { id: S1, name: a, status: in-progress }
        - { id: S2, name: b, status: proposed }
        - { id: S3, name: c, status: in-progress, contributions: [{ id: C, from: grant, kind: cash, amount: 10 }] }
        - { id: S4, name: d, status: approved, contributions: [{ id: C, from: community, kind: cash, amount: 10 }] }`);
    const [none, proposed, zero, collecting] = rowsOf(assessment, 'cofinancing').map(({ cells }) => cells);
    expect(none).toMatchObject({
      denominator: '?',
      eligible: '?',
      share: '?',
      evidencedShare: '?',
      verdict: 'no data',
    });
    expect(proposed).toMatchObject({
      denominator: '—',
      eligible: '—',
      share: '—',
      evidencedShare: '—',
      verdict: 'not due',
    });
    expect(zero).toMatchObject({
      denominator: '10',
      eligible: '0',
      share: '0.0%',
      evidencedShare: '0.0%',
      verdict: 'not met',
    });
    expect(collecting).toMatchObject({
      denominator: '10',
      eligible: '10',
      share: '—',
      evidencedShare: '—',
      verdict: 'not due',
    });
  });

  it('no cell of a table is empty', async () => {
    const assessment = await assess(`
      indicators: [{ id: I, name: i, measure: count, unit: x, accumulates: sum, target: 5 }]
      activities: [{ id: A, name: a }]`);
    for (const name of ['indicators', 'activities'] as const) {
      const [table] = tablesOf(sectionOf([assessment], name));
      const [row] = rowsOf(assessment, name);
      const shown = table?.columns.map(({ key }) => row?.cells[key] ?? '');
      expect(shown).not.toContain('');
    }
  });
});
