import { describe, expect, it } from 'vitest';
import { assessProject } from '../../src/calc/assess-project.js';
import { createFormat } from '../../src/messages/format.js';
import { day } from '../../src/model/plain-date.js';
import { LANGUAGES } from '../../src/model/text.js';
import { soundEntries } from '../../src/sheet/entries.js';
import { ACTIVITY } from '../../src/sheet/fields/activity.js';
import { INDICATOR } from '../../src/sheet/fields/indicator.js';
import { PROJECT_LINE } from '../../src/sheet/fields/portfolio.js';
import { TARGET_GROUP } from '../../src/sheet/fields/target-group.js';
import { printCell } from '../../src/sheet/print-cell.js';
import type { RecordShape } from '../../src/sheet/record-shape.js';
import { entryRecord } from '../../src/sheet/sheet-record.js';
import { LINE, NAME, tableOf } from '../../src/sheet/table.js';
import { assess, project } from '../support/project.js';

const format = createFormat('en', ' ');

function table<A>(shape: RecordShape<A>, all: readonly A[], titles?: Parameters<typeof tableOf>[2]) {
  const records = (soundEntries(all) ?? []).map((entry) => entryRecord(shape, entry, 'x'));
  return tableOf(shape, records, titles);
}

const ACTIVITIES = `activities:
  - { id: A1, name: Họp thôn, planned: 8, unit: cuộc, done: [{ on: 2022-06-30, value: 3 }] }
  - { id: A2, name: { vi: Hội chợ, en: Fair } }`;

async function activities() {
  const within = await assess(ACTIVITIES);
  return table(
    ACTIVITY,
    (within.activities ?? []).map((one) => ({ one, within })),
  );
}

describe('the columns of a table', () => {
  it('are the name of the record, those its shape declares, and the line', async () => {
    const { columns } = await activities();
    expect(columns.map(({ key }) => key)).toEqual([
      NAME,
      'planned',
      'done',
      'physical',
      'expectedToDate',
      'end',
      'status',
      LINE,
    ]);
    expect(columns.map(({ title }) => title(format))).toEqual([
      'Activity',
      'Planned',
      'Done',
      'Of planned',
      'Expected',
      'Until',
      'Status',
      'Line',
    ]);
  });

  it('have numbers to the right, words to the left; the name takes the width that is left', async () => {
    const { columns } = await activities();
    expect(columns.filter(({ align }) => align === 'left').map(({ key }) => key)).toEqual([NAME, 'status']);
    expect(columns.filter(({ grows }) => grows).map(({ key }) => key)).toEqual([NAME]);
  });

  it('can be called otherwise', async () => {
    const { columns } = table(INDICATOR, [], { attainment: 'share' });
    const titled = columns.find(({ key }) => key === 'attainment');
    expect(titled?.title(format)).toBe(format.words.column.share);
  });

  it('have the order that a shape gives them where that is not the order of the data', () => {
    const { columns } = table(PROJECT_LINE, []);
    expect(columns.map(({ key }) => key)).toEqual([NAME, 'elapsed', 'ofBudget', 'ofPlanToDate', 'attained', 'label']);
  });

  it.each(LANGUAGES)('have a title each: %s', (language) => {
    for (const shape of [ACTIVITY, INDICATOR, TARGET_GROUP, PROJECT_LINE] as const) {
      const { columns } = tableOf(shape, []);
      expect(columns.map(({ title }) => title(createFormat(language))).filter((title) => title === '')).toEqual([]);
    }
  });
});

describe('the rows of a table', () => {
  it('name their record in the language of the reader, and have a cell for each column', async () => {
    const { columns, rows } = await activities();
    const printed = (language: 'en' | 'vi') => {
      const own = createFormat(language, ' ');
      return rows.map((row) =>
        columns.map(({ key }) => (key === NAME ? row.name(own) : printCell(row.cell(key), own))),
      );
    };
    expect(printed('en')).toEqual([
      ['A1 Họp thôn', '8 cuộc', '3', '37.5%', '4.56', '2024-12-31', 'in progress', '8'],
      ['A2 Fair', '—', '?', '—', '—', '2024-12-31', 'no data', '9'],
    ]);
    expect(printed('vi')[1]).toEqual(['A2 Hội chợ', '—', '?', '—', '—', '31/12/2024', 'chưa có số liệu', '9']);
  });

  it('know the address of their record and where it is written', async () => {
    const { rows } = await activities();
    expect(rows.map(({ address }) => address)).toEqual(['x.A1', 'x.A2']);
    expect(rows.map(({ place }) => place?.source.file)).toEqual(['p.yaml', 'p.yaml']);
  });
});

describe('the line of a row in its file', () => {
  const line = async (file: string, code: string) => ({
    assessment: assessProject(await project(`code: ${code}`, file), day('2023-06-30')),
  });

  it('has a column where all rows are of one file, and none where they are not: a line without its file says nothing', async () => {
    const [a, b] = [await line('a.yaml', 'A'), await line('b.yaml', 'B')];
    const hasLine = (projects: readonly (typeof a)[]) =>
      table(PROJECT_LINE, projects).columns.some(({ key }) => key === LINE);
    expect(hasLine([a])).toBe(true);
    expect(hasLine([a, a])).toBe(true);
    expect(hasLine([a, b])).toBe(false);
  });
});
