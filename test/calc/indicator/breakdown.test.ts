import { describe, expect, it } from 'vitest';
import { indicator } from '../../support/project.js';

const count = (accumulates: string, actuals: string, more = '') =>
  indicator(`measure: count\nunit: x\naccumulates: ${accumulates}\ntarget: 100\nactuals: ${actuals}\n${more}`);
const share = (accumulates: string, actuals: string) =>
  indicator(`measure: percent\naccumulates: ${accumulates}\ntarget: 60%\nactuals: ${actuals}`);

describe('the breakdown', () => {
  const actuals = `
    - { on: 2022-06-30, value: 5, by: { sex: { female: 3, male: 2 }, ethnicity: { thai: 5 } } }
    - { on: 2023-06-30, value: 4, by: { sex: { female: 4 } } }`;

  it('accumulates every part as the value is', async () => {
    expect((await count('sum', actuals))['breakdown']).toEqual({
      sex: { female: '7', male: '2' },
      ethnicity: { thai: '5' },
    });
  });

  it('an observation that does not state a part is no 0 for it', async () => {
    expect((await count('latest', actuals))['breakdown']).toEqual({
      sex: { female: '4', male: '2' },
      ethnicity: { thai: '5' },
    });
    expect((await count('average', actuals))['breakdown']).toMatchObject({ sex: { female: '3.5', male: '2' } });
  });

  it('leaves out what is after the as-of date', async () => {
    const later = '[{ on: 2023-07-01, value: 5, by: { sex: { female: 5 } } }]';
    expect(await count('sum', later)).not.toHaveProperty('breakdown');
  });

  it('is absent where nothing is broken down', async () => {
    expect(await count('sum', '[{ on: 2023-06-30, value: 65 }]')).not.toHaveProperty('breakdown');
  });

  it('of pooled shares pools each part by its own numerators and denominators', async () => {
    const pooled = await share(
      'pooled',
      `
    - { on: 2022-06-30, value: 8/20, by: { sex: { female: 2/10, male: 6/10 } } }
    - { on: 2022-12-31, value: 40/80, by: { sex: { female: 30/30, male: 10/50 } } }
    - { on: 2023-06-30, value: 5/10 }`,
    );
    // 32/40 and 16/60, not the means of 20 % and 100 %, 60 % and 20 %.
    expect(pooled['breakdown']).toEqual({ sex: { female: '0.8', male: '0.266667' } });
  });

  it('of pooled shares has no part without numerators and denominators', async () => {
    const bare =
      '[{ on: 2022, value: 34/60, by: { sex: { female: 50%, male: 60% }, age: { young: 17/30, old: 17/30 } } }]';
    expect((await share('pooled', bare))['breakdown']).toEqual({ age: { young: '0.566667', old: '0.566667' } });
    const none = '[{ on: 2022, value: 34/60, by: { sex: { female: 50%, male: 60% } } }]';
    expect(await share('pooled', none)).not.toHaveProperty('breakdown');
  });

  describe('of the greatest value', () => {
    it('is that of the observation which reached it first, and of no other', async () => {
      const tops = `
    - { on: 2022-03-31, value: 12, by: { sex: { female: 9, male: 3 } } }
    - { on: 2022-06-30, value: 20, by: { sex: { female: 8, male: 12 } } }
    - { on: 2022-12-31, value: 20, by: { sex: { female: 11, male: 9 }, age: { young: 20 } } }`;
      expect((await count('max', tops))['breakdown']).toEqual({ sex: { female: '8', male: '12' } });
    });

    it('is absent where that observation states none', async () => {
      const tops = `
    - { on: 2022-03-31, value: 12, by: { sex: { female: 9, male: 3 } } }
    - { on: 2022-06-30, value: 20 }`;
      expect(await count('max', tops)).not.toHaveProperty('breakdown');
    });

    it('is that of the least where less is better', async () => {
      const lows = `
    - { on: 2022-03-31, value: 12, by: { sex: { female: 9, male: 3 } } }
    - { on: 2022-06-30, value: 20, by: { sex: { female: 8, male: 12 } } }`;
      const least = await count('max', lows, 'direction: decrease\nbaseline: { value: 200 }');
      expect(least['breakdown']).toEqual({ sex: { female: '9', male: '3' } });
    });
  });
});

describe('what the breakdown does not cover', () => {
  const coverage = async (accumulates: string, actuals: string) =>
    (await count(accumulates, actuals))['breakdownCoverage'];

  it('is absent where the parts make up the value and are as new as it', async () => {
    const whole = '[{ on: 2023-06-30, value: 139, by: { sex: { female: 79, male: 60 } } }]';
    for (const accumulates of ['sum', 'latest', 'max', 'average']) {
      expect(await coverage(accumulates, whole)).toBeUndefined();
    }
  });

  it('is the value less what the parts make, and the day of the newest that states them', async () => {
    const later = `
    - { on: 2023-03-31, value: 111, by: { sex: { female: 60, male: 51 } } }
    - { on: 2023-06, value: 28 }`;
    expect(await coverage('sum', later)).toEqual({ sex: { stated: '111', of: '139', on: '2023-03-31' } });
    expect(await coverage('latest', later)).toEqual({ sex: { stated: '111', of: '28', on: '2023-03-31' } });
    expect(await coverage('average', later)).toEqual({ sex: { stated: '111', of: '69.5', on: '2023-03-31' } });
    // The greatest is that of March.
    expect(await coverage('max', later)).toBeUndefined();
  });

  it('has no day where the newest states them', async () => {
    const earlier = `
    - { on: 2023-03-31, value: 28 }
    - { on: 2023-06-30, value: 111, by: { sex: { female: 60, male: 51 } } }`;
    expect(await coverage('sum', earlier)).toEqual({ sex: { stated: '111', of: '139' } });
  });

  it('is said of older parts that make up the value', async () => {
    const none = `
    - { on: 2023-03-31, value: 111, by: { sex: { female: 60, male: 51 } } }
    - { on: 2023-06-30, value: 0 }`;
    expect(await coverage('sum', none)).toEqual({ sex: { stated: '111', of: '111', on: '2023-03-31' } });
  });

  it('is of each dimension by itself, of those that are crossed too', async () => {
    const some = `
    - on: 2023-06-30
      value: 60
      by: { sex: { female: 15 }, age: { young: 20, old: 40 }, sex/age: { female/young: 9 } }
      partial: [sex]`;
    expect(await coverage('sum', some)).toEqual({
      sex: { stated: '15', of: '60' },
      'sex/age': { stated: '9', of: '60' },
    });
  });

  it('has only a day of a dimension that overlaps somewhere, and of what crosses it', async () => {
    const overlapping = `
    - on: 2023-03-31
      value: 100
      by: { topic: { policy: 80, farming: 70 }, sex/topic: { female/policy: 50, male/policy: 30 } }
      overlapping: [topic]
    - { on: 2023-06-30, value: 206, by: { sex: { female: 106, male: 100 } } }`;
    expect(await coverage('sum', overlapping)).toEqual({
      topic: { on: '2023-03-31' },
      'sex/topic': { on: '2023-03-31' },
      sex: { stated: '206', of: '306' },
    });
  });

  it.each(['latest', 'average', 'pooled'])(
    'has only a day of percents (%s): their parts need not add up',
    async (accumulates) => {
      const states = `
    - { on: 2023-03-31, value: 50/100, by: { sex: { female: 16/40, male: 34/60 } } }
    - { on: 2023-06-30, value: 60/100 }`;
      expect((await share(accumulates, states))['breakdownCoverage']).toEqual({ sex: { on: '2023-03-31' } });
      const newest = '[{ on: 2023-03-31, value: 50/100, by: { sex: { female: 16/40, male: 34/60 } } }]';
      expect(await share(accumulates, newest)).not.toHaveProperty('breakdownCoverage');
    },
  );

  it('is not asked of yields that are said to be of their own: 3.2 and 3.8 make no 3.5', async () => {
    const yields = 'measure: number\nunit: t/ha\naccumulates: latest\ntarget: 4\nactuals:';
    const said = await indicator(
      `${yields} [{ on: 2023-06-30, value: 3.5, by: { sex: { female: 3.2, male: 3.8 } }, overlapping: [sex] }]`,
    );
    expect(said).not.toHaveProperty('breakdownCoverage');
    expect(said['breakdown']).toEqual({ sex: { female: '3.2', male: '3.8' } });
  });
});
