import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, open, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type NamedFile, namedFiles, type RegisteredFile, type RegisteredFiles } from '../registered-files.js';
import { findOtherSpelling } from './find-other-spelling.js';
import { resolveInFolder } from './resolve-in-folder.js';
import { suggestFile } from './suggest-file.js';

const PIECE_BYTES = 1 << 20;

/**
 * Looks for the files that records name, and computes the SHA-256 of those for which a record gives one, each once and
 * piece by piece, however large it is. Nothing outside of the project's folder is looked at.
 *
 * @param folder the folder of the project file, as an absolute path
 */
export async function findRegisteredFiles(records: Iterable<NamedFile>, folder: string): Promise<RegisteredFiles> {
  const hashes = new Map<string, string>();
  const found = new Map<string, RegisteredFile>();
  for (const [written, isHashed] of namedFiles(records)) {
    found.set(written, await findFile(written, folder, isHashed, hashes));
  }
  return found;
}

async function findFile(
  written: string,
  folder: string,
  isHashed: boolean,
  hashes: Map<string, string>,
): Promise<RegisteredFile> {
  const resolved = await resolveInFolder(folder, written);
  if (resolved.kind === 'outside-folder') return { kind: 'outside-folder' };
  if (resolved.kind === 'symlink-outside' || (await hasLink(folder, written))) return { kind: 'symlink' };
  const { path } = resolved;
  try {
    if (!(await stat(path)).isFile()) return { kind: 'not-a-file' };
    await access(path, constants.R_OK);
    if (!isHashed) return { kind: 'found' };
    const sha256 = hashes.get(path) ?? (await hashFile(path));
    hashes.set(path, sha256);
    return { kind: 'found', sha256 };
  } catch (error) {
    if (!isAbsent(error)) return { kind: 'not-readable' };
    const other = await findOtherSpelling(folder, written);
    if (other !== undefined && other !== path) return findFile(relative(folder, other), folder, isHashed, hashes);
    return { kind: 'not-found', suggestion: await suggestFile(path, written) };
  }
}

/** Whether a symbolic link stands on the way from the folder to a file in it. */
async function hasLink(folder: string, written: string): Promise<boolean> {
  let path = folder;
  for (const step of relative(folder, resolve(folder, written)).split(sep)) {
    path = join(path, step);
    try {
      if ((await lstat(path)).isSymbolicLink()) return true;
    } catch {
      return false;
    }
  }
  return false;
}

/** SHA-256 in small hexadecimal letters, read piece by piece into the same memory. */
async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(piece);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** A name that no file can have (too long, with a zero byte, links in a circle) is that of no file. */
function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'].includes(String(code));
}
