import { describe, expect, it } from 'vitest';
import { onOneLine } from '../../src/model/text.js';

describe('what somebody wrote, on one line', () => {
  it.each([
    ['Đường thôn\n Bản Lướt\n', 'Đường thôn Bản Lướt'],
    ['a\tb\r\nc', 'a b c'],
    ['a\u2028b\u2029c\u0085d\u00a0e', 'a b c d e'],
    ['   ', ''],
    ['Số hộ', 'Số hộ'],
  ])('has a space for each run of white space, and none at its ends: %j', (written, line) => {
    expect(onOneLine(written)).toBe(line);
  });
});
