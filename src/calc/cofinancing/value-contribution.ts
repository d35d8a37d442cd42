import type { CofinancingRule, Contribution } from '../../model/cofinancing.js';
import { type Currency, type Money, money } from '../../model/money.js';
import type { PlainDate } from '../../model/plain-date.js';
import { multiply, subtract } from '../../model/quantity.js';
import type { Exchange } from '../exchange.js';
import { type Computed, computed, operand, written } from '../figure.js';

/** Where and when amounts are valued: those without a date are converted at the as-of date. */
export interface Valuation {
  readonly currency: Currency;
  readonly asOf: PlainDate;
  readonly exchange: Exchange;
}

/** `amount`, or days × day rate, or quantity × unit price, in the currency of the valuation; nothing without a rate. */
export function valueContribution(contribution: Contribution, valuation: Valuation): Computed | undefined {
  const { amount, labour, priced } = contribution;
  if (amount) return convert(amount, contribution, valuation);
  if (labour) {
    const value = computed(multiply(labour.days, labour.dayRate), 'labour-value', () => [
      written('days', labour.days),
      written('dayRate', labour.dayRate),
    ]);
    return convert(labour.dayRate, contribution, valuation, value);
  }
  if (priced) {
    const value = computed(multiply(priced.quantity, priced.unitPrice), 'priced-value', () => [
      written('quantity', priced.quantity),
      written('unitPrice', priced.unitPrice),
    ]);
    return convert(priced.unitPrice, contribution, valuation, value);
  }
  return undefined;
}

/**
 * The part of a labour contribution above the rule's limit for a day: days × (day rate − limit), where that is positive,
 * and at most the contribution itself. `undefined` where there is none; `no-rate` where the limit cannot be converted.
 */
export function aboveLimit(
  contribution: Contribution,
  value: Computed,
  { labourDayLimit }: CofinancingRule,
  valuation: Valuation,
): Computed | 'no-rate' | undefined {
  const { labour, kind } = contribution;
  if (!labourDayLimit || !labour || kind !== 'labour') return undefined;
  const limit = convert(labourDayLimit, contribution, valuation);
  const dayRate = convert(labour.dayRate, contribution, valuation);
  if (!limit || !dayRate) return 'no-rate';
  if (dayRate.quantity.number.compare(limit.quantity.number) <= 0) return undefined;
  const above = computed(
    multiply(labour.days, subtract(dayRate.quantity, limit.quantity)),
    'labour-above-limit',
    () => [written('days', labour.days), operand('dayRate', dayRate), operand('limit', limit)],
  );
  const isWithinValue = above.quantity.number.compare(value.quantity.number) <= 0;
  return isWithinValue ? above : computed(value.quantity, 'as-written', () => [operand('record', value)]);
}

/** Converts an amount of the file, or the value computed from it. */
function convert(
  inFile: Money,
  { on }: Contribution,
  { currency, asOf, exchange }: Valuation,
  value?: Computed,
): Computed | undefined {
  // What was agreed for a later date is converted with what is known by now.
  const day = on && on.last < asOf ? on.last : asOf;
  if (!value) return exchange.convert(inFile, currency, day);
  return exchange.convert(money(value.quantity, inFile.currency), currency, day, operand('amount', value), inFile);
}
