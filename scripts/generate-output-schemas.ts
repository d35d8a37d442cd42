/** Writes the JSON Schemas of the outputs: `npm run generate:schemas`. */
import { writeFileSync } from 'node:fs';
import { checkJsonSchema } from '../src/render/check/check-shape.js';
import { reportJsonSchema } from '../src/sheet/json-schema.js';

const SCHEMAS = { 'report.schema.json': reportJsonSchema(), 'check.schema.json': checkJsonSchema() };

for (const [name, schema] of Object.entries(SCHEMAS)) {
  writeFileSync(new URL(`../schema/${name}`, import.meta.url), `${JSON.stringify(schema, undefined, 2)}\n`);
}
