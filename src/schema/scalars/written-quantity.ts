import { type Currency, isCurrency } from '../../model/money.js';
import type { Bound } from '../../model/quantity.js';
import { currencyLike } from './currency.js';
import { meantWord } from './meant-word.js';
import { mergeScales } from './merge-scales.js';
import { type Digits, parseNumber } from './number.js';
import { type Parsed, parsed, refused } from './parsed.js';
import { isScaleLike, mendInBoth, mendTail, scaleLike, splitTail, type TailOptions } from './quantity-tail.js';
import { QUALIFIER_ALIASES, QUALIFIERS, SCALES } from './quantity-words.js';

/** The parts of `[qualifier] number [scale] [%] [CUR]`, as written. */
export interface WrittenQuantity {
  readonly bound: Bound;
  readonly digits: Digits;
  /** The power of ten of the scale word: 9 for `tỷ`, 0 without one. */
  readonly scale: number;
  readonly isPercent: boolean;
  readonly currency?: Currency | undefined;
}

const PARTS = /^([^\d]*?)([-−+]?[.,]?\d(?:[\d.,_]*\d)?[.,]?(?:e[+-]?\d+)?)(?![\d_])(.*)$/isu;
/** Thousands set apart by spaces or apostrophes: ` 200 000` after `4`, `'200'000` as the Swiss do. */
const SPACED_GROUPS = /^((?:[ '’]\d{3})+)(?!\d)(?:[.,](\d+)(?![\d.,]))?/;
/** A negative amount as accountants write it: `(500000)`. */
const IN_BRACKETS = /^\(\s*(\d.*\S)\s*\)(.*)$/su;
/** What a spreadsheet puts before a number that it is to take for words. */
const STRAY_QUOTES = /^['’‘"“”`]+$/;

/** Takes a quantity apart. One problem at most is reported, the first that the writer has to mend. */
export function parseWritten(text: string, options: TailOptions): Parsed<WrittenQuantity> {
  const [, inside, behind = ''] = IN_BRACKETS.exec(text) ?? [];
  if (inside !== undefined) {
    const suggestion = `-${inside}${behind}`;
    return refused('LF206', { written: text, problem: 'unexpected-text', part: '(', suggestion });
  }
  const match = PARTS.exec(text);
  if (!match) return refused('LF206', { written: text, problem: 'not-a-number' });
  const before = (match[1] ?? '').trim();
  const token = match[2] ?? '';
  const after = match[3] ?? '';

  const [grouped, groups, decimals] = (/^\d{1,3}$/.test(token) && SPACED_GROUPS.exec(after)) || [];
  if (grouped !== undefined && groups !== undefined) {
    const mark = decimals === undefined ? '_' : '';
    const whole = token + groups.replace(/[ '’]/g, mark);
    const number = decimals === undefined ? whole : `${whole}.${decimals}`;
    const suggestion = [before, number, mendTail(after.slice(grouped.length), options).trim()];
    return refused('LF206', { written: text, problem: 'unexpected-text', part: groups.trim(), ...joined(suggestion) });
  }
  const code = options.currency && after.trim() === '' ? currencyLike(before) : undefined;
  if (code !== undefined) return refuseLeadingCurrency(text, before, token, code);
  if (/^[−+]/.test(token)) {
    const suggestion = joined([before, token.replace('−', '-').replace('+', ''), after.trim()]);
    return refused('LF206', { written: text, problem: 'unexpected-text', part: token.charAt(0), ...suggestion });
  }

  if (after.includes('％')) {
    const suggestion = text.replace('％', '%');
    return refused('LF206', { written: text, problem: 'unexpected-text', part: '％', suggestion });
  }

  const start = text.slice(0, text.length - after.length - token.length);
  const digits = parseNumber(
    token,
    (corrected) => (corrected === token ? text : start + corrected + mendTail(after, options)),
    /^\s*%/.test(after),
  );
  if (digits.problem) return digits;
  const bound = parseQualifier(text, before);
  if (bound.problem) return bound;
  const tail = parseTail(text, after, options);
  if (tail.problem) return tail;
  return parsed({ bound: bound.value, digits: digits.value, ...tail.value });
}

/** `CHF 4_200_000` → `4_200_000 CHF`. */
function refuseLeadingCurrency(text: string, part: string, token: string, code: Currency): Parsed<never> {
  const { problem } = parseNumber(token, (corrected) => `${corrected} ${code}`);
  const readings = problem?.code === 'LF204' ? problem.args.readings : [`${token} ${code}`];
  if (readings.length > 1) return refused('LF204', { written: text, readings });
  return refused('LF206', { written: text, problem: 'unexpected-text', part, suggestion: readings[0] });
}

function parseQualifier(text: string, word: string): Parsed<Bound> {
  if (word === '') return parsed('exactly');
  if (STRAY_QUOTES.test(word)) {
    const suggestion = text.replace(word, '').trim();
    return refused('LF206', { written: text, problem: 'unexpected-text', part: word, suggestion });
  }
  const key = word.toLowerCase().replace(/\s+/g, ' ');
  const bound = QUALIFIERS.get(key);
  if (bound) return parsed(bound);
  const meant = QUALIFIER_ALIASES.get(key) ?? meantWord(key, QUALIFIERS.keys());
  const suggestion = meant === undefined ? undefined : text.replace(word, () => meant);
  return refused('LF206', { written: text, problem: 'qualifier', part: word, suggestion });
}

function parseTail(
  text: string,
  tail: string,
  options: TailOptions,
): Parsed<Pick<WrittenQuantity, 'scale' | 'isPercent' | 'currency'>> {
  const words = splitTail(tail);
  let next = 0;
  const scale = SCALES.get(words[next]?.toLowerCase() ?? '');
  if (scale !== undefined) next += 1;
  const isPercent = words[next] === '%';
  if (isPercent) next += 1;
  const rest = words.slice(next).join(' ');
  const ends = { scale: scale ?? 0, isPercent };
  if (rest === '') return parsed(ends);
  if (options.currency && isCurrency(rest)) return parsed({ ...ends, currency: rest });

  const head = text.slice(0, text.length - tail.length);
  const word = words[next] ?? '';
  if (next === 0 && isScaleLike(word)) {
    const suggestion = scaleLike(word, 'vi') === undefined ? undefined : mendInBoth(head, tail, options);
    return refused('LF206', { written: text, problem: 'scale', part: word, suggestion });
  }
  if (options.currency && (currencyLike(rest) || /^[A-Za-z]{3}$/.test(rest))) {
    const suggestion = currencyLike(rest) && head + mendTail(tail, options);
    return refused('LF207', { written: rest, suggestion });
  }
  const number = currencyLike(rest) && text.slice(0, text.lastIndexOf(rest)).trim();
  const suggestion = mergeScales(text, options) ?? number;
  return refused('LF206', { written: text, problem: 'unexpected-text', part: rest, suggestion });
}

function joined(pieces: readonly string[]): { readonly suggestion?: string | undefined } {
  const suggestion = pieces.filter((piece) => piece !== '').join(' ');
  return suggestion === '' ? {} : { suggestion };
}
