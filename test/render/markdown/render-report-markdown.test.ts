import { describe, expect, it } from 'vitest';
import { day } from '../../../src/model/plain-date.js';
import { SourceText } from '../../../src/model/source-text.js';
import type { Language } from '../../../src/model/text.js';
import { renderReportMarkdown } from '../../../src/render/markdown/render-report-markdown.js';
import type { Sheet } from '../../../src/sheet/build-sheet.js';
import { sheetOfRun } from '../../../src/sheet-of-run.js';
import { assess } from '../../support/project.js';
import { loadFiles } from '../../support/project-files.js';
import { sheetOf } from '../../support/sheet-of.js';

const render = (sheet: Sheet, language: Language = 'en'): string =>
  renderReportMarkdown(sheet, { language, width: 80, colourLevel: 0 });

/** The cells of each line of the tables of a text. */
const tableIn = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(/(?<!\\) \| /));

const ACTIVITY = 'id: A, name: a, planned: { unknown: not in the source }';

describe('a report in Markdown', () => {
  it.each([
    ['plan-phong-tho', 'en'],
    ['plan-phong-tho', 'vi'],
    ['p-5821', 'en'],
  ] as const)('is that of %s in %s', async (name, language) => {
    const asOf = day('2023-06-30');
    const sheet = sheetOfRun(await loadFiles([`projects/${name}.yaml`]), { asOf, language });
    await expect(render(sheet, language)).toMatchFileSnapshot(`snapshots/${name}.${language}.md`);
  });

  it('has the details of a row in a column of notes, before the line of the file, which stands last', async () => {
    const [head = [], aligns, row = []] = tableIn(render(sheetOf([await assess(`activities: [{ ${ACTIVITY} }]`)])));
    expect(head.slice(-3)).toEqual(['Status', 'Notes', 'Line']);
    expect(aligns?.slice(-3)).toEqual(['---', '---', '--:']);
    expect(row.slice(-3)).toEqual(['no data', 'not known (not in the source)', '7']);
    expect(row).toHaveLength(head.length);
  });

  it('has no such column where no row has details', async () => {
    const plain = 'target_groups: [{ id: G, name: g, reach: direct, planned: 20, unit: x }]';
    const [head] = tableIn(render(sheetOf([await assess(plain)])));
    expect(head).toEqual(['Group', 'Planned', 'Reached', 'Of planned', 'Line']);
  });

  it('lets no word of a file end a cell, a line or a heading, or begin one', async () => {
    const hostile = 'a | b\\n# c **d** <br> @e';
    const yaml = `
      title: "${hostile}"
      activities: [{ id: A, name: "${hostile}", planned: 4 }]
      notes: [{ text: "${hostile}" }]`;
    const markdown = render(sheetOf([await assess(yaml)]));
    const shown = 'a \\| b # c \\*\\*d\\*\\* \\<br\\> `@e`';
    expect(markdown.split('\n').filter((line) => line.includes(shown))).toHaveLength(3);
    expect(markdown.match(/^# .*$/gm)).toEqual([`# P-1 · ${shown}`]);
    expect(tableIn(markdown).map((cells) => cells.length)).toEqual([8, 8, 8]);
  });

  it('says first which files are left out, and that data is invented, both in bold', async () => {
    const place = { source: new SourceText('b.yaml', 'x: 1\n'), start: 0, end: 1 };
    const sheet = sheetOf([await assess('data: illustrative')], {
      leftOut: [{ file: 'b.yaml', code: 'LF101', place }],
    });
    expect(render(sheet).match(/^\*\*.*\*\*$/gm)).toEqual([
      '**Left out because of errors: b.yaml (line 1: LF101).**',
      '**ILLUSTRATIVE DATA: invented for demonstration, not a real project**',
    ]);
    expect(render(sheet)).toMatch(/^\*\*Left out/);
  });

  it('ends with what stands for no number, each sign beside its meaning', async () => {
    expect(
      render(sheetOf([await assess('')]))
        .split('\n')
        .slice(-2),
    ).toEqual(['— not applicable\u00a0\u00a0 ? no data or not computable\u00a0\u00a0 0 zero', '']);
  });
});
