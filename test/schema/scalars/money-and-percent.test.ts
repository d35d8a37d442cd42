import { describe, expect, it } from 'vitest';
import { parseCurrency } from '../../../src/schema/scalars/currency.js';
import { parseMoney, parsePaid } from '../../../src/schema/scalars/money.js';
import {
  parseMinimum,
  parsePercent,
  parsePositivePercent,
  parseShare,
  parseThreshold,
} from '../../../src/schema/scalars/percent.js';
import { valueOf } from './value-of.js';

describe('money', () => {
  it.each([
    ['4_200_000 CHF', '4200000', 'CHF', 'exactly'],
    ['9 tỷ VND', '9000000000', 'VND', 'exactly'],
    ['9tỷ VND', '9000000000', 'VND', 'exactly'],
    ['more than 8.9 billion VND', '8900000000', 'VND', 'more-than'],
    ['6_000_000', '6000000', undefined, 'exactly'],
    ['0 VND', '0', 'VND', 'exactly'],
  ])('is read from `%s`', (text, number, currency, bound) => {
    const value = valueOf(parseMoney(text));
    expect([value?.number.toString(), value?.currency, value?.bound]).toEqual([number, currency, bound]);
  });

  it.each([
    ['CHF 4_200_000', 'LF206', { problem: 'unexpected-text', part: 'CHF', suggestion: '4_200_000 CHF' }],
    ['CHF 4.200.000', 'LF206', { problem: 'unexpected-text', part: 'CHF', suggestion: '4200000 CHF' }],
    ['CHF 12.130', 'LF204', { readings: ['12130 CHF', '12.1300 CHF'] }],
    ['$ 500', 'LF206', { problem: 'unexpected-text', part: '$', suggestion: '500 USD' }],
    ['12.130 CHF', 'LF204', { readings: ['12130 CHF', '12.1300 CHF'] }],
    ['9 tỷ đồng', 'LF207', { written: 'đồng', suggestion: '9 tỷ VND' }],
    ['100tr đồng', 'LF206', { problem: 'scale', suggestion: '100 triệu VND' }],
    ['1.200.000.000 đồng', 'LF204', { readings: ['1200000000 VND'] }],
    ['500.000đ', 'LF204', { readings: ['500000 VND', '500.0000 VND'] }],
    ['8,9 tỷ đồng', 'LF204', { readings: ['8.9 tỷ VND'] }],
    ['hơn 8,9 tỷ đồng', 'LF204', { readings: ['hơn 8.9 tỷ VND'] }],
    ['5 tỷ 200 triệu đồng', 'LF206', { problem: 'unexpected-text', suggestion: '5.2 tỷ VND' }],
    ['1.2 tû VND', 'LF206', { problem: 'scale', suggestion: '1.2 tỷ VND' }],
    ['500 usd', 'LF207', { written: 'usd', suggestion: '500 USD' }],
    ['500 Fr.', 'LF207', { written: 'Fr.', suggestion: '500 CHF' }],
    ['600_000 vnd', 'LF207', { written: 'vnd', suggestion: '600_000 VND' }],
    ['600_000 €', 'LF207', { written: '€', suggestion: '600_000 EUR' }],
    ['600_000 XYZ', 'LF207', { written: 'XYZ', suggestion: undefined }],
    ['600_000 USDT', 'LF206', { problem: 'unexpected-text', part: 'USDT' }],
    ['9 bn', 'LF206', { problem: 'scale', suggestion: '9 billion' }],
    ['25%', 'LF206', { problem: 'percent-sign' }],
    ['-5 VND', 'LF206', { problem: 'negative' }],
  ])('is refused in `%s`', (text, code, args) => {
    expect(parseMoney(text).problem).toMatchObject({ code, args });
  });

  it('has codes in capitals only', () => {
    expect(parseCurrency('VND').problem).toBeUndefined();
    expect(parseCurrency('Vnd').problem).toEqual({ code: 'LF207', args: { written: 'Vnd', suggestion: 'VND' } });
  });
});

describe('a percent', () => {
  it.each([
    ['25%', '0.25', '0.01'],
    ['25 %', '0.25', '0.01'],
    ['at least 12.5%', '0.125', '0.001'],
    ['-3%', '-0.03', '0.01'],
  ])('is a fraction: `%s`', (text, number, lastDigit) => {
    const value = valueOf(parsePercent(text));
    expect([value?.number.toString(), value?.lastDigit?.toString()]).toEqual([number, lastDigit]);
  });

  it.each([
    ['25', '25%'],
    ['0.25', undefined],
    ['1', undefined],
  ])('needs its sign: `%s`', (written, suggestion) => {
    const args = { written, problem: 'no-percent-sign', suggestion };
    expect(parsePercent(written).problem).toEqual({ code: 'LF206', args });
  });

  it('as a minimum or a threshold is not negative', () => {
    expect(parsePositivePercent('-3%').problem).toMatchObject({ args: { problem: 'negative' } });
    expect(parseThreshold('-3%').problem).toMatchObject({ args: { problem: 'negative' } });
  });

  it.each([
    ['25/100', 'no-percent-sign', '25%'],
    ['25％', 'unexpected-text', '25%'],
    ['at least 25％', 'unexpected-text', 'at least 25%'],
    ['25/90', 'no-percent-sign', undefined],
  ])('has one form: not `%s`', (text, problem, suggestion) => {
    expect(parsePercent(text).problem).toMatchObject({ code: 'LF206', args: { problem, suggestion } });
  });

  it.each([
    ['about 85%', 'about', '85%'],
    ['ít nhất 12.5 %', 'ít nhất', '12.5%'],
  ])('as a minimum or a threshold has no qualifier: `%s`', (written, part, suggestion) => {
    const args = { written, problem: 'unexpected-text', part, suggestion };
    expect(parseThreshold(written).problem?.args).toEqual(args);
    expect(parseMinimum(written).problem?.args).toEqual(args);
  });
});

describe('a share', () => {
  it('keeps the numerator and the denominator of a ratio', () => {
    const value = valueOf(parseShare('34/60'));
    expect(value?.number.toFixed(6)).toBe('0.566667');
    expect(value?.numerator?.number.toString()).toBe('34');
    expect(value?.denominator?.number.toString()).toBe('60');
    expect(value?.lastDigit).toBeUndefined();
  });

  it('has no numerator where it is a percent', () => {
    const value = valueOf(parseShare('25%'));
    expect(value?.number.toString()).toBe('0.25');
    expect(value).not.toHaveProperty('numerator');
  });

  it('may have spaces and decimals', () => {
    expect(valueOf(parseShare('1.5 / 4'))?.number.toString()).toBe('0.375');
  });

  it.each([
    ['34/0', 'LF206', { problem: 'zero-denominator' }],
    ['34/-60', 'LF206', { problem: 'negative' }],
    ['khoảng 34/60', 'LF206', { problem: 'ratio-qualifier', part: 'khoảng', suggestion: '34/60' }],
    ['>= 34 / 60', 'LF206', { problem: 'ratio-qualifier', part: '>=', suggestion: '34 / 60' }],
    ['ba/60', 'LF206', { problem: 'not-a-number', part: 'ba' }],
    ['34/1.200', 'LF204', { written: '34/1.200', readings: ['34/1200', '34/1.2000'] }],
    ['1,388/2,000', 'LF204', { readings: ['1388/2000', '1.3880/2.0000'] }],
    ['1,388/2,5', 'LF204', { readings: ['1388/2.5', '1.3880/2.5'] }],
    ['34:60', 'LF206', { problem: 'unexpected-text', part: ':', suggestion: '34/60' }],
    ['34:0', 'LF206', { problem: 'unexpected-text', suggestion: undefined }],
    ['034/60', 'LF206', { problem: 'leading-zero', suggestion: '34/60' }],
    ['/60', 'LF206', { problem: 'not-a-number' }],
    ['0.25', 'LF206', { problem: 'no-percent-sign' }],
  ])('is refused in `%s`', (text, code, args) => {
    expect(parseShare(text).problem).toMatchObject({ code, args });
  });
});

describe('money that was paid', () => {
  it.each([
    ['-500000', '500000'],
    ['−500_000', '500_000'],
    ['- 500000 VND', '500000 VND'],
    ['(500000)', '500000'],
    ['(500.000.000) VND', '500000000 VND'],
    ['(9.5 triệu)', '9.5 triệu'],
    ['500000-', '500000'],
    ['-12.130', undefined],
    ['-9 to', undefined],
  ])('came back where accounts write `%s`: a refund of %s', (text, suggestion) => {
    const { problem } = parsePaid(text);
    expect(problem).toMatchObject({ code: 'LF206', args: { written: text, problem: 'refund' } });
    expect(problem?.code === 'LF206' && problem.args.suggestion).toBe(suggestion);
  });

  it.each(['about -5', 'khoảng -5'])('and where a qualifier stands before the sign: `%s`', (text) => {
    expect(parsePaid(text).problem).toMatchObject({ code: 'LF206', args: { problem: 'refund' } });
  });

  it.each(['500_000 VND', '0', '-0', 'ít nhất 5'])('is read as any other amount: `%s`', (text) => {
    expect(parsePaid(text)).toEqual(parseMoney(text));
  });

  it.each(['-', '', '1,388', '(5) (6)', 'abc', '2023-06-30'])('nor is it a refund, `%s`', (text) => {
    const { problem } = parsePaid(text);
    expect(problem).toEqual(parseMoney(text).problem);
  });
});
