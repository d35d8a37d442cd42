import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/messages/format.js';
import { SourceText } from '../../../src/model/source-text.js';
import type { Language } from '../../../src/model/text.js';
import { renderBlocks } from '../../../src/render/terminal/render-block.js';
import { renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import type { ListItem } from '../../../src/report/report.js';
import type { Sheet } from '../../../src/sheet/build-sheet.js';
import { assess } from '../../support/project.js';
import { sheetOf } from '../../support/sheet-of.js';

const linesOf = (sheet: Sheet, width = 80, language: Language = 'en'): string[] =>
  renderTerminal(sheet, { language, width, colourLevel: 0 }).split('\n');

describe('files that are left out', () => {
  const left = (file: string) => ({
    file,
    code: 'LF101',
    place: { source: new SourceText(file, 'logframe: 1\n'), start: 0, end: 8 },
  });
  const leftOut = [left('a.yaml'), left('projects/b.yaml')];
  const sheet = sheetOf([], { sections: ['portfolio'], leftOut });

  it('are named before anything else: every total is without them', async () => {
    const [first, , second] = linesOf(sheetOf([await assess('')], { sections: ['portfolio'], leftOut }), 100);
    expect(first).toBe('Left out because of errors: a.yaml (line 1: LF101), projects/b.yaml (line 1: LF101).');
    expect(second).toMatch(/^═+$/);
    expect(linesOf(sheet, 100, 'vi')[0]).toBe(
      'Không đưa vào báo cáo vì có lỗi: a.yaml (dòng 1: LF101), projects/b.yaml (dòng 1: LF101).',
    );
  });

  it('are wrapped like any sentence', () => {
    expect(linesOf(sheet, 40).slice(0, 3)).toEqual([
      'Left out because of errors: a.yaml (line',
      '1: LF101), projects/b.yaml (line 1:',
      'LF101).',
    ]);
  });

  it('are all that is said where there is nothing else', () => {
    expect(linesOf(sheet, 100).slice(1)).toEqual(['', 'No project can be reported.', '']);
  });

  it('are not mentioned where there are none', async () => {
    expect(linesOf(sheetOf([await assess('')], { sections: ['portfolio'] }))[0]).toMatch(/^═+$/);
  });
});

describe('the items of a list', () => {
  const item = (text: string, tone?: ListItem['tone']): ListItem => ({ text: () => text, tone });
  const page = { format: createFormat('en'), width: 80, chalk: new Chalk({ level: 0 }) };

  it('are marked by what they mean, without colour too; a point for those that are no news', () => {
    const items = [item('a'), item('b', 'good'), item('c', 'muted'), item('d', 'warning'), item('e', 'bad')];
    const lines = renderBlocks([{ kind: 'list', file: 'p.yaml', items }], page).split('\n');
    expect(lines).toEqual(['· a', '✓ b', '? c', '! d', '! e']);
  });
});
