import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareFolders } from '../compare-folders.js';
import { MAX_BYTES } from '../decode-text.js';
import { isProjectFile } from '../is-project-file.js';
import { displayPath } from './display-path.js';
import { readdirReporting } from './readdir-reporting.js';
import { statOrNothing } from './stat-or-nothing.js';

export interface FoundFiles {
  /** The paths as they are shown: from the working folder, with forward slashes. */
  readonly files: readonly string[];
  /** The arguments behind which there is nothing, or nothing that can be read, as they were given. */
  readonly missing: readonly string[];
  /** The folders that could not be searched, as they are shown. */
  readonly unreadable: readonly string[];
}

/**
 * The project files behind the arguments of a command: files, folders and globs. A file that is named is taken as it is;
 * a folder and a glob give the `*.yaml` and `*.yml` files with a `logframe:` key at the top level, outside of hidden
 * folders and `node_modules`, without following symlinks. Each file comes once: the files of a folder before those of
 * its sub-folders, both by the code units of their names, whatever the file system, the locale or the order of arguments.
 */
export async function findProjectFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const shownByPath = new Map<string, string>();
  const missing: string[] = [];
  const unreadable = new Set<string>();
  const skip = (folder: string) => unreadable.add(displayPath(folder, cwd));
  const add = (path: string) => {
    const absolute = resolve(cwd, path);
    if (!shownByPath.has(absolute)) shownByPath.set(absolute, displayPath(path, cwd));
  };

  for (const path of paths) {
    const stats = statOrNothing(resolve(cwd, path));
    if (stats?.isDirectory()) {
      for (const file of await search('**/*.{yaml,yml}', resolve(cwd, path), skip)) add(join(path, file));
    } else if (stats) {
      add(path);
    } else {
      const files = isGlob(path) ? await search(path, cwd, skip) : [];
      for (const file of files) add(file);
      if (files.length === 0) missing.push(path);
    }
  }
  return { files: [...shownByPath.values()].toSorted(compareFolders), missing, unreadable: [...unreadable] };
}

function isGlob(path: string): boolean {
  return /[*?[\]{}()!]/.test(path);
}

async function search(
  pattern: string,
  folder: string,
  onUnreadable: (folder: string) => void,
): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { readdir: readdirReporting(onUnreadable) },
  });
  return found.filter((file) => hasFormatKey(resolve(folder, file)));
}

/** A file that is too large or cannot be read is taken for a project file, and then reported. */
function hasFormatKey(path: string): boolean {
  if ((statOrNothing(path)?.size ?? 0) > MAX_BYTES) return true;
  try {
    return isProjectFile(path, readFileSync(path));
  } catch {
    return true;
  }
}
