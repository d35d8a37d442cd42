import type * as z from 'zod';
import type { Help, HelpTable } from './help.js';
import { MONEY_HELP } from './money.js';
import { PROJECT_HELP } from './project.js';
import { DEFINITION_HELP, RECORD_HELP } from './records.js';
import { RESULTS_HELP } from './results.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Every key's help, by the end of its path. */
export const KEY_HELP: HelpTable = { ...RECORD_HELP, ...PROJECT_HELP, ...RESULTS_HELP, ...MONEY_HELP };

/** Keywords under which the schemas of a record's own keys, items or variants stand. */
const WITHIN = ['items', 'additionalProperties', 'anyOf', 'oneOf', 'allOf', 'then', 'else'] as const;

/**
 * A schema with a title and a description at every key, for an editor to show. What a key says of itself stays.
 * @param path the keys from the root, which is `project`, or from a definition, by its name
 * @param use told which help is given
 */
export function addHelp(
  schema: JsonSchema,
  path: readonly string[],
  use: (end: string) => void = () => {},
): JsonSchema {
  const helped: Record<string, unknown> = {};
  for (const keyword of WITHIN) {
    const inner: unknown = schema[keyword];
    if (Array.isArray(inner)) helped[keyword] = inner.map((one) => addHelp(one, path, use));
    else if (isSchema(inner)) helped[keyword] = addHelp(inner, path, use);
  }
  if (schema.properties) {
    helped['properties'] = Object.fromEntries(
      Object.entries(schema.properties).map(([key, value]) => {
        const at = [...path, key];
        return [key, { ...helpOf(at, use), ...(isSchema(value) ? addHelp(value, at, use) : {}) }];
      }),
    );
  }
  return { ...schema, ...helped };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}

/** The help of a record that the schema defines by name. */
export function definitionHelp(name: string): Help | undefined {
  return DEFINITION_HELP[name];
}

function helpOf(path: readonly string[], use: (end: string) => void): Help | undefined {
  for (let from = 0; from < path.length; from += 1) {
    const end = path.slice(from).join('.');
    const help = KEY_HELP[end];
    if (!help) continue;
    use(end);
    return help;
  }
  return undefined;
}
