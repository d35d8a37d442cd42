import type { Share } from '../../model/indicator.js';
import type { Place } from '../../model/place.js';
import type { Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import { type Digits, parseNumber } from './number.js';
import { type Parsed, parsed, refused } from './parsed.js';
import { quantityOf, refuseNegative } from './quantity.js';
import { withReadableAdvice } from './readable-advice.js';
import { refuseWords } from './refuse-words.js';
import { parseWritten } from './written-quantity.js';

/** Reads a Percent, `25%` or `at least 25%`, as a fraction: 0.25. */
export const parsePercent = withReadableAdvice(readPercent);

/** A percent that is not negative: a stated rate. */
export const parsePositivePercent = withReadableAdvice(readPositivePercent);

/** A percent without a qualifier and not negative: the minimum of a co-financing rule. */
export const parseMinimum = withReadableAdvice(readMinimum);

/** The same as a number, for thresholds: `85%` is 0.85. */
export const parseThreshold = withReadableAdvice(readThreshold);

/** Reads a Percent or a Ratio: `34/60` keeps its numerator and denominator, so that it can be pooled. */
export const parseShare = withReadableAdvice(readShare);

function readPercent(text: string, at?: Place): Parsed<Quantity> {
  const [, hundredths] = /^([^/]*\d) ?\/ ?100$/.exec(text) ?? [];
  if (hundredths !== undefined) return refuseWithoutSign(text, `${hundredths}%`);
  if (/^\d[\d_.]* ?\/ ?\d[\d_.]*$/.test(text)) return refuseWithoutSign(text, undefined);
  const written = parseWritten(text, { currency: false });
  if (written.problem) return written;
  if (written.value.isPercent) return parsed(quantityOf(written.value, at));
  const isAboveOne = quantityOf(written.value).number.compare(Rational.one) > 0;
  return refuseWithoutSign(text, isAboveOne ? `${text}%` : undefined);
}

function refuseWithoutSign(text: string, suggestion: string | undefined): Parsed<never> {
  return refused('LF206', { written: text, problem: 'no-percent-sign', suggestion });
}

/** Not wrapped in readable advice: for readers that ask for more. */
export function readPositivePercent(text: string, at?: Place): Parsed<Quantity> {
  const percent = readPercent(text, at);
  return percent.problem ? percent : refuseNegative(text, percent.value);
}

function readMinimum(text: string, at?: Place): Parsed<Quantity> {
  return refuseWords(text) ?? readPositivePercent(text, at);
}

function readThreshold(text: string): Parsed<Rational> {
  const percent = readMinimum(text);
  return percent.problem ? percent : parsed(percent.value.number);
}

function readShare(text: string, at?: Place): Parsed<Share> {
  if (/^[\d.,_]+ ?: ?[\d.,_]+$/.test(text)) {
    const suggestion = text.replace(/ ?: ?/, '/');
    return refused('LF206', { written: text, problem: 'unexpected-text', part: ':', suggestion });
  }
  if (!text.includes('/')) return readPercent(text, at);
  const [, qualifier = '', ratio] = /^([^\d/-]+?)\s*(\d[^/]*\/.*)$/s.exec(text) ?? [];
  if (ratio !== undefined) {
    return refused('LF206', { written: text, problem: 'ratio-qualifier', part: qualifier.trim(), suggestion: ratio });
  }
  const slash = text.indexOf('/');
  const numerator = parsePart(text, text.slice(0, slash), (part) => part + text.slice(slash));
  if (numerator.problem) return numerator;
  const denominator = parsePart(text, text.slice(slash + 1), (part) => text.slice(0, slash + 1) + part);
  if (denominator.problem) return denominator;
  if (denominator.value.isZero) return refused('LF206', { written: text, problem: 'zero-denominator' });
  if (denominator.value.isNegative) return refused('LF206', { written: text, problem: 'negative' });
  return parsed({
    number: numerator.value.over(denominator.value),
    bound: 'exactly',
    at,
    numerator: { number: numerator.value, bound: 'exactly', at },
    denominator: { number: denominator.value, bound: 'exactly', at },
  });
}

function parsePart(text: string, part: string, whole: (part: string) => string): Parsed<Rational> {
  const token = part.trim();
  const digits: Parsed<Digits> = parseNumber(token, whole);
  if (!digits.problem) return parsed(Rational.of(digits.value.plain));
  const { code } = digits.problem;
  if (code === 'LF206' && digits.problem.args.problem === 'not-a-number') {
    return refused('LF206', { written: text, problem: 'not-a-number', part: token });
  }
  return digits;
}
