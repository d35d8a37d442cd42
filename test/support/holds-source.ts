import { SourceText } from '../../src/model/source-text.js';

/** Whether a value is or holds the text of a file, at any depth: behind a place hangs the whole tree of its file. */
export function holdsSource(value: unknown): boolean {
  if (value instanceof SourceText) return true;
  if (typeof value !== 'object' || value === null) return false;
  const inner = value instanceof Map || value instanceof Set ? [...value.entries()] : Object.values(value);
  return inner.some(holdsSource);
}
