import type * as z from 'zod';
import { CURRENCIES } from '../model/money.js';
import { ID_PATTERN } from '../model/record.js';
import { QUALIFIERS, SCALES } from './scalars/quantity-words.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const WHOLE = String.raw`(?:0|[1-9](?:_?\d)*)`;
/** Not `12.130`, which has two readings, and no more digits than the program reads. */
const READABLE = String.raw`(?![1-9]\d{0,2}\.\d{3}(?![\d_]))(?!(?:\d[_.]?){31})`;
const UNSIGNED = String.raw`${READABLE}${WHOLE}(?:\.\d(?:_?\d)*)?`;
const NUMBER = `-?${UNSIGNED}`;
/** Above 0: some digit is not 0. */
const POSITIVE = String.raw`(?=[\d_.]*[1-9])${UNSIGNED}`;
/** No one groups the digits of a percent: `45.455%` has one reading. */
const UNSIGNED_PERCENT = String.raw`(?!(?:\d[_.]?){31})${WHOLE}(?:\.\d(?:_?\d)*)?`;
const POSITIVE_PERCENT = String.raw`(?=[\d_.]*[1-9])${UNSIGNED_PERCENT}`;
const WHOLE_NUMBER = String.raw`${READABLE}${WHOLE}(?:\.0+)?`;
const QUALIFIER = `(?:(?:${alternatives(QUALIFIERS.keys())})\\s*)?`;
const SCALE = `\\s*(?:${alternatives(SCALES.keys())})`;
const YEAR = String.raw`\d{4}`;
const LEAP_YEAR = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const DAY = [
  String.raw`${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])`,
  String.raw`${YEAR}-(?:0[13-9]|1[0-2])-(?:29|30)`,
  String.raw`${YEAR}-(?:0[13578]|1[02])-31`,
  String.raw`${LEAP_YEAR}-02-29`,
].join('|');
const DATE = `(?:${YEAR}(?:-(?:0[1-9]|1[0-2]))?|${DAY})`;
const WORDS = { type: ['string', 'number'] as ('string' | 'number')[], pattern: String.raw`\S` };
/** What a YAML number may be where the program reads its characters. */
const AMOUNT = { minimum: 0, exclusiveMaximum: 1e30 };

/**
 * JSON Schemas of the scalars. An editor sees the value that YAML makes of the characters, not the characters: `12_130` is
 * a text and `12` a number, both are the same number here, and `12.130` is the number 12.13, `1e3` the number 1000 and
 * `08` the number 8. A schema cannot refuse those three; `logframe check` does.
 */
export const EDITOR_VIEWS = {
  text: {
    id: 'text',
    title: 'Words · Lời văn',
    description: 'Words in the language of the file, or in both languages: { vi: Họp thôn, en: Village meeting }.',
    anyOf: [
      { type: ['string', 'number', 'boolean'], pattern: String.raw`\S` },
      {
        type: 'object',
        properties: { vi: WORDS, en: WORDS },
        additionalProperties: false,
        minProperties: 1,
      },
    ],
    examples: ['Họp thôn', { vi: 'Họp thôn', en: 'Village meeting' }],
  },
  string: {
    id: 'string',
    title: 'Plain words · Chữ',
    description: 'Characters as they are, in no particular language.',
    examples: ['Mường Kim'],
    ...WORDS,
  },
  id: {
    id: 'id',
    title: 'Id · Mã',
    description: 'Letters without accents, digits and . _ / -, at most 64 characters; unique within its list.',
    // An editor takes the id 1.10 for a number; the program reads its characters.
    type: ['string', 'number'],
    pattern: ID_PATTERN.source,
    minimum: 0,
    examples: ['A12', 'FY2023/rev1'],
  },
  date: {
    id: 'date',
    title: 'Date · Ngày',
    description:
      'A day, a month or a year: 2021-07-01, 2021-07 or 2021. As a start it means the first day, as an end or a due date the last.',
    type: ['string', 'integer'],
    pattern: `^${DATE}$`,
    minimum: 1000,
    maximum: 9999,
    examples: ['2021-07-01', '2021-07', '2021'],
  },
  quantity: {
    id: 'quantity',
    title: 'Quantity · Số lượng',
    description:
      '[qualifier] number [scale], in English or Vietnamese. The decimal mark is a point, _ may group digits.',
    type: ['number', 'string'],
    pattern: `^${QUALIFIER}${NUMBER}(?:${SCALE})?$`,
    exclusiveMinimum: -1e30,
    exclusiveMaximum: 1e30,
    examples: [1388, 'at least 16', 'khoảng 12_130', 'hơn 8.9 tỷ', -3],
  },
  amount: {
    id: 'amount',
    title: 'Amount · Số lượng',
    description: 'A quantity that is not negative: [qualifier] number [scale], in English or Vietnamese.',
    type: ['number', 'string'],
    pattern: `^${QUALIFIER}${UNSIGNED}(?:${SCALE})?$`,
    ...AMOUNT,
    examples: [1388, 'at least 16', 'khoảng 12_130', '1.2 nghìn'],
  },
  positive: {
    id: 'positive',
    title: 'Amount above 0 · Số dương',
    description: 'A quantity above 0.',
    type: ['number', 'string'],
    pattern: `^${QUALIFIER}${POSITIVE}(?:${SCALE})?$`,
    exclusiveMinimum: 0,
    exclusiveMaximum: 1e30,
    examples: ['24_500', 1.08],
  },
  weight: {
    id: 'weight',
    title: 'Weight · Trọng số',
    description: 'A number above 0, without a qualifier and a scale.',
    type: ['number', 'string'],
    pattern: `^${POSITIVE}$`,
    exclusiveMinimum: 0,
    exclusiveMaximum: 1e30,
    examples: [2, 0.5],
  },
  rounding: {
    id: 'rounding',
    title: 'Rounding · Mức làm tròn',
    description: 'A number above 0, without a qualifier: 1000, 1 triệu.',
    type: ['number', 'string'],
    pattern: `^${POSITIVE}(?:${SCALE})?$`,
    exclusiveMinimum: 0,
    exclusiveMaximum: 1e30,
    examples: [1000, '1 triệu'],
  },
  'rounding-percent': {
    id: 'rounding-percent',
    title: 'Rounding · Mức làm tròn',
    description: 'A percent above 0 with its sign, without a qualifier: 0.1%.',
    type: 'string',
    pattern: `^${POSITIVE_PERCENT}\\s*%$`,
    examples: ['0.1%'],
  },
  count: {
    id: 'count',
    title: 'Count · Số đếm',
    description:
      'A whole number, which may have a qualifier and a scale. People and meetings are not counted in halves.',
    type: ['integer', 'string'],
    pattern: `^${QUALIFIER}(?:${WHOLE_NUMBER}|${UNSIGNED}${SCALE})$`,
    ...AMOUNT,
    examples: [1388, 'at least 16', '1.2 nghìn'],
  },
  money: {
    id: 'money',
    title: 'Money · Số tiền',
    description: 'A quantity and a currency code; without a code it is in the currency of the project.',
    type: ['number', 'string'],
    pattern: `^${QUALIFIER}${UNSIGNED}(?:${SCALE})?(?:\\s*(?:${CURRENCIES.join('|')}))?$`,
    ...AMOUNT,
    examples: ['4_200_000 CHF', 'more than 8.9 billion VND', 6000000],
  },
  percent: {
    id: 'percent',
    title: 'Percent · Tỷ lệ phần trăm',
    description: 'Always with the sign: 25%. It may have a qualifier.',
    type: 'string',
    pattern: `^${QUALIFIER}-?${UNSIGNED_PERCENT}\\s*%$`,
    examples: ['25%', 'at least 45%'],
  },
  'positive-percent': {
    id: 'positive-percent',
    title: 'Percent · Tỷ lệ phần trăm',
    description: 'Always with the sign: 120%. It may have a qualifier and is not negative.',
    type: 'string',
    pattern: `^${QUALIFIER}${UNSIGNED_PERCENT}\\s*%$`,
    examples: ['120%', 'khoảng 25%'],
  },
  'exact-percent': {
    id: 'exact-percent',
    title: 'Percent · Tỷ lệ phần trăm',
    description: 'A percent with its sign, without a qualifier and not negative.',
    type: 'string',
    pattern: `^${UNSIGNED_PERCENT}\\s*%$`,
    examples: ['25%'],
  },
  share: {
    id: 'share',
    title: 'Share · Tỷ lệ',
    description:
      'A percent with its sign, or a ratio whose numerator and denominator are kept apart so that it can be pooled.',
    type: 'string',
    pattern: `^(?:${QUALIFIER}-?${UNSIGNED_PERCENT}\\s*%|${NUMBER}\\s*/\\s*${POSITIVE})$`,
    examples: ['34/60', '25%'],
  },
  currency: {
    id: 'currency',
    title: 'Currency · Tiền tệ',
    description: 'A code of ISO 4217.',
    enum: CURRENCIES as string[],
    examples: ['VND', 'CHF', 'EUR', 'USD'],
  },
  whole: { type: 'integer', minimum: 0, maximum: 999_999, examples: [30] },
  version: { const: 1 },
  sha256: {
    id: 'sha256',
    title: 'SHA-256 · Mã băm SHA-256',
    description: 'The digest of the file, 64 digits and letters from a to f, as `sha256sum` prints it.',
    type: 'string',
    pattern: '^[0-9a-fA-F]{64}$',
    examples: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  },
} satisfies Record<string, JsonSchema>;

/** A pattern for any of the words in small or capital letters, composed or not; JSON Schema has no flag for that. */
function alternatives(words: Iterable<string>): string {
  const spellings = new Set([...words].flatMap((word) => [word.normalize('NFC'), word.normalize('NFD')]));
  return [...spellings].map((word) => [...word].map(eitherCase).join('')).join('|');
}

function eitherCase(character: string): string {
  if (character === ' ') return String.raw`\s+`;
  const capital = character.toUpperCase();
  return capital === character ? character : `[${character}${capital}]`;
}
