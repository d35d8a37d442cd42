import { REASONS } from '../calc/figure.js';
import { sheetShape } from './build-sheet.js';
import { figureSchema } from './form.js';
import { type AnyShape, isInData, type Part } from './record-shape.js';
import { type JsonSchema, object, oneOfWords, optional, ref } from './schema-shape.js';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schema (draft 2020-12) of the report's data, derived from the declarations of its keys. */
export function reportJsonSchema(): JsonSchema {
  return dataSchema('logframe report', sheetShape());
}

/** JSON Schema of a document whose root is a record of some shape. */
export function dataSchema(title: string, root: AnyShape): JsonSchema {
  return { $schema: DRAFT, title, ...shapeSchema(root), $defs: definitionsOf(root) };
}

/** The definitions that a record refers to: those of the records inside it, and of single values. */
function definitionsOf(root: AnyShape): Readonly<Record<string, JsonSchema>> {
  const inside = new Map<string, AnyShape>();
  const collect = (shape: AnyShape): void => {
    for (const part of shape.parts) {
      for (const one of part.shapes) {
        if (inside.has(one.name)) continue;
        inside.set(one.name, one);
        collect(one);
      }
    }
  };
  collect(root);
  return { ...Object.fromEntries([...inside].map(([name, shape]) => [name, shapeSchema(shape)])), ...SCALARS };
}

/** A record with these keys and no others; one in error has fewer. */
function shapeSchema({ says, parts, canBeInError }: AnyShape): JsonSchema {
  const sound = object(
    says,
    Object.fromEntries(parts.filter(isInData).map((part) => [part.key, optionally(part, part.isOptional)])),
  );
  if (!canBeInError) return sound;
  const left = parts.filter(({ inError }) => inError !== 'never');
  return {
    description: says,
    anyOf: [
      sound,
      object(
        'The same where an error of the file takes it out of the figures.',
        Object.fromEntries(left.map((part) => [part.key, optionally(part, part.inError === 'maybe')])),
      ),
    ],
  };
}

function optionally({ schema }: Part<never>, isOptional: boolean) {
  return isOptional ? optional(schema) : schema;
}

/** Numbers, days, and the forms of a figure. */
const SCALARS: Readonly<Record<string, JsonSchema>> = {
  decimal: {
    description: 'An exact decimal number; six decimals where it does not terminate.',
    type: 'string',
    pattern: String.raw`^-?\d+(\.\d+)?$`,
  },
  fraction: {
    description: 'A ratio as a fraction with six decimals: 57.0313 % is 0.570313.',
    type: 'string',
    pattern: String.raw`^-?\d+\.\d{6}$`,
  },
  day: { description: 'A calendar day.', type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  id: { description: 'An id of the project file.', type: 'string', minLength: 1 },
  amount: object('An amount of money with its bound.', {
    amount: ref('decimal'),
    qualifier: optional(ref('qualifier')),
    currency: ref('currency'),
  }),
  currency: { description: 'An ISO 4217 code.', type: 'string', pattern: '^[A-Z]{3}$' },
  text: object('Words in Vietnamese, in English or in both.', {
    vi: optional({ type: 'string' }),
    en: optional({ type: 'string' }),
  }),
  qualifier: oneOfWords(
    ['at-least', 'more-than', 'at-most', 'less-than', 'about'],
    'How the number is bounded; absent where it is exact.',
  ),
  notComputable: object('There is no figure, and why. This is never a zero.', {
    notComputable: oneOfWords(REASONS, 'The reason.'),
  }),
  figure: { description: 'A number with its bound, or the reason why there is none.', ...figureSchema('figure', {}) },
  value: {
    description: 'A number, `yes` or `no`, a level or words, or the reason why there is none.',
    ...figureSchema('value', {}),
  },
  ratio: { description: 'A ratio with its bound, or the reason why there is none.', ...figureSchema('ratio', {}) },
};
