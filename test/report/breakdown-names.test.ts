import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/messages/format.js';
import { breakdownNames } from '../../src/report/breakdown-names.js';
import { project } from '../support/project.js';

const [EN, VI] = [createFormat('en', ' '), createFormat('vi', ' ')];

const DECLARED = `
dimensions:
  - id: sex
    name: { vi: giới, en: gender }
    parts: [{ id: female, name: { vi: phụ nữ, en: women } }, { id: male, name: nam giới }]
  - id: xã/thị trấn
    name: xã hoặc thị trấn
    parts: [{ id: Mường Kim/Pha Mu, name: Mường Kim và Pha Mu }]
  - { id: age, name: { vi: tuổi, en: age }, parts: [{ id: under-18, name: { vi: dưới 18, en: under 18 } }] }
`;

describe('the names of dimensions and parts', () => {
  const declared = async () => breakdownNames((await project(DECLARED)).dimensions);

  it('are those that the file declares, in the language of the report', async () => {
    const names = await declared();
    expect([names.dimension('sex', EN), names.part('sex', 'female', EN)]).toEqual(['gender', 'women']);
    expect([names.dimension('sex', VI), names.part('sex', 'female', VI)]).toEqual(['giới', 'phụ nữ']);
    // Declared in one language only.
    expect(names.part('sex', 'male', EN)).toBe('nam giới');
  });

  it('are a part of its own dimension only', async () => {
    const names = await declared();
    expect(names.part('topic', 'under-18', EN)).toBe('under-18');
  });

  it('are common words, or as they are written, where the file declares none', () => {
    const names = breakdownNames();
    expect([names.dimension('sex', VI), names.part('sex', 'female', VI)]).toEqual(['giới tính', 'nữ']);
    expect([names.dimension('chủ  đề\n', EN), names.part('chủ đề', 'policy', EN)]).toEqual(['chủ đề', 'policy']);
  });

  it('are those of each dimension where several are crossed', async () => {
    const names = await declared();
    expect(names.dimension('sex/age', EN)).toBe('gender × age');
    expect(names.part('sex/age', 'female/under-18', EN)).toBe('women / under 18');
    expect(names.part('sex/age', 'female', EN)).toBe('female');
    expect(breakdownNames().dimension('sex/age', VI)).toBe('giới tính × độ tuổi');
  });

  it('cross nothing where a stroke is part of a name', async () => {
    const names = await declared();
    expect(names.dimension('xã/thị trấn', VI)).toBe('xã hoặc thị trấn');
    expect(names.part('xã/thị trấn', 'Mường Kim/Pha Mu', VI)).toBe('Mường Kim và Pha Mu');
    expect(names.dimension('nam/nữ', VI)).toBe('nam/nữ');
    expect(names.part('nam/nữ', 'nam/nữ', VI)).toBe('nam/nữ');
  });
});
