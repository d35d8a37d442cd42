import { describe, expect, it } from 'vitest';
import { foundIn, indicatorText } from './found-in.js';

const count = (keys: string, on: string) =>
  indicatorText(`measure: count; unit: hộ; accumulates: latest; target: 100; ${keys}`, [[on, '60']]);

describe('LF412, the newest value', () => {
  it.each([
    ['hằng quý', '2022-12-31', '2023-06-30', false],
    ['hằng quý', '2022-12-31', '2023-07-01', true],
    ['hằng quý', '2022-06-30', '2022-12-31', false],
    ['hằng quý', '2022-06-30', '2023-01-01', true],
    ['hằng tháng', '2022-12-31', '2023-02-28', false],
    ['hằng tháng', '2022-12-31', '2023-03-01', true],
    ['hằng tháng', '2023-01-15', '2023-03-15', false],
    ['hằng năm', '2021-12', '2023-12-31', false],
    ['hằng năm', '2021-12', '2024-01-01', true],
    ['cuối dự án', '2021-09-30', '2024-12-31', false],
    ['định kỳ', '2022-12-31', '2023-06-30', false],
    ['định kỳ', '2022-12-31', '2023-07-01', true],
  ] as const)('%s, of %s, on %s', async (frequency, on, asOf, isStale) => {
    expect(await foundIn(count(`frequency: ${frequency}`, on), 'LF412', asOf)).toHaveLength(isStale ? 1 : 0);
  });

  it('is looked at on the last day of a project that is over, until one interval after it', async () => {
    const old = count('frequency: hằng quý', '2024-03-31');
    expect(await foundIn(old, 'LF412', '2025-01-31')).toEqual([
      'indicators.I.actuals[0].on: I: over 6 months without a value, from 2024-03-31 to 2024-12-31 (two intervals of `hằng quý`)',
    ]);
    expect(await foundIn(old, 'LF412', '2025-03-31')).toHaveLength(1);
    expect(await foundIn(old, 'LF412', '2025-04-01')).toEqual([]);
    const recent = count('frequency: hằng quý', '2024-06-30');
    expect(await foundIn(recent, 'LF412', '2025-03-31')).toEqual([]);
  });

  it('is not one that comes after the as-of date', async () => {
    const values = [
      ['2022-03-31', '20'],
      ['2023-03-31', '60'],
    ] as const;
    const text = indicatorText('measure: count; unit: hộ; accumulates: latest; target: 100; frequency: quý', values);
    expect(await foundIn(text, 'LF412', '2022-12-31')).toHaveLength(1);
    expect(await foundIn(text, 'LF412', '2023-03-31')).toEqual([]);
  });
});

describe('LF411, an explanation', () => {
  const values = [
    ['2022-12-31', '10'],
    ['2023-06-30', '12'],
  ] as const;
  const explained = (on: string) =>
    `${indicatorText('measure: count; unit: hộ; accumulates: latest; baseline: { value: 0 }; target: 100', values)}    explanation: [{ on: ${on}, text: Mưa lũ }]\n`;

  it.each([
    ['2022-12-31', 'on the day of the value before', false],
    ['2023-01-01', 'after the value before', false],
    ['2023-06-29', 'on the day before the value', false],
    ['2023-06-30', 'on the day of the value', true],
    ['2023-08-31', 'on the as-of date', true],
    ['2023-09-01', 'after the as-of date', false],
    ['2023', 'in the year', true],
    ['2022', 'in the year before', false],
    ['2023-06', 'in the month', true],
  ] as const)('of %s, %s', async (on, _, explains) => {
    expect(await foundIn(explained(on), 'LF411', '2023-08-31')).toHaveLength(explains ? 0 : 1);
  });

  it('is asked for by the thresholds of the project', async () => {
    const thresholds = 'thresholds:\n  indicator: { on_track: 20%, at_risk: 10% }\n';
    expect(await foundIn(explained('2022'), 'LF411')).toHaveLength(1);
    expect(await foundIn(`${thresholds}${explained('2022')}`, 'LF411')).toEqual([]);
  });
});
