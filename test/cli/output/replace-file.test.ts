import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, replaceFile } from '../../../src/cli/output/replace-file.js';
import { ROOT } from '../support/run.js';
import { workspace } from '../support/workspace.js';

const TEXT = 'Tỷ lệ đồng tài trợ: 25%\n'.repeat(1000);

/** Takes so many bytes at a time, and so many altogether. */
function diskOf({ atATime = Number.POSITIVE_INFINITY, room = Number.POSITIVE_INFINITY }): Disk {
  let free = room;
  return {
    rename,
    write: async (file, bytes, offset) => {
      const part = bytes.subarray(offset, offset + Math.min(atATime, free));
      free -= part.length;
      return part.length === 0 ? 0 : (await file.write(part)).bytesWritten;
    },
  };
}

const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

describe('a file that is replaced', () => {
  it('has the whole text, also where the disk takes a few bytes at a time', async () => {
    const cwd = workspace({ 'out.json': 'yesterday\n' });
    await replaceFile(join(cwd, 'out.json'), TEXT, diskOf({ atATime: 1000 }));
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(TEXT);
    expect(readdirSync(cwd)).toEqual(['out.json']);
  });

  it.each<[string, Disk, string]>([
    ['the disk takes a part and gives no error', diskOf({ room: 4096 }), 'ENOSPC'],
    ['the disk takes nothing', diskOf({ room: 0 }), 'ENOSPC'],
    ['the disk says that all is written, and it is not', { rename, write: async (_, bytes) => bytes.length }, 'ENOSPC'],
    ['a write fails', { rename, write: () => failing('EIO') }, 'EIO'],
    ['it cannot be put in its place', { ...diskOf({}), rename: () => failing('EPERM') }, 'EPERM'],
  ])('is as it was, with nothing beside it, where %s', async (_, disk, code) => {
    const cwd = workspace({ 'out.json': 'yesterday\n' });
    await expect(replaceFile(join(cwd, 'out.json'), TEXT, disk)).rejects.toMatchObject({ code });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('yesterday\n');
    expect(readdirSync(cwd)).toEqual(['out.json']);
  });

  it('is not there where it was not there before and cannot be written whole', async () => {
    const cwd = workspace({});
    await expect(replaceFile(join(cwd, 'out.json'), TEXT, diskOf({ room: 10 }))).rejects.toThrow('10 of');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('keeps its mode', async () => {
    const path = join(workspace({ 'out.json': 'yesterday\n' }), 'out.json');
    chmodSync(path, 0o640);
    await replaceFile(path, TEXT);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('has the mode of any new file where it is one', async () => {
    const cwd = workspace({});
    writeFileSync(join(cwd, 'other.json'), '');
    await replaceFile(join(cwd, 'out.json'), TEXT);
    expect(statSync(join(cwd, 'out.json')).mode).toBe(statSync(join(cwd, 'other.json')).mode);
  });

  it('leaves nothing beside it where somebody stops the program meanwhile', () => {
    const cwd = workspace({ 'half.tmp': TEXT });
    const program = `
      import { removeOnSignal } from '${ROOT}/src/cli/output/remove-on-signal.ts';
      removeOnSignal('half.tmp');
      process.kill(process.pid, 'SIGTERM');
      setTimeout(() => {}, 5000);`;
    const argv = ['--import', `${ROOT}/node_modules/tsx/dist/loader.mjs`, '--input-type=module', '-e', program];
    expect(spawnSync(process.execPath, argv, { cwd })).toMatchObject({ signal: 'SIGTERM' });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('may be empty', async () => {
    const cwd = workspace({ 'out.json': 'yesterday\n' });
    await replaceFile(join(cwd, 'out.json'), '');
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('');
  });
});
