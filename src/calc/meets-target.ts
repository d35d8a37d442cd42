import type { Direction } from '../model/indicator.js';
import type { Quantity } from '../model/quantity.js';

/**
 * Whether a value meets a target, exactly. `more than x` needs more than x and `less than x` less than x; otherwise a
 * decrease is met at or below the target, an increase at or above it, and a level to maintain as its qualifier says.
 */
export function meetsTarget(value: Quantity, target: Quantity, direction: Direction): boolean {
  const difference = value.number.compare(target.number);
  if (target.bound === 'more-than') return difference > 0;
  if (target.bound === 'less-than') return difference < 0;
  const downwards = direction === 'decrease' || (direction === 'maintain' && target.bound === 'at-most');
  return downwards ? difference <= 0 : difference >= 0;
}
