import { describe, expect, it } from 'vitest';
import { only, report } from '../support/project.js';

const group = async (keys: string, asOf?: string) =>
  only((await report(`target_groups: [{ id: TG-1, name: Người dân, reach: direct, ${keys} }]`, asOf)).targetGroups);

describe('target groups', () => {
  it('hold the newest number against the planned one: 412 of 1388', async () => {
    expect(await group('planned: 1_388, reached: [{ on: 2023-06, value: 412 }, { on: 2022, value: 400 }]')).toEqual({
      id: 'TG-1',
      planned: { value: '1388' },
      reached: { value: '412', on: '2023-06-30' },
      ratio: { ratio: '0.296830' },
    });
  });

  it('never add up their reports', async () => {
    const twice = await group('planned: 100, reached: [{ on: 2022, value: 40 }, { on: 2023-06, value: 40 }]');
    expect(twice['reached']).toMatchObject({ value: '40' });
  });

  it('a planned number is a target: its qualifier is a comparison', async () => {
    const about = await group('planned: about 12_130, reached: [{ on: 2023-06, value: more than 6065 }]');
    expect(about).toMatchObject({
      planned: { value: '12130', qualifier: 'about' },
      ratio: { ratio: '0.500000', qualifier: 'more-than' },
    });
  });

  it.each([
    ['planned is unknown', 'planned: { unknown: x }, reached: [{ on: 2022, value: 4 }]', 'target-unknown'],
    ['nothing is planned', 'reached: [{ on: 2022, value: 4 }]', 'no-target'],
    ['0 is planned', 'planned: 0, reached: [{ on: 2022, value: 4 }]', 'zero-target'],
    ['nobody is reported', 'planned: 9', 'no-actual'],
    ['nobody is reached', 'planned: 9, reached: []', 'no-actual'],
    ['nobody is reached and planned is unknown', 'planned: { unknown: x }', 'no-actual'],
    ['somebody is reached later', 'planned: 9, reached: [{ on: 2024, value: 4 }]', 'no-actual'],
  ])('have no ratio where %s', async (_, keys, notComputable) => {
    expect((await group(keys))['ratio']).toEqual({ notComputable });
  });

  it('have no `planned` where the file has none, and say where it is unknown', async () => {
    expect(await group('reached: []')).not.toHaveProperty('planned');
    expect(await group('planned: { unknown: x }')).toMatchObject({ planned: { notComputable: 'target-unknown' } });
  });
});
