import { describe, expect, it } from 'vitest';
import type { ReaderFindings } from '../../src/diagnostics/reader-findings.js';
import LF201 from '../../src/rules/format/LF201-unknown-key.js';
import LF202 from '../../src/rules/format/LF202-missing-key.js';
import LF203 from '../../src/rules/format/LF203-wrong-type.js';
import LF204 from '../../src/rules/format/LF204-ambiguous-number.js';
import LF205 from '../../src/rules/format/LF205-bad-date.js';
import LF206 from '../../src/rules/format/LF206-bad-quantity.js';
import LF101 from '../../src/rules/reading/LF101-yaml-syntax.js';
import LF102 from '../../src/rules/reading/LF102-unreadable-text.js';
import LF104 from '../../src/rules/reading/LF104-invisible-character.js';

describe('a number with the marks of another notation', () => {
  it.each([
    ['8,9 tỷ', '8.9 tỷ', 'the decimal mark is a point, not a comma', 'write `8.9 tỷ`'],
    ['4.200.000', '4200000', 'thousands are not set apart by points or commas', 'write `4200000` or `4_200_000`'],
    ['1,234.5', '1234.5', 'thousands are not set apart by points or commas', 'write `1234.5` or `1_234.5`'],
    ['1.234,5', '1234.5', 'the decimal mark is a point, and thousands have no mark', 'write `1234.5` or `1_234.5`'],
  ])('is told which mark is wrong: %s', (written, reading, why, help) => {
    expect(LF204.describe.en({ written, readings: [reading] })).toEqual({ message: `\`${written}\`: ${why}`, help });
  });

  it('keeps both readings where there are two', () => {
    expect(LF204.describe.vi({ written: '1.388', readings: ['1388', '1.3880'] })).toEqual({
      message: '`1.388` có thể hiểu là `1388` hoặc là `1.3880`',
      help:
        'hãy viết `1388` nếu dấu chấm ngăn hàng nghìn, hoặc `1.3880` nếu dấu chấm là dấu thập phân ' +
        '(số 0 ở cuối để không bị hiểu thành hàng nghìn)',
    });
  });
});

describe('a comma that ends a number inside { }', () => {
  it.each([
    ['5 triệu', ['910.5 triệu'], 'the decimal mark is a point: write `910.5 triệu`'],
    ['388', ['1388'], 'thousands have no mark: write `1388`'],
    [
      '388 CHF',
      ['1388 CHF', '1.3880 CHF'],
      'write `1388 CHF` if the comma sets thousands apart, or `1.3880 CHF` if the comma is the decimal mark ' +
        '(the 0 at the end keeps the point from being taken for a thousands mark)',
    ],
  ])('is told by the digits after it: %s', (key, readings, help) => {
    const message = `unknown key \`${key}\`: inside { } a comma separates keys`;
    expect(LF201.describe.en({ key, known: [], readings })).toEqual({ message, help });
  });
});

describe('what to type', () => {
  it('is in the language of the message', () => {
    const k: ReaderFindings['LF206'] = {
      written: '500k',
      problem: 'scale',
      part: 'k',
      suggestion: { vi: '500 nghìn', en: '500 thousand' },
    };
    expect(LF206.describe.en(k).help).toBe('write `500 thousand`');
    expect(LF206.describe.vi(k).help).toBe('hãy viết `500 nghìn`');
    const example = { vi: 'ít nhất 16', en: 'at least 16' };
    const nothing: ReaderFindings['LF203'] = { found: 'nothing', value: '', expected: { type: 'quantity' }, example };
    expect(LF203.describe.vi(nothing).help).toBe('ví dụ `ít nhất 16`');
  });

  it('for a missing key is a choice, a blank to fill, or a column', () => {
    const missing = { key: 'measure', within: 'indicators.I' };
    expect(LF202.describe.en({ ...missing, choices: ['count', 'number'] }).help).toBe(
      'add `measure: …` with one of `count` (whole numbers), `number` (numbers with fractions)',
    );
    expect(
      LF202.describe.en({ ...missing, key: 'on', example: 'on: 2023-06-30', or: ['during'], isColumn: true }).help,
    ).toBe('fill in the column `on` or `during`, or leave the row out');
    expect(LF202.describe.vi({ ...missing, example: { vi: 'unit: <hộ>', en: 'unit: <x>' } }).help).toBe(
      'thêm `unit: <hộ>`',
    );
  });

  it('for a percent that adds up over time names first what fits percents', () => {
    const choices = ['sum', 'latest', 'max', 'average', 'pooled'];
    expect(LF202.describe.en({ key: 'accumulates', within: 'indicators.I', choices }).help).toMatch(
      /one of `latest` \(each value is the state on its date\), `pooled` \(.*`sum` \(each value is an addition\)$/,
    );
    expect(LF202.describe.en({ key: 'reach', within: '', choices: ['direct', 'indirect'] }).help).toBe(
      'add `reach: …` with one of `direct`, `indirect`',
    );
  });

  it('for a value below which another one stands is either of the two', () => {
    const expected = { type: 'at-most', key: 'on_track', value: '70%' } as const;
    expect(LF203.describe.en({ found: 'text', value: '90%', expected }).help).toBe(
      'write `70%` or less here, or `on_track: 90%` or more',
    );
  });

  it('for a date without its year has a blank for it', () => {
    const september: ReaderFindings['LF205'] = { written: '31/09', problem: 'impossible', withoutYear: '09-30' };
    expect(LF205.describe.en(september).help).toBe('write `<year>-09-30`, the year first');
    expect(LF205.describe.vi(september).help).toBe('hãy viết cả năm và đặt năm lên trước: `‹năm›-09-30`');
  });

  it('for a day that its month does not have is the last one', () => {
    const june: ReaderFindings['LF205'] = { written: '2022-06-31', problem: 'short-month', suggestion: '2022-06-30' };
    expect(LF205.describe.en(june)).toEqual({
      message: 'there is no such date as `2022-06-31`: June 2022 has 30 days',
      help: 'write `2022-06-30`',
    });
    expect(LF205.describe.vi(june).message).toBe('không có ngày `2022-06-31`: tháng 6 năm 2022 có 30 ngày');
  });

  it('for a second colon is the line itself, in quotes', () => {
    const right = "name: 'Họp: chọn'";
    const help = LF101.describe.en({ problem: 'syntax', detail: 'colon-in-text', right }).help;
    expect(help).toBe("put the text in quotes: `name: 'Họp: chọn'`");
  });

  it('for an old encoding names a converter, and for others not', () => {
    const help = (likely: string) => LF102.describe.en({ problem: 'not-utf8', likely }).help;
    expect(help('TCVN3 (ABC)')).toContain('UniKey');
    expect(help('UTF-16 LE')).not.toContain('UniKey');
  });
});

describe('a character', () => {
  it('has a name in both languages', () => {
    const space = { character: 'U+00A0', control: false };
    expect(LF104.describe.en(space).message).toBe('invisible character U+00A0 (no-break space)');
    expect(LF104.describe.vi(space)).toEqual({
      message: 'ký tự vô hình U+00A0 (dấu cách không ngắt)',
      help: 'thay bằng dấu cách thường, hoặc bỏ đi',
    });
    expect(LF104.describe.vi({ character: 'U+E0041', control: false }).message).toBe('ký tự vô hình U+E0041');
  });
});
