import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrapWords } from '../../src/render/wrap-words.js';

describe('words in lines', () => {
  it('break at spaces', () => {
    expect(wrapWords('hãy viết ngày của lần họp cuối', 16)).toEqual(['hãy viết ngày', 'của lần họp cuối']);
  });

  it('keep together what is to be typed, and an amount with its currency', () => {
    expect(wrapWords('hãy viết `cost: 82_200_000 VND`', 24)).toEqual(['hãy viết', '`cost: 82_200_000 VND`']);
    expect(wrapWords('chênh lệch là 24.000.000 VND', 24)).toEqual(['chênh lệch là', '24.000.000 VND']);
  });

  it('take apart what is to be typed where it is longer than a line, at its spaces', () => {
    expect(wrapWords('write `{ id: C1, from: community }`, or leave it', 20)).toEqual([
      'write `{ id: C1,',
      'from: community }`,',
      'or leave it',
    ]);
  });

  it('leave a single word whole that is longer than a line', () => {
    expect(wrapWords('file: `minh-chung/bien-ban-hop-thon.pdf` is not there', 20)).toEqual([
      'file:',
      '`minh-chung/bien-ban-hop-thon.pdf`',
      'is not there',
    ]);
  });

  it('fit the columns and lose no word', () => {
    const word = fc.constantFrom('a', 'người', '`on: 2023-06-30`', '1.000', 'VND', 'đóng', '漢字', '`x`,');
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 20, max: 40 }), (words, columns) => {
        const lines = wrapWords(words.join(' '), columns);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
