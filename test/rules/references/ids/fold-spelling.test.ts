import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldId, foldPlaceName } from '../../../../src/rules/references/ids/fold-spelling.js';

describe('foldId', () => {
  it.each([
    ['PCM 2', 'PCM2'],
    ['pcm-2', 'PCM_2'],
    ['FY2023/rev.1', 'fy2023/REV-1'],
    ['A1.1', 'A1-1'],
    ['A1.1', 'A1 _ 1'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(foldId(a)).toBe(foldId(b));
  });

  it.each([
    ['A1.1', 'A11'],
    ['A1', 'A01'],
    ['A1', 'A2'],
    ['FY2023/1', 'FY2023-1'],
    ['SP-1-2', 'SP-12'],
  ])('takes %s and %s for two', (a, b) => {
    expect(foldId(a)).not.toBe(foldId(b));
  });
});

describe('foldPlaceName', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Xoá', 'Xóa'],
    ['Thuỷ', 'Thủy'],
    ['Khoẻ', 'Khỏe'],
    ['Kon Tum', 'KonTum'],
    ['HUỔI  BẮC', 'Huổi\u00a0Bắc'],
    ['Đắk Lắk', 'ĐẮK LẮK'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(foldPlaceName(a)).toBe(foldPlaceName(b));
  });

  it.each([
    ['Quảng Bình', 'Quảng Binh'],
    ['Hòa Bình', 'Hoa Bình'],
    ['Bản Mới', 'Ban Mới'],
    ['Khoa Ái', 'Khoá Ai'],
    ['Đông Hà', 'Dông Hà'],
    ['Mường Kim', 'Mường Kim 2'],
    ['Bản Lang', 'Bàn Lang'],
  ])('takes %s and %s for two', (a, b) => {
    expect(foldPlaceName(a)).not.toBe(foldPlaceName(b));
  });

  it('does not ask how the accents are composed', () => {
    const syllable = fc.constantFrom('Hòa', 'Bình', 'Mường', 'Khổng', 'Lào', 'Dào', 'San', 'Thẩm', 'Phé', 'Đắk');
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (syllables) => {
        const name = syllables.join(' ');
        expect(foldPlaceName(name.normalize('NFD'))).toBe(foldPlaceName(name.normalize('NFC')));
      }),
    );
  });
});
