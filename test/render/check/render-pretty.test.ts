import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/model/source-text.js';
import { renderPretty } from '../../../src/render/check/render-pretty.js';
import { markedFile, placeIn } from '../../diagnostics/place-in.js';
import { findingAt } from './finding-at.js';
import { plainContext, threeFindings } from './three-findings.js';

const none = { error: 0, warning: 0, info: 0 };

describe('the pretty output', () => {
  it('says that there are no problems', () => {
    expect(renderPretty([], plainContext)).toBe('Nothing found in 2 files, as of 2023-06-30\n');
    expect(renderPretty([], { ...plainContext, files: ['p.yaml'], language: 'vi' })).toBe(
      'Không phát hiện vấn đề nào trong 1 tệp, tính đến ngày 30/06/2023\n',
    );
  });

  it('counts in words, hidden problems too', () => {
    const hidden = { error: 1_200, warning: 0, info: 1 };
    const wide = { ...plainContext, width: 120 };
    expect(lastLine(renderPretty(threeFindings, { ...wide, hidden }))).toBe(
      '1,201 errors, 1 warning and 2 notes in 2 files, as of 2023-06-30 (1,201 more problems not shown)',
    );
    expect(lastLine(renderPretty(threeFindings, { ...wide, hidden, language: 'vi' }))).toBe(
      '1.201 lỗi, 1 cảnh báo và 2 lưu ý trong 2 tệp, tính đến ngày 30/06/2023 (còn 1.201 phát hiện chưa hiển thị)',
    );
    expect(lastLine(renderPretty(threeFindings.slice(2), { ...plainContext, hidden: none, files: ['p.yaml'] }))).toBe(
      '1 error in 1 file, as of 2023-06-30',
    );
  });

  it('says on a line of its own what is not shown, where the summary leaves no room', () => {
    const suppressed = threeFindings.slice(0, 1).map((one) => ({ ...one, severity: 'info' as const, reason: 'đã rõ' }));
    const output = renderPretty([], { ...plainContext, files: ['p.yaml'], suppressed, width: 70, language: 'vi' });
    expect(output).toBe(
      'Không phát hiện vấn đề nào khác trong 1 tệp, tính đến ngày 30/06/2023\n(1 phát hiện bỏ qua theo chú thích)\n',
    );
  });

  it.each<[string, number, readonly string[]]>([
    ['behind its mark', 47, ['   | ----------- các khóa dùng được ở đây là mã']],
    ['below its mark', 46, ['   | -----------', '   | các khóa dùng được ở đây là mã']],
    ['in several lines', 28, ['   | -----------', '   | các khóa dùng được ở', '   | đây là mã']],
  ])('has the words of a place %s in %i columns', (_, width, expected) => {
    const source = new SourceText('p.yaml', 'contributor: 1\n12345678901: 2\n');
    const related = [{ place: placeIn(source, '12345678901'), label: 'các khóa dùng được ở đây là mã' }];
    const finding = { ...findingAt(placeIn(source, 'contributor')), related };
    const lines = renderPretty([finding], { ...plainContext, width }).split('\n');
    const from = lines.findIndex((line) => line.includes('---------'));
    expect(lines.slice(from, from + expected.length)).toEqual(expected);
  });

  it('begins the words of a place far right as much farther left as they need', () => {
    const source = new SourceText('p.yaml', `a: 1\nb: ${'y'.repeat(40)} x: 7\n`);
    const related = [{ place: placeIn(source, 'x: 7'), label: 'the same payment of the same day' }];
    const finding = { ...findingAt(placeIn(source, 'a')), related };
    const lines = renderPretty([finding], { ...plainContext, width: 60 }).split('\n');
    const from = lines.findIndex((line) => line.includes('----'));
    expect(lines.slice(from, from + 2)).toEqual([
      `   | ${' '.repeat(44)}----`,
      `   | ${' '.repeat(23)}the same payment of the same day`,
    ]);
  });

  it.each([40, 60, 100, 200])('keeps its words within %i columns, and never wider than 100', (width) => {
    const known = Array.from({ length: 30 }, (_, index) => `khóa_${index}`);
    const [finding] = threeFindings;
    if (!finding) throw new Error('a finding');
    const long = { ...finding, args: { key: 'x '.repeat(80).trim(), known } };
    for (const line of renderPretty([long], { ...plainContext, width }).split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 106));
    }
  });

  it.each([
    ['Vietnamese letters', 'Hòa Bình'.normalize('NFC')],
    ['letters with combining marks', 'Hòa Bình'.normalize('NFD')],
    ['wide characters', '漢字'],
    ['emoji', '👩‍🌾👍'],
  ])('puts its carets under %s, behind others, with and without colour', (_, word) => {
    const finding = findingAt(markedFile(`tên: ${word} «${word}» x\n`), { key: 'x' });
    for (const colour of [0, 1, 3] as const) {
      const lines = stripVTControlCharacters(renderPretty([finding], { ...plainContext, colour })).split('\n');
      const at = lines.findIndex((line) => line.includes('^'));
      const [code = '', carets = ''] = lines.slice(at - 1, at + 1);
      expect(carets.indexOf('^')).toBe(stringWidth(code.slice(0, code.lastIndexOf(word))));
      expect(carets.match(/\^/g)).toHaveLength(stringWidth(word));
    }
  });

  it('shows two lines of context and the other place with its words, without the common indent', () => {
    const source = new SourceText('p.yaml', 'a:\n  b:\n    c: 1\n    d: 2\n    e: 3\n    f: 4\n    g: 5\n');
    const related = [{ place: placeIn(source, 'd'), label: 'first' }];
    const finding = { ...findingAt(placeIn(source, 'f')), related };
    expect(renderPretty([finding], { ...plainContext, files: ['p.yaml'] })).toBe(
      [
        'error[LF201] unknown key `f`',
        '  --> p.yaml:6:5',
        '   |',
        ' 2 | b:',
        ' 3 |   c: 1',
        ' 4 |   d: 2',
        '   |   - first',
        ' 5 |   e: 3',
        ' 6 |   f: 4',
        '   |   ^',
        ' 7 |   g: 5',
        '',
        '1 error in 1 file, as of 2023-06-30',
        '',
      ].join('\n'),
    );
  });

  it('lets no control character of a file or a name reach the terminal', () => {
    const source = new SourceText('p\u001B]0;x\u0007.yaml', 'a\u001B[31m: 1\n');
    const place = { source, start: 0, end: 6 };
    const args = { key: 'a\u001B[31m', known: ['\u001B[2J'] };
    const output = renderPretty([{ code: 'LF201', slug: 'x', severity: 'error', args, place }], plainContext);
    expect(output).not.toContain('\u001B');
    expect(output).not.toContain('\u0007');
    expect(output).toContain('a<U+001B>[31m: 1');
  });

  it('shows only the place in a file without text', () => {
    const place = { source: new SourceText('empty.yaml', ''), start: 0, end: 0 };
    const args = { key: 'x', suggestion: 'y', known: [] };
    expect(renderPretty([{ code: 'LF201', slug: 'x', severity: 'error', args, place }], plainContext)).toBe(
      'error[LF201] unknown key `x`\n  --> empty.yaml:1:1\n   = help: did you mean `y`?\n\n1 error in 2 files, as of 2023-06-30\n',
    );
  });
});

function lastLine(output: string): string | undefined {
  return output.trimEnd().split('\n').at(-1);
}
