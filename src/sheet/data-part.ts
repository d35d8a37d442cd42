import type { JsonObject } from './json.js';
import type { Part, RowKeys } from './record-shape.js';
import { type JsonSchema, list } from './schema-shape.js';

type Item = string | JsonObject;

/** What has no structure of its own here. */
export function dataPart<A>(
  key: string,
  says: string,
  items: JsonSchema,
  read: (of: A) => readonly Item[] | undefined,
  optional = true,
): Part<A> {
  return listOf(key, says, items, read, { isOptional: optional, row: { kind: 'none' } });
}

/** A list of ids that stands in one cell of a row of data: `Q2; Q3`. */
export function idsPart<A>(key: string, says: string, read: (of: A) => readonly string[] | undefined): Part<A> {
  const row = { kind: 'value', keys: [], isText: false } as const;
  return listOf(key, says, { type: 'string' }, read, { isOptional: false, row });
}

function listOf<A>(
  key: string,
  says: string,
  items: JsonSchema,
  read: (of: A) => readonly Item[] | undefined,
  more: { readonly isOptional: boolean; readonly row: RowKeys },
): Part<A> {
  return {
    key,
    says,
    schema: list(items, says),
    shapes: [],
    ...more,
    read: (of) => {
      const data = read(of);
      return data && { kind: 'data', data };
    },
    readInError: () => undefined,
    inError: 'never',
  };
}
