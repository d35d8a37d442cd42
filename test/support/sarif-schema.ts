import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const file = new URL('../render/check/sarif-schema/sarif-2.1.0-rtm.5.json', import.meta.url);

/** Draft 4, of which it uses nothing that later drafts took away, only another word for its name. */
const { id: _id, $schema: _draft, ...schema }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));

/** What RFC 3986 lets stand in a reference, percent-encoded or not. */
const URI_REFERENCE = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/;

const ajv = new Ajv({
  allErrors: true,
  strict: false,
  // One of its patterns has a bracket too many, which only the older dialect of expressions lets pass.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URI_REFERENCE.test(text) && URL.canParse(text),
    'uri-reference': (text: string) => URI_REFERENCE.test(text) && URL.canParse(text, 'file:///base/'),
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/,
  },
});
const validate = ajv.compile(schema);

/** Fails the test where a document is not SARIF 2.1.0. */
export function expectSarif(document: unknown): void {
  if (!validate(document)) throw new Error(`not SARIF: ${ajv.errorsText(validate.errors)}`);
}
