import { valueContribution } from '../../calc/cofinancing/value-contribution.js';
import { Exchange } from '../../calc/exchange.js';
import type { Contribution } from '../../model/cofinancing.js';
import type { Currency, Money } from '../../model/money.js';
import { latest } from '../../model/plain-date.js';
import type { AssessedProject } from '../rule.js';

/** The currency in which a contribution is written. */
export function currencyOf({ amount, labour, priced }: Contribution): Currency | undefined {
  return (amount ?? labour?.dayRate ?? priced?.unitPrice)?.currency;
}

/**
 * What a contribution is worth, at the rate of its own date even where that lies after the as-of date: as calculations
 * section 4 values it, without regard to what had happened. Nothing where there is no rate.
 *
 * @param currency its own where none is given
 */
export function valueOf(
  contribution: Contribution,
  { asOf, assessment }: AssessedProject,
  currency = currencyOf(contribution),
): Money | undefined {
  if (!currency) return undefined;
  const day = contribution.on ? latest(contribution.on.last, asOf) : asOf;
  const exchange = new Exchange(assessment.exchangeRates);
  const { quantity } = valueContribution(contribution, { currency, asOf: day, exchange }) ?? {};
  return quantity && { number: quantity.number, bound: quantity.bound, currency };
}
