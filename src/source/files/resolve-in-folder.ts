import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep, win32 } from 'node:path';

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
  const [realFolder, realFile] = await Promise.all([realPlace(folder), realPlace(path)]);
  return isWithin(realFolder, realFile) ? { kind: 'inside', path } : { kind: 'symlink-outside' };
}

/** The path that another leads to, with every symlink on its way followed; a missing file keeps its name in the folder that exists. */
async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPlace(parent), basename(path));
  }
}

/** Whether a path is the folder itself or lies below it; both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
