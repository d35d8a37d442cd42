import { describe, expect, it } from 'vitest';
import { indicator } from '../../support/project.js';

type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The parts by sex of an indicator with these keys. */
async function bySex(keys: string, asOf?: string): Promise<Readonly<Record<string, unknown>>> {
  const { parts } = await indicator(keys, asOf);
  return (parts as Parts)['sex'] ?? {};
}

const COUNT = 'measure: count\nunit: x\n';
const TARGET = 'target: { value: 100, by: { sex: { female: 60, male: 40 } } }\n';

describe('parts with targets of their own', () => {
  it('have target, actual and attainment by the table of the whole', async () => {
    const sum = `${COUNT}accumulates: sum\n${TARGET}actuals:
  - { on: 2022-06-30, value: 30, by: { sex: { female: 12, male: 18 } } }
  - { on: 2023-06-30, value: 40, by: { sex: { female: 18, male: 22 } } }`;
    expect(await bySex(sum)).toEqual({
      female: {
        target: { value: '60' },
        actual: { value: '30' },
        attainment: { ratio: '0.500000', basis: 'against-target' },
      },
      male: {
        target: { value: '40' },
        actual: { value: '40' },
        attainment: { ratio: '1.000000', basis: 'against-target' },
      },
    });
  });

  it('are only those that have a target', async () => {
    const some = `${COUNT}accumulates: sum\ntarget: { value: 100, by: { sex: { female: 60 } } }
actuals: [{ on: 2023-06-30, value: 40, by: { sex: { female: 18, male: 22 }, age: { young: 40 } } }]`;
    const { parts, breakdown } = await indicator(some);
    expect(parts).toEqual({
      sex: {
        female: {
          target: { value: '60' },
          actual: { value: '18' },
          attainment: { ratio: '0.300000', basis: 'against-target' },
        },
      },
    });
    expect(breakdown).toEqual({ sex: { female: '18', male: '22' }, age: { young: '40' } });
  });

  it('are absent where no part has one', async () => {
    const none = `${COUNT}accumulates: sum\ntarget: 100\nactuals: [{ on: 2023-06-30, value: 40, by: { sex: { female: 18, male: 22 } } }]`;
    expect(await indicator(none)).not.toHaveProperty('parts');
  });

  it('are those of the version in force, and so are their baselines', async () => {
    const revised = `${COUNT}accumulates: latest
baseline:
  - { value: 10, by: { sex: { female: 6, male: 4 } }, from: 2021-07 }
  - { value: 12, by: { sex: { female: 10 } }, from: 2023-01 }
target:
  - { value: 100, by: { sex: { female: 60, male: 40 } }, from: 2021-07 }
  - { value: 120, by: { sex: { female: 70, male: 50 } }, from: 2023-01 }
actuals: [{ on: 2022-06-30, value: 50, by: { sex: { female: 33, male: 22 } }, overlapping: [sex] }]`;
    expect(await bySex(revised, '2022-12-31')).toMatchObject({
      female: { baseline: { value: '6' }, target: { value: '60' }, attainment: { ratio: '0.500000' } },
      male: { baseline: { value: '4' }, target: { value: '40' }, attainment: { ratio: '0.500000' } },
    });
    const { female, male } = await bySex(revised, '2023-06-30');
    // (33 − 10) / (70 − 10)
    expect(female).toMatchObject({
      baseline: { value: '10' },
      target: { value: '70' },
      attainment: { ratio: '0.383333' },
    });
    expect(male).toEqual({
      target: { value: '50' },
      actual: { value: '22' },
      attainment: { notComputable: 'no-baseline' },
    });
  });

  it('keep the qualifiers of their targets, which are comparisons', async () => {
    const bound = `${COUNT}accumulates: sum\ntarget: { value: 100, by: { sex: { female: at least 60 } } }
actuals: [{ on: 2023-06-30, value: 40, by: { sex: { female: about 30, male: 10 } } }]`;
    expect((await bySex(bound))['female']).toEqual({
      target: { value: '60', qualifier: 'at-least' },
      actual: { value: '30', qualifier: 'about' },
      attainment: { ratio: '0.500000', qualifier: 'about', basis: 'against-target' },
    });
  });
});

describe('the baseline of a part', () => {
  const percent = (more: string) => `measure: percent\ntarget: { value: 60%, by: { sex: { female: 60% } } }\n${more}`;
  const STATE = 'actuals: [{ on: 2023-06-30, value: 50%, by: { sex: { female: 40%, male: 60% } } }]';

  it('that is not known leaves no attainment where that of the whole is', async () => {
    const { female } = await bySex(percent(`accumulates: latest\nbaseline: { value: 20% }\n${STATE}`));
    expect(female).toMatchObject({ actual: { value: '0.4' }, attainment: { notComputable: 'no-baseline' } });
  });

  it.each(['', 'baseline: { unknown: "nobody asked" }\n'])(
    'is no want where that of the whole is not known either (%j)',
    async (baseline) => {
      const { female } = await bySex(percent(`accumulates: latest\n${baseline}${STATE}`));
      expect(female).toMatchObject({ attainment: { ratio: '0.666667', basis: 'against-target' } });
    },
  );

  it('is no want of a sum, which has none in it', async () => {
    const sum = `${COUNT}accumulates: sum\nbaseline: { value: 0 }\n${TARGET}actuals: [{ on: 2023-06-30, value: 40, by: { sex: { female: 18, male: 22 } } }]`;
    expect(await bySex(sum)).toMatchObject({ female: { attainment: { ratio: '0.300000', basis: 'against-target' } } });
  });

  it('is no want of a level to maintain, which is met or not', async () => {
    const kept = `accumulates: latest\ndirection: maintain\nbaseline: { value: 60% }\n${STATE}`;
    expect((await bySex(percent(kept)))['female']).toMatchObject({ attainment: { basis: 'maintain', met: false } });
  });

  it('that equals its target leaves no way to go', async () => {
    const { female } = await bySex(
      percent(`accumulates: latest\nbaseline: { value: 20%, by: { sex: { female: 60% } } }\n${STATE}`),
    );
    expect(female).toMatchObject({ attainment: { notComputable: 'target-equals-baseline' } });
  });

  it('is needed by what should fall', async () => {
    const { female } = await bySex(percent(`accumulates: latest\ndirection: decrease\n${STATE}`));
    expect(female).toMatchObject({ attainment: { notComputable: 'no-baseline' } });
  });
});

describe('a part that is not reported', () => {
  it('is not known where no observation states it', async () => {
    const missing = `${COUNT}accumulates: sum\n${TARGET}actuals: [{ on: 2023-06-30, value: 40, by: { sex: { female: 40 } } }]`;
    expect((await bySex(missing))['male']).toEqual({
      target: { value: '40' },
      actual: { notComputable: 'no-actual' },
      attainment: { notComputable: 'no-actual' },
    });
  });

  it('comes before a baseline that is not known', async () => {
    const missing = `${COUNT}accumulates: latest\nbaseline: { value: 5 }\n${TARGET}actuals: [{ on: 2023-06-30, value: 40 }]`;
    expect((await bySex(missing))['male']).toMatchObject({ attainment: { notComputable: 'no-actual' } });
  });

  it.each(['', 'actuals: [{ on: 2023-06-30, value: 40 }]'])('is not known where nothing is (%j)', async (actuals) => {
    expect(await bySex(`${COUNT}accumulates: sum\n${TARGET}${actuals}`)).toMatchObject({
      female: { actual: { notComputable: 'no-actual' } },
    });
  });

  it.each([
    ['[]', '2023-06-30'],
    ['[{ on: 2023-07-01, value: 5 }]', '2023-06-30'],
  ])('is as the value where none is reported yet: %s', async (actuals, asOf) => {
    expect(await bySex(`${COUNT}accumulates: sum\n${TARGET}actuals: ${actuals}`, asOf)).toMatchObject({
      female: { actual: { value: '0' }, attainment: { ratio: '0.000000', basis: 'against-target' } },
    });
    expect(await bySex(`${COUNT}accumulates: latest\n${TARGET}actuals: ${actuals}`, asOf)).toMatchObject({
      female: { actual: { notComputable: 'no-actual' }, attainment: { notComputable: 'no-actual' } },
    });
  });

  it('of the greatest value is not known where the observation that reached it does not state it', async () => {
    const tops = `${COUNT}accumulates: max\n${TARGET}actuals:
  - { on: 2022-06-30, value: 30, by: { sex: { female: 12, male: 18 } } }
  - { on: 2022-12-31, value: 40, by: { sex: { female: 40 } } }`;
    expect(await bySex(tops)).toMatchObject({
      female: { actual: { value: '40' } },
      male: { actual: { notComputable: 'no-actual' } },
    });
  });
});

it('parts of several crossed dimensions have targets, too', async () => {
  const crossed = `${COUNT}accumulates: sum\ntarget: { value: 100, by: { sex/age: { female/under-18: 20 } } }
actuals: [{ on: 2023-06-30, value: 40, by: { sex/age: { female/under-18: 15, male/under-18: 25 } } }]`;
  expect((await indicator(crossed))['parts']).toMatchObject({
    'sex/age': { 'female/under-18': { actual: { value: '15' }, attainment: { ratio: '0.750000' } } },
  });
});

it('parts of pooled shares are measured by their own numerators and denominators', async () => {
  const pooled = `measure: percent\naccumulates: pooled\ntarget: { value: 60%, by: { sex: { female: 50% } } }\nactuals:
  - { on: 2022-06-30, value: 8/20, by: { sex: { female: 2/10, male: 6/10 } } }
  - { on: 2022-12-31, value: 40/80, by: { sex: { female: 30/30, male: 10/50 } } }`;
  expect(await bySex(pooled)).toMatchObject({
    female: { actual: { value: '0.8' }, attainment: { ratio: '1.600000', basis: 'against-target' } },
  });
});
