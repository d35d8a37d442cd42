import { describe, expect, it } from 'vitest';
import { indicator } from '../../support/project.js';

interface Numbers {
  readonly accumulates?: string;
  readonly direction?: string;
  readonly baseline?: string | undefined;
  readonly target: string;
  readonly value?: string | undefined;
}

/** A count at 2023-06-30 in the middle of its project. */
async function attainment({ accumulates = 'latest', direction = 'increase', baseline, target, value }: Numbers) {
  const keys = [
    'measure: number',
    'unit: x',
    `accumulates: ${accumulates}`,
    `direction: ${direction}`,
    `target: ${target}`,
    baseline === undefined ? '' : `baseline: ${baseline}`,
    value === undefined ? '' : `actuals: [{ on: 2023-06-30, value: ${value} }]`,
  ];
  return (await indicator(keys.join('\n')))['attainment'];
}

const UNKNOWN = '{ unknown: không nêu }';

describe('attainment, row by row', () => {
  it.each<[string, Numbers, object]>([
    [
      'from a baseline of 30 to 120, at 65',
      { baseline: '{ value: 30 }', target: '120', value: '65' },
      { ratio: '0.388889', basis: 'from-baseline' },
    ],
    [
      'a sum is held against its target, also with a baseline of 0',
      { accumulates: 'sum', baseline: '{ value: 0 }', target: '16', value: '5' },
      { ratio: '0.312500', basis: 'against-target' },
    ],
    [
      'a sum of what decreases has no baseline to fall from',
      { accumulates: 'sum', direction: 'decrease', baseline: '{ value: 0 }', target: '16', value: '5' },
      { notComputable: 'no-baseline' },
    ],
    [
      'a decrease without a baseline',
      { direction: 'decrease', target: '16', value: '5' },
      { notComputable: 'no-baseline' },
    ],
    [
      'a decrease whose baseline is unknown',
      { direction: 'decrease', baseline: UNKNOWN, target: '16', value: '5' },
      { notComputable: 'no-baseline' },
    ],
    ['an increase without a baseline', { target: '50', value: '53' }, { ratio: '1.060000', basis: 'against-target' }],
    [
      'an increase whose baseline is unknown',
      { baseline: UNKNOWN, target: '50', value: '25' },
      { ratio: '0.500000', basis: 'against-target' },
    ],
    [
      'a target that equals the baseline',
      { baseline: '{ value: 50 }', target: '50', value: '53' },
      { notComputable: 'target-equals-baseline' },
    ],
    [
      'a level to maintain that is kept',
      { direction: 'maintain', baseline: '{ value: 50 }', target: '50', value: '50' },
      { basis: 'maintain', met: true },
    ],
    [
      'a level to maintain that is not',
      { direction: 'maintain', target: '50', value: '49' },
      { basis: 'maintain', met: false },
    ],
    [
      'a level to maintain at 0 has no ratio to be missing',
      { direction: 'maintain', target: '0', value: '0' },
      { basis: 'maintain', met: true },
    ],
    ['a target of 0 without a baseline', { target: '0', value: '5' }, { notComputable: 'zero-target' }],
    ['a sum with a target of 0', { accumulates: 'sum', target: '0', value: '5' }, { notComputable: 'zero-target' }],
    [
      'a target of 0 to fall to from a baseline',
      { direction: 'decrease', baseline: '{ value: 10 }', target: '0', value: '5' },
      { ratio: '0.500000', basis: 'from-baseline' },
    ],
  ])('%s', async (_, numbers, expected) => {
    expect(await attainment(numbers)).toEqual(expected);
  });

  it('is never capped: 53 against a target of 50 from 15 is 38/35', async () => {
    expect(await attainment({ baseline: '{ value: 15 }', target: '50', value: '53' })).toMatchObject({
      ratio: '1.085714',
    });
  });

  it('a fall below the baseline is negative', async () => {
    expect(await attainment({ baseline: '{ value: 15 }', target: '50', value: '8' })).toMatchObject({
      ratio: '-0.200000',
    });
  });

  it('a decrease counts downwards: from 250 to 100, 175 is half the way', async () => {
    const decrease = { direction: 'decrease', baseline: '{ value: 250 }', target: '100' };
    expect(await attainment({ ...decrease, value: '175' })).toMatchObject({ ratio: '0.500000' });
    expect(await attainment({ ...decrease, value: '280' })).toMatchObject({ ratio: '-0.200000' });
  });

  it('ratios are computed against the number of a target, whatever its qualifier', async () => {
    for (const qualifier of ['at least', 'more than', 'about', 'up to', 'less than']) {
      expect(await attainment({ target: `${qualifier} 16`, value: '8' })).toEqual({
        ratio: '0.500000',
        basis: 'against-target',
      });
    }
  });

  it("a value's qualifier is an uncertainty and stays", async () => {
    expect(await attainment({ target: '16', value: 'more than 8' })).toEqual({
      ratio: '0.500000',
      qualifier: 'more-than',
      basis: 'against-target',
    });
  });

  it('a more-than on the way down is less of the way', async () => {
    const down = { direction: 'decrease', baseline: '{ value: 250 }', target: '100', value: 'more than 175' };
    expect(await attainment(down)).toMatchObject({ ratio: '0.500000', qualifier: 'less-than' });
  });
});

describe('attainment: of several reasons the first in the order of the page', () => {
  it.each<[string, Numbers, string]>([
    ['no actual before an unknown target', { target: UNKNOWN }, 'no-actual'],
    ['no actual before a missing baseline', { direction: 'decrease', target: '5' }, 'no-actual'],
    [
      'an unknown target before a missing baseline',
      { direction: 'decrease', target: UNKNOWN, value: '5' },
      'target-unknown',
    ],
    ['a missing baseline before a target of 0', { direction: 'decrease', target: '0', value: '5' }, 'no-baseline'],
    [
      'an unknown target of a level to maintain',
      { direction: 'maintain', target: UNKNOWN, value: '5' },
      'target-unknown',
    ],
    [
      'an equal baseline before a target of 0',
      { baseline: '{ value: 0 }', target: '0', value: '5' },
      'target-equals-baseline',
    ],
  ])('%s', async (_, numbers, notComputable) => {
    expect(await attainment(numbers)).toEqual({ notComputable });
  });
});

describe('met', () => {
  const isMet = async (direction: string, target: string, value: string) =>
    (
      await indicator(`
      measure: number
      unit: x
      accumulates: latest
      direction: ${direction}
      baseline: { value: ${direction === 'decrease' ? 1000 : -1000} }
      target: ${target}
      actuals: [{ on: 2023-06-30, value: ${value} }]`)
    )['status'] === 'achieved';

  it.each([
    ['increase', '16', '16', true],
    ['increase', '16', '15.999999', false],
    ['increase', 'at least 16', '16', true],
    ['increase', 'more than 16', '16', false],
    ['increase', 'more than 16', '16.000001', true],
    ['decrease', '16', '16', true],
    ['decrease', '16', '16.000001', false],
    ['decrease', 'less than 16', '16', false],
    ['decrease', 'less than 16', '15.999999', true],
    ['maintain', '16', '17', true],
    ['maintain', '16', '15', false],
    ['maintain', 'at most 16', '16', true],
    ['maintain', 'at most 16', '15', true],
    ['maintain', 'at most 16', '17', false],
    ['maintain', 'about 16', '15', false],
    ['maintain', 'less than 16', '16', false],
    ['maintain', 'more than 16', '16', false],
  ])('%s, target %s, value %s: %s', async (direction, target, value, met) => {
    expect(await isMet(direction, target, value)).toBe(met);
  });

  it('compares the number of a value, whatever its qualifier', async () => {
    expect(await isMet('increase', '16', 'more than 16')).toBe(true);
    expect(await isMet('increase', '16', 'about 16')).toBe(true);
    expect(await isMet('increase', 'more than 16', 'more than 16')).toBe(false);
  });
});
