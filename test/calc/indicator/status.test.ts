import { describe, expect, it } from 'vitest';
import { indicator, report } from '../../support/project.js';

const status = async (keys: string, asOf?: string) =>
  (await indicator(`measure: number\nunit: x\n${keys}`, asOf))['status'];
const AFTER = '2025-01-01';

/** A sum towards 1280: as of 2023-06-30 exactly 730 are due, so that the pace is value / 730. */
const sumOf = (value: string, asOf?: string) =>
  status(`accumulates: sum\ntarget: 1280\nactuals: [{ on: 2023-06-30, value: ${value} }]`, asOf);

describe('status: the first that holds', () => {
  it('1. no value, even where the target is unknown or the project is over', async () => {
    expect(await status('accumulates: sum\ntarget: 5')).toBe('no-data');
    expect(await status('accumulates: sum\ntarget: { unknown: x }')).toBe('no-data');
    expect(await status('accumulates: sum\ntarget: 5', AFTER)).toBe('no-data');
  });

  it.each([
    ['below the limit', '19', 'at most 20', 'within-limit', 'achieved'],
    ['at the limit', '20', 'at most 20', 'within-limit', 'achieved'],
    ['above it', '20.1', 'at most 20', 'not-achieved', 'not-achieved'],
    ['at a limit that is to be undercut', '20', 'less than 20', 'not-achieved', 'not-achieved'],
    ['nothing at all', '0', '0', 'within-limit', 'achieved'],
  ])('2. a sum that is to stay low, %s: before the end and after it', async (_, value, target, before, after) => {
    const ceiling = `accumulates: sum\ndirection: decrease\ntarget: ${target}\nactuals: [{ on: 2022, value: ${value} }]`;
    expect(await status(ceiling)).toBe(before);
    expect(await status(ceiling, '2024-12-31')).toBe(before);
    expect(await status(ceiling, AFTER)).toBe(after);
  });

  it('2. a limit that the bound of the value leaves open is not certain', async () => {
    const about = (value: string) =>
      indicator(
        `measure: number\nunit: x\naccumulates: sum\ndirection: decrease\ntarget: at most 20\nactuals: [{ on: 2022, value: ${value} }]`,
      );
    expect(await about('about 19')).toMatchObject({ status: 'within-limit', uncertain: true });
    expect(await about('about 21')).toMatchObject({ status: 'not-achieved', uncertain: true });
    expect(await about('about 18')).not.toHaveProperty('uncertain');
    expect(await about('more than 20')).toMatchObject({ status: 'within-limit', uncertain: true });
  });

  it('2. a sum that is to stay low without a known limit cannot be computed', async () => {
    const unknown = 'accumulates: sum\ndirection: decrease\ntarget: { unknown: x }\nactuals: [{ on: 2022, value: 4 }]';
    expect(await status(unknown)).toBe('not-computable');
  });

  it('2. a limit is kept or not once the project has closed', async () => {
    const ceiling =
      '{ id: I, name: I, measure: count, unit: x, accumulates: sum, direction: decrease, target: 20, actuals: [] }';
    const { indicators } = await report(`ended: 2023-03-31\nindicators: [${ceiling}]`);
    expect(indicators[0]).toMatchObject({ status: 'achieved' });
  });

  it('3. met, even below the baseline or without an attainment', async () => {
    expect(await sumOf('1280')).toBe('achieved');
    expect(await sumOf('1280', AFTER)).toBe('achieved');
    const zero = 'accumulates: sum\ntarget: 0\nactuals: []';
    expect(await status(zero)).toBe('achieved');
    const decreaseWithoutBaseline =
      'accumulates: latest\ndirection: decrease\ntarget: 5\nactuals: [{ on: 2022, value: 4 }]';
    expect(await status(decreaseWithoutBaseline)).toBe('achieved');
  });

  it('4. worse than the baseline, also where the target is unknown or the project is over', async () => {
    const fallen = 'accumulates: latest\nbaseline: { value: 15 }\nactuals: [{ on: 2022, value: 14.9 }]';
    expect(await status(`${fallen}\ntarget: 50`)).toBe('regressed');
    expect(await status(`${fallen}\ntarget: { unknown: x }`)).toBe('regressed');
    expect(await status(`${fallen}\ntarget: 50`, AFTER)).toBe('regressed');
    const risen =
      'accumulates: latest\ndirection: decrease\nbaseline: { value: 15 }\ntarget: 5\nactuals: [{ on: 2022, value: 15.1 }]';
    expect(await status(risen)).toBe('regressed');
  });

  it('4. a value at the baseline has not regressed', async () => {
    expect(
      await status('accumulates: latest\nbaseline: { value: 15 }\ntarget: 50\nactuals: [{ on: 2022, value: 15 }]'),
    ).toBe('off-track');
  });

  it('5. an unknown target, also after the end', async () => {
    const unknown = 'accumulates: sum\ntarget: { unknown: x }\nactuals: [{ on: 2022, value: 4 }]';
    expect(await status(unknown)).toBe('not-computable');
    expect(await status(unknown, AFTER)).toBe('not-computable');
  });

  it('6. not met after the end, also where the attainment cannot be computed', async () => {
    const noBaseline = 'accumulates: latest\ndirection: decrease\ntarget: 5\nactuals: [{ on: 2022, value: 6 }]';
    expect(await status(noBaseline, AFTER)).toBe('not-achieved');
    const noWay = 'accumulates: latest\nbaseline: { value: 5 }\ntarget: more than 5\nactuals: [{ on: 2022, value: 5 }]';
    expect(await status(noWay)).toBe('not-computable');
    expect(await status(noWay, AFTER)).toBe('not-achieved');
  });

  it('6. not met once the project has closed, long before its end', async () => {
    const sum = '{ id: I, name: I, measure: count, unit: x, accumulates: sum, target: 20, actuals: [] }';
    const statusOf = async (asOf: string) => {
      const { indicators } = await report(`ended: 2023-03-31\nindicators: [${sum}]`, asOf);
      return indicators[0]?.['status'];
    };
    expect(await statusOf('2023-03-30')).toBe('off-track');
    expect(await statusOf('2023-03-31')).toBe('not-achieved');
  });

  it('7. no attainment, or no pace for another reason than that none is due', async () => {
    const noBaseline = 'accumulates: latest\ndirection: decrease\ntarget: 5\nactuals: [{ on: 2022, value: 6 }]';
    expect(await status(noBaseline)).toBe('not-computable');
    const state = 'accumulates: latest\ntarget: 90\nactuals: [{ on: 2022, value: 60 }]';
    expect(await status(state)).toBe('not-computable');
    const zero = 'accumulates: sum\ntarget: 0\nactuals: [{ on: 2022, value: -1 }]';
    expect(await status(zero)).toBe('not-computable');
  });

  it('6. not met after the end; on the last day the pace still decides', async () => {
    expect(await sumOf('1279', AFTER)).toBe('not-achieved');
    expect(await sumOf('1279', '2024-12-31')).toBe('on-track');
  });

  it('8. no pace yet', async () => {
    const early = 'accumulates: sum\ntarget: 9\ninterim: [{ by: 2024, value: 5 }]\nactuals: [{ on: 2022, value: 6 }]';
    expect(await status(early)).toBe('not-due');
  });

  it.each([
    ['839.500001', 'ahead'],
    ['839.5', 'on-track'],
    ['620.5', 'on-track'],
    ['620.499999', 'at-risk'],
    ['438', 'at-risk'],
    ['437.999999', 'off-track'],
    ['0', 'off-track'],
  ])('9. by the exact pace: %s of 730 is %s (115 %, 85 %, 60 %)', async (value, expected) => {
    expect(await sumOf(value)).toBe(expected);
  });

  it('9. by the thresholds of the project', async () => {
    const { indicators } = await report(`
      thresholds: { indicator: { on_track: 90%, at_risk: 70%, ahead: 110% } }
      indicators:
        - { id: I, name: I, measure: number, unit: x, accumulates: sum, target: 1280, actuals: [{ on: 2022, value: 650 }] }`);
    expect(indicators[0]).toMatchObject({ status: 'at-risk' });
  });

  it('a level to maintain: off-track before the end, not-achieved after it, never regressed', async () => {
    const below =
      'accumulates: latest\ndirection: maintain\nbaseline: { value: 50 }\ntarget: 50\nactuals: [{ on: 2022, value: 49 }]';
    expect(await status(below)).toBe('off-track');
    expect(await status(below, AFTER)).toBe('not-achieved');
  });

  it('a level to stay below has not regressed either when it rises above its baseline', async () => {
    const above = 'accumulates: latest\ndirection: maintain\nbaseline: { value: 50 }\ntarget: at most 50';
    expect(await status(`${above}\nactuals: [{ on: 2022, value: 51 }]`)).toBe('off-track');
  });

  it('a level to maintain without a known target cannot be computed', async () => {
    const unknown =
      'accumulates: latest\ndirection: maintain\ntarget: { unknown: x }\nactuals: [{ on: 2022, value: 49 }]';
    expect(await status(unknown)).toBe('not-computable');
  });
});
