import { readFile, stat } from 'node:fs/promises';
import { MAX_BYTES } from '../decode-text.js';
import type { FileRead } from '../file-reader.js';

/** Reads a file or a pipe. What cannot be read is a value, not an exception; a file that is too large is not read. */
export async function readBytes(path: string): Promise<FileRead> {
  try {
    const stats = await stat(path);
    if (!stats.isFile() && !stats.isFIFO()) return { kind: 'not-a-file' };
    if (stats.size > MAX_BYTES) return { kind: 'too-large', size: stats.size };
    return { kind: 'bytes', bytes: await readFile(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'not-found' };
    return { kind: 'not-readable' };
  }
}
