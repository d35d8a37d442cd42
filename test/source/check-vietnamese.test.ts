import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.js';
import { checkVietnamese, findDamagedWord } from '../../src/source/check-vietnamese.js';
import { readYaml } from '../../src/source/read-yaml.js';

const SOUND = [
  'Thúc đẩy quản lý cộng đồng tại Việt Nam PCM2',
  'Thúc đẩy sự tham gia của người dân tộc thiểu số thông qua các dự án tự quản tại huyện Than Uyên, tỉnh Lai Châu',
  'Nhóm mục tiêu bao gồm 1,388 người dân tại bốn thôn dự án: 40 thành viên nhóm nòng cốt cộng đồng',
  'Nâng cao năng lực của Trung tâm Phát triển Cộng đồng Cao Bằng, hỗ trợ kỹ thuật và giám sát',
  'UBND huyện, DTTS, QLCĐ, THCS, TT, QĐ, NĐ-CP, BQLDA và HĐND xã',
  'Đường ống dài 3 km, 20 kg xi măng, 5 m2, 12 cm, ống phi 42 mm cho đồng bào',
  'Cấp phát 200 màn tuyn và bộ kit test nhanh cho hộ nghèo',
  'Giai đoạn II và III, quý IV; ông Nguyễn V. A., chị H. (bản Đăk Lăk)',
  'Người Mnông, Xơ-đăng, Cơ-ho ở Krông Pắc, Đắk Lắk; xã Pha Mu, bản Huổi Bắc',
  'Số điện thoại (sđt), đơn vị tính (đvt): đồng, 500 đ/kg, tp. Hà Nội, đc: số 4 đường Láng',
  'Hoà Bình, Thuỷ Nguyên, quý giá, giếng nước, nghiệm thu, khuỷu, nguệch ngoạc, quốc lộ 32',
  'Công trình nước sạch theo hướng dẫn của Facebook, website và PowerPoint',
  'The village meeting of Bản Hàng, by Mr Hưng (Dr Th. Lan), approx. 5 pm',
  'Promoting community management, nth draft, rhythm and hmm',
  'Hàm constructor, valueOf và __proto__ của chương trình',
  'A12',
  'https://example.org/cng-đng/kết-qu.pdf',
  'báo-cáo/cng.đng',
];

const DAMAGED: readonly (readonly [text: string, word: string])[] = [
  ['Tên d án: Thúc đy qun lý cng đng ti Vit Nam', 'd án'],
  ['Thúc đy qun lý cng đng ti Vit Nam PCM2', 'đy'],
  ['Mc đích chung', 'Mc'],
  ['Mc tiêu d án', 'Mc'],
  ['Hot đng', 'đng'],
  ['Các kết qu mong đi', 'qu'],
  ['Nâng cao nhn thc cho nhng ngưi dân', 'nhn'],
  ['công trình nưc sạch', 'nưc'],
  ['UBND huyn Than Uyên, tỉnh Lai Châu', 'huyn'],
  ['nòng ct cho hc sinh và giáo viên', 'ct'],
];

describe('findDamagedWord', () => {
  it.each(SOUND)('is silent on %j', (text) => {
    expect(findDamagedWord(text)).toBeUndefined();
    expect(findDamagedWord(text.normalize('NFD'))).toBeUndefined();
  });

  it.each(DAMAGED)('finds in %j the word %j', (text, word) => {
    expect(findDamagedWord(text)).toEqual({ word, index: text.indexOf(word) });
  });

  it('notices most texts that lost the letters U+1EA0 to U+1EF9', () => {
    const texts = SOUND.slice(0, 4);
    const damaged = texts.map((text) => text.replace(/[\u1EA0-\u1EF9]/g, ''));
    expect(damaged.filter((text) => findDamagedWord(text))).toEqual(damaged);
  });
});

describe('checkVietnamese', () => {
  it('reports one finding for each value, at its first word, and none where an alias repeats it', async () => {
    const text = 'title: Thúc đy qun lý\nlist:\n  - &a |\n    Dòng một\n    cng đng\n  - *a\nid: P-1\n';
    const source = new SourceText('p.yaml', text);
    const { root } = await readYaml(source);
    const findings = root ? checkVietnamese(source, root) : [];
    expect(findings.map(({ code, args, place }) => [code, args, source.positionOf(place.start)])).toEqual([
      ['LF103', { word: 'đy' }, { line: 1, column: 13 }],
      ['LF103', { word: 'cng' }, { line: 5, column: 5 }],
    ]);
  });
});
