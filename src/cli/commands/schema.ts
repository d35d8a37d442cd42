import { RULE_LEVELS } from '../../model/workspace-config.js';
import { RULES } from '../../rules/registry.js';
import { configJsonSchema, projectJsonSchema } from '../../schema/json-schema.js';
import { createContext } from '../context.js';
import { checkOutput, emit } from '../emit.js';
import { EXIT } from '../exit-code.js';
import type { RunCommand } from '../invocation.js';
import { SCHEMA_KINDS, type SchemaKind } from '../schema-kinds.js';
import { choose } from '../settings/choose.js';

const SCHEMAS: Readonly<Record<SchemaKind, () => object>> = {
  project: projectJsonSchema,
  config: () => configJsonSchema(ruleKeys()),
};

/** `logframe schema`: the JSON Schema of the project file, or of the configuration. */
export const schema: RunCommand = async ({ paths: [kind = SCHEMA_KINDS[0]], options, io, timing, progress }) => {
  const document = SCHEMAS[choose('schema', kind, SCHEMA_KINDS)]();
  // The schema has no language and no colour, but a wrong word for one is a mistake here, too.
  createContext(options, io);
  checkOutput(options.output, io.cwd);
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  timing.end('render');
  await progress.end();
  await emit(text, options.output, io);
  return EXIT.fine;
};

/** Rules whose every finding is an error stay what they are. */
function ruleKeys() {
  return RULES.map(({ code, slug, severity, severityOf, docs }) => ({
    code,
    description: `${slug}: ${docs.en.summary}`,
    levels: severity === 'error' && severityOf === undefined ? (['error'] as const) : RULE_LEVELS,
  }));
}
