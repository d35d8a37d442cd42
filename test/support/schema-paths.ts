import { projectJsonSchema } from '../../src/schema/json-schema.js';

/** As much of a JSON Schema as the tests look into. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly then?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly examples?: readonly unknown[];
}

/** A place of a project file as its JSON Schema knows it: `indicators.[].actuals.[].on`; `*` is a key that the writer chooses. */
interface SchemaPath {
  readonly path: string;
  /** The definition that a value there may follow: `date`. */
  readonly ref?: string | undefined;
  /** Of a map, its keys. */
  readonly keys: readonly string[];
  /** Whether the keys that the writer chooses are ids. */
  readonly hasIdKeys: boolean;
}

/** The published schema, which is made for editors and knows nothing of what rules look at. */
export const SCHEMA: Schema = JSON.parse(JSON.stringify(projectJsonSchema()));

const ID = SCHEMA.$defs?.['id'];

export function definitionOf({ $ref }: Schema): { readonly name: string; readonly schema: Schema } | undefined {
  const name = $ref?.replace('#/$defs/', '');
  const schema = name === undefined ? undefined : SCHEMA.$defs?.[name];
  return name !== undefined && schema ? { name, schema } : undefined;
}

/** Every place of a project file, as often as there is something to say of it. */
const SCHEMA_PATHS: readonly SchemaPath[] = [...pathsIn(SCHEMA, [])];

/** The paths at which one of the places is like this, each once. */
export function pathsWhere(isLikeThis: (place: SchemaPath) => boolean): readonly string[] {
  return [...new Set(SCHEMA_PATHS.filter(isLikeThis).map(({ path }) => path))];
}

function* pathsIn(schema: Schema, path: readonly string[]): Generator<SchemaPath> {
  const definition = definitionOf(schema);
  const { properties = {}, items, additionalProperties, propertyNames } = schema;
  const hasIdKeys = propertyNames?.pattern !== undefined && propertyNames.pattern === ID?.pattern;
  yield { path: path.join('.'), ref: definition?.name, keys: Object.keys(properties), hasIdKeys };
  if (definition) yield* pathsIn(definition.schema, path);
  for (const [key, value] of Object.entries(properties)) yield* pathsIn(value, [...path, key]);
  if (items) yield* pathsIn(items, [...path, '[]']);
  if (typeof additionalProperties === 'object') yield* pathsIn(additionalProperties, [...path, '*']);
  const { anyOf = [], oneOf = [], allOf = [], then } = schema;
  for (const one of [...anyOf, ...oneOf, ...allOf, ...(then ? [then] : [])]) yield* pathsIn(one, path);
}
