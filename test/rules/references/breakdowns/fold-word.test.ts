import { describe, expect, it } from 'vitest';
import { foldMeaning, foldName } from '../../../../src/rules/references/breakdowns/fold-word.js';

describe('the names of dimensions and parts', () => {
  it.each([
    ['Dân tộc', 'dân-tộc'],
    ['Hoà', 'HÒA'],
    ['under_18', 'Under 18'],
    ['thái'.normalize('NFD'), 'thái'],
  ])('%s and %s are written the same but for capitals, dashes and the place of the tone', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
    expect(foldMeaning(one)).toBe(foldMeaning(other));
  });

  it.each([
    ['dan toc', 'dân tộc'],
    ['Đang', 'đảng'],
    ['nữ', 'female'],
    ['Phụ nữ', 'women'],
    ['Nam', 'male'],
    ['giới tính', 'sex'],
    ['ethnic group', 'dân tộc'],
  ])('%s and %s may mean the same', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
    expect(foldMeaning(one)).toBe(foldMeaning(other));
  });

  it.each([
    ['under-18', 'under-15'],
    ['thái', 'tày'],
    ['female', 'male'],
  ])('%s and %s are two', (one, other) => {
    expect(foldMeaning(one)).not.toBe(foldMeaning(other));
  });
});
