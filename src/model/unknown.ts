import type { RecordPlace } from './place.js';
import type { Text } from './text.js';

/** A fact the source does not state, with the reason, which is printed. Never a zero. */
export interface Unknown {
  readonly unknown: Text;
  readonly at?: RecordPlace | undefined;
}

export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}
