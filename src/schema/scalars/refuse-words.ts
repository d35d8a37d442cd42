import { Rational } from '../../model/rational.js';
import { type Problem, refused } from './parsed.js';
import { parseWritten } from './written-quantity.js';

/**
 * Refuses a qualifier or a scale where a number stands for itself, as in `about 2`, `2 nghìn` and `at least 25%`; the
 * advice is the number in digits. What else is wrong is left to the reader of the number.
 */
export function refuseWords(text: string): { readonly problem: Problem } | undefined {
  const result = parseWritten(text, { currency: false });
  if (result.problem) return undefined;
  const written = result.value;
  if (written.bound === 'exactly' && written.scale === 0) return undefined;
  const part = (written.bound === 'exactly' ? /\p{L}+/u : /^[^\d-]+/).exec(text)?.[0].trim();
  const decimals = Math.max(0, written.digits.decimals - written.scale);
  const number = Rational.of(written.digits.plain).times(Rational.of(`1${'0'.repeat(written.scale)}`));
  // Three digits after the point would have two readings, but for a percent.
  const digits = number.toFixed(decimals === 3 && !written.isPercent ? 4 : decimals);
  const suggestion = written.isPercent ? `${digits}%` : digits;
  return refused('LF206', { written: text, problem: 'unexpected-text', part, suggestion });
}
