import type { Language } from '../../model/text.js';

type Meanings = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What the choices of a key mean, where the words alone do not say it. */
const MEANINGS: Readonly<Record<string, Meanings>> = {
  accumulates: {
    latest: { en: 'each value is the state on its date', vi: 'mỗi giá trị là tình trạng vào ngày đó' },
    pooled: {
      en: 'the numerators of all values over all denominators',
      vi: 'cộng các tử số rồi chia cho tổng các mẫu số',
    },
    sum: { en: 'each value is an addition', vi: 'mỗi giá trị là phần tăng thêm' },
    max: { en: 'the best value', vi: 'giá trị tốt nhất' },
    average: { en: 'the mean of all values', vi: 'trung bình các giá trị' },
  },
  measure: {
    count: { en: 'whole numbers', vi: 'số đếm, số nguyên' },
    number: { en: 'numbers with fractions', vi: 'số đo, có thể lẻ' },
    percent: { en: '`25%` or `34/60`', vi: '`25%` hoặc `34/60`' },
    'yes-no': { en: 'done or not', vi: 'có hoặc không' },
    scale: { en: 'levels in order', vi: 'các mức xếp theo thứ tự' },
    qualitative: { en: 'words', vi: 'mô tả bằng lời' },
  },
};

/** Percents are seldom additions: what fits them stands first. */
const OF_PERCENT = ['latest', 'pooled', 'average', 'max', 'sum'];

/** `sum` (each value is an addition), `latest` (…): the choices of a key, the likeliest first. */
export function listChoices(key: string, choices: readonly string[], language: Language): string {
  const meanings = MEANINGS[key];
  const inOrder = choices.includes('pooled') ? OF_PERCENT.filter((one) => choices.includes(one)) : choices;
  return inOrder
    .map((choice) => {
      const meaning = meanings?.[choice]?.[language];
      return meaning === undefined ? `\`${choice}\`` : `\`${choice}\` (${meaning})`;
    })
    .join(', ');
}
