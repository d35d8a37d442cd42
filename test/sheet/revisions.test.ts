import { describe, expect, it } from 'vitest';
import { activity, dedent, indicator } from '../support/project.js';

const count = (keys: string) => indicator(`measure: count\nunit: hộ\naccumulates: latest\n${dedent(keys)}`);

describe('the revisions of what an indicator is judged by', () => {
  it('are data, with the day from which each holds and its reason', async () => {
    const { revisions } = await count(`
      baseline: [{ value: 10, from: 2021-07 }, { value: 12, from: 2022-01-01, reason: đo lại }]
      target: [{ value: 100, from: 2021-07-01 }, { value: 80, from: 2023-01-01, reason: { vi: lũ, en: flood } }]
      interim: [{ by: 2022, value: 40 }, { by: 2022, value: 30, from: 2022-06-01, reason: lũ }, { by: 2023, value: 60 }]`);
    expect(revisions).toEqual([
      { of: 'baseline', from: '2021-07-01' },
      { of: 'baseline', from: '2022-01-01', reason: { vi: 'đo lại' } },
      { of: 'target', from: '2021-07-01' },
      { of: 'target', from: '2023-01-01', reason: { vi: 'lũ', en: 'flood' } },
      { of: 'interim', due: '2022-12-31' },
      { of: 'interim', due: '2022-12-31', from: '2022-06-01', reason: { vi: 'lũ' } },
    ]);
  });

  it('are absent where nothing was revised', async () => {
    const keys = 'baseline: { value: 10 }\ntarget: 100\ninterim: [{ by: 2022, value: 40 }]';
    expect(await count(keys)).not.toHaveProperty('revisions');
  });
});

describe('explanations', () => {
  const given = 'explanation: [{ on: 2023-06, text: lũ }, { on: 2023-07-01, text: sau ngày tính }]';

  it('of an indicator are data, those that had been given by the as-of date', async () => {
    expect((await count(`target: 100\n${given}`))['explanations']).toEqual([{ on: '2023-06-30', text: { vi: 'lũ' } }]);
  });

  it('of an activity are data too, beside who carries it out and where it can be checked', async () => {
    const held = await activity(`means_of_verification: Biên bản\nresponsible: Cán bộ\n${given}`);
    expect(held).toMatchObject({
      meansOfVerification: { vi: 'Biên bản' },
      responsible: { vi: 'Cán bộ' },
      explanations: [{ on: '2023-06-30', text: { vi: 'lũ' } }],
    });
  });
});
