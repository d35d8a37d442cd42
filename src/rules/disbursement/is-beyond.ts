import type { Quantity } from '../../model/quantity.js';

/**
 * Whether an amount is beyond another one, as far as their bounds let it be said: `more than 8` is beyond 8 and beyond
 * 7, but may or may not be beyond 9; nothing is beyond `at least 8`. An `about` is taken at its number.
 */
export function isBeyond(amount: Quantity, limit: Quantity): boolean {
  if (amount.bound === 'at-most' || amount.bound === 'less-than') return false;
  if (limit.bound === 'at-least' || limit.bound === 'more-than') return false;
  const difference = amount.number.compare(limit.number);
  if (difference !== 0) return difference > 0;
  return (
    (amount.bound === 'more-than' && limit.bound !== 'about') ||
    (limit.bound === 'less-than' && amount.bound !== 'about')
  );
}
