import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: true, allErrors: true });

/** Fails the test where a document is not what schema/report.schema.json says. */
export const expectReportSchema = expectSchema('report.schema.json');

/** Fails the test where a document is not what schema/check.schema.json says. */
export const expectCheckSchema = expectSchema('check.schema.json');

function expectSchema(name: string): (document: unknown) => void {
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')));
  return (document) => {
    if (validate(document)) return;
    throw new Error(`not as ${name} says: ${ajv.errorsText(validate.errors).slice(0, 2_000)}`);
  };
}
