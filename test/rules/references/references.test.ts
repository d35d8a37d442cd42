import { describe, expect, it } from 'vitest';
import { loadProjects } from '../../../src/load.js';
import { day } from '../../../src/model/plain-date.js';
import { describe as inWords } from '../../../src/rules/registry.js';

const HEAD = 'logframe: 1\ncode: P-1\ntitle: Dự án\ndonors: [INKOTA]\nperiod: { start: 2021-07, end: 2024-12 }\n';

/** Code, path, line and words of everything that is found. */
async function found(text: string): Promise<readonly string[]> {
  const stdin = { name: 'p.yaml', bytes: new TextEncoder().encode(text) };
  const { diagnostics } = await loadProjects(['-'], { cwd: import.meta.dirname, asOf: day('2023-06-30'), stdin });
  return diagnostics.map((one) => {
    const { line } = one.place.source.positionOf(one.place.start);
    const { message, help } = inWords(one, 'en');
    return `${one.code} ${one.path}:${line} ${message}; ${help}`;
  });
}

describe('ids of a file that cannot be decoded', () => {
  it('are checked together with everything else in it', async () => {
    const text = `${HEAD}colour: red
activities:
  - { id: A01, name: Họp thôn }
  - { id: A01, name: Tập huấn, result: R9 }
`;
    expect(await found(text)).toEqual([
      expect.stringMatching(/^LF201 :6 unknown key `colour`/),
      'LF301 activities.A01.id:9 `A01` is already the id of another activity; give this activity an id of its own, or remove it if it is a copy',
      'LF302 activities.A01.result:9 no result has the id `R9`; this file has no results yet: they are listed under `results`',
    ]);
  });

  it('are left alone in a newer format, of which nothing is known', async () => {
    const text = `${HEAD.replace('1', '2')}results:\n  - { id: R1, under: R9 }\n  - { id: R1, under: R9 }\n`;
    expect(await found(text)).toEqual([expect.stringMatching(/^LF209 logframe:1 /)]);
  });

  it('are read as the decoder reads them: in NFC, without spaces around', async () => {
    const text = `${HEAD}results:\n  - { id: "K1\u00a0" }\n  - { id: "\u212a1", under: " R9" }\n`;
    expect((await found(text)).filter((one) => one.startsWith('LF3'))).toEqual([
      expect.stringMatching(/^LF301 .* `K1` is already/),
      expect.stringMatching(/^LF302 .* `R9`/),
    ]);
  });
});

describe('an id that no record has', () => {
  const periods = `${HEAD}reporting_periods:
  - { id: FY2022, start: 2021-07-01, end: 2022-06-30 }
  - { id: FY-2023, start: 2022-07-01, end: 2023-06-30 }
`;

  it('is taken for a misspelling where its numbers are those of a like id', async () => {
    expect(await found(`${periods}stated:\n  - { id: S1, figure: disbursed, during: FY2023, value: 1 VND }\n`)).toEqual(
      ['LF302 stated.S1.during:10 no reporting period has the id `FY2023`; did you mean `FY-2023`?'],
    );
  });

  it('with another number is none: the ids that there are stand beside it', async () => {
    expect(await found(`${periods}stated:\n  - { id: S1, figure: disbursed, during: FY2024, value: 1 VND }\n`)).toEqual(
      [
        'LF302 stated.S1.during:10 no reporting period has the id `FY2024`; the reporting periods of this file: FY2022, FY-2023',
      ],
    );
  });

  it('is shown by the index of its record where that has no id', async () => {
    const text = `${HEAD}notes:\n  - { text: Họp thôn }\n  - { text: Tập huấn, about: A9 }\n`;
    expect(await found(text)).toEqual(['LF302 notes[1].about:8 nothing in this file has the id `A9`; undefined']);
  });

  it('is shown at the key where it is one', async () => {
    const text = `${HEAD}budget:
  plans:
    - id: original
      period: { start: 2021-07, end: 2022-06 }
      lines: { B7: 1 VND }
`;
    expect(await found(text)).toEqual([
      'LF302 budget.plans.original.lines.B7:10 no budget line has the id `B7`; this file has no budget lines yet: they are listed under `budget.lines`',
    ]);
  });
});

describe('a reference into a list that cannot be read', () => {
  it.each([
    ['a CSV file that is missing', 'budget: { lines: { csv: nowhere.csv }, disbursements: [{ line: B1 }] }'],
    ['a misspelt key', 'budget: { liness: [{ id: B1 }], disbursements: [{ line: B1 }] }'],
    ['a map', 'budget: { lines: { B1: 1 VND }, disbursements: [{ line: B1 }] }'],
  ])('is not reported as well: %s', async (_, budget) => {
    const codes = (await found(`${HEAD}${budget}\n`)).map((one) => one.slice(0, 5));
    expect(codes).not.toEqual([]);
    expect(codes).not.toContain('LF302');
  });

  it('is not reported where it may mean a record of any list', async () => {
    const text = `${HEAD}subprojects:\n  - { id: SP-1, name: Kênh mương, status: proposed, contributions: { csv: nowhere.csv } }\nnotes:\n  - { text: Họp thôn, about: C1 }\n`;
    expect((await found(text)).map((one) => one.slice(0, 5))).toEqual(['LF105']);
  });

  it('is reported where another list is the one that cannot be read', async () => {
    const text = `${HEAD}budget: { disbursements: { csv: nowhere.csv } }\nactivities:\n  - { id: A1, name: Họp thôn, result: R9 }\n`;
    expect((await found(text)).map((one) => one.slice(0, 5))).toEqual(['LF105', 'LF302']);
  });
});
