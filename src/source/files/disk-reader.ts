import { dirname, posix, resolve } from 'node:path';
import type { AttachmentRead, FileReader } from '../file-reader.js';
import { displayPath } from './display-path.js';
import { findRegisteredFiles } from './find-registered-files.js';
import { readBytes } from './read-bytes.js';
import { resolveInFolder } from './resolve-in-folder.js';
import { suggestFile } from './suggest-file.js';

export interface DiskOptions {
  /** Paths are relative to it, and shown relative to it. */
  readonly cwd: string;
  /** What is read for the file `-`, as if it stood where the name says: it is shown by that name. */
  readonly stdin?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

/** Reads the files of a run from the disk. */
export function diskReader({ cwd, stdin }: DiskOptions): FileReader {
  const folderOf = (project: string) => dirname(resolve(cwd, project));
  return {
    readProject: async (file) =>
      file === '-' && stdin
        ? { shown: stdin.name, read: { kind: 'bytes', bytes: stdin.bytes } }
        : { shown: displayPath(file, cwd), read: await readBytes(resolve(cwd, file)) },
    readAttachment: async (written, project) => ({
      shown: posix.join(posix.dirname(project), written),
      read: await readInFolder(folderOf(project), written),
    }),
    findRegistered: (records, project) => findRegisteredFiles(records, folderOf(project)),
  };
}

async function readInFolder(folder: string, written: string): Promise<AttachmentRead['read']> {
  const resolved = await resolveInFolder(folder, written);
  if (resolved.kind !== 'inside') return resolved;
  const read = await readBytes(resolved.path);
  return read.kind === 'not-found' ? { ...read, suggestion: await suggestFile(resolved.path, written) } : read;
}
