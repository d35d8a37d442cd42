import * as z from 'zod';
import type { Expected, WrongTypeAdvice } from '../diagnostics/reader-findings.js';
import type { IdKind, PlaceLevel, ReferredKind } from '../model/file-shape.js';
import type { Share } from '../model/indicator.js';
import { type Money, NO_CURRENCY } from '../model/money.js';
import type { PartialDate } from '../model/plain-date.js';
import { ID_PATTERN, type Id } from '../model/record.js';
import type { StatedIndicatorValue } from '../model/stated.js';
import type { Text } from '../model/text.js';
import type { ScalarNode, TreeNode } from '../source/node.js';
import { countedUnitAround } from './counted-units.js';
import { EDITOR_VIEWS } from './editor-views.js';
import { meant } from './meanings.js';
import { delegate, refuseNode, report } from './node-issue.js';
import { choose, onNode, scalar, type Wanted, type WrongTypeHelp, wrongType } from './node-schemas.js';
import { parseCurrency } from './scalars/currency.js';
import { parseDate } from './scalars/date.js';
import { isWords, parseId } from './scalars/id.js';
import { parseCommitted, parseMoney, parsePaid, parseReceived } from './scalars/money.js';
import { normaliseText } from './scalars/normalise-text.js';
import { type Parsed, parsed, refused } from './scalars/parsed.js';
import { parseMinimum, parsePercent, parsePositivePercent, parseShare, parseThreshold } from './scalars/percent.js';
import {
  countReader,
  parseAmount,
  parseCount,
  parsePeople,
  parsePositive,
  parseQuantity,
  parseWeight,
} from './scalars/quantity.js';
import { parsePercentRounding, parseRounding } from './scalars/rounding.js';
import { currencyAround, isNumericMeasure, measureOf, nearest, textOf } from './surroundings.js';
import { suggestWord } from './vietnamese-words.js';

const WORDS: Wanted = { expected: { type: 'text' }, example: 'Họp thôn' };

/** What the ids of each kind of record usually look like. */
const ID_EXAMPLES: Readonly<Record<ReferredKind, string>> = {
  activity: 'A12',
  'activity-or-subproject': 'A12',
  any: 'A12',
  commitment: 'HD-1',
  dimension: 'sex',
  disbursement: 'PC-001',
  evidence: 'R-1',
  indicator: 'IND-2',
  line: 'B1',
  milestone: 'M1',
  period: 'FY2023',
  plan: 'FY2023/original',
  receipt: 'T-1',
  result: 'R1',
  rule: 'community-25',
  source: 'bao-cao-2023',
  stated: 'S1',
  subproject: 'SP-01',
  'target-group': 'TG-1',
};

/** One line or more of plain characters. */
export const string = written('string', WORDS, nonEmpty);

/** A path or an address, which is kept as written: file systems tell apart what normalising would make equal. */
export const path = pathSuchAs('minutes/2023-06.pdf');

/** The same with an example of its own. */
export function pathSuchAs(example: string) {
  return scalar(EDITOR_VIEWS.string, { expected: { type: 'text' }, example }, (node) => nonEmpty(node.text.trim()));
}

/** The code of the project, which no record of the file refers to but a note. */
export const projectCode = id();

/** The id of a record of a list, or an item of a list of ids. */
export function names(kind: IdKind): z.ZodType<Id> {
  return meant(id(), { role: 'name', kind });
}

/** What a file calls a dimension or a part of it, in words of any language: `sex`, `dân tộc`. */
export function wordFor(kind: 'dimension' | 'part'): z.ZodType<string> {
  return meant(written('string', { ...WORDS, example: kind === 'part' ? 'female' : 'sex' }, nonEmpty), {
    role: 'name',
    kind,
  });
}

/** A dimension that is broken down elsewhere in the same file, or several crossed: `sex`, `sex/age`. */
export const dimensionOfBreakdown = meant(written('string', { ...WORDS, example: 'sex' }, nonEmpty), {
  role: 'dimension',
});

/** The id of a record elsewhere in the same file. Of words nobody knows which record they mean: no id is made of them. */
export function refersTo(kind: ReferredKind): z.ZodType<Id> {
  return meant(written('id', { expected: { type: 'id' }, example: ID_EXAMPLES[kind] }, readReference), {
    role: 'reference',
    kind,
  });
}

/** The id of an indicator whose values are numbers. */
export const numericIndicator: z.ZodType<Id> = meant(
  written('id', { expected: { type: 'id' }, example: ID_EXAMPLES.indicator }, (text, node) => {
    const result = readReference(text, node);
    const measure = result.problem ? undefined : measureOf(result.value, node);
    if (measure === undefined || isNumericMeasure(measure)) return result;
    return refuse(node, { type: 'numeric-indicator' }, { advice: 'value-in-words' });
  }),
  { role: 'reference', kind: 'indicator' },
);

/** Not for others: of every id it is said whether it names a record or refers to one. */
function id(): z.ZodType<Id> {
  return written('id', { expected: { type: 'id' }, example: 'A12' }, parseId);
}

/** The code of who was paid, which no record has: a name does not belong in a file. */
export const payeeCode = scalar<string>(
  { type: ['string', 'number'], pattern: ID_PATTERN.source },
  { expected: { type: 'id' }, example: 'NV-03' },
  (node) => {
    const code = parseId(normaliseText(node.text));
    return code.problem ? refuse(node, { type: 'id' }, { advice: 'payee-is-a-code' }) : code;
  },
);
function readReference(text: string, node: ScalarNode): Parsed<Id> {
  const result = parseId(text);
  return result.problem && isWords(text) ? refuse(node, { type: 'id' }, { advice: 'refer-by-id' }) : result;
}

/** The name of a province, or of what lies in it. */
export function placeName(level: PlaceLevel): z.ZodType<string> {
  return meant(written('string', WORDS, nonEmpty), { role: 'place-name', level });
}

/** The digest of a file, in small letters. */
export const sha256 = written('sha256', { expected: { type: 'sha256' }, example: 'e3b0c442…' }, (text, node) =>
  /^[0-9a-f]{64}$/i.test(text)
    ? parsed(text.toLowerCase())
    : refuse(node, { type: 'sha256' }, { advice: 'hash-the-file' }),
);

export const date = meant(written('date', { expected: { type: 'date' }, example: '2023-06-30' }, readDate), {
  role: 'date',
});

/** What stands for a date that nobody but the writer of the file can know. */
export const SOME_DATE: Text = { vi: '‹ngày›', en: '<date>' };

/** A date on which something was agreed or happened once: where it is missing, none is proposed. */
export const dateOnce: z.ZodType<PartialDate> = meant(
  onNode(date, (node, context) =>
    node === undefined
      ? refuseNode(context, { kind: 'missing-key', example: SOME_DATE })
      : delegate(date, node, context),
  ),
  { role: 'date' },
);

const QUANTITY: Wanted = { expected: { type: 'quantity' }, example: { vi: 'ít nhất 16', en: 'at least 16' } };
const PERCENT: Wanted = { expected: { type: 'percent' }, example: '25%' };

export const quantity = written('quantity', QUANTITY, parseQuantity);
/** A quantity that is not negative. */
export const amount = written('amount', QUANTITY, parseAmount);
/** A whole number of what an indicator counts. */
export const count = written('count', QUANTITY, parseCount);
/** A whole number of people. */
export const people = written('count', QUANTITY, parsePeople);
/** A whole number of sub-projects. */
export const countOfSubprojects = written('count', QUANTITY, countReader('subprojects'));
/** An amount, which is whole where the `unit` beside it is one that is counted. */
export const amountOfUnit = written('amount', QUANTITY, (text, node) => {
  const unit = countedUnitAround(node);
  return unit === undefined ? parseAmount(text, node) : countReader({ unit })(text, node);
});
/** A quantity above 0. */
export const positive = written('positive', { expected: { type: 'quantity' }, example: '2' }, parsePositive);
/** A number above 0, without a qualifier and a scale. */
export const weight = written('weight', { expected: { type: 'quantity' }, example: '2' }, parseWeight);
export const percent = written('percent', PERCENT, parsePercent);
/** A percent that is not negative. */
export const positivePercent = written('positive-percent', PERCENT, parsePositivePercent);
/** A percent that is not negative and has no qualifier. */
export const minimum = written('exact-percent', PERCENT, parseMinimum);
/** A percent that figures are compared with, without a qualifier. */
export const threshold = written('exact-percent', PERCENT, parseThreshold);
export const share = written('share', { expected: { type: 'share' }, example: '34/60' }, parseShare);
/** To what a source rounded a percent, and a number: above 0, without a qualifier. */
export const percentRounding = written('rounding-percent', { ...PERCENT, example: '0.1%' }, parsePercentRounding);
export const rounding = written('rounding', { ...QUANTITY, example: '1000' }, parseRounding);

/** The value of the indicator of the same record, in its measure: of a percent a share, else a number. */
export const valueOfIndicator = inMeasure(
  written('quantity', QUANTITY, (text, node) => statedValue(parseQuantity(text, node), false)),
  written('share', PERCENT, (text, node) => statedValue(parseShare(text, node), true)),
);
/** To what it was rounded. */
export const roundingOfIndicator = inMeasure(rounding, percentRounding);

function statedValue(value: Parsed<Share>, isShare: boolean): Parsed<StatedIndicatorValue> {
  return value.problem ? value : parsed({ ...value.value, isShare });
}

function inMeasure<T>(number: z.ZodType<T>, ofShare: z.ZodType<T>): z.ZodType<T> {
  return choose([number, ofShare], (node) => (node && isOfShare(node) ? ofShare : number));
}

/** Whether the indicator of the same record is a percent; of one that is not there, whether the text is a share. */
function isOfShare(node: TreeNode): boolean {
  const indicator = textOf(nearest(node, 'indicator'));
  const measure = indicator === undefined ? undefined : measureOf(indicator, node);
  return measure === undefined ? /[%/]/.test(textOf(node) ?? '') : measure === 'percent';
}
export const currency = written('currency', { expected: { type: 'text' }, example: 'VND' }, parseCurrency);

export const money = moneyReadBy(parseMoney);
/** Money that was paid: what came back is a refund, and no negative amount. */
export const paidMoney = moneyReadBy(parsePaid);
/** Money that a donor sent: what went back to it is a transfer, and no negative amount. */
export const receivedMoney = moneyReadBy(parseReceived);
/** Money that a donor bound itself to; a smaller commitment is another number, and no negative amount. */
export const committedMoney = moneyReadBy(parseCommitted);

/** Money without a code is in the project's currency. Where there is none, that is reported once for the whole file. */
function moneyReadBy(parse: typeof parseMoney): z.ZodType<Money> {
  return scalar(EDITOR_VIEWS.money, { expected: { type: 'money' }, example: '120_000_000 VND' }, (node, context) => {
    const result = parse(normaliseText(node.text), node);
    if (result.problem) return result;
    const around = result.value.currency ?? currencyAround(node);
    if (around === 'none') report(context, { kind: 'no-currency' });
    return parsed<Money>({ ...result.value, currency: around === 'none' || around === 'wrong' ? NO_CURRENCY : around });
  });
}

/** Days of a term: `30`. */
export const wholeNumber = written('whole', { expected: { type: 'whole-number' }, example: '30' }, (text, node) =>
  /^(?:0|[1-9]\d{0,5})$/.test(text)
    ? parsed(Number(text))
    : refuse(node, { type: 'whole-number' }, { suggestion: /^[1-9]\d{0,5}(?=\D)/.exec(text)?.[0], example: '30' }),
);

/** The advice for a word that is none of the choices. */
interface ChoiceHelp {
  /** The choice that another word means. */
  readonly aliases?: ReadonlyMap<string, string> | undefined;
  readonly advice?: WrongTypeAdvice | undefined;
}

/** One of the format's own words. */
export function oneOf<const Word extends string>(
  words: readonly [Word, ...Word[]] | readonly Word[],
  { aliases, advice }: ChoiceHelp = {},
): z.ZodType<Word> {
  const expected: Expected = { type: 'one-of', words };
  return scalar({ enum: [...words] }, { expected, example: words[0] ?? '' }, (node) => {
    const text = normaliseText(node.text);
    const word = words.find((one) => one === text);
    if (word !== undefined) return parsed(word);
    const suggestion = aliases?.get(text.toLowerCase()) ?? suggestWord(text, words);
    return refuse(node, expected, { suggestion, advice });
  });
}

export function refuse(node: TreeNode, expected: Expected, help: WrongTypeHelp = {}): Parsed<never> {
  return wrongType(node, { expected, example: '' }, help);
}

function written<T>(
  view: keyof typeof EDITOR_VIEWS,
  wanted: Wanted,
  parse: (text: string, node: ScalarNode) => Parsed<T>,
): z.ZodType<T> {
  return scalar(EDITOR_VIEWS[view], wanted, (node) => parse(normaliseText(node.text), node));
}

function nonEmpty(text: string): Parsed<string> {
  if (text !== '') return parsed(text);
  return refused('LF203', { found: 'nothing', value: '', expected: { type: 'text' } });
}

/** The keys of dates on which something begins. */
const STARTS: ReadonlySet<string> = new Set(['start', 'from', 'since']);

function readDate(text: string, at: ScalarNode): Parsed<PartialDate> {
  const result = parseDate(text, STARTS.has(at.parent?.stepTo(at) ?? ''));
  return result.problem ? result : parsed({ ...result.value, at });
}
