import { relative, resolve, sep } from 'node:path';
import type { NameFile } from '../../diagnostics/baseline.js';

/** Names files as a baseline does: from its own folder, with forward slashes, from wherever the program runs. */
export function nameFrom(folder: string, cwd: string): NameFile {
  return (file) => relative(folder, resolve(cwd, file)).replaceAll(sep, '/');
}
