import type * as z from 'zod';
import { CURRENCIES } from '../model/money.js';
import { ID_PATTERN } from '../model/record.js';
import { QUALIFIERS, SCALES } from './scalars/quantity-words.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const WHOLE = String.raw`(?:0|[1-9](?:_?\d)*)`;
/** Not `12.130`, which has two readings. */
const NUMBER = String.raw`-?(?![1-9]\d{0,2}\.\d{3}(?![\d_]))${WHOLE}(?:\.\d(?:_?\d)*)?`;
const QUALIFIER = `(?:(?:${alternatives(QUALIFIERS.keys())})\\s*)?`;
const SCALE = `\\s*(?:${alternatives(SCALES.keys())})`;
const QUANTITY = `${QUALIFIER}${NUMBER}(?:${SCALE})?`;
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** JSON Schemas of the scalars. YAML reads `12` as a number and `12_130` as a text; both are the same number here. */
export const EDITOR_VIEWS = {
  text: {
    id: 'text',
    description: 'Words in the language of the file, or in both languages: { vi: Họp thôn, en: Village meeting }.',
    anyOf: [
      { type: ['string', 'number', 'boolean'], pattern: String.raw`\S` },
      {
        type: 'object',
        properties: { vi: { type: ['string', 'number'] }, en: { type: ['string', 'number'] } },
        additionalProperties: false,
        minProperties: 1,
      },
    ],
  },
  string: { id: 'string', type: ['string', 'number'], pattern: String.raw`\S` },
  id: {
    id: 'id',
    description: 'Letters without accents, digits and . _ / -, at most 64 characters; unique within its list.',
    type: ['string', 'integer'],
    pattern: ID_PATTERN.source,
    examples: ['A12', 'FY2023/rev1'],
  },
  date: {
    id: 'date',
    description: 'A day, a month or a year.',
    type: ['string', 'integer'],
    pattern: `^${DATE}$`,
    minimum: 1000,
    maximum: 9999,
    examples: ['2021-07-01', '2021-07', '2021'],
  },
  quantity: {
    id: 'quantity',
    description:
      '[qualifier] number [scale], in English or Vietnamese. The decimal mark is a point, _ may group digits.',
    type: ['number', 'string'],
    pattern: `^${QUANTITY}$`,
    examples: [1388, 'at least 16', 'khoảng 12_130', 'hơn 8.9 tỷ'],
  },
  number: {
    id: 'number',
    description: 'A number without a qualifier and a scale.',
    type: ['number', 'string'],
    pattern: `^${NUMBER}$`,
    examples: [2, 0.5],
  },
  count: {
    id: 'count',
    description: 'A whole number, which may have a qualifier and a scale.',
    type: ['integer', 'string'],
    pattern: `^${QUALIFIER}(?:${WHOLE}|${NUMBER}${SCALE})$`,
    minimum: 0,
    examples: [1388, 'at least 16', '1.2 nghìn'],
  },
  money: {
    id: 'money',
    description: 'A quantity and a currency code; without a code it is in the currency of the project.',
    type: ['number', 'string'],
    pattern: `^${QUANTITY}(?:\\s*[A-Z]{3})?$`,
    examples: ['4_200_000 CHF', 'more than 8.9 billion VND', 6000000],
  },
  percent: {
    id: 'percent',
    description: 'Always with the sign.',
    type: 'string',
    pattern: `^${QUANTITY}\\s*%$`,
    examples: ['25%'],
  },
  'exact-percent': {
    id: 'exact-percent',
    description: 'A percent with its sign, without a qualifier.',
    type: 'string',
    pattern: `^${NUMBER}\\s*%$`,
    examples: ['25%'],
  },
  share: {
    id: 'share',
    description: 'A percent, or a ratio whose numerator and denominator are kept apart.',
    type: 'string',
    pattern: `^(?:${QUANTITY}\\s*%|${NUMBER}\\s*/\\s*${NUMBER})$`,
    examples: ['34/60', '25%'],
  },
  currency: { id: 'currency', description: 'A code of ISO 4217.', enum: CURRENCIES as string[] },
  whole: { type: 'integer', minimum: 0 },
  version: { const: 1, description: 'The version of the format.' },
  sha256: { id: 'sha256', type: 'string', pattern: '^[0-9a-fA-F]{64}$' },
} satisfies Record<string, JsonSchema>;

/** A pattern for any of the words in small or capital letters; JSON Schema has no flag for that. */
function alternatives(words: Iterable<string>): string {
  return [...words].map((word) => [...word].map(eitherCase).join('')).join('|');
}

function eitherCase(character: string): string {
  if (character === ' ') return String.raw`\s+`;
  const capital = character.toUpperCase();
  return capital === character ? character : `[${character}${capital}]`;
}
