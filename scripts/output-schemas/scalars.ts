import { REASONS } from '../../src/calc/figure.js';
import { type JsonSchema, object, oneOfWords, optional, ref } from './shape.js';

export const DAY: JsonSchema = {
  description: 'A calendar day.',
  type: 'string',
  pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
};

/** Numbers, days, and the three forms of a figure. */
export const SCALARS: Readonly<Record<string, JsonSchema>> = {
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
  day: DAY,
  id: { description: 'An id of the project file.', type: 'string', minLength: 1 },
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
  figure: valueOrReason('A number with its bound, or the reason why there is none.', {}),
  ratio: ratioOrReason('A ratio with its bound, or the reason why there is none.', {}),
};

/** A figure that says more than its value where there is one. */
export function valueOrReason(
  description: string,
  more: Parameters<typeof object>[1],
  value: JsonSchema = ref('decimal'),
): JsonSchema {
  return {
    description,
    anyOf: [object('The value.', { value, qualifier: optional(ref('qualifier')), ...more }), ref('notComputable')],
  };
}

export function ratioOrReason(description: string, more: Parameters<typeof object>[1]): JsonSchema {
  return {
    description,
    anyOf: [
      object('The ratio.', { ratio: ref('fraction'), qualifier: optional(ref('qualifier')), ...more }),
      ref('notComputable'),
    ],
  };
}

/** Words or a level instead of a number, or the reason why there are none. */
export function wordOrReason(
  description: string,
  word: JsonSchema,
  more: Parameters<typeof object>[1] = {},
): JsonSchema {
  return { description, anyOf: [object('The value.', { value: word, ...more }), ref('notComputable')] };
}
