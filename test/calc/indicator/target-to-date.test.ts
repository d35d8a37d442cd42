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
    ['a state that did not begin at 0', 'accumulates: latest\ntarget: 5', 'no-baseline'],
    ['a greatest value likewise', 'accumulates: max\ntarget: 5', 'no-baseline'],
    ['a mean likewise', 'accumulates: average\ntarget: 5', 'no-baseline'],
    ['a state whose baseline is not known', 'accumulates: latest\nbaseline: { unknown: x }\ntarget: 5', 'no-baseline'],
    ['a sum of what decreases', 'accumulates: sum\ndirection: decrease\ntarget: 5', 'no-baseline'],
  ])('is not computable: %s', async (_, more, notComputable) => {
    const line = await at(MIDDLE, `${more}\nactuals: [{ on: 2023-06-30, value: 3 }]`);
    expect(line).toMatchObject({ targetToDate: { notComputable }, pace: { notComputable } });
  });
});

describe('a state without a baseline', () => {
  const state = 'accumulates: latest\ntarget: 90\nactuals: [{ on: 2023-06-30, value: 60 }]';

  it('keeps its attainment against the target', async () => {
    expect(await at(MIDDLE, state)).toMatchObject({
      attainment: { ratio: '0.666667', basis: 'against-target' },
      targetToDate: { notComputable: 'no-baseline' },
      status: 'not-computable',
    });
  });

  it('has a target to date and a pace from 0 where interim targets give one', async () => {
    expect(await at(MIDDLE, `${state}\ninterim: [{ by: 2023-06-30, value: 80 }]`)).toMatchObject({
      targetToDate: { value: '80', method: 'interim' },
      pace: { ratio: '0.750000' },
      status: 'at-risk',
    });
  });

  it('has the target in force after the end', async () => {
    expect(await at(AFTER, state)).toMatchObject({
      targetToDate: { value: '90', method: 'overall' },
      pace: { ratio: '0.666667' },
      status: 'not-achieved',
    });
  });

  it('that should fall has a target to date from interim targets and after the end, and no pace', async () => {
    const fall = state.replace('latest', 'latest\ndirection: decrease').replace('90', '50');
    expect(await at(MIDDLE, `${fall}\ninterim: [{ by: 2023-06-30, value: 55 }]`)).toMatchObject({
      targetToDate: { value: '55', method: 'interim' },
      pace: { notComputable: 'no-baseline' },
    });
    expect(await at(AFTER, fall)).toMatchObject({
      targetToDate: { value: '50', method: 'overall' },
      pace: { notComputable: 'no-baseline' },
    });
  });

  it('that should fall and is a sum likewise', async () => {
    const fall = 'accumulates: sum\ndirection: decrease\ntarget: 9\nactuals: []';
    expect(await at(MIDDLE, `${fall}\ninterim: [{ by: 2023-06-30, value: 5 }]`)).toMatchObject({
      targetToDate: { value: '5', method: 'interim' },
      pace: { notComputable: 'no-baseline' },
      status: 'within-limit',
    });
  });
});

describe('the clock stops', () => {
  const line = '{ id: I, name: I, measure: count, unit: x, accumulates: sum, target: 1280, actuals: [] }';
  const toDate = async (keys: string, asOf: string) => {
    const { indicators } = await report(`${keys}\nindicators: [${line}]`, asOf);
    return indicators[0]?.['targetToDate'];
  };

  it('for a project that has closed, on the day on which it did', async () => {
    expect(await toDate('ended: 2023-06-30', '2024-06-30')).toEqual({ value: '730', method: 'linear' });
  });

  it('for one that stands still, on the first day of that', async () => {
    const suspended = 'suspensions: [{ from: 2023-06-30, reason: x }]';
    expect(await toDate(suspended, '2024-06-30')).toEqual({ value: '730', method: 'linear' });
  });

  it('is never after the end of a project that closed before it', async () => {
    expect(await toDate('ended: 2023-06-30', AFTER)).toEqual({ value: '730', method: 'linear' });
  });

  it('for what is due by a date, too', async () => {
    const keys = `suspended: 2023-06-29\nindicators:\n  - { id: I, name: I, measure: count, unit: x, accumulates: sum, target: 9, interim: [{ by: 2022, value: 4 }, { by: 2023-06, value: 6 }] }`;
    const { indicators } = await report(keys, '2024-06-30');
    expect(indicators[0]).toMatchObject({ targetToDate: { value: '4' } });
  });

  it('the days of a suspension that is over expect nothing', async () => {
    const resumed =
      'period: { start: 2023-01-01, end: 2023-12-31 }\nsuspensions: [{ from: 2023-04-01, until: 2023-06-30, reason: x }]';
    // 152 of 274 active days
    expect(await toDate(resumed, '2023-08-31')).toEqual({ value: '710.072993', method: 'linear' });
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

  it('of several versions of one date the newest in force counts', async () => {
    const revised =
      'accumulates: sum\ntarget: 100\ninterim: [{ by: 2022-12, value: 30 }, { by: 2022-12, value: 20, from: 2023-01, reason: lũ }]';
    expect((await at('2022-12-31', revised))['targetToDate']).toMatchObject({ value: '30' });
    expect((await at('2023-01-01', revised))['targetToDate']).toMatchObject({ value: '20' });
  });

  it('versions of one period are not added up, however the period is named', async () => {
    const { indicators } = await report(`
      reporting_periods: [{ id: FY2022, start: 2021-07-01, end: 2022-06-30 }]
      indicators:
        - id: I
          name: I
          measure: count
          unit: x
          accumulates: sum
          target: 9
          interim:
            - { during: FY2022, value: 4 }
            - { during: { start: 2021-07, end: 2022-06 }, value: 3, from: 2022-01, reason: lũ }`);
    expect(indicators[0]).toMatchObject({ targetToDate: { value: '3', method: 'interim' } });
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
