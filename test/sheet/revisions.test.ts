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
      { of: 'baseline', value: { value: '10' }, from: '2021-07-01' },
      { of: 'baseline', value: { value: '12' }, from: '2022-01-01', reason: { vi: 'đo lại' } },
      { of: 'target', value: { value: '100' }, from: '2021-07-01' },
      { of: 'target', value: { value: '80' }, from: '2023-01-01', reason: { vi: 'lũ', en: 'flood' } },
      { of: 'interim', value: { value: '40' }, due: '2022-12-31' },
      { of: 'interim', value: { value: '30' }, due: '2022-12-31', from: '2022-06-01', reason: { vi: 'lũ' } },
    ]);
  });

  it.each([
    ['measure: count\nunit: hộ\naccumulates: latest', 'at least 80', { value: '80', qualifier: 'at-least' }],
    ['measure: percent\naccumulates: latest', '34/60', { value: '0.566667' }],
    ['measure: scale\nlevels: [L1, L2]', 'L2', { value: 'L2' }],
    ['measure: yes-no', 'yes', { value: 'yes' }],
    ['measure: qualitative', 'Sổ tay', { value: 'Sổ tay' }],
  ])('have their value as targets of that measure do: %s', async (keys, written, value) => {
    const target = `target: [{ value: { unknown: x }, from: 2021-07 }, { value: ${written}, from: 2022, reason: y }]`;
    const assessed = await indicator(`${keys}\n${target}`);
    expect(assessed['target']).toEqual(value);
    expect(assessed['revisions']).toMatchObject([
      { of: 'target', value: { notComputable: 'target-unknown' } },
      { of: 'target', value },
    ]);
  });

  it('say of an unknown baseline that there is none', async () => {
    const { revisions } = await count(
      'target: 9\nbaseline: [{ value: { unknown: x }, from: 2021 }, { value: 1, from: 2022 }]',
    );
    expect(revisions).toMatchObject([{ value: { notComputable: 'no-baseline' } }, { value: { value: '1' } }]);
  });

  it('begin with one that may leave its day out: it holds from the beginning', async () => {
    const target = 'target: [{ value: 100 }, { value: 80, from: 2023-06-30, reason: lũ }]';
    const baseline = 'baseline: [{ value: 10 }, { value: 12, from: 2023-07-01, reason: đo lại }]';
    expect(await count(`${baseline}\n${target}`)).toMatchObject({
      baseline: { value: '10' },
      originalBaseline: { value: '10' },
      target: { value: '80' },
      originalTarget: { value: '100' },
      revisions: [
        { value: { value: '10' } },
        { from: '2023-07-01' },
        { value: { value: '100' } },
        { from: '2023-06-30' },
      ],
    });
  });

  it('are absent where nothing was revised', async () => {
    const keys = 'baseline: { value: 10 }\ntarget: 100\ninterim: [{ by: 2022, value: 40 }]';
    expect(await count(keys)).not.toHaveProperty('revisions');
  });
});

describe('the reason of an unknown value', () => {
  it('is data beside the value, of the version in force', async () => {
    const keys = 'target: { unknown: { vi: chưa duyệt, en: not approved } }\nbaseline: { unknown: chưa khảo sát }';
    expect(await count(keys)).toMatchObject({
      baseline: { notComputable: 'no-baseline' },
      baselineUnknown: { vi: 'chưa khảo sát' },
      target: { notComputable: 'target-unknown' },
      targetUnknown: { vi: 'chưa duyệt', en: 'not approved' },
    });
    const later = await count(
      'target: 9\nbaseline: [{ value: { unknown: x }, from: 2021 }, { value: 1, from: 2022, reason: y }]',
    );
    expect(later).toMatchObject({ originalBaseline: { notComputable: 'no-baseline' }, baseline: { value: '1' } });
    expect(later).not.toHaveProperty('baselineUnknown');
    expect(later).not.toHaveProperty('targetUnknown');
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
