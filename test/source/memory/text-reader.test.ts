import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type TextFiles, textReader } from '../../../src/source/memory/text-reader.js';

/** SHA-256 of `foo`. */
const FOO = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae';

describe('a reader of texts in memory', () => {
  it('takes the YAML files with a `logframe:` key for project files, in the order of a search on a disk', () => {
    const { projectFiles } = textReader({
      'b/p.yaml': 'logframe: 1\n',
      'z.yml': '\uFEFFlogframe: 1\n',
      'a.yaml': new Uint8Array([0xff, 0xfe, ...[...'logframe: 1'].flatMap((one) => [one.charCodeAt(0), 0])]),
      'logframe.config.yaml': 'language: vi\n',
      'note.md': 'logframe: 1\n',
      'indented.yaml': 'title: |\n  logframe: 1\n',
    });
    expect(projectFiles).toEqual(['a.yaml', 'z.yml', 'b/p.yaml']);
  });

  it('shows each file by the name that it was given', async () => {
    const { projectFiles, readProject, readAttachment } = textReader({
      './a/p.yaml': 'logframe: 1',
      'a/./x.csv': 'id',
    });
    expect(projectFiles).toEqual(['./a/p.yaml']);
    expect((await readProject('a/p.yaml')).shown).toBe('./a/p.yaml');
    expect(await readAttachment('../a/x.csv', './a/p.yaml')).toEqual({
      shown: 'a/./x.csv',
      read: { kind: 'bytes', bytes: new TextEncoder().encode('id') },
    });
  });

  it('takes texts from a map as well, also from one of another frame', () => {
    const ofFrame: TextFiles = runInNewContext("new Map([['p.yaml', 'logframe: 1']])");
    expect(ofFrame instanceof Map).toBe(false);
    expect(textReader(ofFrame).projectFiles).toEqual(['p.yaml']);
    expect(textReader(new Map([['p.yaml', 'logframe: 1']])).projectFiles).toEqual(['p.yaml']);
  });

  it('says why there is no attachment', async () => {
    const { readAttachment } = textReader({
      'a/p.yaml': 'logframe: 1',
      'a/data/lines.csv': 'id',
      'secret.csv': 'id',
      '/etc/passwd': 'id',
    });
    const why = async (written: string) => (await readAttachment(written, 'a/p.yaml')).read;
    expect(await why('data/line.csv')).toEqual({ kind: 'not-found', suggestion: 'data/lines.csv' });
    expect(await why('data/other.csv')).toEqual({ kind: 'not-found' });
    expect(await why('data')).toEqual({ kind: 'not-a-file' });
    expect(await why('.')).toEqual({ kind: 'not-a-file' });
    expect(await why('../secret.csv')).toEqual({ kind: 'outside-folder' });
    expect(await why('/etc/passwd')).toEqual({ kind: 'outside-folder' });
  });

  it('finds nothing under names that every object has', async () => {
    const { readProject, readAttachment } = textReader({ 'p.yaml': 'logframe: 1' });
    for (const name of ['__proto__', 'constructor', 'toString', '']) {
      expect((await readProject(name)).read.kind).not.toBe('bytes');
      expect((await readAttachment(name, 'p.yaml')).read.kind).not.toBe('bytes');
    }
  });

  it('finds files of such names where they were given', async () => {
    const files: Record<string, string> = JSON.parse('{"__proto__": "id", "constructor": "id", "": "id"}');
    const { readAttachment, readProject } = textReader(files);
    expect((await readAttachment('__proto__', 'p.yaml')).read.kind).toBe('bytes');
    expect((await readAttachment('constructor', 'p.yaml')).read.kind).toBe('bytes');
    expect((await readProject('missing.yaml')).read.kind).toBe('not-found');
  });

  it('tells of evidence what it can know: of a file that is elsewhere, nothing', async () => {
    const { findRegistered } = textReader({
      'a/p.yaml': 'logframe: 1',
      'a/minh-chung/PT-01.txt': 'foo',
      'a/minh-chung/hồ sơ.txt': new TextEncoder().encode('foo'),
    });
    const found = await findRegistered(
      [
        { file: 'minh-chung/PT-01.txt', sha256: FOO },
        { file: 'minh-chung/hồ sơ.txt'.normalize('NFD') },
        { file: 'minh-chung' },
        { file: 'minh-chung/PT-02.pdf', sha256: FOO },
        { file: '../PT-03.pdf' },
        {},
      ],
      'a/p.yaml',
    );
    expect([...found]).toEqual([
      ['minh-chung/PT-01.txt', { kind: 'found', sha256: FOO }],
      ['minh-chung/hồ sơ.txt'.normalize('NFD'), { kind: 'found' }],
      ['minh-chung', { kind: 'not-a-file' }],
      ['../PT-03.pdf', { kind: 'outside-folder' }],
    ]);
  });
});
