import type { PartialDate } from './plain-date.js';
import type { ProjectRecord } from './record.js';
import type { Text } from './text.js';

/** An entry of what was revised, in force from its first day on; the first of them holds before its day too, and may have none. */
export type Version<Entry> = Entry &
  ProjectRecord & {
    readonly from?: PartialDate | undefined;
    readonly reason?: Text | undefined;
  };

/**
 * What a project may revise in the course of time: one entry, or its versions, oldest first. A single one that is written
 * as a map has what every record may carry.
 */
export type Versioned<Entry> =
  | (Entry & Partial<ProjectRecord> & { readonly kind: 'single' })
  | { readonly kind: 'versions'; readonly versions: readonly [Version<Entry>, ...Version<Entry>[]] };

/** Every entry, oldest first. */
export function versionsOf<Entry>(
  versioned: Versioned<Entry> | undefined,
): readonly (Entry & Partial<ProjectRecord>)[] {
  if (!versioned) return [];
  return versioned.kind === 'single' ? [versioned] : versioned.versions;
}
