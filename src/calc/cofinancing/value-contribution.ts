import { type CofinancingRule, type Contribution, writtenWorth } from '../../model/cofinancing.js';
import { type Currency, type Money, money } from '../../model/money.js';
import type { PlainDate } from '../../model/plain-date.js';
import { exactly, multiply, subtract } from '../../model/quantity.js';
import { isUnknown } from '../../model/unknown.js';
import { isCertainlyBelow, rangeOf } from '../../model/value-range.js';
import type { Exchange } from '../exchange.js';
import { type Computed, computed, type Figure, notComputable, operand, written } from '../figure.js';

/** Where and when amounts are valued: those without a date are converted at the as-of date. */
export interface Valuation {
  readonly currency: Currency;
  readonly asOf: PlainDate;
  readonly exchange: Exchange;
}

/**
 * `amount`, or days × day rate, or quantity × unit price, in the currency of the valuation; not computable where the
 * amount is Unknown (`amount-unknown`) or cannot be converted (`no-rate`).
 */
export function valueContribution(contribution: Contribution, valuation: Valuation): Figure {
  const { amount, labour, priced } = contribution;
  const worth = writtenWorth(contribution);
  if (isUnknown(amount) || !worth) return notComputable('amount-unknown');
  if (amount) return convert(amount, contribution, valuation) ?? notComputable('no-rate');
  const product = labour
    ? computed(multiply(labour.days, labour.dayRate), 'labour-value', () => [
        written('days', labour.days),
        written('dayRate', labour.dayRate),
      ])
    : priced &&
      computed(multiply(priced.quantity, priced.unitPrice), 'priced-value', () => [
        written('quantity', priced.quantity),
        written('unitPrice', priced.unitPrice),
      ]);
  return convert(worth, contribution, valuation, product) ?? notComputable('no-rate');
}

/** What of a contribution counts, and the part above the limit for a day of labour, which does not. */
export interface WithinLimit {
  readonly counted: Figure;
  /** Absent where nothing is above the limit. */
  readonly above?: Computed | undefined;
}

/**
 * The part of a labour contribution above the rule's limit for a day is days × (day rate − limit), where that is positive,
 * and at most the contribution itself. The rest counts: `at least 100` days at a limit of 200,000 are at least 20,000,000.
 */
export function withinLimit(
  contribution: Contribution,
  value: Computed,
  { labourDayLimit }: CofinancingRule,
  valuation: Valuation,
): WithinLimit {
  const { labour, kind, amount } = contribution;
  if (!labourDayLimit || !labour || kind !== 'labour') return { counted: value };
  const limit = convert(labourDayLimit, contribution, valuation);
  const dayRate = convert(labour.dayRate, contribution, valuation);
  if (!limit || !dayRate) return { counted: notComputable('no-rate') };
  if (dayRate.quantity.number.compare(limit.quantity.number) <= 0) return { counted: value };
  const above = computed(
    multiply(labour.days, subtract(dayRate.quantity, limit.quantity)),
    'labour-above-limit',
    () => [written('days', labour.days), operand('dayRate', dayRate), operand('limit', limit)],
  );
  if (above.quantity.number.compare(value.quantity.number) > 0) {
    const whole = computed(value.quantity, 'as-written', () => [operand('record', value)]);
    return { counted: less(value, whole), above: whole };
  }
  // What counts of days × day rate is days × limit, as uncertain as the days alone where the rate is above it for certain.
  const isRateAbove = isCertainlyBelow(rangeOf(limit.quantity), rangeOf(dayRate.quantity));
  const atLimit = multiply(labour.days, limit.quantity);
  return amount || !isRateAbove
    ? { counted: less(value, above), above }
    : { counted: { ...less(value, above), quantity: atLimit }, above };
}

/** What is left of an amount; nothing, for certain, where all of it is deducted. */
export function less(value: Computed, deduction: Computed): Computed {
  const isWhole = value.quantity.number.equals(deduction.quantity.number);
  const rest = isWhole ? exactly(0) : subtract(value.quantity, deduction.quantity);
  return computed(rest, 'less-deduction', () => [operand('amount', value), operand('deduction', deduction)]);
}

/** Converts an amount of the file, or the value computed from it. */
function convert(
  inFile: Money,
  { on }: Contribution,
  { currency, asOf, exchange }: Valuation,
  value?: Computed,
): Computed | undefined {
  const day = dayOf({ on }, asOf);
  if (!value) return exchange.convert(inFile, currency, day);
  return exchange.convert(money(value.quantity, inFile.currency), currency, day, operand('amount', value), inFile);
}

/** The day at whose rate a contribution is converted: what was agreed for a later date, with what is known by now. */
export function dayOf({ on }: Pick<Contribution, 'on'>, asOf: PlainDate): PlainDate {
  return on && on.last < asOf ? on.last : asOf;
}
