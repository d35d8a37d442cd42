import { describe, expect, it } from 'vitest';
import { parseFrequency } from '../../src/model/frequency.js';

describe('a frequency in words', () => {
  it.each([
    [
      1,
      [
        'hằng tháng',
        'Hàng tháng',
        'mỗi tháng một lần',
        'tháng',
        'monthly',
        'every month',
        'once a month',
        'hằng tuần',
        'weekly',
      ],
    ],
    [2, ['2 tháng một lần', 'every two months', 'bimonthly reports every 2 months']],
    [
      3,
      [
        'hằng quý',
        'Hàng quí',
        'quý',
        'mỗi quý 1 lần',
        'hằng quý, tổng hợp quý IV',
        '3 tháng/lần',
        'ba tháng một lần',
        'quarterly',
        '4 lần/năm',
        'four times a year',
      ],
    ],
    [4, ['ba lần một năm', 'three times per year']],
    [
      6,
      [
        '6 tháng',
        'bán niên',
        '06 tháng',
        'sáu tháng/lần',
        'nửa năm một lần',
        'half-year',
        'half-yearly',
        'semi-annual',
        'twice a year',
        'hai lần mỗi năm',
        'mỗi năm hai lần',
        'six-monthly',
        'mỗi vụ',
        'theo mùa vụ',
      ],
    ],
    [
      12,
      [
        'hàng năm',
        'Quý IV hằng năm',
        'Hằng năm, vào quý 4',
        'every year in Q4',
        'in the fourth quarter of each year',
        'hằng năm',
        'năm',
        'mỗi năm một lần',
        '1 lần/năm',
        'hằng năm, vào tháng 12',
        'annual',
        'annually',
        'yearly',
        'year',
        'once a year',
        'every 12 months',
      ],
    ],
    [24, ['hai năm một lần', '2 năm 1 lần', 'every 2 years', 'biennial', 'biennially']],
  ] as const)('of %i months: %j', (months, words) => {
    const read = words.map((vi) => [vi, parseFrequency({ vi })]);
    expect(read).toEqual(words.map((vi) => [vi, { kind: 'every', months }]));
  });

  it('that names points of the project has no interval', () => {
    const words = [
      'cuối dự án',
      'đầu kỳ và cuối kỳ',
      'một lần',
      'giữa kỳ',
      'mid-term and final',
      'end of the project',
      'once',
      'baseline, endline',
    ];
    expect(words.filter((en) => parseFrequency({ en }).kind !== 'at-points')).toEqual([]);
  });

  it('that is not known is said to be so, not guessed', () => {
    const words = ['định kỳ', 'theo yêu cầu', 'as needed', 'regularly', 'theo từng đợt giám sát', 'quý IV'];
    expect(words.filter((vi) => parseFrequency({ vi }).kind !== 'unclear')).toEqual([]);
  });

  it('is the same in composed and decomposed letters, and in capitals', () => {
    for (const form of ['NFC', 'NFD']) {
      expect(parseFrequency({ vi: 'HẰNG QUÝ'.normalize(form) })).toEqual({ kind: 'every', months: 3 });
    }
  });

  it('is read in the other language where one says nothing known', () => {
    expect(parseFrequency({ vi: 'theo đợt', en: 'quarterly' })).toEqual({ kind: 'every', months: 3 });
  });
});
