import { describe, expect, it } from 'vitest';
import { reportText } from '../../src/in-memory.js';
import { day } from '../../src/model/plain-date.js';
import { Rational } from '../../src/model/rational.js';
import type { WorkspaceSettings } from '../../src/model/workspace-config.js';
import type { TextFiles } from '../../src/source/memory/text-reader.js';
import { projectText } from '../support/project.js';

/** The report of a project, its lines run together. */
async function printed(yaml: string, more: TextFiles = {}, settings: WorkspaceSettings = {}): Promise<string> {
  const files = { 'p.yaml': projectText(yaml), ...Object.fromEntries(Object.entries(more)) };
  const text = await reportText(files, {
    asOf: day('2023-06-30'),
    language: 'en',
    format: 'terminal',
    width: 1_000,
    settings,
  });
  return text.replace(/ +/g, ' ');
}

const rule = (per: string): string =>
  `{ id: R-${per}, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: ${per}, interpretation: as read }`;

const twoSubprojects = (comment: string): string => `
  cofinancing: [${rule('subproject')}, ${rule('project')}]
  evidence: [{ id: E, kind: receipt, title: x, on: 2023-01-01 }]
  subprojects:
    - id: S-1
      name: first
      status: completed
      cost: 70 ${comment}
      contributions:
        - { id: C1, from: community, kind: cash, on: 2023-01-01, amount: 20, evidence: [E] }
        - { id: C2, from: grant, kind: cash, on: 2023-01-01, amount: 75, evidence: [E] }
    - id: S-2
      name: second
      status: completed
      cost: 80
      contributions:
        - { id: C1, from: community, kind: cash, on: 2023-01-01, amount: 20, evidence: [E] }
        - { id: C2, from: grant, kind: cash, on: 2023-01-01, amount: 60, evidence: [E] }`;

describe('an error about the facts', () => {
  it('stands in the row it is about, and in that of those counted together with it', async () => {
    const report = await printed(twoSubprojects(''));
    expect(report).toMatch(/^S-1 first 70 20 28\.6% 28\.6% met, but LF503 /m);
    expect(report).toMatch(/^S-2 second 80 20 25\.0% 25\.0% met \d+$/m);
    expect(report).toMatch(/^All sub-projects 150 40 26\.7% 26\.7% met, but LF503 /m);
  });

  it('that names a rule stands in the rows of that rule alone', async () => {
    const report = await printed(`
      cofinancing: [${rule('subproject')}, ${rule('subproject').replace('25%', '10%').replace('R-', 'L-')}]
      evidence: [{ id: E, kind: receipt, title: x, on: 2023-01-01 }]
      subprojects:
        - id: S-1
          name: first
          status: completed
          cost: 100
          contributions:
            - { id: C1, from: community, kind: cash, on: 2023-01-01, amount: 20, evidence: [E] }
            - { id: C2, from: grant, kind: cash, on: 2023-01-01, amount: 80, evidence: [E] }`);
    const rows = report.split('\n').filter((line) => line.startsWith('S-1 first'));
    expect(rows).toEqual([
      expect.stringMatching(/ not met, and LF501 |not met; LF501 |not met.*LF501/),
      expect.stringMatching(/ 20\.0% 20\.0% met \d+$/),
    ]);
  });

  it('stands there too where a comment ignores it, with the reason', async () => {
    const report = await printed(twoSubprojects('# logframe-ignore LF503: the grant was cut'));
    expect(report).toMatch(/^S-1 first 70 20 28\.6% 28\.6% met, but LF503 \(ignored\) /m);
    expect(report).toMatch(/^All sub-projects .* met, but LF503 \(ignored\) /m);
    expect(report).toContain(
      'LF503 is ignored (S-1: cost 70 VND, contributions 95 VND, a difference of 25 VND): the grant was cut',
    );
    expect(report).toMatch(/^Findings .*1 ignored with a reason/m);
  });
});

describe('an error about the record S.1', () => {
  it('is none about S: an id may hold points', async () => {
    const report = await printed(twoSubprojects('').replaceAll('S-1', 'S.1').replaceAll('S-2', 'S'));
    expect(report).toMatch(/^S\.1 first 70 20 28\.6% 28\.6% met, but LF503 /m);
    expect(report).toMatch(/^S second 80 20 25\.0% 25\.0% met \d+$/m);
  });
});

describe('an error about the budget', () => {
  it('stands below its figures where it is about none of their rows', async () => {
    const report = await printed(`
      budget:
        total: 1_000
        lines: [{ id: B1, name: x, amount: 500 }, { id: B2, name: y, amount: 400 }]
        disbursements: [{ id: D, on: 2023-01-01, amount: 75, line: B1 }]`);
    expect(report).toMatch(
      /^LF513: the budget lines add up to 900 VND, which is 100 VND less than the total of 1,000 VND$/m,
    );
    expect(report).toMatch(/^B1 x 500 /m);
  });
});

describe('a rule in error', () => {
  it('says so in its place, and counts in a portfolio', async () => {
    const yaml = twoSubprojects('').replace('minimum: 25%', 'minimum: 25 percentx').replace('cost: 70', 'cost: 95');
    expect(await printed(yaml)).toMatch(/^R-subproject\nerror: withheld because of an error \(line \d+: LF206\)$/m);
    const portfolio = await printed(yaml, { 'q.yaml': projectText(yaml).replace('P-1', 'P-2') });
    expect(portfolio.match(/ · co-financing: 1 not met, 1 error$/gm)).toHaveLength(2);
  });
});

describe('an error of form', () => {
  const indicator = (actuals: string): string => `
    indicators:
      - { id: I-1, name: first, measure: count, unit: x, accumulates: sum, target: 20, means_of_verification: list, actuals: ${actuals} }
      - { id: I-2, name: second, measure: count, unit: x, accumulates: sum, target: 20, means_of_verification: list, actuals: [{ on: 2023-03-31, value: 8 }] }`;

  it('names the record that it takes out of the figures, and leaves the others', async () => {
    const report = await printed(indicator('[{ on: 2023-03-31, value: 1.388 }]'));
    expect(report).toMatch(/^Assessment needs attention; 1 error in the records$/m);
    expect(report).toMatch(/^Withheld indicator I-1 \(line \d+: LF204\)$/m);
    expect(report).toMatch(/^! I-1 first: LF204: .*1\.388/m);
    expect(report).toMatch(/^I-1 first .* error /m);
    expect(report).toMatch(/^I-2 second .* 40\.0% /m);
  });

  it('counts for its project where it is a whole table that cannot be read', async () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'on,value\n2023-03-31,8\n'].flatMap((one) => [one.charCodeAt(0), 0]),
    ]);
    const report = await printed(indicator('{ csv: a.csv }'), { 'a.csv': utf16 });
    expect(report).toMatch(/^Findings 1 error/m);
    expect(report).toMatch(/^Withheld indicator I-1 \(a\.csv, line 1: LF102\)$/m);
    expect(report).toMatch(/^! I-1 first: LF102: .*\(a\.csv, line 1\)$/m);
    expect(report).not.toContain('✓');
  });
});

describe('a sub-project in error', () => {
  const twoOf = (more: string): string => `
    activities:
      - { id: A-1, name: one, planned: 1, unit: x }
      - { id: A-2, name: two, planned: 1, unit: x }
    cofinancing:
      - { id: R-each, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject, applies_to: [A-1] }
      - { id: R-all, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: project, applies_to: [A-1] }
    evidence: [{ id: E, kind: receipt, title: x, on: 2023-01-01 }]
    subprojects:
      - id: S-1
        name: first
        activity: A-1
        status: completed
        contributions:
          - { id: C1, from: community, kind: cash, on: 2023-01-01, amount: 20, evidence: [E] }
          - { id: C2, from: grant, kind: cash, on: 2023-01-01, amount: 60, evidence: [E] }
      - id: S-2
        name: second
        ${more}
        contributions: [{ id: C1, from: community, kind: cash, on: 2023-01-01, amount: 1.388 }]`;

  it('withholds what is said of all of them together', async () => {
    const report = await printed(twoOf('activity: A-1\n        status: completed'));
    expect(report).toMatch(/^S-2 second .* error; LF204 /m);
    expect(report).toMatch(/^All sub-projects \? \? \? \? error\b/m);
    expect(report.match(/^! S-2 /gm)).toHaveLength(1);
    expect(report).not.toContain('Those judged together');
  });

  it('withholds nothing of it where it can be read that it is cancelled', async () => {
    const report = await printed(twoOf('activity: A-1\n        status: cancelled'));
    expect(report).toMatch(/^S-2 second .* error; LF204 /m);
    expect(report).toMatch(/^All sub-projects 80 20 25\.0% 25\.0% met /m);
    expect(report).toContain('1 met, 1 error. Those judged together: 25.0% (20 of 80)');
  });

  it('is in no table of a rule that does not apply to its activity', async () => {
    const report = await printed(twoOf('activity: A-2\n        status: completed'));
    expect(report).not.toMatch(/^S-2 second/m);
    expect(report).toMatch(/^All sub-projects 80 20 25\.0% 25\.0% met /m);
    expect(report).toMatch(/^Withheld sub-project S-2 /m);
  });
});

describe('judgements', () => {
  it('name every exchange rate that figures use, and where it is set', async () => {
    const report = await printed(`
      exchange_rates: [{ from: CHF, to: VND, rate: 25_000, on: 2022-01-01 }]
      budget:
        total: 1_000_000
        disbursements: [{ id: D, on: 2023-01-01, amount: 10 CHF }]`);
    expect(report).toMatch(/exchange rate 1 CHF = 25,000 VND \(2022-01-01\) is that of the project file \(line \d+\)/);
  });

  it('name every threshold that is not the default, and whether the project or the configuration sets it', async () => {
    const settings = {
      thresholds: {
        indicator: { onTrack: Rational.of('0.9') },
        disbursement: { under: Rational.of('0.7') },
        dueSoonDays: 30,
      },
    };
    const report = await printed('thresholds: { disbursement: { under: 80% } }', {}, settings);
    expect(report).toMatch(/^· threshold on track from 90% of pace: set in the configuration$/m);
    expect(report).toMatch(
      /^· threshold disbursement below 80% of plan to date: set in the project file \(line \d+\)$/m,
    );
    expect(report.match(/^· threshold /gm)).toHaveLength(2);
  });
});
