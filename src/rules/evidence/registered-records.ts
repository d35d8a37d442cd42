import type { Project } from '../../model/project.js';
import type { Id, ProjectRecord } from '../../model/record.js';

/** A record that names a file. */
export interface RegisteredRecord extends ProjectRecord {
  readonly kind: 'evidence' | 'source';
  readonly id: Id;
  readonly file: string;
  /** In small letters. */
  readonly sha256?: string | undefined;
}

/** The evidence and the sources that name a file. */
export function registeredRecords({ evidence = [], sources = [] }: Project): readonly RegisteredRecord[] {
  return [
    ...evidence.map((record) => ({ ...record, kind: 'evidence' as const })),
    ...sources.map((record) => ({ ...record, kind: 'source' as const })),
  ].flatMap(({ kind, id, file, sha256, at }) => (file === undefined ? [] : [{ kind, id, file, sha256, at }]));
}
