import { readdir } from 'node:fs/promises';
import { basename, dirname, posix } from 'node:path';
import { suggest } from '../../diagnostics/suggest.js';

/**
 * A file of the same folder with nearly the same name, in the way the missing one is written.
 *
 * @param path where the missing file would be; its folder has been found to be inside of the project's
 */
export async function suggestFile(path: string, written: string): Promise<string | undefined> {
  try {
    // A name that is no UTF-8 could not be typed.
    const names = (await readdir(dirname(path))).filter((name) => !name.includes('\ufffd'));
    const name = suggest(basename(path), names);
    return name === undefined ? undefined : posix.join(posix.dirname(written.replaceAll('\\', '/')), name);
  } catch {
    return undefined;
  }
}
