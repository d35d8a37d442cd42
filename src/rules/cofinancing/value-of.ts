import { valueContribution } from '../../calc/cofinancing/value-contribution.js';
import { Exchange } from '../../calc/exchange.js';
import { type Contribution, writtenWorth } from '../../model/cofinancing.js';
import { type Currency, type Money, money } from '../../model/money.js';
import { latest, type PlainDate } from '../../model/plain-date.js';
import { exactly, type Quantity } from '../../model/quantity.js';
import { isUnknown } from '../../model/unknown.js';
import { multiplyRanges, rangeFromZero, type ValueRange } from '../../model/value-range.js';
import type { AssessedProject } from '../rule.js';

/** The currency in which a contribution is written. */
export function currencyOf(contribution: Contribution): Currency | undefined {
  return writtenWorth(contribution)?.currency;
}

/**
 * What a contribution is worth, at the rate of its own date even where that lies after the as-of date: as calculations
 * section 4 values it, without regard to what had happened. Undefined if there is no rate, or the amount is Unknown.
 *
 * @param currency its own where none is given
 */
export function valueOf(
  contribution: Contribution,
  assessed: AssessedProject,
  currency = currencyOf(contribution),
): Money | undefined {
  if (!currency) return undefined;
  const exchange = new Exchange(assessed.assessment.exchangeRates);
  const { quantity } = valueContribution(contribution, { currency, asOf: dayOf(contribution, assessed), exchange });
  return quantity && { number: quantity.number, bound: quantity.bound, currency };
}

/** The range of that value: each of its numbers may lie anywhere within its own bound. */
export function rangeOfValue(
  contribution: Contribution,
  assessed: AssessedProject,
  currency: Currency,
): ValueRange | undefined {
  const { amount, labour, priced } = contribution;
  if (isUnknown(amount)) return undefined;
  if (amount) return rangeOfProduct([amount], amount.currency, contribution, assessed, currency);
  if (labour) {
    const { days, dayRate } = labour;
    return rangeOfProduct([days, dayRate], dayRate.currency, contribution, assessed, currency);
  }
  if (!priced) return undefined;
  const { quantity, unitPrice } = priced;
  return rangeOfProduct([quantity, unitPrice], unitPrice.currency, contribution, assessed, currency);
}

/** The range of a product in another currency, at the rate of the contribution's date. */
export function rangeOfProduct(
  factors: readonly Quantity[],
  from: Currency,
  contribution: Contribution,
  assessed: AssessedProject,
  to: Currency,
): ValueRange | undefined {
  const exchange = new Exchange(assessed.assessment.exchangeRates);
  const day = contribution.on?.last ?? assessed.asOf;
  const rate = exchange.convert(money(exactly(1), from), to, day)?.quantity;
  return rate && multiplyRanges([...factors, rate].map(rangeFromZero));
}

function dayOf({ on }: Contribution, { asOf }: AssessedProject): PlainDate {
  return on ? latest(on.last, asOf) : asOf;
}
