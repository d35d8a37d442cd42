import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProjectFiles } from '../../../src/source/files/find-project-files.js';

let cwd: string;

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  await writeFile(join(cwd, path), text);
}

beforeAll(async () => {
  cwd = join(await mkdtemp(join(tmpdir(), 'logframe-')), 'work');
  await write('projects/b.yaml', 'logframe: 1\n');
  await write('projects/a.yml', '# first\ncode: A\n"logframe": 1\n');
  await write('projects/B.yaml', '{ logframe: 1 }\n');
  await write('projects/đ.yaml', '\uFEFFlogframe: 1\n');
  await write('projects/deep/a.yaml', 'code: A\r\nlogframe : 1\r\n');
  await write('projects/wide.yaml', Buffer.from('\uFEFFlogframe: 1\n', 'utf16le'));
  await write('projects/other.yaml', 'on: push\nnested:\n  logframe: 1\n');
  await write('projects/notes.txt', 'logframe: 1\n');
  await write('projects/.hidden/x.yaml', 'logframe: 1\n');
  await write('projects/node_modules/x/x.yaml', 'logframe: 1\n');
  await write('../outside/o.yaml', 'logframe: 1\n');
  await symlink(join(cwd, '../outside'), join(cwd, 'projects/link'));
  await symlink(join(cwd, '../outside/o.yaml'), join(cwd, 'projects/link.yaml'));
  await mkdir(join(cwd, 'empty'));
});

afterAll(() => rm(dirname(cwd), { recursive: true }));

const PROJECTS = ['B.yaml', 'a.yml', 'b.yaml', 'wide.yaml', 'đ.yaml', 'deep/a.yaml'].map((name) => `projects/${name}`);

describe('findProjectFiles', () => {
  it('searches a folder for project files, outside of hidden folders and node_modules and not through symlinks', async () => {
    expect(await findProjectFiles(['projects'], cwd)).toEqual({ files: PROJECTS, missing: [], unreadable: [] });
    expect(await findProjectFiles(['.'], cwd)).toEqual({ files: PROJECTS, missing: [], unreadable: [] });
  });

  it('gives the files of a folder before those of its sub-folders, by code units, and every file once', async () => {
    const paths = ['projects/deep', './projects/b.yaml', 'projects', join(cwd, 'projects/a.yml'), 'projects/b.yaml'];
    expect(await findProjectFiles(paths, cwd)).toEqual({ files: PROJECTS, missing: [], unreadable: [] });
  });

  it('takes a file that is named as it is', async () => {
    const paths = ['projects/other.yaml', 'projects/notes.txt', 'projects/link.yaml', 'projects/.hidden/x.yaml'];
    expect((await findProjectFiles(paths, cwd)).files).toEqual([
      'projects/link.yaml',
      'projects/notes.txt',
      'projects/other.yaml',
      'projects/.hidden/x.yaml',
    ]);
  });

  it('resolves globs like folders', async () => {
    expect((await findProjectFiles(['projects/*.yaml'], cwd)).files).toEqual(
      PROJECTS.filter((file) => /^projects\/[^/]*\.yaml$/.test(file)),
    );
    expect((await findProjectFiles(['**/a.{yaml,yml}'], cwd)).files).toEqual([
      'projects/a.yml',
      'projects/deep/a.yaml',
    ]);
  });

  it('tells what is not there', async () => {
    const paths = ['nothing.yaml', 'projects/b.yaml', 'no/*.yaml', 'nowhere/'];
    expect(await findProjectFiles(paths, cwd)).toEqual({
      files: ['projects/b.yaml'],
      missing: ['nothing.yaml', 'no/*.yaml', 'nowhere/'],
      unreadable: [],
    });
  });

  it('finds nothing in an empty folder, which is not missing', async () => {
    expect(await findProjectFiles(['empty'], cwd)).toEqual({ files: [], missing: [], unreadable: [] });
  });

  it('shows a file outside of the working folder as it was given', async () => {
    expect((await findProjectFiles(['../outside'], cwd)).files).toEqual(['../outside/o.yaml']);
    expect((await findProjectFiles([join(cwd, '../outside/o.yaml')], cwd)).files).toEqual([
      join(cwd, '../outside/o.yaml'),
    ]);
  });

  it('prefers a file to the glob that its name could be', async () => {
    await write('odd/[a].yaml', 'logframe: 1\n');
    expect(await findProjectFiles(['odd/[a].yaml'], cwd)).toEqual({
      files: ['odd/[a].yaml'],
      missing: [],
      unreadable: [],
    });
  });

  it('counts as missing what cannot be looked at: a loop of symlinks, a name that is too long', async () => {
    await symlink('loop.yaml', join(cwd, 'empty/loop.yaml'));
    const paths = ['empty/loop.yaml', 'x'.repeat(5000), 'projects/b.yaml/below'];
    expect((await findProjectFiles(paths, cwd)).missing).toEqual(paths);
  });

  it('takes a file that is too large for a project file without looking for its key', async () => {
    await write('large/a.yaml', '#'.repeat(10_000_001));
    await write('large/b.yaml', '#'.repeat(10_000_000));
    expect((await findProjectFiles(['large'], cwd)).files).toEqual(['large/a.yaml']);
  });

  it.skipIf(process.getuid?.() === 0)('tells which folders it could not search', async () => {
    await write('partly/a.yaml', 'logframe: 1\n');
    await write('partly/closed/b.yaml', 'logframe: 1\n');
    await chmod(join(cwd, 'partly/closed'), 0);
    const found = { files: ['partly/a.yaml'], missing: [], unreadable: ['partly/closed'] };
    expect(await findProjectFiles(['partly'], cwd)).toEqual(found);
    expect(await findProjectFiles(['partly/**/*.yaml'], cwd)).toEqual(found);
    await chmod(join(cwd, 'partly/closed'), 0o700);
  });
});
