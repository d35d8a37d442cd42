import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessProject } from '../../../src/calc/assess-project.js';
import { createFormat } from '../../../src/messages/format.js';
import { day } from '../../../src/model/plain-date.js';
import type { Project } from '../../../src/model/project.js';
import { LANGUAGES } from '../../../src/model/text.js';
import { cellText } from '../../../src/render/terminal/cell-text.js';
import { renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import { buildReport } from '../../../src/report/build-report.js';
import type { Sheet } from '../../../src/sheet/build-sheet.js';
import { tablesOf } from '../../support/printed-report.js';
import { ALL_FILES, loadFiles } from '../../support/project-files.js';
import { sheetOf } from '../../support/sheet-of.js';

const WIDTHS = [60, 80, 120];
const DAYS = ['2023-06-30', '2021-06-01', '2026-01-01'];

let projects: readonly Project[];
beforeAll(async () => {
  projects = (await loadFiles(ALL_FILES)).projects.map(({ project }) => project);
});

function sheetOn(asOf: string): Sheet {
  return sheetOf(projects.map((project) => assessProject(project, day(asOf))));
}

const PAGES = WIDTHS.flatMap((width) =>
  LANGUAGES.flatMap((language) => DAYS.map((asOf) => ({ width, language, asOf }))),
);

describe.each(PAGES)('all projects on $width columns, in $language, as of $asOf', ({ width, language, asOf }) => {
  let sheet: Sheet;
  let output: string;
  beforeAll(() => {
    sheet = sheetOn(asOf);
    output = renderTerminal(sheet, { language, width, colourLevel: 0 });
  });

  it('no line is wider than the page', () => {
    const lines = output.split('\n');
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(lines.some((line) => stringWidth(line) === width)).toBe(true);
  });

  it('no number is cut or parted from its unit', () => {
    const format = createFormat(language);
    const { portfolio = [], projects: reports } = buildReport(sheet);
    const shown = [...portfolio, ...reports.flatMap(({ sections }) => sections)]
      .flatMap(tablesOf)
      .flatMap(({ columns, rows }) =>
        rows.flatMap((row) =>
          columns
            .filter(({ whenWide, grows }) => !whenWide && !grows)
            .flatMap(({ key }) => cellText(row, key, format).split(' ')),
        ),
      )
      .filter((word) => /\d/.test(word))
      .map((word) => word.replaceAll('\u00a0', ' '));
    expect(shown.length).toBeGreaterThan(100);
    const words = new Set(output.split(/(?<=\s)|(?=\s)/));
    const cut = shown.filter((word) => (word.includes(' ') ? !output.includes(word) : !words.has(word)));
    expect(cut).toEqual([]);
  });

  it('is plain: no colour codes, no-break spaces, tabs, or blanks at the end of a line', () => {
    expect(output).not.toMatch(/\u001b|\u00a0|\t/);
    expect(output).not.toMatch(/ $/m);
    expect(output.endsWith('\n')).toBe(true);
    expect(output.endsWith('\n\n')).toBe(false);
  });

  it('has the same words with colour and without', () => {
    const coloured = renderTerminal(sheet, { language, width, colourLevel: 3 });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured).replaceAll(/ +$/gm, '')).toBe(output);
  });
});

describe('a page narrower than 40 columns', () => {
  it('is laid out for 40: below that there is no table to speak of', () => {
    const options = { language: 'vi', colourLevel: 0 } as const;
    const sheet = sheetOn('2023-06-30');
    expect(renderTerminal(sheet, { ...options, width: 10 })).toBe(renderTerminal(sheet, { ...options, width: 40 }));
  });
});
