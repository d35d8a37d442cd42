import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../support/printed-report.js';
import { assess, indicator } from '../../support/project.js';

const END = '2025-01-01';
const actual = (value: string | undefined) =>
  value === undefined ? '' : `actuals: [{ on: 2023-06-30, value: ${value} }]`;

const yesNo = (value?: string, baseline = '', asOf?: string) =>
  indicator(`measure: yes-no\ntarget: yes\n${baseline}\n${actual(value)}`, asOf);

const scale = (value?: string, more = 'target: good', asOf?: string) =>
  indicator(`measure: scale\nlevels: [none, weak, fair, good, strong]\n${more}\n${actual(value)}`, asOf);

describe('yes-no', () => {
  it('yes is the whole way, no is none of it', async () => {
    expect(await yesNo('yes')).toEqual({
      id: 'I',
      measure: 'yes-no',
      target: { value: 'yes' },
      originalTarget: { value: 'yes' },
      actual: { value: 'yes', on: '2023-06-30' },
      attainment: { ratio: '1.000000', basis: 'from-baseline' },
      status: 'achieved',
    });
    expect(await yesNo('no')).toMatchObject({
      actual: { value: 'no' },
      attainment: { ratio: '0.000000', basis: 'from-baseline' },
    });
  });

  it('the newest counts', async () => {
    const both = await indicator(
      'measure: yes-no\ntarget: yes\nactuals: [{ on: 2023-05, value: yes }, { on: 2022, value: no }]',
    );
    expect(both).toMatchObject({ actual: { value: 'yes', on: '2023-05-31' } });
  });

  it.each([
    ['nothing reported', undefined, '', '2023-06-30', 'no-data'],
    ['no, before the end', 'no', '', '2023-06-30', 'not-due'],
    ['no, on the last day', 'no', '', '2024-12-31', 'not-due'],
    ['no, after the end', 'no', '', END, 'not-achieved'],
    ['a yes that fell to no', 'no', 'baseline: { value: yes }', '2023-06-30', 'regressed'],
    ['a yes that fell to no, after the end', 'no', 'baseline: { value: yes }', END, 'regressed'],
    ['a yes that stayed', 'yes', 'baseline: { value: yes }', '2023-06-30', 'achieved'],
    ['a no that stayed', 'no', 'baseline: { value: no }', '2023-06-30', 'not-due'],
  ])('%s', async (_, value, baseline, asOf, status) => {
    expect((await yesNo(value, baseline, asOf))['status']).toBe(status);
  });

  it.each([
    ['yes', 'achieved'],
    ['no', 'not-computable'],
  ])('an unknown target leaves it without attainment, and a %s is %s', async (value, status) => {
    const unknown = await indicator(`measure: yes-no\ntarget: { unknown: không nêu }\n${actual(value)}`);
    expect(unknown).toMatchObject({ attainment: { notComputable: 'target-unknown' }, status });
  });
});

describe('scale', () => {
  it.each([
    ['from the worst level', 'fair', 'target: good', '0.666667'],
    ['from a baseline', 'fair', 'target: strong\nbaseline: { value: weak }', '0.333333'],
    ['below the baseline', 'none', 'target: strong\nbaseline: { value: weak }', '-0.333333'],
    ['beyond the target', 'strong', 'target: good\nbaseline: { value: weak }', '1.500000'],
  ])('%s', async (_, value, more, ratio) => {
    expect((await scale(value, more))['attainment']).toEqual({ ratio, basis: 'from-baseline' });
  });

  it('prints levels by their ids and has no direction, target to date or pace', async () => {
    expect(await scale('fair', 'target: good\nbaseline: { value: weak }')).toEqual({
      id: 'I',
      measure: 'scale',
      baseline: { value: 'weak' },
      target: { value: 'good' },
      originalTarget: { value: 'good' },
      actual: { value: 'fair', on: '2023-06-30' },
      attainment: { ratio: '0.500000', basis: 'from-baseline' },
      status: 'not-due',
    });
  });

  it.each([
    ['at the target', 'good', 'target: good', undefined, 'achieved'],
    ['above it', 'strong', 'target: good', undefined, 'achieved'],
    ['below it, before the end', 'fair', 'target: good', undefined, 'not-due'],
    ['below it, after the end', 'fair', 'target: good', END, 'not-achieved'],
    ['below the baseline', 'none', 'target: good\nbaseline: { value: weak }', undefined, 'regressed'],
    ['nothing reported', undefined, 'target: good', undefined, 'no-data'],
  ])('%s', async (_, value, more, asOf, status) => {
    expect((await scale(value, more, asOf))['status']).toBe(status);
  });

  it('a target that equals the baseline has no way to cover', async () => {
    const equal = 'target: good\nbaseline: { value: good }';
    expect(await scale('good', equal)).toMatchObject({
      attainment: { notComputable: 'target-equals-baseline' },
      status: 'achieved',
    });
    expect(await scale('fair', equal)).toMatchObject({
      attainment: { notComputable: 'target-equals-baseline' },
      status: 'regressed',
    });
  });

  describe('with levels that are due by a date', () => {
    const steps = 'interim: [{ by: 2022-12, value: weak }, { by: 2023-06, value: good }]';

    it.each([
      ['at the level that is due', 'good', '', '1.000000', 'on-track'],
      ['behind it, from the worst level', 'fair', '', '0.666667', 'at-risk'],
      ['behind it, from the baseline', 'fair', 'baseline: { value: weak }', '0.500000', 'off-track'],
    ])('%s', async (_, value, more, ratio, status) => {
      expect(await scale(value, `target: strong\n${steps}\n${more}`)).toMatchObject({
        targetToDate: { value: 'good', method: 'interim' },
        pace: { ratio },
        status,
      });
    });

    it('before the first is due there is none', async () => {
      expect(await scale('weak', 'target: strong\ninterim: [{ by: 2024, value: good }]')).toMatchObject({
        targetToDate: { notComputable: 'not-due' },
        pace: { notComputable: 'not-due' },
        status: 'not-due',
      });
    });

    it('a level that is due and is the baseline leaves no way', async () => {
      const still = 'target: strong\nbaseline: { value: weak }\ninterim: [{ by: 2022, value: weak }]';
      expect(await scale('weak', still)).toMatchObject({ pace: { notComputable: 'not-due' }, status: 'not-due' });
    });

    it('after the end the target is due', async () => {
      expect(await scale('good', `target: strong\n${steps}`, END)).toMatchObject({
        targetToDate: { value: 'strong', method: 'overall' },
        status: 'not-achieved',
      });
    });

    it('of several versions of one date the newest in force counts', async () => {
      const revised = 'interim: [{ by: 2023-06, value: good }, { by: 2023-06, value: fair, from: 2023-05, reason: x }]';
      expect(await scale('fair', `target: strong\n${revised}`)).toMatchObject({ targetToDate: { value: 'fair' } });
    });
  });

  it('an unknown target cannot be computed, also after the end', async () => {
    expect(await scale('fair', 'target: { unknown: x }', END)).toMatchObject({ status: 'not-computable' });
  });

  it('the worst level as a target has no way to cover either', async () => {
    expect(await scale('none', 'target: none')).toMatchObject({
      attainment: { notComputable: 'target-equals-baseline' },
    });
  });
});

describe('qualitative', () => {
  it('has words and no figures', async () => {
    const words = await indicator(`
      measure: qualitative
      target: Người dân tham gia
      actuals: [{ on: 2022, value: Chưa nhiều }, { on: 2023-06, value: { vi: Khá hơn, en: Better } }]`);
    expect(words).toEqual({
      id: 'I',
      measure: 'qualitative',
      target: { value: 'Người dân tham gia' },
      originalTarget: { value: 'Người dân tham gia' },
      actual: { value: 'Khá hơn', on: '2023-06-30' },
      attainment: { notComputable: 'qualitative' },
      status: 'narrative',
    });
  });

  it('is narrative even without words, which are no-actual', async () => {
    expect(await indicator('measure: qualitative\ntarget: { unknown: không nêu }')).toMatchObject({
      target: { notComputable: 'target-unknown' },
      actual: { notComputable: 'no-actual' },
      attainment: { notComputable: 'qualitative' },
      status: 'narrative',
    });
  });
});

describe('levels with names', () => {
  const NAMED = `
    measure: scale
    levels: [{ id: poor, name: { vi: kém, en: weak } }, fair, { id: good, name: { vi: tốt, en: strong } }]
    target: good
    baseline: { value: poor }
    interim: [{ by: 2023-06-30, value: good }]
    actuals: [{ on: 2023-05-31, value: fair }]`;

  it('are told apart by their ids, in data too', async () => {
    expect(await indicator(NAMED)).toMatchObject({
      baseline: { value: 'poor' },
      target: { value: 'good' },
      actual: { value: 'fair' },
      targetToDate: { value: 'good' },
      attainment: { ratio: '0.500000' },
    });
  });

  it.each([
    ['vi', { baseline: 'kém', target: 'tốt', actual: 'fair', targetToDate: 'tốt' }],
    ['en', { baseline: 'weak', target: 'strong', actual: 'fair', targetToDate: 'strong' }],
  ] as const)('are printed by their names in %s, and without one by their id', async (language, cells) => {
    const yaml = `indicators:\n  - id: I\n    name: I${NAMED}`;
    expect(rowsOf(await assess(yaml), 'indicators', language)).toMatchObject([{ cells }]);
  });
});
