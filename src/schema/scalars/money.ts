import { type Currency, type Money, money } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import { type Parsed, parsed } from './parsed.js';
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
