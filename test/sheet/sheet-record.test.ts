import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/messages/format.js';
import { rootOf, type Sheet } from '../../src/sheet/build-sheet.js';
import type { SheetRecord } from '../../src/sheet/record-shape.js';
import { cellOf } from '../../src/sheet/sheet-record.js';
import { recordJson } from '../../src/sheet/to-json.js';
import { only } from '../support/project.js';
import { sheetOfText } from '../support/sheet-of-text.js';

const FILE = `indicators:
  - { id: IND-1, name: Lớp, measure: count, unit: lớp, accumulates: sum, target: 16, actuals: [{ on: 2022-06-30, value: 1.200 }] }
  - { id: IND-2, name: { vi: Hộ, en: Households }, measure: count, unit: hộ, accumulates: sum, target: 16, actuals: [{ on: 2022-06-30, value: 8 }] }
  - { id: Mã số 3, name: Tổ, measure: count, unit: tổ, accumulates: sum, target: 40 }
activities:
  - { id: A1, name: Họp thôn, planned: nhiều }
milestones:
  - { id: M1, name: Ký, due: hôm qua }
target_groups:
  - { id: G1, name: Người dân, reach: direct, planned: đông, unit: người }
cofinancing:
  - { id: community-25, minimum: 25%, contributors: [community], kinds: [cash], of: total-cost, per: subproject }
subprojects:
  - { id: SP-01, name: Kênh, status: completed, cost: rẻ }
`;

const projectOf = (sheet: Sheet): SheetRecord => only(recordsOf(rootOf(sheet), 'projects'));

function recordsOf(record: SheetRecord, key: string): readonly SheetRecord[] {
  const node = record.node(key);
  return node?.kind === 'list' ? node.records : [];
}

function recordOf(record: SheetRecord, key: string): SheetRecord {
  const node = record.node(key);
  if (node?.kind !== 'record') throw new Error(`no record ${key}`);
  return node.record;
}

describe('a record that an error takes out of the figures', () => {
  it('stands in its place among the others, with its id, its name, its line and the status `error`', async () => {
    const [first, second, third] = recordsOf(projectOf(await sheetOfText(FILE)), 'indicators');
    expect([first?.isInError, second?.isInError, third?.isInError]).toEqual([true, false, true]);
    expect(first && recordJson(first)).toEqual({
      id: 'IND-1',
      name: { vi: 'Lớp', en: undefined },
      target: { notComputable: 'error-in-file' },
      originalTarget: { notComputable: 'error-in-file' },
      actual: { notComputable: 'error-in-file' },
      attainment: { notComputable: 'error-in-file' },
      status: 'error',
      line: 8,
      file: 'p.yaml',
    });
    // Its id cannot be read.
    expect(third && recordJson(third)).toMatchObject({ name: { vi: 'Tổ' }, status: 'error', line: 10 });
    expect(third && Object.keys(recordJson(third))).not.toContain('id');
  });

  it('has no figure of any kind of record', async () => {
    const project = projectOf(await sheetOfText(FILE));
    const json = (key: string, of = project) => recordsOf(of, key).map(recordJson);
    expect(json('activities')).toEqual([
      {
        id: 'A1',
        name: { vi: 'Họp thôn', en: undefined },
        done: { notComputable: 'error-in-file' },
        physical: { notComputable: 'error-in-file' },
        expectedToDate: { notComputable: 'error-in-file' },
        status: 'error',
        line: 12,
        file: 'p.yaml',
      },
    ]);
    expect(json('milestones', recordOf(project, 'timeline'))).toEqual([
      { id: 'M1', name: { vi: 'Ký', en: undefined }, status: 'error', line: 14, file: 'p.yaml' },
    ]);
    expect(json('targetGroups')).toMatchObject([{ id: 'G1', reached: { notComputable: 'error-in-file' }, line: 16 }]);
    const [rule] = recordsOf(project, 'cofinancing');
    const results = rule ? json('results', rule) : [];
    for (const stage of ['planned', 'actual']) {
      expect(results).toContainEqual({
        subproject: 'SP-01',
        name: { vi: 'Kênh', en: undefined },
        stage,
        share: { notComputable: 'error-in-file' },
        verdict: 'error',
        line: 20,
        file: 'p.yaml',
      });
    }
    expect(results).toHaveLength(2);
    expect(rule && recordJson(recordOf(rule, 'summary'))).toMatchObject({ met: 0, error: 1 });
  });

  it('is named for readers by what can be read of it', async () => {
    const names = (language: 'en' | 'vi', list: readonly SheetRecord[]) =>
      list.map(({ name }) => name?.(createFormat(language, ' ')));
    const indicators = recordsOf(projectOf(await sheetOfText(FILE)), 'indicators');
    expect(names('en', indicators)).toEqual(['IND-1 Lớp', 'IND-2 Households', 'Tổ']);
    const nameless = await sheetOfText('activities: [{ planned: nhiều }]');
    expect(names('vi', recordsOf(projectOf(nameless), 'activities'))).toEqual(['?']);
  });

  it('is told at the head of its project, with the finding that says why', async () => {
    const project = projectOf(await sheetOfText(FILE));
    expect(recordsOf(project, 'withheld').map(recordJson)).toEqual([
      { path: 'indicators.IND-1', code: 'LF204', line: 8 },
      { path: 'indicators.Mã số 3', code: 'LF203', line: 10 },
      { path: 'activities.A1', code: 'LF206', line: 12 },
      { path: 'milestones.M1', code: 'LF205', line: 14 },
      { path: 'target_groups.G1', code: 'LF206', line: 16 },
      { path: 'subprojects.SP-01', code: 'LF206', line: 20 },
    ]);
    expect(recordJson(project)).toMatchObject({ label: 'attention' });
  });
});

describe('the keys of a record', () => {
  it('are read once, and only when somebody asks', async () => {
    const project = projectOf(await sheetOfText('activities: [{ id: A, name: a }]'));
    expect(project.node('activities')).toBe(project.node('activities'));
    expect(project.node('nothing')).toBeUndefined();
  });

  it('are in the data where they say something there, and in tables where they say it to readers', async () => {
    const project = projectOf(await sheetOfText('activities: [{ id: A, name: a, unit: x }]'));
    const activity = only(recordsOf(project, 'activities'));
    // Without a plan there is no progress to speak of: data says why, a table that it does not apply.
    expect(recordJson(activity)).toMatchObject({ physical: { notComputable: 'no-actual' } });
    expect(cellOf(activity, 'physical')).toEqual({ kind: 'not-applicable' });
    expect(cellOf(activity, 'done')).toMatchObject({ kind: 'number', figure: { notComputable: 'no-actual' } });
    // Before it is due, data has no `done` of a milestone; a table says that nothing is known of it.
    const silent = projectOf(await sheetOfText('milestones: [{ id: M, name: m, due: 2023-01-31 }]'));
    const milestone = only(recordsOf(recordOf(silent, 'timeline'), 'milestones'));
    expect(Object.keys(recordJson(milestone))).not.toContain('done');
    expect(cellOf(milestone, 'done')).toEqual({ kind: 'missing', reason: 'no-actual' });
  });
});
