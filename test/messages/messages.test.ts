import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/messages/format.js';
import { messagesIn } from '../../src/messages/messages.js';
import { Rational } from '../../src/model/rational.js';

const en = messagesIn('en');
const vi = messagesIn('vi');

/** Stands for any argument of a message: every value asked of it prints its own name. */
const ANY_ARGUMENT: unknown = new Proxy(
  {},
  { get: (_, key) => (key === Symbol.toPrimitive ? () => '<it>' : `<${String(key)}>`) },
);

/** What a message says, with `<name>` where its arguments go. */
function said(message: unknown): string {
  return typeof message === 'function' ? String(message(ANY_ARGUMENT, true)) : String(message);
}

/** Every message of a language by its path. */
function listMessages(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of listMessages(value, here)) found.set(inner, text);
    } else found.set(here, said(value));
  }
  return found;
}

const english = listMessages(en);
const vietnamese = listMessages(vi);
const pairs = [...english].map(([path, text]) => ({ path, en: text, vi: vietnamese.get(path) ?? '' }));

describe('the messages', () => {
  it('are there in both languages', () => {
    expect([...vietnamese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect(pairs.filter((one) => (one.en === '') !== (one.vi === '')).map(({ path }) => path)).toEqual([]);
  });

  it('differ between the languages, but for those that are marks alone', () => {
    const wordless = (text: string): boolean => text.replaceAll(/<[^>]+>/g, '').search(/\p{L}/u) === -1;
    const same = pairs.filter((one) => one.en === one.vi && !wordless(one.en)).map(({ path }) => path);
    expect(same).toEqual([]);
  });

  it('name the same figures in both languages', () => {
    const figures = (text: string): string[] => [...text.matchAll(/<[^>]+>/g)].map(String).toSorted();
    for (const { path, ...texts } of pairs)
      expect({ path, in: figures(texts.vi) }).toEqual({ path, in: figures(texts.en) });
  });

  it('end alike: a sentence with a full stop is one in both languages', () => {
    const odd = pairs.filter((one) => one.en.endsWith('.') !== one.vi.endsWith('.')).map(({ path }) => path);
    expect(odd).toEqual([]);
  });

  it('have no stray spaces', () => {
    const untidy = pairs.flatMap(({ path, ...texts }) =>
      [texts.en, texts.vi].filter((text) => text !== text.trim() || (/ {2}/.test(text) && path !== 'legend')),
    );
    expect(untidy).toEqual([]);
  });
});

describe('the Vietnamese messages', () => {
  const ENGLISH =
    /(?<![\p{L}<])(the|of|and|not|no data|data|target|actual|plan|planned|budget|line|done|share|total|project|status|due|with|for|from|to date|baseline|unknown|days?|against|inferred|stated|pace|indicators?|activit(y|ies))(?![\p{L}>])/iu;

  it('have no English words', () => {
    const mixed = pairs.filter((one) => ENGLISH.test(one.vi)).map(({ path, vi: text }) => `${path}: ${text}`);
    expect(mixed).toEqual([]);
  });

  it('are composed characters, as keyboards type them', () => {
    expect(pairs.filter((one) => one.vi !== one.vi.normalize('NFC'))).toEqual([]);
  });

  it.each([
    ['as of', vi.fact.asOf, 'Tính đến ngày'],
    ['no data, of an indicator', vi.indicatorStatus['no-data'], 'chưa có số liệu'],
    ['no data, of an activity', vi.activityStatus['no-data'], 'chưa có số liệu'],
    ['no data, of a milestone', vi.milestoneStatus['no-data'], 'chưa có số liệu'],
    ['no data, of a contribution', vi.verdict['no-data'], 'chưa có số liệu'],
    ['no data, as a reason', vi.reason['no-actual'], 'chưa có số liệu'],
    ['cannot be computed', vi.indicatorStatus['not-computable'], 'không tính được'],
    ['disbursement', vi.section.disbursement, 'Giải ngân'],
    ['disbursed', vi.fact.disbursed, 'Giải ngân'],
    ['co-financing', vi.section.cofinancing, 'Đồng tài trợ'],
    ['indicator', vi.column.indicator, 'Chỉ số'],
    ['target', vi.column.target, 'Chỉ tiêu'],
    ['activity', vi.column.activity, 'Hoạt động'],
    ['sub-project', vi.column.subproject, 'Tiểu dự án'],
    ['total cost', vi.column.total, 'Tổng chi phí'],
    ['budget', vi.fact.budget, 'Ngân sách'],
    ['balance', vi.fact.remaining, 'Số dư'],
    ['donor', vi.fact.donors, 'Nhà tài trợ'],
    ['on track', vi.indicatorStatus['on-track'], 'đúng tiến độ'],
    ['ahead of schedule', vi.indicatorStatus.ahead, 'vượt tiến độ'],
    ['at risk', vi.indicatorStatus['at-risk'], 'có nguy cơ chậm'],
    ['off track', vi.indicatorStatus['off-track'], 'chậm tiến độ'],
    ['overdue', vi.activityStatus.overdue, 'quá hạn'],
    ['period ended, which is not completed', vi.timelineStatus.ended, 'đã hết thời hạn'],
    ['completed', vi.activityStatus.done, 'hoàn thành'],
    ['not started', vi.activityStatus['not-started'], 'chưa bắt đầu'],
    ['in progress', vi.activityStatus['in-progress'], 'đang thực hiện'],
    ['cancelled', vi.activityStatus.cancelled, 'hủy bỏ'],
    ['explanation needed', vi.explanationNeeded, 'cần giải trình'],
    ['labour', vi.contributionKind.labour, 'ngày công'],
    ['above plan', vi.band.over, 'vượt kế hoạch'],
    ['at least', vi.bound['at-least'], 'ít nhất'],
    ['about', vi.bound.about, 'khoảng'],
    ['more than', vi.bound['more-than'], 'hơn'],
    ['at most', vi.bound['at-most'], 'tối đa'],
  ])('use the word of the field for “%s”', (_, used, word) => {
    expect(used).toBe(word);
  });

  it('say that a verdict cannot be given, rather than that it is negative, with the words of the field', () => {
    expect('chưa đủ căn cứ xác nhận').toContain(vi.verdict['cannot-be-verified']);
    expect(vi.verdict['not-met']).toBe('chưa đạt');
  });
});

describe('thousand millions', () => {
  it('are written out in digits: “T” is a billion to one reader and a trillion to the next', () => {
    const amount = { number: Rational.of('8900000000'), bound: 'exactly' } as const;
    for (const language of ['en', 'vi'] as const) {
      const text = createFormat(language).money(amount, 'VND');
      expect(text.replaceAll(/[.,\u00a0]/g, '')).toBe('8900000000VND');
    }
    expect(pairs.filter((one) => /(?<!\p{L})T(?!\p{L})/u.test(one.vi))).toEqual([]);
  });
});

describe('the words for the three ways of having no number', () => {
  it('are told apart in the legend: not applicable, missing, zero', () => {
    for (const { legend } of [en, vi]) {
      expect(legend.split(/ {3}/).map((part) => part.charAt(0))).toEqual(['—', '?', '0']);
    }
  });
});
