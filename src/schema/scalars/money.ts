import { type Currency, type Money, money } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import { type Parsed, parsed, refused } from './parsed.js';
import { quantityOf, refuseNegative, refusePercentSign } from './quantity.js';
import { withReadableAdvice } from './readable-advice.js';
import { parseWritten } from './written-quantity.js';

/** An amount whose currency may have been left out. */
export type WrittenMoney = Omit<Money, 'currency'> & { readonly currency?: Currency | undefined };

/** Reads Money: `4_200_000 CHF`, `more than 8.9 billion VND`, `6_000_000`. Amounts are not negative. */
export const parseMoney = withReadableAdvice(readMoney);

function readMoney(text: string, at?: Place): Parsed<WrittenMoney> {
  const written = parseWritten(text, { currency: true });
  if (written.problem) return written;
  if (written.value.isPercent) return refusePercentSign(text);
  const quantity = refuseNegative(text, quantityOf(written.value, at));
  const { currency } = written.value;
  return quantity.problem || currency === undefined ? quantity : parsed(money(quantity.value, currency));
}

/**
 * The same for what was paid. Accounts write money that came back as `-500000`, `(500000)` or `500000-`; here it is a
 * refund, a record with a positive amount, and the finding says so.
 */
export const parsePaid = parsePositive('refund');

/** The same for what donors sent: what went back to them is no receipt. */
export const parseReceived = parsePositive('returned');

/** The same for what donors bound themselves to: what they took back of it is no commitment. */
export const parseCommitted = parsePositive('reduced');

/** Reads Money, and names a negative amount, also as accounts write it, by what it means there. */
function parsePositive(problem: 'refund' | 'returned' | 'reduced') {
  return (text: string, at?: Place): Parsed<WrittenMoney> => {
    const positive = parseMoney(text, at);
    if (!positive.problem) return positive;
    const back = withoutMinus(text);
    const { code, args } = positive.problem;
    if (back === undefined) {
      const isNegative = code === 'LF206' && args.problem === 'negative';
      return isNegative ? refused('LF206', { written: text, problem }) : positive;
    }
    // Of a refund only the sign is wrong; the others belong elsewhere, or are another number.
    const suggestion = problem === 'refund' ? certainReading(back) : undefined;
    return refused('LF206', { written: text, problem, suggestion });
  };
}

/** The amount behind a minus sign, before one, or in brackets. */
function withoutMinus(text: string): string | undefined {
  const [, inside, code = ''] = /^\(\s*(\d[^()]*?)\s*\)(\s*\p{L}+)?$/u.exec(text) ?? [];
  if (inside !== undefined) return `${inside}${code}`;
  const [, after] = /^[-−–]\s*(\d.*)$/u.exec(text) ?? [];
  if (after !== undefined) return after;
  const [, before, unit = ''] = /^(\d[\d_.,]*)\s*[-−–](\s*\p{L}+)?$/u.exec(text) ?? [];
  return before === undefined ? undefined : `${before}${unit}`;
}

/** The amount as it is read, or as it is to be written where its marks have one reading. */
function certainReading(text: string): string | undefined {
  const { problem } = parseMoney(text);
  if (!problem) return text;
  const [only, other] = problem.code === 'LF204' ? problem.args.readings : [];
  return other === undefined ? only : undefined;
}
