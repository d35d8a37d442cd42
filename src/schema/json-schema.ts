import * as z from 'zod';
import { addHelp, definitionHelp } from './editor-help/add-help.js';
import { decideByKey } from './editor-help/decide-by-key.js';
import { editorViewOf } from './node-schemas.js';
import { config } from './sections/config.js';
import { project } from './sections/project.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** JSON Schema (draft 2020-12) of the project file, for completion and checks in editors. */
export function projectJsonSchema(): object {
  return documentOf(project, 'project');
}

/** A rule as a key of `rules` in a configuration. */
export interface RuleKey {
  readonly code: string;
  readonly description: string;
  readonly levels: readonly string[];
}

/** JSON Schema of `logframe.config.yaml`, with every rule that there is. */
export function configJsonSchema(rules: readonly RuleKey[]): object {
  const { properties, ...document } = documentOf(config, 'config');
  const keys = rules.map(({ code, description, levels }) => [code, { description, enum: levels }]);
  const ofRules = { type: 'object', properties: Object.fromEntries(keys), additionalProperties: false };
  const general = properties?.['rules'];
  const description = typeof general === 'object' ? general.description : undefined;
  return { ...document, properties: { ...properties, rules: { description, ...ofRules } } };
}

/** @param root the first name of every path, by which help is found */
function documentOf(schema: z.core.$ZodType, root: string): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const { $schema, ...body } = describe(schema, definitions);
  const helped = Object.entries(definitions)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, definition]) => [name, { ...definitionHelp(name), ...addHelp(definition, [name]) }]);
  return { $schema, ...addHelp(body, [root]), $defs: Object.fromEntries(helped) };
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
      return decideByKey(inner);
    },
  });
  for (const [name, definition] of Object.entries($defs ?? {})) define(name, definition, definitions);
  return json;
}

/** One name has one definition, wherever it was met. */
function define(name: string, definition: JsonSchema, definitions: Record<string, JsonSchema>): void {
  const known = definitions[name];
  if (known && JSON.stringify(known) !== JSON.stringify(definition)) throw new RangeError(`two definitions of ${name}`);
  definitions[name] = definition;
}
