/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

interface OptionalSchema {
  readonly optional: JsonSchema;
}

/** A key that is absent where it does not apply. */
export function optional(schema: JsonSchema): OptionalSchema {
  return { optional: schema };
}

/** An object with these keys and no others; all of them are there but the optional ones. */
export function object(
  description: string,
  properties: Readonly<Record<string, JsonSchema | OptionalSchema>>,
): JsonSchema {
  const required = Object.entries(properties).flatMap(([key, schema]) => (isOptional(schema) ? [] : [key]));
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => [key, isOptional(schema) ? schema.optional : schema]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function isOptional(schema: JsonSchema | OptionalSchema): schema is OptionalSchema {
  return 'optional' in schema;
}

export function list(items: JsonSchema, description?: string): JsonSchema {
  return { ...(description === undefined ? {} : { description }), type: 'array', items };
}

/** A map whose keys the project file chooses. */
export function mapOf(values: JsonSchema, description: string): JsonSchema {
  return { description, type: 'object', additionalProperties: values };
}

export function oneOfWords(words: readonly string[], description?: string): JsonSchema {
  return { ...(description === undefined ? {} : { description }), enum: words };
}

/** A definition of the same document, under its own words here. */
export function ref(name: string, description?: string): JsonSchema {
  return { ...(description === undefined ? {} : { description }), $ref: `#/$defs/${name}` };
}
