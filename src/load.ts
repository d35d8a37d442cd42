import { type LoadedRun, loadRun, type RunOptions } from './load/load-run.js';
import { type DiskOptions, diskReader } from './source/files/disk-reader.js';

export type { LoadedRun } from './load/load-run.js';

export interface LoadOptions extends RunOptions, DiskOptions {}

/**
 * Reads and checks project files from the disk. An error takes out of the figures of its file what it may have changed,
 * and no more; the other files go on in any case.
 *
 * @param paths project files, relative to `cwd`; `-` for what `stdin` gives
 */
export function loadProjects(paths: readonly string[], options: LoadOptions): Promise<LoadedRun> {
  return loadRun(paths, diskReader(options), options);
}
