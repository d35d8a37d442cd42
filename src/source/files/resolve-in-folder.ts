import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep, win32 } from 'node:path';

export type Resolved =
  /** A file of the folder, as an absolute path; it may not be there. */
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside-folder' }
  | { readonly kind: 'symlink-outside' };

/** Finds the file that a project file names; it may not leave the project's folder, not even through a symlink. */
export async function resolveInFolder(folder: string, written: string): Promise<Resolved> {
  if (isAbsolute(written) || win32.isAbsolute(written)) return { kind: 'outside-folder' };
  const path = resolve(folder, written);
  if (!isWithin(folder, path)) return { kind: 'outside-folder' };
  try {
    const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(path)]);
    if (!isWithin(realFolder, realFile)) return { kind: 'symlink-outside' };
  } catch {
    return { kind: 'inside', path };
  }
  return { kind: 'inside', path };
}

/** Whether a path is the folder itself or lies below it; both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
