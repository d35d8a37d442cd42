import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney } from '../../../src/schema/scalars/money.js';
import type { Parsed, Problem } from '../../../src/schema/scalars/parsed.js';
import { parseMinimum, parsePercent, parseShare, parseThreshold } from '../../../src/schema/scalars/percent.js';
import {
  parseAmount,
  parseCount,
  parsePositive,
  parseQuantity,
  parseWeight,
} from '../../../src/schema/scalars/quantity.js';
import {
  CURRENCY_ALIASES,
  QUALIFIER_ALIASES,
  QUALIFIERS,
  SCALE_ALIASES,
  SCALES,
} from '../../../src/schema/scalars/quantity-words.js';

const readers: Readonly<Record<string, (text: string) => Parsed<unknown>>> = {
  'a quantity': parseQuantity,
  'an amount': parseAmount,
  'a count': parseCount,
  'an exchange rate': parsePositive,
  'a weight': parseWeight,
  money: parseMoney,
  'a percent': parsePercent,
  'a minimum': parseMinimum,
  'a threshold': parseThreshold,
  'a share': parseShare,
};

function adviceOf(problem: Problem | undefined): readonly string[] {
  if (problem?.code === 'LF204') return problem.args.readings;
  if (problem?.code !== 'LF206' && problem?.code !== 'LF207') return [];
  const { suggestion } = problem.args;
  if (suggestion === undefined) return [];
  return typeof suggestion === 'string' ? [suggestion] : Object.values(suggestion);
}

const maybe = (...words: string[]) => fc.constantFrom('', '', ...words);
const number = fc.oneof(
  fc.stringMatching(/^[-+−]?0?[1-9]?\d{0,2}([.,_' ]\d{3}){0,3}([.,]\d{1,4})?$/),
  fc.stringMatching(/^[\d.,_]{1,8}(e-?\d{1,2})?$/),
  fc.constantFrom('010.500', '0x10', '1e3', '5.', '.5', '1.388', '1,388', '8,9', '25', '0.25', '34', '34:60'),
);
const qualifier = maybe(...QUALIFIERS.keys(), ...QUALIFIER_ALIASES.keys(), 'CHF', '$', 'at lest', 'vào');
const scale = maybe(...SCALES.keys(), ...SCALE_ALIASES.keys(), 'milion', 'thousand million', 'tỷ 200 triệu');
const currency = maybe('VND', 'CHF', 'usd', ...CURRENCY_ALIASES.keys(), 'XYZ', 'người');
const sign = maybe('%', '％', ' %', '%%', '/100', '/2,000', '/60', '/0', ':60', '-50');
const space = fc.constantFrom('', ' ');

const written = fc
  .tuple(qualifier, space, number, sign, space, scale, space, currency, maybe('%', 'x', '1'))
  .map((pieces) => pieces.join('').trim());

describe('what is suggested', () => {
  it.each(Object.entries(readers))('for %s is read without a finding', (_, read) => {
    fc.assert(
      fc.property(written, (text) => {
        const { problem } = read(text);
        for (const advice of adviceOf(problem))
          expect([text, advice, read(advice).problem]).toEqual([text, advice, undefined]);
        if (problem?.code === 'LF204') expect(problem.args.readings).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
