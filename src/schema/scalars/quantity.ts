import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import type { Place } from '../../model/place.js';
import type { Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import { type Parsed, parsed, refused } from './parsed.js';
import { withReadableAdvice } from './readable-advice.js';
import { refuseWords } from './refuse-words.js';
import { parseWritten, type WrittenQuantity } from './written-quantity.js';

/** Reads a Quantity: `1388`, `at least 16`, `hơn 8.9 tỷ`. A percent sign has no meaning here. */
export const parseQuantity = withReadableAdvice(readQuantity);

/** The same for what cannot be negative: counts, plans, prices. */
export const parseAmount = withReadableAdvice(readAmount);

type Counted = ReaderFindings['LF208']['counted'];

/** A reader of counts: whole numbers that are not negative. `counted` says in findings why they are whole. */
export function countReader(counted: Counted) {
  return withReadableAdvice((text, at) => readCount(text, counted, at));
}

/** A count of what an indicator counts. */
export const parseCount = countReader('indicator');

/** A count of people. */
export const parsePeople = countReader('people');

/** A number above 0 that others are multiplied or divided by: an exchange rate. */
export const parsePositive = withReadableAdvice(readPositive);

/** A number above 0 as such: a weight, which is neither about 2 nor 2 thousand. */
export const parseWeight = withReadableAdvice(readWeight);

function readQuantity(text: string, at?: Place): Parsed<Quantity> {
  const written = parseWritten(text, { currency: false });
  if (written.problem) return written;
  if (written.value.isPercent) return refusePercentSign(text);
  return parsed(quantityOf(written.value, at));
}

function readAmount(text: string, at?: Place): Parsed<Quantity> {
  const quantity = readQuantity(text, at);
  return quantity.problem ? quantity : refuseNegative(text, quantity.value);
}

function readCount(text: string, counted: Counted, at?: Place): Parsed<Quantity> {
  const quantity = readAmount(text, at);
  if (quantity.problem || quantity.value.number.isWhole) return quantity;
  return refused('LF208', { written: text, counted, inThousands: inThousands(text) });
}

/** `12.13` was 12.130 before a spreadsheet dropped its last zero, perhaps; of `2.5` that is too unlikely. */
function inThousands(text: string): string | undefined {
  const [, before = '', thousands, rest = ''] = /^(.*?(?<![\d.,_]))([1-9]\d{0,2})\.(\d{1,2})$/s.exec(text) ?? [];
  return thousands === undefined || thousands.length + rest.length < 3
    ? undefined
    : `${before}${thousands}_${rest.padEnd(3, '0')}`;
}

/** Not wrapped in readable advice: for readers that ask for more. */
export function readPositive(text: string, at?: Place): Parsed<Quantity> {
  const quantity = readAmount(text, at);
  if (quantity.problem || quantity.value.number.isPositive) return quantity;
  return refused('LF206', { written: text, problem: 'zero' });
}

function readWeight(text: string, at?: Place): Parsed<Quantity> {
  return refuseWords(text) ?? readPositive(text, at);
}

/** The number and bound of written parts, scale and percent sign applied. */
export function quantityOf(written: WrittenQuantity, at?: Place): Quantity {
  const power = written.scale - (written.isPercent ? 2 : 0);
  const number = Rational.of(written.digits.plain);
  return {
    number: power === 0 ? number : number.times(powerOfTen(power)),
    bound: written.bound,
    at,
    lastDigit: powerOfTen(power - written.digits.decimals),
  };
}

export function refuseNegative<Q extends Quantity>(text: string, quantity: Q): Parsed<Q> {
  return quantity.number.isNegative ? refused('LF206', { written: text, problem: 'negative' }) : parsed(quantity);
}

export function refusePercentSign(text: string): Parsed<never> {
  const suggestion = text.replace('%', '').trim();
  return refused('LF206', { written: text, problem: 'percent-sign', part: '%', suggestion });
}

const POWERS = new Map<number, Rational>();

function powerOfTen(exponent: number): Rational {
  let power = POWERS.get(exponent);
  if (power === undefined) {
    power = Rational.of(exponent < 0 ? `0.${'0'.repeat(-exponent - 1)}1` : `1${'0'.repeat(exponent)}`);
    POWERS.set(exponent, power);
  }
  return power;
}
