import type { Currency } from '../../../model/money.js';
import { decimalsOf } from '../../../model/money.js';
import type { PlainDate } from '../../../model/plain-date.js';
import type { Project } from '../../../model/project.js';

/** A rate that a file lacks. */
export interface WantedRate {
  readonly from: Currency;
  readonly to: Currency;
  readonly on: PlainDate;
  /** The file says where its numbers come from. */
  readonly hasSource: boolean;
}

/**
 * The rate between two currencies to ask for: in the direction in which the file gives its other ones, else from the
 * currency that has decimals, whose unit is worth more.
 */
export function wantedRate(
  { amount, to }: { readonly amount: { readonly currency: Currency }; readonly to: Currency },
  on: PlainDate,
  { exchangeRates = [], sources }: Project,
): WantedRate {
  const [one, other] = [amount.currency, to];
  const isForward = exchangeRates.some((rate) => rate.from === one && rate.to === other);
  const isBackward = exchangeRates.some((rate) => rate.from === other && rate.to === one);
  const turn = isForward !== isBackward ? isBackward : decimalsOf(one) < decimalsOf(other);
  return { from: turn ? other : one, to: turn ? one : other, on, hasSource: sources !== undefined };
}

/** A line for `exchange_rates:`, with the rate itself left to fill in. */
export function rateToType({ from, to, on, hasSource }: WantedRate): string {
  return `- { from: ${from}, to: ${to}, rate: …, on: ${on}${hasSource ? ', source: …' : ''} }`;
}
