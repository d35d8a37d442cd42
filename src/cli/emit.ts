import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { displayPath } from '../source/files/display-path.js';
import { isFolder } from '../source/files/is-folder.js';
import { isSameFile } from '../source/files/is-same-file.js';
import { statOrNothing } from '../source/files/stat-or-nothing.js';
import { CannotRun } from './cannot-run.js';
import type { CliIo } from './io.js';
import { followLinks } from './output/follow-links.js';
import { namesFolder } from './output/names-folder.js';
import { notWritten } from './output/not-written.js';
import { replaceFile } from './output/replace-file.js';

/** Where something is to be written. */
export interface Output {
  /** Absent or `-`: standard output. */
  readonly file?: string | undefined;
  /** Whether its folder is made where only that is missing. */
  readonly makesFolder?: boolean | undefined;
}

/**
 * Puts the product where it was asked for: on standard output, or into a file that appears whole or not at all. A symlink
 * stays, what it leads to is written. A pipe or a device cannot be replaced by a file: it is written to.
 */
export async function emit(product: string, output: string | undefined, io: CliIo, makesFolder = false): Promise<void> {
  if (output === undefined || output === '-') {
    await io.stdout.write(product);
    return;
  }
  const path = followLinks(resolve(io.cwd, output));
  const isReplaceable = statOrNothing(path)?.isFile() ?? true;
  try {
    if (makesFolder) await mkdir(dirname(path), { recursive: true });
    await (isReplaceable ? replaceFile(path, product) : writeFile(path, product));
  } catch (error) {
    throw notWritten(output, error);
  }
}

/** Refuses, before any work, an output that could not be written. */
export function checkOutput(output: string | undefined, cwd: string, makesFolder = false): void {
  if (output === undefined || output === '-') return;
  const path = resolve(cwd, output);
  if (namesFolder(output) || isFolder(path)) throw new CannotRun({ kind: 'output-is-folder', file: output });
  const target = followLinks(path);
  const above = nearestThere(dirname(target));
  const isThere = above === dirname(target) || (makesFolder && above === dirname(dirname(target)));
  if (isThere && isFolder(above)) return;
  if (statOrNothing(above)?.isDirectory() === false) {
    throw new CannotRun({ kind: 'output-in-file', file: output, above: displayPath(above, cwd) });
  }
  const folder = target === path ? dirname(output) : displayPath(dirname(target), cwd);
  throw new CannotRun({ kind: 'output-folder-missing', file: output, folder });
}

/** The path itself, or the nearest above it at which there is anything. */
function nearestThere(path: string): string {
  return statOrNothing(path) || dirname(path) === path ? path : nearestThere(dirname(path));
}

/**
 * Refuses an output that is one of the files the run reads, by whatever name or link.
 * @param inputs from the working folder, or absolute
 */
export function protectInputs(output: string | undefined, inputs: Iterable<string>, cwd: string): void {
  if (output === undefined || output === '-') return;
  const path = resolve(cwd, output);
  for (const input of inputs) {
    if (isSameFile(resolve(cwd, input), path)) throw new CannotRun({ kind: 'output-is-input', file: output });
  }
}
