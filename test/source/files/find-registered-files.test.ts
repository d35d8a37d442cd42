import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRegisteredFiles } from '../../../src/source/files/find-registered-files.js';
import type { NamedFile } from '../../../src/source/registered-files.js';

const RECEIPT = 'Phiếu thu số 1\n';
const RECEIPT_SHA256 = createHash('sha256').update(RECEIPT).digest('hex');
/** Any hash asks for the file's own; which one a record gives is for the rule to compare. */
const GIVEN = '0'.repeat(64);

let project: string;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
}

const find = (...records: readonly NamedFile[]) => findRegisteredFiles(records, project);
const findOne = async (file: string) => (await find({ file, sha256: GIVEN })).get(file);

beforeAll(async () => {
  project = join(await mkdtemp(join(tmpdir(), 'logframe-')), 'projects');
  await write('evidence/PT-01.pdf', RECEIPT);
  await write('../outside/secret.pdf', 'not of this project\n');
});

afterAll(() => rm(dirname(project), { recursive: true }));

describe('findRegisteredFiles', () => {
  it('finds a file, and its SHA-256 where a record gives one', async () => {
    expect(await findOne('evidence/PT-01.pdf')).toEqual({ kind: 'found', sha256: RECEIPT_SHA256 });
  });

  it('computes no SHA-256 that nobody asks for', async () => {
    const found = await find({ file: 'evidence/PT-01.pdf' });
    expect(found.get('evidence/PT-01.pdf')).toEqual({ kind: 'found' });
  });

  it('gives the SHA-256 where only one of several records of the file asks for it', async () => {
    const found = await find({ file: 'evidence/PT-01.pdf', sha256: GIVEN }, { file: 'evidence/PT-01.pdf' });
    expect([...found]).toEqual([['evidence/PT-01.pdf', { kind: 'found', sha256: RECEIPT_SHA256 }]]);
  });

  it('keeps every way in which a file is written', async () => {
    const found = await find(
      { file: 'evidence/PT-01.pdf', sha256: GIVEN },
      { file: './evidence/../evidence/PT-01.pdf', sha256: GIVEN },
    );
    expect([...found.values()]).toEqual([
      { kind: 'found', sha256: RECEIPT_SHA256 },
      { kind: 'found', sha256: RECEIPT_SHA256 },
    ]);
  });

  it('has nothing to say of a record without a file', async () => {
    expect((await find({ sha256: GIVEN })).size).toBe(0);
  });

  it.each([
    ['a name of which nothing is near', 'nghiem-thu.pdf', undefined],
    ['a name with a slip', 'evidence/PT-1.pdf', 'evidence/PT-01.pdf'],
    ['the other case of letters', 'evidence/pt-01.PDF', 'evidence/PT-01.pdf'],
    ['a folder that is not there', 'minutes/PT-01.pdf', undefined],
    ['a file taken for a folder', 'evidence/PT-01.pdf/page-1.pdf', undefined],
    ['a name that is too long', `${'a'.repeat(300)}.pdf`, undefined],
    ['a name with a zero byte', 'a\0b.pdf', undefined],
  ])('does not find %s', async (_, file, suggestion) => {
    expect(await findOne(file)).toEqual({ kind: 'not-found', suggestion });
  });

  it('tells a folder from a file', async () => {
    expect(await findOne('evidence')).toEqual({ kind: 'not-a-file' });
    expect(await findOne('.')).toEqual({ kind: 'not-a-file' });
  });

  it.skipIf(process.platform === 'win32')('does not wait for what a pipe might say', async () => {
    await promisify(execFile)('mkfifo', [join(project, 'pipe.pdf')]);
    expect(await findOne('pipe.pdf')).toEqual({ kind: 'not-a-file' });
  });

  it.each(['../outside/secret.pdf', 'evidence/../../outside/secret.pdf', '..', '/etc/hostname', 'C:\\evidence\\a.pdf'])(
    'does not look outside of the folder: %s',
    async (file) => {
      expect(await findOne(file)).toEqual({ kind: 'outside-folder' });
    },
  );

  it('takes two dots that begin a name for a name', async () => {
    await write('..notes/a.pdf', RECEIPT);
    expect(await findOne('..notes/a.pdf')).toEqual({ kind: 'found', sha256: RECEIPT_SHA256 });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('says that a file cannot be read', async () => {
    await write('closed.pdf', RECEIPT);
    await chmod(join(project, 'closed.pdf'), 0);
    expect(await findOne('closed.pdf')).toEqual({ kind: 'not-readable' });
    expect((await find({ file: 'closed.pdf' })).get('closed.pdf')).toEqual({ kind: 'not-readable' });
  });
});

describe.skipIf(process.platform === 'win32')('findRegisteredFiles behind symlinks', () => {
  beforeAll(async () => {
    const outside = join(dirname(project), 'outside');
    await symlink(join(outside, 'secret.pdf'), join(project, 'file-link.pdf'));
    await symlink(outside, join(project, 'folder-link'));
    await symlink(join(project, 'folder-link'), join(project, 'second-link'));
    await symlink(join(project, 'evidence'), join(project, 'inner-link'));
    await symlink(join(project, 'circle-b'), join(project, 'circle-a'));
    await symlink(join(project, 'circle-a'), join(project, 'circle-b'));
    await symlink(project, join(dirname(project), 'other-way'));
  });

  it.each([
    ['a file', 'file-link.pdf'],
    ['a folder on the way', 'folder-link/secret.pdf'],
    ['two links on the way', 'second-link/secret.pdf'],
    ['a folder on the way to nothing, whose names are not suggested either', 'folder-link/secret2.pdf'],
    ['a folder that stays inside', 'inner-link/PT-01.pdf'],
    ['a circle', 'circle-a'],
  ])('refuses %s', async (_, file) => {
    expect(await findOne(file)).toEqual({ kind: 'symlink' });
  });

  it('takes the folder itself as it was reached', async () => {
    const found = await findRegisteredFiles([{ file: 'evidence/PT-01.pdf' }], join(dirname(project), 'other-way'));
    expect(found.get('evidence/PT-01.pdf')).toEqual({ kind: 'found' });
  });
});

describe('findRegisteredFiles and Vietnamese names', () => {
  const name = 'biên-bản/Họp thôn.pdf';

  it.each([
    ['NFD', 'NFC'],
    ['NFC', 'NFD'],
  ])('takes a name on disk in %s and in the project file in %s for the same', async (onDisk, inFile) => {
    const folder = join(project, onDisk);
    await mkdir(dirname(join(folder, name.normalize(onDisk))), { recursive: true });
    await writeFile(join(folder, name.normalize(onDisk)), RECEIPT);
    const written = name.normalize(inFile);
    const found = await findRegisteredFiles([{ file: written, sha256: GIVEN }], folder);
    expect(found.get(written)).toEqual({ kind: 'found', sha256: RECEIPT_SHA256 });
  });

  it('suggests no name that is not text', async () => {
    const folder = join(project, 'bytes');
    await mkdir(folder);
    try {
      await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('bi\xean b\xb6n.pdf', 'latin1')]), '');
    } catch {
      return; // Some file systems have only names that are text.
    }
    const found = await findRegisteredFiles([{ file: 'biên bản.pdf' }], folder);
    expect(found.get('biên bản.pdf')).toEqual({ kind: 'not-found', suggestion: undefined });
  });
});

describe('findRegisteredFiles with large files', () => {
  it('hashes 50 MB in the memory of one piece', async () => {
    const size = 50 * 1024 * 1024;
    const path = join(project, 'video.mp4');
    const file = await open(path, 'w');
    await file.truncate(size);
    await file.close();
    const zeros = Buffer.alloc(size / 50);
    const expected = createHash('sha256');
    for (let piece = 0; piece < 50; piece += 1) expected.update(zeros);

    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 5);
    const found = await findOne('video.mp4');
    clearInterval(watch);
    expect(found).toEqual({ kind: 'found', sha256: expected.digest('hex') });
    expect(Math.max(most, process.memoryUsage.rss()) - before).toBeLessThan(size / 2);
  });
});
