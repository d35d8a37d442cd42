import type { Project } from '../../model/project.js';
import type { Id, ProjectRecord } from '../../model/record.js';
import type { Language } from '../../model/text.js';

/** A record that names a file. */
export interface RegisteredRecord extends ProjectRecord {
  readonly kind: 'evidence' | 'source';
  readonly id: Id;
  readonly file: string;
  /** The SHA-256 in small letters. */
  readonly sha256?: string | undefined;
}

/** The evidence and the sources that name a file. */
export function registeredRecords({ evidence = [], sources = [] }: Project): readonly RegisteredRecord[] {
  return [
    ...evidence.map((record) => ({ ...record, kind: 'evidence' as const })),
    ...sources.map((record) => ({ ...record, kind: 'source' as const })),
  ].flatMap(({ kind, id, file, sha256, at }) => (file === undefined ? [] : [{ kind, id, file, sha256, at }]));
}

const KINDS: Readonly<Record<Language, Readonly<Record<RegisteredRecord['kind'], string>>>> = {
  en: { evidence: 'evidence', source: 'source' },
  vi: { evidence: 'minh chứng', source: 'tài liệu nguồn' },
};

/** A record as messages name it: `evidence PT-01`, the id between backticks. */
export function nameRecord(kind: RegisteredRecord['kind'], id: Id, language: Language): string {
  return `${KINDS[language][kind]} \`${id}\``;
}
