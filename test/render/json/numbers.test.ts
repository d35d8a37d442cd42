import { describe, expect, it } from 'vitest';
import { report } from '../../support/project.js';

describe('numbers in the JSON report', () => {
  const disbursed = async (amount: string) =>
    (await report(`budget: { disbursements: [{ id: D, on: 2022, amount: ${amount} }] }`)).disbursement['disbursed'];

  it.each([
    ['12_345_678_901_234_567_890', '12345678901234567890'],
    ['0.1', '0.1'],
    ['0.123456789', '0.123456789'],
    ['8.9 tỷ', '8900000000'],
    ['1.50', '1.5'],
  ])('%s is every digit of it: %s', async (written, value) => {
    expect(await disbursed(written)).toEqual({ value });
  });

  it('a sum is exact where floats are not: 0.1 + 0.2', async () => {
    const { disbursement } = await report(
      'budget: { disbursements: [{ id: A, on: 2022, amount: 0.1 }, { id: B, on: 2022, amount: 0.2 }] }',
    );
    expect(disbursement['disbursed']).toEqual({ value: '0.3' });
  });

  it.each([
    ['2', '3', '0.666667'],
    ['-2', '3', '-0.666667'],
    ['1', '2_000_000', '0.000001'],
    ['-1', '2_000_000', '-0.000001'],
    ['1', '2_000_001', '0.000000'],
    ['-1', '2_000_001', '0.000000'],
  ])('a ratio has six decimals, half away from zero: %s of %s is %s', async (value, target, ratio) => {
    const { indicators } = await report(
      `indicators: [{ id: I, name: I, measure: number, unit: x, accumulates: sum, target: ${target}, actuals: [{ on: 2022, value: ${value} }] }]`,
    );
    expect(indicators[0]?.['attainment']).toMatchObject({ ratio });
  });

  it.each([
    ['at least 5', 'at-least'],
    ['hơn 5', 'more-than'],
    ['up to 5', 'at-most'],
    ['dưới 5', 'less-than'],
    ['khoảng 5', 'about'],
  ])('%s has its qualifier', async (written, qualifier) => {
    expect(await disbursed(written)).toEqual({ value: '5', qualifier });
  });
});
