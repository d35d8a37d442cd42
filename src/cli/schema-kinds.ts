/** The files whose schema `logframe schema` prints; the first one where none is named. */
export const SCHEMA_KINDS = ['project', 'config'] as const;
export type SchemaKind = (typeof SCHEMA_KINDS)[number];
