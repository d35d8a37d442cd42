import type { Place } from '../../model/place.js';
import type { Quantity } from '../../model/quantity.js';
import { type Parsed, refused } from './parsed.js';
import { readPositivePercent } from './percent.js';
import { readPositive } from './quantity.js';
import { withReadableAdvice } from './readable-advice.js';

/** To what a number was rounded: `1000`, `1 triệu`; above 0 and without a qualifier. */
export const parseRounding = withReadableAdvice((text, at) => withoutBound(text, readPositive(text, at)));

/** The same of a percent: `0.1%`. */
export const parsePercentRounding = withReadableAdvice((text, at) => withoutBound(text, readPercentRounding(text, at)));

function readPercentRounding(text: string, at?: Place): Parsed<Quantity> {
  const percent = readPositivePercent(text, at);
  if (percent.problem || percent.value.number.isPositive) return percent;
  return refused('LF206', { written: text, problem: 'zero' });
}

function withoutBound(text: string, read: Parsed<Quantity>): Parsed<Quantity> {
  if (read.problem || read.value.bound === 'exactly') return read;
  const part = /^[^\d-]+/.exec(text)?.[0].trim();
  return refused('LF206', {
    written: text,
    problem: 'unexpected-text',
    part,
    suggestion: text.slice(part?.length ?? 0).trim(),
  });
}
