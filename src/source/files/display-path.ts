import { relative, resolve, sep } from 'node:path';
import { isWithin } from './resolve-in-folder.js';

/** A path as it is shown: from the working folder, with forward slashes; as it was given where it lies outside of it. */
export function displayPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const shown = isWithin(cwd, absolute) ? relative(cwd, absolute) || '.' : path;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
