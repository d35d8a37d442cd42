import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundIn, indicatorText } from './found-in.js';

const RUNS = { numRuns: 60 };
const COUNT = 'measure: count; unit: hộ';

/** The last days of the quarters from 2021-09-30 on. */
const quarter = (index: number) => new Date(Date.UTC(2021, 9 + 3 * index, 0)).toISOString().slice(0, 10);
const quarterly = (values: readonly (number | string)[]) =>
  values.map((value, index) => [quarter(index), String(value)] as const);

describe('LF405, a running total', () => {
  const totals = `${COUNT}; accumulates: latest; target: 100_000`;

  it('that never falls is silent, in whatever order the file has it', async () => {
    const rising = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 2, maxLength: 7 }).chain((steps) => {
      const values = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, one) => sum + one, 0));
      return fc.shuffledSubarray(quarterly(values), { minLength: values.length });
    });
    await fc.assert(
      fc.asyncProperty(rising, async (values) => {
        expect(await foundIn(indicatorText(totals, values), 'LF405')).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([
    ['exactly 40', 'at least 35', false],
    ['at least 40', '40', false],
    ['more than 40', '40', true],
    ['at least 40', 'at most 40', false],
    ['at least 40', 'less than 40', true],
    ['at most 40', '35', false],
    ['about 40', '36', false],
    ['about 40', '35', true],
    ['40', 'about 37', false],
    ['40', 'about 36', true],
  ] as const)('of %s and then %s', async (earlier, later, falls) => {
    const values = quarterly([earlier.replace('exactly ', ''), later]);
    expect(await foundIn(indicatorText(totals, values), 'LF405')).toHaveLength(falls ? 1 : 0);
  });

  it('is held against the highest value before, beyond values that leave room', async () => {
    const values = quarterly([60, 'about 56', 'at least 30', 58]);
    expect(await foundIn(indicatorText(totals, values), 'LF405')).toEqual([
      'indicators.I.actuals[3].value: I: the running total falls from 60 (2021-09-30) to 58 (2022-06-30)',
    ]);
  });

  it('does not fall after a value that LF413 takes for a slip', async () => {
    const text = indicatorText(totals, quarterly([1320, 14_550, 1640]));
    expect(await foundIn(text, 'LF405')).toEqual([]);
    expect(await foundIn(text, 'LF413')).toHaveLength(1);
  });
});

describe('LF406, additions', () => {
  const sums = (target: string) => `${COUNT}; accumulates: sum; target: ${target}`;

  it('that stay below 1.5 times the target are silent, three of them', async () => {
    const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(values, async (numbers) => {
        const rising = numbers.toSorted((a, b) => a - b);
        const total = rising.reduce((sum, one) => sum + one, 0);
        const target = Math.floor((total * 2) / 3) + 1;
        expect(await foundIn(indicatorText(sums(`${target}`), quarterly(rising)), 'LF406')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('that stay below the target are silent', async () => {
    const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(values, async (numbers) => {
        const rising = numbers.toSorted((a, b) => a - b);
        const target = rising.reduce((sum, one) => sum + one, 1);
        expect(await foundIn(indicatorText(sums(`${target}`), quarterly(rising)), 'LF406')).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([
    ['rise four times until the sum reaches the target', '100', [10, 12, 30, 48], true],
    ['rise four times, and stay one below it', '101', [10, 12, 30, 48], false],
    ['rise four times, the last reaching it alone', '48', [10, 12, 30, 48], false],
    ['pause once on the way', '100', [10, 12, 12, 66], false],
    ['reach 1.5 times the target', '50', [10, 20, 45], true],
    ['stay one below it', '50', [10, 20, 44], false],
    ['hold a last value that reaches it alone', '30', [10, 20, 45], false],
    ['are but two', '30', [20, 40], false],
    ['do not rise', '30', [20, 20, 20], false],
    ['fall once', '30', [20, 19, 25], false],
    ['rise steadily without a target', '{ unknown: nguồn không nêu }', [10, 15, 22, 30], true],
    ['pause without a target', '{ unknown: nguồn không nêu }', [10, 15, 15, 30], false],
    ['rise three times without a target', '{ unknown: nguồn không nêu }', [10, 22, 31], false],
    ['rise less than threefold without a target', '{ unknown: nguồn không nêu }', [10, 15, 22, 29], false],
  ] as const)('that %s', async (_, target, values, looksCumulative) => {
    const found = await foundIn(indicatorText(sums(target), quarterly(values)), 'LF406');
    expect(found).toHaveLength(looksCumulative ? 1 : 0);
  });
});

describe('LF406, percents that are added up', () => {
  const shares = (keys: string) => `measure: percent; accumulates: sum; ${keys}`;
  const increments = 'target: 90%; interim: [{ during: { start: 2021-07-01, end: 2024-12-31 }, value: 90% }]';

  it.each([
    ['are two shares', 'target: 30%', ['36%', '34%'], true],
    ['are far below the target', 'target: 90%', ['1%', '2%'], true],
    ['are ratios', 'target: 90%', ['12/60', '15/60'], true],
    ['are one and zeros', 'target: 30%', ['0%', '36%', '0%'], false],
    ['make a target of the whole', 'target: 100%', ['40%', '60%'], false],
    ['make more than the whole', 'target: 100%', ['40%', '60.01%'], true],
    ['have increments for targets', increments, ['40%', '60%'], false],
    ['make more than the whole, of increments', increments, ['41%', '60%'], true],
    ['have a baseline, which is LF402', 'target: 30%; baseline: { value: 20% }', ['36%', '34%'], false],
    ['have a baseline of 0', 'target: 30%; baseline: { value: 0% }', ['36%', '34%'], true],
  ] as const)('that %s', async (_, keys, values, isReported) => {
    const found = await foundIn(indicatorText(shares(keys), quarterly(values)), 'LF406');
    expect(found).toHaveLength(isReported ? 1 : 0);
  });

  it('are shown with their sum, as precise as they are written, oldest first', async () => {
    const [first, second] = quarterly(['36%', 'about 34.25%']);
    if (!first || !second) throw new Error('two values are needed');
    expect(await foundIn(indicatorText(shares('target: 30%'), [second, first]), 'LF406')).toEqual([
      'indicators.I.accumulates: I: 36% + 34.25% = 70.25%; does each value add to the one before, or is it the share on its date?',
    ]);
  });
});

describe('LF413, a value among others', () => {
  const states = `${COUNT}; accumulates: latest; target: { unknown: nguồn không nêu }`;
  const near = fc.integer({ min: 1000, max: 1500 });
  const series = fc.array(near, { minLength: 3, maxLength: 7 });

  it('that is like its neighbours is silent', async () => {
    await fc.assert(
      fc.asyncProperty(series, async (values) => {
        expect(await foundIn(indicatorText(states, quarterly(values)), 'LF413')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('whose point has slipped between two others is found, it alone', async () => {
    const shift = fc.constantFrom(10, 100, 1000, 10 ** 6);
    await fc.assert(
      fc.asyncProperty(series, fc.nat(), shift, async (values, choice, factor) => {
        const at = 1 + (choice % (values.length - 2));
        const slipped = values.map((value, index) => (index === at ? value * factor : value));
        const found = await foundIn(indicatorText(states, quarterly(slipped)), 'LF413');
        expect(found).toEqual([expect.stringMatching(`^indicators\\.I\\.actuals\\[${at}\\]\\.value: `)]);
      }),
      RUNS,
    );
  });

  it.each([
    ['four times its neighbours', [120, 480, 130], []],
    ['ten times, below a hundred', [5, 52, 6], []],
    ['ten times, above a hundred', [25, 240, 26], [1]],
    ['ten times at the end', [120, 130, 1250], []],
    ['a hundred times at the end', [120, 130, 12_500], [2]],
    ['a hundred times at the beginning', [12_500, 120, 130], [0]],
    ['a hundred times the only other', [120, 12_500], []],
    ['a thousand times the only other', [120, 125_000], [1]],
    ['between 0 and 0', [0, 1250, 0], []],
    ['ten times, and followed by a right one', [132, 1455, 164], [1]],
    ['a thousand times a few', [3, 3000, 4], []],
    ['among neighbours too far apart to tell', [40, 1250, 130], []],
  ] as const)('that is %s', async (_, values, slipped) => {
    const found = await foundIn(indicatorText(states, quarterly(values)), 'LF413');
    expect(found.map((one) => Number(/actuals\[(\d+)\]/.exec(one)?.[1]))).toEqual(slipped);
  });

  it('is held against the target at the end, but not of additions', async () => {
    const values = quarterly([310, 3805]);
    expect(await foundIn(indicatorText(`${COUNT}; accumulates: latest; target: 520`, values), 'LF413')).toHaveLength(1);
    expect(await foundIn(indicatorText(`${COUNT}; accumulates: sum; target: 520`, values), 'LF413')).toEqual([]);
  });

  it('that is added up may differ tenfold from season to season, not a thousandfold', async () => {
    const added = (values: readonly number[]) =>
      foundIn(
        indicatorText(`${COUNT}; accumulates: sum; target: { unknown: nguồn không nêu }`, quarterly(values)),
        'LF413',
      );
    expect(await added([400, 40, 410, 30, 500])).toEqual([]);
    expect(await added([400, 390_000, 410, 30, 500])).toHaveLength(1);
  });

  it('is called as many times greater as it is', async () => {
    for (const values of [
      [3, 1150],
      [1, 438],
      [300, 115_000],
    ]) {
      expect(await foundIn(indicatorText(states, quarterly(values)), 'LF413')).toEqual([]);
    }
    const one = await foundIn(indicatorText(states, quarterly([1320, 2_100_000])), 'LF413');
    expect(one).toEqual([expect.stringContaining('2,100,000 is about 1,600 times the value before it (1,320)')]);
  });

  it('as a single one may be far below the target, not a thousand times above it', async () => {
    const one = (value: string) =>
      foundIn(indicatorText(`${COUNT}; accumulates: latest; target: 1388`, quarterly([value])), 'LF413');
    expect(await one('1')).toEqual([]);
    expect(await one('12_000')).toEqual([]);
    expect(await one('412_000')).toHaveLength(1);
  });
});

describe('LF404, a share', () => {
  const shares = 'measure: percent; accumulates: latest; target: 50%';

  it('of which the part is no more than the whole is silent', async () => {
    const ratio = fc
      .nat({ max: 10 ** 6 })
      .chain((below) => fc.tuple(fc.nat({ max: below + 1 }), fc.constant(below + 1)));
    await fc.assert(
      fc.asyncProperty(ratio, async ([above, below]) => {
        const value = `${above}/${below}`;
        expect(await foundIn(indicatorText(shares, quarterly([value])), 'LF404')).toEqual([]);
        if (above === 0 || above === below) return;
        expect(await foundIn(indicatorText(shares, quarterly([`${below}/${above}`])), 'LF404')).toHaveLength(1);
      }),
      RUNS,
    );
  });

  it.each([
    ['100%', false],
    ['100.01%', true],
    ['more than 100%', true],
    ['at least 100%', false],
    ['at most 110%', false],
    ['0%', false],
    ['-0.01%', true],
    ['less than 0%', true],
    ['at most 0%', false],
    ['about 101%', false],
    ['about 112%', true],
  ] as const)('of %s', async (value, isOutOfRange) => {
    expect(await foundIn(indicatorText(shares, quarterly([value])), 'LF404')).toHaveLength(isOutOfRange ? 1 : 0);
  });

  it.each([
    ['100%', false],
    ['at most 110%', true],
    ['at least 110%', true],
    ['about 110%', false],
    ['about 112%', true],
  ] as const)('with a target of %s', async (target, isOutOfRange) => {
    const text = indicatorText(`measure: percent; accumulates: latest; target: ${target}`, quarterly(['40%']));
    expect(await foundIn(text, 'LF404')).toHaveLength(isOutOfRange ? 1 : 0);
  });
});
