/** Writes the JSON Schemas of the outputs: `npx tsx scripts/generate-output-schemas.ts`. */
import { writeFileSync } from 'node:fs';
import { OUTPUT_SCHEMAS, printSchema } from './output-schemas/documents.js';

for (const [name, schema] of Object.entries(OUTPUT_SCHEMAS)) {
  writeFileSync(new URL(`../schema/${name}`, import.meta.url), printSchema(schema));
}
