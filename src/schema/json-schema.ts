import * as z from 'zod';
import { editorViewOf } from './node-schemas.js';
import { project } from './sections/project.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** JSON Schema (draft 2020-12) of the project file, for completion and checks in editors. */
export function projectJsonSchema(): object {
  const definitions: Record<string, JsonSchema> = {};
  const { $schema, ...body } = describe(project, definitions);
  const sorted = Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1));
  return { $schema, ...body, $defs: Object.fromEntries(sorted) };
}

/**
 * zod describes its own schemas; where it meets one of ours, that schema's editor view takes its place. Definitions of
 * any depth are collected in one table.
 */
function describe(schema: z.core.$ZodType, definitions: Record<string, JsonSchema>): JsonSchema {
  const { $defs, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable({ zodSchema }) {
      const view = editorViewOf(zodSchema);
      if (!view) return 'throw';
      const { $schema: _, ...inner } = describe(view, definitions);
      return inner;
    },
  });
  Object.assign(definitions, $defs);
  return json;
}
