import { describe, expect, it } from 'vitest';
import { day } from '../../../src/model/plain-date.js';
import type { Language } from '../../../src/model/text.js';
import { renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import type { ListItem, Report } from '../../../src/report/report.js';

const NOTHING: Report = { asOf: day('2023-06-30'), leftOut: [], projects: [] };

const linesOf = (report: Report, width = 80, language: Language = 'en'): string[] =>
  renderTerminal(report, { language, width, colourLevel: 0 }).split('\n');

describe('files that are left out', () => {
  const report: Report = { ...NOTHING, leftOut: ['a.yaml', 'projects/b.yaml'], portfolio: [] };

  it('are named before anything else: every total is without them', () => {
    const [first, , second] = linesOf(report);
    expect(first).toBe('Left out because of errors: a.yaml, projects/b.yaml.');
    expect(second).toMatch(/^═+$/);
    expect(linesOf(report, 80, 'vi')[0]).toBe('Không đưa vào báo cáo vì có lỗi: a.yaml, projects/b.yaml.');
  });

  it('are wrapped like any sentence', () => {
    const [first, second] = linesOf(report, 40);
    expect([first, second]).toEqual(['Left out because of errors: a.yaml,', 'projects/b.yaml.']);
  });

  it('are not mentioned where there are none', () => {
    expect(linesOf({ ...report, leftOut: [] })[0]).toMatch(/^═+$/);
  });
});

describe('the items of a list', () => {
  const item = (text: string, tone?: ListItem['tone']): ListItem => ({ text: () => text, tone });

  it('are marked by what they mean, without colour too; a point for those that are no news', () => {
    const items = [item('a'), item('b', 'good'), item('c', 'muted'), item('d', 'warning'), item('e', 'bad')];
    const report: Report = {
      ...NOTHING,
      portfolio: [{ name: 'portfolio', title: () => '', blocks: [{ kind: 'list', items }] }],
    };
    expect(linesOf(report)).toEqual(expect.arrayContaining(['· a', '✓ b', '? c', '! d', '! e']));
  });
});
