import { describe, expect, it } from 'vitest';
import { indicator, report } from '../../support/project.js';

const MIDDLE = '2023-06-30';
const BEFORE = '2021-06-30';
const AFTER = '2025-01-01';

const keys = (more: string) => `measure: count\nunit: x\n${more}`;
const at = (asOf: string, more: string) => indicator(keys(more), asOf);

describe('target to date without interim targets: linear', () => {
  it('a sum starts at 0: 16 × 730/1280 is 9.125', async () => {
    const sum = await at(MIDDLE, 'accumulates: sum\ntarget: at least 16\nactuals: [{ on: 2023-06-30, value: 9 }]');
    expect(sum).toMatchObject({ targetToDate: { value: '9.125', method: 'linear' }, pace: { ratio: '0.986301' } });
  });

  it('starts at the baseline: 30 + 90 × 730/1280', async () => {
    const rise = await at(
      MIDDLE,
      'accumulates: latest\nbaseline: { value: 30 }\ntarget: 120\nactuals: [{ on: 2023-06-30, value: 65 }]',
    );
    expect(rise).toMatchObject({ targetToDate: { value: '81.328125', method: 'linear' }, pace: { ratio: '0.681887' } });
  });

  it('falls from the baseline: 250 − 150 × 730/1280', async () => {
    const fall = await at(
      MIDDLE,
      'accumulates: latest\ndirection: decrease\nbaseline: { value: 250 }\ntarget: 100\nactuals: [{ on: 2023-06-30, value: 175 }]',
    );
    expect(fall).toMatchObject({
      targetToDate: { value: '164.453125', method: 'linear' },
      pace: { ratio: '0.876712' },
    });
  });

  it('before the start it is the baseline, and the pace is not due', async () => {
    const early = await at(
      BEFORE,
      'accumulates: latest\nbaseline: { value: 30 }\ntarget: 120\nactuals: [{ on: 2021-01-01, value: 40 }]',
    );
    expect(early).toMatchObject({
      targetToDate: { value: '30', method: 'linear' },
      pace: { notComputable: 'not-due' },
      status: 'not-due',
    });
  });

  it('before the start a sum is expected to be 0', async () => {
    expect(await at(BEFORE, 'accumulates: sum\ntarget: 16')).toMatchObject({
      targetToDate: { value: '0', method: 'linear' },
    });
  });

  it('on the last day it is the whole target and still linear, on the next day it is overall', async () => {
    const sum = 'accumulates: sum\ntarget: 16\nactuals: []';
    expect(await at('2024-12-31', sum)).toMatchObject({ targetToDate: { value: '16', method: 'linear' } });
    expect(await at(AFTER, sum)).toMatchObject({ targetToDate: { value: '16', method: 'overall' } });
  });

  it('follows the target in force', async () => {
    const moved = await at(
      MIDDLE,
      'accumulates: sum\ntarget: [{ value: 16, from: 2021-07-01 }, { value: 32, from: 2023-01-01, reason: mở rộng }]',
    );
    expect(moved).toMatchObject({ targetToDate: { value: '18.25' } });
  });

  it.each([
    ['an unknown target', 'accumulates: sum\ntarget: { unknown: không nêu }', 'target-unknown'],
    ['a decrease without a baseline', 'accumulates: latest\ndirection: decrease\ntarget: 5', 'no-baseline'],
    ['a sum of what decreases', 'accumulates: sum\ndirection: decrease\ntarget: 5', 'no-baseline'],
  ])('is not computable: %s', async (_, more, notComputable) => {
    const line = await at(MIDDLE, `${more}\nactuals: [{ on: 2023-06-30, value: 3 }]`);
    expect(line).toMatchObject({ targetToDate: { notComputable }, pace: { notComputable } });
  });
});

describe('target to date with interim targets', () => {
  const running =
    'accumulates: latest\ntarget: 100\ninterim: [{ by: 2022-12, value: 30 }, { by: 2023-06, value: at least 50 }, { by: 2023-12, value: 80 }]';
  const increments =
    'accumulates: sum\ntarget: 100\ninterim: [{ during: { start: 2022, end: 2022 }, value: 30 }, { during: { start: 2023-01, end: 2023-06 }, value: 20 }, { during: { start: 2023-07, end: 2023-12 }, value: 30 }]';

  it.each([
    ['the last one due on the as-of date', '2023-06-30', running, '50'],
    ['the one before it a day earlier', '2023-06-29', running, '30'],
    ['increments add up once their period has ended', '2023-06-30', increments, '50'],
    ['the second has not ended a day earlier', '2023-06-29', increments, '30'],
  ])('%s', async (_, asOf, more, value) => {
    expect((await at(asOf, more))['targetToDate']).toEqual({ value, method: 'interim' });
  });

  it('the last one due is meant by date, whatever the order of the file', async () => {
    const shuffled =
      'accumulates: latest\ntarget: 100\ninterim: [{ by: 2023-06, value: 50 }, { by: 2022-12, value: 30 }]';
    expect((await at(MIDDLE, shuffled))['targetToDate']).toMatchObject({ value: '50' });
  });

  it.each([running, increments])('before the first is due there is none', async (more) => {
    expect(await at('2022-06-30', `${more}\nactuals: [{ on: 2022-01, value: 10 }]`)).toMatchObject({
      targetToDate: { notComputable: 'not-due' },
      pace: { notComputable: 'not-due' },
      status: 'not-due',
    });
  });

  it('after the end the overall target counts, also where the interim targets stop short of it', async () => {
    expect((await at(AFTER, running))['targetToDate']).toEqual({ value: '100', method: 'overall' });
  });

  it('is known where the overall target is not', async () => {
    const unknown = `${running.replace('target: 100', 'target: { unknown: không nêu }')}\nactuals: [{ on: 2023-06-30, value: 25 }]`;
    expect(await at(MIDDLE, unknown)).toMatchObject({
      targetToDate: { value: '50' },
      pace: { ratio: '0.500000' },
      status: 'not-computable',
    });
  });

  it('after the end an unknown overall target leaves nothing to compare with', async () => {
    const unknown = running.replace('target: 100', 'target: { unknown: không nêu }');
    expect((await at(AFTER, unknown))['targetToDate']).toEqual({ notComputable: 'target-unknown' });
  });

  it('an empty list is no interim target', async () => {
    expect((await at(MIDDLE, 'accumulates: sum\ntarget: 16\ninterim: []'))['targetToDate']).toMatchObject({
      method: 'linear',
    });
  });

  it('may be reported by a period id', async () => {
    const { indicators } = await report(`
      reporting_periods: [{ id: FY2022, start: 2021-07-01, end: 2022-06-30 }]
      indicators: [{ id: I, name: I, measure: count, unit: x, accumulates: sum, target: 9, interim: [{ during: FY2022, value: 4 }] }]`);
    expect(indicators[0]).toMatchObject({ targetToDate: { value: '4', method: 'interim' } });
  });
});

describe('target to date and pace are absent', () => {
  it.each([
    [
      'a level to maintain',
      'measure: number\nunit: x\naccumulates: latest\ndirection: maintain\ntarget: 5\nactuals: [{ on: 2023-06-30, value: 3 }]',
    ],
    ['yes-no', 'measure: yes-no\ntarget: yes'],
    ['a scale', 'measure: scale\nlevels: [a, b]\ntarget: b'],
    ['words', 'measure: qualitative\ntarget: x'],
  ])('for %s', async (_, yaml) => {
    const figures = await indicator(yaml);
    expect(figures).not.toHaveProperty('targetToDate');
    expect(figures).not.toHaveProperty('pace');
  });
});

describe('pace: of several reasons the first of no-actual, no-baseline, the target to date, not-due', () => {
  const decrease = 'accumulates: latest\ndirection: decrease';
  it.each([
    ['nothing reported, and no baseline', `${decrease}\ntarget: 5`, 'no-actual'],
    [
      'no baseline, and an unknown target',
      `${decrease}\ntarget: { unknown: x }\nactuals: [{ on: 2022, value: 3 }]`,
      'no-baseline',
    ],
    [
      'no baseline, and no interim target due',
      `${decrease}\ntarget: 5\ninterim: [{ by: 2024, value: 9 }]\nactuals: [{ on: 2022, value: 3 }]`,
      'no-baseline',
    ],
    [
      'a target to date that equals the baseline',
      'accumulates: latest\nbaseline: { value: 5 }\ntarget: 9\ninterim: [{ by: 2022, value: 5 }]\nactuals: [{ on: 2022, value: 6 }]',
      'not-due',
    ],
    [
      'a target to date of 0 without a baseline',
      'accumulates: sum\ntarget: 9\ninterim: [{ by: 2022, value: 0 }]\nactuals: [{ on: 2022, value: 6 }]',
      'not-due',
    ],
  ])('%s', async (_, more, notComputable) => {
    expect((await at(MIDDLE, more))['pace']).toEqual({ notComputable });
  });
});
