import { type JsonSchema, list, object, oneOfWords, optional, text } from './shape.js';

const RANGE: Readonly<Record<string, JsonSchema>> = {
  file: text('The path as the user would type it.'),
  line: position('Line of the first character, from 1.'),
  column: position('Column of the first character, from 1, in UTF-16 units.'),
  endLine: position('Line behind the last character.'),
  endColumn: position('Column behind the last character.'),
};

const PARTS: Parameters<typeof object>[1] = {
  code: { description: 'Its code in the catalogue.', type: 'string', pattern: String.raw`^LF\d{3}$` },
  rule: text('The name of the rule.'),
  severity: oneOfWords(['error', 'warning', 'info']),
  message: text('What was found, with the numbers, in the language of the run.'),
  ...RANGE,
  path: optional(text('The value in its file, `indicators.IND-2.actuals[0].value`.')),
  related: optional(
    list(object('Another place that the finding involves.', { ...RANGE, message: text('What stands there.') })),
  ),
  help: optional(text('What to type instead, or what to do.')),
};

/** One finding; the same in both documents. */
export const DIAGNOSTIC: JsonSchema = object('A finding about a project file.', PARTS);

export const SUPPRESSED: JsonSchema = object('A finding that a comment in the file silences.', {
  ...PARTS,
  reason: text('As it stands in the comment.'),
});

function position(description: string): JsonSchema {
  return { description, type: 'integer', minimum: 1 };
}
