import type * as z from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** `if` and `then` of JSON Schema. */
export function when(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  return { if: condition, then: consequence };
}
