import { type BigIntStats, statSync } from 'node:fs';

/**
 * What stands at a path, behind symlinks; nothing where there is nothing, and where that cannot be told (no permission,
 * a loop of symlinks, a name that is too long).
 */
export function statOrNothing(path: string): BigIntStats | undefined {
  try {
    // The numbers by which Windows tells files apart are larger than a double holds.
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
