import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** More symlinks in a row are a loop, as the operating systems count. */
const MOST_LINKS = 40;

/**
 * The place that a path stands for, behind the symlink it may be, even where nothing is there yet: whoever writes to a
 * link writes to its target. A loop is cut somewhere.
 * @param path absolute
 */
export function followLinks(path: string, most = MOST_LINKS): string {
  const target = linkTarget(path);
  return target === undefined || most === 0 ? path : followLinks(target, most - 1);
}

function linkTarget(path: string): string | undefined {
  try {
    const place = join(realpathSync(dirname(path)), basename(path));
    return resolve(dirname(place), readlinkSync(place));
  } catch {
    // No symlink, or nothing there.
    return undefined;
  }
}
