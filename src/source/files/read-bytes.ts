import { readFile, stat } from 'node:fs/promises';
import { MAX_BYTES } from '../decode-text.js';

export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'not-readable' };

/** Reads a file or a pipe. What cannot be read is a value, not an exception; a file that is too large is not read. */
export async function readBytes(path: string): Promise<FileBytes> {
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
