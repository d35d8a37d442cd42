import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeOnSignal } from './remove-on-signal.js';
import { ShortWrite } from './short-write.js';

/** The calls by which bytes come to a disk. A test puts a full or a broken one in their place. */
export interface Disk {
  /** Writes the bytes from an offset on, or the first of them, and says how many. */
  readonly write: (file: FileHandle, bytes: Uint8Array, offset: number) => Promise<number>;
  readonly rename: (from: string, to: string) => Promise<void>;
}

const DISK: Disk = {
  write: async (file, bytes, offset) => (await file.write(bytes, offset)).bytesWritten,
  rename,
};

/**
 * Puts a text into a file that appears whole or not at all: it is written beside the file, and takes its place when every
 * byte is on the disk. Mode and owner of an old file stay. Where this fails, the old file is as it was, nothing is left
 * beside it, and the error of the system is thrown, `ENOSPC` of a full disk.
 * @param path absolute; what a symlink leads to, not the link
 */
export async function replaceFile(path: string, text: string, disk: Disk = DISK): Promise<void> {
  const temporary = join(dirname(path), `.logframe-${randomUUID()}.tmp`);
  const old = await stat(path).catch(() => undefined);
  const file = await open(temporary, 'wx', old?.mode);
  const forget = removeOnSignal(temporary);
  try {
    try {
      await writeAll(file, new TextEncoder().encode(text), disk);
      if (old) await takeAfter(file, old);
    } finally {
      await file.close();
    }
    await disk.rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  } finally {
    forget();
  }
}

/** A disk that is nearly full takes the first bytes and says so; it is the next write that fails. */
async function writeAll(file: FileHandle, bytes: Uint8Array, disk: Disk): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const more = await disk.write(file, bytes, written);
    if (more === 0) break;
    written += more;
  }
  await file.sync();
  const { size } = await file.stat();
  if (size !== bytes.length) throw new ShortWrite(size, bytes.length);
}

/** Gives the new file the owner and the mode of the old one. Who may not give files away keeps them. */
async function takeAfter(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  await file.chown(uid, gid).catch(ignoreForbidden);
  await file.chmod(mode & 0o7777).catch(ignoreForbidden);
}

function ignoreForbidden(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EPERM' && code !== 'EINVAL' && code !== 'ENOSYS') throw error;
}
