import type { Figure } from '../calc/figure.js';
import { honestDigits } from '../model/honest-digits.js';
import type { Quantity } from '../model/quantity.js';
import { Rational, withoutEndZeros } from '../model/rational.js';
import { textIn } from '../model/text.js';
import { type Cell, reasonOf } from './cell.js';
import type { Json, JsonObject } from './json.js';
import { type JsonSchema, object, optional, ref } from './schema-shape.js';

/** How a cell stands in data: as an object of its own, to which others may be added, or bare. */
export interface Form {
  /** The keys of the object; none where the value stands bare. */
  readonly keys: readonly string[];
  /** What the value is, without its description. */
  readonly schema: JsonSchema;
  readonly json: (cell: Cell) => Json | undefined;
}

const RATIO_DECIMALS = 6;

/** Every digit; of a number that goes on, six decimals, as of a ratio. */
const figureJson: Form['json'] = (cell) =>
  ofFigure(cell, (quantity) => ({
    value: decimalOf(quantity.number, limitsOf(cell)),
    qualifier: qualifierOf(quantity),
  }));
/**
 * Six decimals, half away from zero, but for a ratio that would show at a limit of its own that it does not reach, or at
 * 100 %, which is a limit of all: 730/1280 is `0.570313`.
 */
const ratioJson: Form['json'] = (cell) =>
  ofFigure(cell, (quantity) => ({
    ratio: honestDigits(quantity.number, RATIO_DECIMALS, [Rational.one, ...limitsOf(cell)]),
    qualifier: qualifierOf(quantity),
  }));
const decimalJson: Form['json'] = (cell) => bare(cell, (number) => decimalOf(number, limitsOf(cell)));
const fractionJson: Form['json'] = (cell) => bare(cell, (number) => number.toFixed(RATIO_DECIMALS));

/**
 * The forms of data. A figure is an exact decimal or the reason why there is none; a ratio has six decimals.
 */
const DECLARED = {
  /** `{"value": "9.125", "qualifier"?}` */
  figure: {
    keys: ['value', 'qualifier', 'notComputable'],
    schema: ref('figure'),
    json: figureJson,
  },
  /** A figure, `yes` or `no`, a level, or words. */
  value: {
    keys: ['value', 'qualifier', 'notComputable'],
    schema: ref('value'),
    json: (cell) => {
      if (cell.kind === 'text') return { value: textIn(cell.text, cell.of ?? 'vi') };
      if (cell.kind === 'term' || cell.kind === 'word') return { value: cell.word };
      return figureJson(cell);
    },
  },
  /** `{"ratio": "0.570313", "qualifier"?}`; a level to maintain is met or not and has no ratio. */
  ratio: {
    keys: ['ratio', 'qualifier', 'notComputable'],
    schema: ref('ratio'),
    json: (cell) => (cell.kind === 'term' ? {} : ratioJson(cell)),
  },
  /** `{"amount": "100000000", "qualifier"?, "currency": "VND"}` */
  amount: {
    keys: ['amount', 'qualifier', 'currency'],
    schema: ref('amount'),
    json: (cell) =>
      ofFigure(cell, (quantity) => ({
        amount: quantity.number.toString(),
        qualifier: qualifierOf(quantity),
        ...(cell.kind === 'money' ? { currency: cell.currency } : {}),
      })),
  },
  /** `"5000000"` */
  decimal: { keys: [], schema: ref('decimal'), json: decimalJson },
  /** The same, or the reason why there is none: `{"notComputable": "amount-unknown"}`. */
  decimalOrReason: {
    keys: ['', 'notComputable'],
    schema: { anyOf: [ref('decimal'), ref('notComputable')] },
    json: (cell) => decimalJson(cell) ?? reasonJson(cell),
  },
  /** `"0.250000"`, a share that others are compared with. */
  fraction: { keys: [], schema: ref('fraction'), json: fractionJson },
  /** `{"vi": "…", "en": "…"}` */
  text: {
    keys: ['vi', 'en'],
    schema: ref('text'),
    json: (cell) => (cell.kind === 'text' ? { vi: cell.text.vi, en: cell.text.en } : undefined),
  },
  word: { keys: [], schema: { type: 'string' }, json: wordOf },
  day: { keys: [], schema: ref('day'), json: (cell) => (cell.kind === 'day' ? cell.day : undefined) },
  count: {
    keys: [],
    schema: { type: 'integer', minimum: 0 },
    json: (cell) => (cell.kind === 'count' ? cell.count : undefined),
  },
  flag: { keys: [], schema: { type: 'boolean' }, json: (cell) => (cell.kind === 'flag' ? cell.flag : undefined) },
  /** What a source states: a share as a fraction, money as every digit. */
  statedValue: {
    keys: [],
    schema: ref('decimal'),
    json: (cell) => (cell.kind === 'ratio' ? fractionJson : decimalJson)(cell),
  },
  /** The same as it is computed. */
  statedFigure: {
    keys: ['value', 'ratio', 'qualifier'],
    schema: ref('figure'),
    json: (cell) => (cell.kind === 'ratio' ? ratioJson : figureJson)(cell),
  },
  /** A word, or the reason why there is none: the band of a plan. */
  termOrReason: {
    keys: ['', 'notComputable'],
    schema: { type: 'string' },
    json: (cell) => wordOf(cell) ?? reasonJson(cell),
  },
} as const satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof DECLARED;

export const FORMS: Readonly<Record<FormName, Form>> = DECLARED;

/**
 * The form of a figure with other keys beside it where it is computable.
 * @param others what may stand there instead
 */
export function figureSchema(
  form: 'figure' | 'value' | 'ratio',
  more: Parameters<typeof object>[1],
  others: readonly JsonSchema[] = [],
): JsonSchema {
  const own: Parameters<typeof object>[1] =
    form === 'ratio' ? { ratio: ref('fraction') } : { value: form === 'value' ? VALUE : ref('decimal') };
  return {
    anyOf: [
      object('What was computed.', { ...own, qualifier: optional(ref('qualifier')), ...more }),
      ref('notComputable'),
      ...others,
    ],
  };
}

/** What stands for a value: a decimal, `yes`, `no`, a level or words. */
const VALUE: JsonSchema = { type: 'string' };

function decimalOf(number: Rational, limits: readonly Rational[]): string {
  return number.terminates ? number.toString() : withoutEndZeros(honestDigits(number, RATIO_DECIMALS, limits));
}

function ofFigure(cell: Cell, json: (quantity: Quantity) => JsonObject | undefined): JsonObject | undefined {
  const quantity = figureOf(cell)?.quantity;
  return quantity ? json(quantity) : reasonJson(cell);
}

function bare(cell: Cell, print: (number: Rational) => string): string | undefined {
  const quantity = figureOf(cell)?.quantity;
  return quantity && print(quantity.number);
}

function limitsOf(cell: Cell): readonly Rational[] {
  return cell.kind === 'ratio' || cell.kind === 'number' ? (cell.limits ?? []) : [];
}

function figureOf(cell: Cell): Figure | undefined {
  return cell.kind === 'number' || cell.kind === 'ratio' || cell.kind === 'money' ? cell.figure : undefined;
}

function reasonJson(cell: Cell): JsonObject | undefined {
  const reason = reasonOf(cell);
  return reason && { notComputable: reason };
}

function wordOf(cell: Cell): string | undefined {
  return cell.kind === 'word' || cell.kind === 'term' ? cell.word : undefined;
}

/** The bound of a number, which goes without saying where it is exact. */
export function qualifierOf({ bound }: Quantity): string | undefined {
  return bound === 'exactly' ? undefined : bound;
}
