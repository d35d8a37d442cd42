import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/model/source-text.js';
import { renderPretty } from '../../../src/render/check/render-pretty.js';
import { plainContext, threeFindings } from './three-findings.js';

const none = { error: 0, warning: 0, info: 0 };

describe('the pretty output', () => {
  it('says that there are no problems', () => {
    expect(renderPretty([], plainContext)).toBe('2 files: form, ids and references are right\n');
    expect(renderPretty([], { ...plainContext, files: 1, language: 'vi' })).toBe(
      '1 tệp: cách viết, mã và tham chiếu đều đúng\n',
    );
  });

  it('counts in words, hidden problems too', () => {
    const hidden = { error: 1_200, warning: 0, info: 1 };
    expect(lastLine(renderPretty(threeFindings, { ...plainContext, hidden }))).toBe(
      '1,201 errors, 1 warning and 2 notes in 2 files (1,201 more problems not shown)',
    );
    expect(lastLine(renderPretty(threeFindings, { ...plainContext, hidden, language: 'vi' }))).toBe(
      '1.201 lỗi, 1 cảnh báo và 2 lưu ý trong 2 tệp (còn 1.201 vấn đề không hiển thị)',
    );
    expect(lastLine(renderPretty(threeFindings.slice(2), { ...plainContext, hidden: none, files: 1 }))).toBe(
      '1 error in 1 file',
    );
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
      'error[LF201] unknown key `x`\n  --> empty.yaml:1:1\n   = help: did you mean `y`?\n\n1 error in 2 files\n',
    );
  });
});

function lastLine(output: string): string | undefined {
  return output.trimEnd().split('\n').at(-1);
}
