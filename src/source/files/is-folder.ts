import { statOrNothing } from './stat-or-nothing.js';

/** Whether a folder is at a path, or a link that leads to one. */
export function isFolder(path: string): boolean {
  return statOrNothing(path)?.isDirectory() ?? false;
}
