import { describe, expect, it } from 'vitest';
import { report } from '../../support/project.js';

/** Indicators with their attainment in hundredths and their weight. */
async function weighted(...indicators: readonly string[]) {
  const records = indicators.map(
    (keys, index) => `{ id: I${index}, name: I, measure: number, unit: x, accumulates: sum, target: 100, ${keys} }`,
  );
  return (await report(`indicators: [${records.join(', ')}]`))['weightedAttainment'];
}

const reached = (value: string, weight: string) => `weight: ${weight}, actuals: [{ on: 2022, value: ${value} }]`;

describe('weighted attainment of a project', () => {
  it('is the mean by weight: (1 × 0.5 + 3 × 0.9) / 4', async () => {
    expect(await weighted(reached('50', '1'), reached('90', '3'))).toEqual({
      ratio: '0.800000',
      computable: 2,
      indicators: 2,
    });
  });

  it('caps each indicator between 0 and 1', async () => {
    expect(await weighted(reached('250', '1'), reached('-30', '1'))).toEqual({
      ratio: '0.500000',
      computable: 2,
      indicators: 2,
    });
  });

  it('a capped value is exact, one that the cap leaves alone keeps its bound', async () => {
    expect(await weighted(reached('more than 250', '1'))).toEqual({ ratio: '1.000000', computable: 1, indicators: 1 });
    expect(await weighted(reached('at least 100', '1'))).toEqual({ ratio: '1.000000', computable: 1, indicators: 1 });
    expect(await weighted(reached('more than 50', '1'))).toMatchObject({ ratio: '0.500000', qualifier: 'more-than' });
    expect(await weighted(reached('at most 100', '1'))).toMatchObject({ ratio: '1.000000', qualifier: 'at-most' });
  });

  it('leaves out what has no attainment, and says how many that are', async () => {
    expect(await weighted(reached('50', '1'), 'weight: 5')).toEqual({
      ratio: '0.500000',
      computable: 1,
      indicators: 2,
    });
  });

  it('leaves out levels to maintain', async () => {
    expect(await weighted(reached('50', '1'), `direction: maintain, ${reached('100', '5')}`)).toEqual({
      ratio: '0.500000',
      computable: 1,
      indicators: 2,
    });
  });

  it('is not computed where one indicator has no weight: different units are never averaged', async () => {
    expect(await weighted(reached('50', '1'), 'actuals: [{ on: 2022, value: 5 }]')).toEqual({
      notComputable: 'no-weights',
    });
  });

  it('has no actual where all are weighted and none can be computed', async () => {
    expect(await weighted('weight: 1', 'weight: 2')).toEqual({ notComputable: 'no-actual' });
  });

  it('an empty list of indicators has no weights', async () => {
    expect((await report('indicators: []'))['weightedAttainment']).toEqual({ notComputable: 'no-weights' });
  });

  it('is absent in a project without indicators', async () => {
    expect(await report('')).not.toHaveProperty('weightedAttainment');
  });
});
