import { foldPlaceName } from '../ids/fold-spelling.js';

/** Words of common dimensions and parts that mean the same, in both languages. */
const SAME: readonly (readonly string[])[] = [
  ['sex', 'gender', 'giới', 'giới tính'],
  ['female', 'females', 'women', 'woman', 'nữ', 'nữ giới', 'phụ nữ'],
  ['male', 'males', 'men', 'man', 'nam', 'nam giới'],
  ['girls', 'girl', 'em gái', 'trẻ em gái', 'trẻ gái'],
  ['boys', 'boy', 'em trai', 'trẻ em trai', 'trẻ trai'],
  ['age', 'ages', 'age group', 'tuổi', 'độ tuổi', 'nhóm tuổi'],
  ['ethnicity', 'ethnic group', 'dân tộc'],
  ['poverty', 'hộ nghèo', 'diện hộ nghèo'],
  ['poor', 'nghèo'],
  ['disability', 'khuyết tật'],
  ['commune', 'xã'],
  ['village', 'thôn', 'bản', 'thôn bản'],
  ['district', 'huyện'],
  ['province', 'tỉnh'],
  ['topic', 'chủ đề'],
  ['youth', 'young people', 'thanh niên'],
  ['children', 'trẻ em'],
  ['other', 'others', 'khác'],
];

/**
 * What is left of the name of a dimension or part without capitals, spaces, dashes and underscores, however its characters
 * are composed and on whichever vowel the tone stands: `Dân tộc` and `dân-tộc` are the same. Which tone it is counts.
 */
export function foldName(name: string): string {
  return foldPlaceName(name).replace(/[-_]/g, '');
}

/** The same without tones and other marks, and with common words of the two languages as one: `nữ` and `female`. */
export function foldMeaning(name: string): string {
  const plain = withoutMarks(name);
  return BY_WORD.get(plain) ?? plain;
}

function withoutMarks(name: string): string {
  return foldName(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

const BY_WORD: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((words) => words.map((word) => [withoutMarks(word), withoutMarks(words[0] ?? word)] as const)),
);
