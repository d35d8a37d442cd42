import { exactly, type Quantity } from '../../model/quantity.js';
import { type Computed, computed, operand, written } from '../figure.js';

/**
 * The plan that a stated disbursement rate implies: inferred, never stored as the plan and never used as an input.
 * An end that is not certain is absent.
 */
export interface ImpliedPlan {
  /** The lower end; `more-than` or `at-least` by its bound. */
  readonly lower?: Computed | undefined;
  /** The upper end; `less-than` or `at-most` by its bound. */
  readonly upper?: Computed | undefined;
  readonly about: boolean;
}

/**
 * With a stated rate p, exact to half a unit h of what it is rounded to, and D disbursed: D / (p + h) to D / (p − h).
 * More than 8.9 billion at 120 % implies more than 7 385 892 116, with no upper end.
 */
export function impliedPlan(
  disbursed: Computed,
  rate: Quantity,
  { number: half, at: roundedAt }: Pick<Quantity, 'number' | 'at'>,
): ImpliedPlan | undefined {
  const amount = disbursed.quantity;
  if (!amount.number.isPositive) return undefined;
  const end = (side: 'lower' | 'upper', bound: Quantity['bound']): Computed | undefined => {
    const at = side === 'lower' ? rate.number.plus(half) : rate.number.minus(half);
    if (!at.isPositive) return undefined;
    return computed({ number: amount.number.over(at), bound }, `implied-plan-${side}`, () => [
      operand('disbursed', disbursed),
      written('rate', rate),
      written('halfUnit', exactly(half), roundedAt),
    ]);
  };
  const mayBeMore = isOneOf(amount, 'at-least', 'more-than', 'about') || isOneOf(rate, 'at-most', 'less-than', 'about');
  const mayBeLess = isOneOf(amount, 'at-most', 'less-than', 'about') || isOneOf(rate, 'at-least', 'more-than', 'about');
  const about = isOneOf(amount, 'about') || isOneOf(rate, 'about');
  const isStrict = isOneOf(amount, 'more-than', 'less-than') || isOneOf(rate, 'more-than', 'less-than');
  const lower = about || !mayBeLess ? end('lower', isStrict ? 'more-than' : 'at-least') : undefined;
  const upper = about || !mayBeMore ? end('upper', isStrict ? 'less-than' : 'at-most') : undefined;
  return lower || upper ? { lower, upper, about } : undefined;
}

function isOneOf({ bound }: Quantity, ...bounds: readonly Quantity['bound'][]): boolean {
  return bounds.includes(bound);
}
