import { describe, expect, it } from 'vitest';
import { asWritten, notComputable } from '../../src/calc/figure.js';
import { createFormat } from '../../src/messages/format.js';
import { day } from '../../src/model/plain-date.js';
import { exactly, type Quantity } from '../../src/model/quantity.js';
import { Rational } from '../../src/model/rational.js';
import { LANGUAGES, type Language } from '../../src/model/text.js';
import { type Cell, NOT_APPLICABLE, reasonOf } from '../../src/sheet/cell.js';
import { printCell, toneOf } from '../../src/sheet/print-cell.js';

const number = (text: string): Rational => {
  const [numerator = '', denominator = '1'] = text.split('/');
  return Rational.of(numerator).over(Rational.of(denominator));
};
const figure = (text: string) => asWritten(exactly(number(text)));
const bounded = (text: string, bound: Quantity['bound']) => asWritten({ number: number(text), bound });
const print = (cell: Cell, language: Language = 'en') => printCell(cell, createFormat(language, ' '));

describe('what a cell says', () => {
  it.each<[what: string, cell: Cell, en: string, vi: string]>([
    ['a number', { kind: 'number', figure: figure('1234.5') }, '1,234.5', '1.234,5'],
    [
      'a number with its unit',
      { kind: 'number', figure: figure('16'), unit: { vi: 'hộ', en: 'households' } },
      '16 households',
      '16 hộ',
    ],
    ['a bound, in words', { kind: 'number', figure: bounded('16', 'at-least') }, 'at least 16', 'ít nhất 16'],
    ['a number of a percent measure', { kind: 'number', figure: figure('0.85'), isPercent: true }, '85.0%', '85,0%'],
    ['a ratio, as a percent', { kind: 'ratio', figure: figure('730/1280') }, '57.0%', '57,0%'],
    ['a zero, which is a value', { kind: 'ratio', figure: figure('0') }, '0.0%', '0,0%'],
    ['money', { kind: 'money', figure: figure('8900000'), currency: 'VND' }, '8,900,000', '8.900.000'],
    [
      'money that says its currency',
      { kind: 'money', figure: figure('8900000'), currency: 'VND', hasCode: true },
      '8,900,000 VND',
      '8.900.000 VND',
    ],
    ['a day', { kind: 'day', day: day('2023-06-30') }, '2023-06-30', '30/06/2023'],
    ['words of the file', { kind: 'text', text: { vi: 'hai lần', en: 'twice' } }, 'twice', 'hai lần'],
    ['an id', { kind: 'word', word: 'IND-2' }, 'IND-2', 'IND-2'],
    ['a count', { kind: 'count', count: 1280 }, '1,280', '1.280'],
    ['a flag', { kind: 'flag', flag: true }, 'yes', 'có'],
    ['a word of a closed set', { kind: 'term', of: 'verdict', word: 'not-met' }, 'not met', 'chưa đạt'],
    [
      'one that is said more precisely',
      { kind: 'term', of: 'milestoneStatus', word: 'overdue', said: () => 'overdue by 91 days' },
      'overdue by 91 days',
      'overdue by 91 days',
    ],
    ['words of several values', { kind: 'said', said: ({ count }) => count(1280) }, '1,280', '1.280'],
    ['no figure', { kind: 'number', figure: notComputable('no-actual') }, '?', '?'],
    ['no ratio', { kind: 'ratio', figure: notComputable('no-actual') }, '?', '?'],
    ['no money', { kind: 'money', figure: notComputable('budget-unknown'), currency: 'VND' }, '?', '?'],
    ['nothing at all', { kind: 'missing', reason: 'no-actual' }, '?', '?'],
    [
      'nothing at all, with its reason',
      { kind: 'missing', reason: 'budget-unknown', isSaid: true },
      'the budget is not known',
      'chưa rõ ngân sách',
    ],
    ['what does not apply', NOT_APPLICABLE, '—', '—'],
  ])('%s', (_, cell, en, vi) => {
    expect([print(cell), print(cell, 'vi')]).toEqual([en, vi]);
  });

  it('never shows a threshold that is not reached: 24.99 % of 25 %', () => {
    const share = figure('0.24990');
    expect(print({ kind: 'ratio', figure: share })).toBe('25.0%');
    expect(print({ kind: 'ratio', figure: share, limits: [number('0.25')] })).toBe('24.99%');
  });

  it.each(LANGUAGES)('is the word of the data itself where readers have none for it: %s', (language) => {
    expect(print({ kind: 'term', of: 'per', word: 'subproject' }, language)).toBe('subproject');
  });
});

describe('the tone of a cell', () => {
  it('is that of its word; a number has none, and what is no value is dim', () => {
    expect(toneOf({ kind: 'term', of: 'verdict', word: 'not-met', tone: 'bad' })).toBe('bad');
    expect(toneOf({ kind: 'ratio', figure: figure('0') })).toBeUndefined();
    expect(toneOf({ kind: 'ratio', figure: notComputable('no-actual') })).toBe('muted');
    expect(toneOf({ kind: 'missing', reason: 'no-actual' })).toBe('muted');
    expect(toneOf(NOT_APPLICABLE)).toBe('muted');
  });
});

describe('the reason of a cell without a figure', () => {
  it('is that of its figure, or its own; what has a value or needs none has no reason', () => {
    expect(reasonOf({ kind: 'money', figure: notComputable('budget-unknown'), currency: 'VND' })).toBe(
      'budget-unknown',
    );
    expect(reasonOf({ kind: 'missing', reason: 'error-in-file' })).toBe('error-in-file');
    expect(reasonOf({ kind: 'ratio', figure: figure('0') })).toBeUndefined();
    expect(reasonOf(NOT_APPLICABLE)).toBeUndefined();
  });
});
