import { describe, expect, it } from 'vitest';
import { findRules, suggestTopics } from '../../../src/render/explain/find-rules.js';
import { RULES } from '../../../src/rules/registry.js';

const codesOf = (asked: string) => findRules(asked).map(({ code }) => code);
const all = (beginning: string) => RULES.map(({ code }) => code).filter((code) => code.startsWith(beginning));

describe('rules are found', () => {
  it.each(['LF204', 'lf204', '204', 'ambiguous-number', 'Ambiguous number'])('by code or name, %j', (asked) => {
    expect(codesOf(asked)).toEqual(['LF204']);
  });

  it.each([
    ['LF5', 'LF5'],
    ['lf50', 'LF50'],
    ['20', 'LF20'],
    ['LF7xx', 'LF7'],
  ])('by the beginning of their codes, %j', (asked, beginning) => {
    expect(codesOf(asked)).toEqual(all(beginning));
    expect(codesOf(asked).length).toBeGreaterThan(1);
  });

  it.each(['cofinancing', 'Co-financing', 'đồng tài trợ', 'Đồng tài trợ'.normalize('NFD')])(
    'by the heading of their section in either language, %j',
    (asked) => {
      expect(codesOf(asked)).toEqual(expect.arrayContaining(all('LF5')));
    },
  );

  it.each([
    ['phone', ['LF705']],
    ['số điện thoại', ['LF705']],
    ['double counted', ['LF505']],
  ])('by words of their names and summaries, %j', (asked, codes) => {
    expect(codesOf(asked)).toEqual(codes);
  });

  it.each(['dong tai tro', 'inancing', 'LF9', 'LF2040', 'a', '', ' ', '.*'])('not for %j', (asked) => {
    expect(codesOf(asked)).toEqual([]);
  });
});

describe('where no rule is found', () => {
  it.each([
    ['cofinacing', ['cofinancing']],
    ['dong tai tro', ['đồng tài trợ']],
    ['chi so', ['chỉ số']],
    ['ambigous-number', ['ambiguous-number']],
    ['LF24', ['LF204']],
    ['LF204 LF205', ['LF204', 'LF205']],
    ['LF999', []],
    ['zzz', []],
    ['', []],
  ])('%j suggests %j', (asked, suggestions) => {
    expect(suggestTopics(asked)).toEqual(suggestions);
  });
});
