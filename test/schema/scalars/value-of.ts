import type { Parsed } from '../../../src/schema/scalars/parsed.js';

/** What was read, or nothing where it was refused. */
export function valueOf<T>(result: Parsed<T>): T | undefined {
  return result.problem === undefined ? result.value : undefined;
}
