import { describe, expect, it } from 'vitest';
import { indicator } from '../../support/project.js';

const count = (accumulates: string, actuals: string, more = '') =>
  indicator(`measure: count\nunit: x\naccumulates: ${accumulates}\ntarget: 100\nactuals: ${actuals}\n${more}`);
const share = (accumulates: string, actuals: string, more = '') =>
  indicator(`measure: percent\naccumulates: ${accumulates}\ntarget: 60%\nactuals: ${actuals}\n${more}`);

const SERIES = '[{ on: 2022-06-30, value: 40 }, { on: 2022-12-31, value: 70 }, { on: 2023-06-30, value: 65 }]';

describe('the value at the as-of date', () => {
  it.each([
    ['sum', { value: '175', on: '2023-06-30', observations: 3 }],
    ['latest', { value: '65', on: '2023-06-30' }],
    ['max', { value: '70', on: '2022-12-31' }],
    ['average', { value: '58.333333', on: '2023-06-30', observations: 3 }],
  ])('%s of 40, 70 and 65, and what it is of', async (accumulates, actual) => {
    expect((await count(accumulates, SERIES))['actual']).toEqual(actual);
  });

  it('max is the least where the direction is decrease', async () => {
    const least = await count('max', SERIES, 'baseline: { value: 250 }\ndirection: decrease');
    expect(least['actual']).toEqual({ value: '40', on: '2022-06-30' });
  });

  it('the greatest is dated on the day on which it was first reached, whatever the order of the file', async () => {
    const again = '[{ on: 2023-06-30, value: 70 }, { on: 2022-12-31, value: 70 }, { on: 2022-06-30, value: 40 }]';
    expect((await count('max', again))['actual']).toEqual({ value: '70', on: '2022-12-31' });
  });

  it('the newest is meant by date, whatever the order of the file', async () => {
    const shuffled = '[{ on: 2023-06-30, value: 65 }, { on: 2022-06-30, value: 40 }]';
    expect((await count('latest', shuffled))['actual']).toEqual({ value: '65', on: '2023-06-30' });
  });

  it('of several on one date, the newest is the last in the file', async () => {
    const corrected = '[{ on: 2023-06-30, value: 65 }, { on: 2023-06-30, value: 66 }, { on: 2022, value: 40 }]';
    expect((await count('latest', corrected))['actual']).toEqual({ value: '66', on: '2023-06-30' });
  });

  it.each([
    ['sum', { value: '0', observations: 0 }],
    ['latest', { notComputable: 'no-actual' }],
    ['max', { notComputable: 'no-actual' }],
    ['average', { notComputable: 'no-actual' }],
  ])('reported as none: %s', async (accumulates, actual) => {
    expect((await count(accumulates, '[]'))['actual']).toEqual(actual);
  });

  it('pooled: (2 + 70) / (20 + 80) is 72 %, not the mean of 10 % and 87.5 %', async () => {
    const pooled = await share('pooled', '[{ on: 2022-12-31, value: 2/20 }, { on: 2023-06-30, value: 70/80 }]');
    expect(pooled['actual']).toEqual({
      value: '0.72',
      on: '2023-06-30',
      observations: 2,
      numerator: '72',
      denominator: '100',
    });
  });

  it('pooled with nothing reported has no value', async () => {
    expect((await share('pooled', '[]'))['actual']).toEqual({ notComputable: 'no-actual' });
  });

  it('a bare percent cannot be pooled', async () => {
    const bare = await share('pooled', '[{ on: 2022-12-31, value: 2/20 }, { on: 2023-06-30, value: 80% }]');
    expect(bare['actual']).toEqual({ notComputable: 'no-actual' });
  });

  it('a ratio that is the newest or the greatest keeps numerator and denominator as written', async () => {
    const actuals = '[{ on: 2022-12-31, value: 34/60 }, { on: 2023-06-30, value: 20/40 }]';
    expect((await share('latest', actuals))['actual']).toEqual({
      value: '0.5',
      on: '2023-06-30',
      numerator: '20',
      denominator: '40',
    });
    expect((await share('max', actuals))['actual']).toEqual({
      value: '0.566667',
      on: '2022-12-31',
      numerator: '34',
      denominator: '60',
    });
  });

  it('of two ratios that are equally great the first one is shown', async () => {
    const equal = '[{ on: 2022-12-31, value: 20/40 }, { on: 2023-06-30, value: 30/60 }]';
    expect((await share('max', equal))['actual']).toMatchObject({ value: '0.5', numerator: '20', denominator: '40' });
  });

  it('a percent without parts has none', async () => {
    expect((await share('latest', '[{ on: 2023-06-30, value: 85% }]'))['actual']).toEqual({
      value: '0.85',
      on: '2023-06-30',
    });
  });

  it('an average of ratios has no numerator of its own', async () => {
    const mean = await share('average', '[{ on: 2022-12-31, value: 1/4 }, { on: 2023-06-30, value: 3/4 }]');
    expect(mean['actual']).toEqual({ value: '0.5', on: '2023-06-30', observations: 2 });
  });

  it('qualifiers travel into sums: more than 4 and 5 is more than 9', async () => {
    const sum = await count('sum', '[{ on: 2022-12-31, value: more than 4 }, { on: 2023-06-30, value: 5 }]');
    expect(sum['actual']).toEqual({ value: '9', qualifier: 'more-than', on: '2023-06-30', observations: 2 });
  });
});
