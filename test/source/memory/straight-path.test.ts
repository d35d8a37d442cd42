import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderOf, pathInFolder, straightPath } from '../../../src/source/memory/straight-path.js';

const steps = fc.array(fc.constantFrom('a', 'b', '..', '.', '', 'data.csv', '...', 'ồ'), { maxLength: 7 });
const path = fc.tuple(fc.constantFrom('', '/'), steps).map(([root, all]) => `${root}${all.join('/')}`);

describe('paths of texts in memory', () => {
  it('are without detours, as Node has them', () => {
    fc.assert(
      fc.property(path, (one) => {
        expect(straightPath(one)).toBe(posix.join(one).replace(/(?<=.)\/$/, ''));
      }),
    );
  });

  it('name the folder of a file', () => {
    expect(['projects/p.yaml', 'a/b/p.yaml', 'p.yaml', '/p.yaml', '../p.yaml'].map(folderOf)).toEqual([
      'projects',
      'a/b',
      '.',
      '/',
      '..',
    ]);
  });

  it('of attachments stay in the folder of their project, as on a disk', () => {
    const folders = fc
      .array(fc.constantFrom('a', 'b', 'ồ'), { minLength: 1, maxLength: 3 })
      .map((all) => all.join('/'));
    fc.assert(
      fc.property(folders, path, (folder, written) => {
        // In memory nothing says what the folders above the first are called.
        fc.pre(!posix.join(folder, written).startsWith('..'));
        const way = posix.relative(`/p/${folder}`, posix.resolve('/p', folder, written));
        const isInside = !written.startsWith('/') && way !== '..' && !way.startsWith('../');
        expect(pathInFolder(folder, written)).toBe(isInside ? straightPath(`${folder}/${written}`) : undefined);
      }),
    );
  });

  it.each([
    ['projects', 'data/lines.csv', 'projects/data/lines.csv'],
    ['projects', '../projects/lines.csv', 'projects/lines.csv'],
    ['projects', './data//../lines.csv', 'projects/lines.csv'],
    ['..', 'lines.csv', '../lines.csv'],
    ['/', 'lines.csv', '/lines.csv'],
    ['.', '__proto__', '__proto__'],
    ['projects', '../lines.csv', undefined],
    ['projects', '../projects-2/lines.csv', undefined],
    ['.', '../lines.csv', undefined],
    ['..', '../lines.csv', undefined],
    ['/', '/lines.csv', undefined],
    ['projects', '/projects/lines.csv', undefined],
    ['projects', 'C:\\lines.csv', undefined],
    ['projects', 'c:/lines.csv', undefined],
    ['projects', '\\\\server\\lines.csv', undefined],
  ])('from %s, %s is %s', (folder, written, expected) => {
    expect(pathInFolder(folder, written)).toBe(expected);
  });
});
