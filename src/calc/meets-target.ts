import type { Direction } from '../model/indicator.js';
import { asTarget, type Quantity } from '../model/quantity.js';
import { type Comparison, isAbove, isAtLeast, isAtMost, isBelow } from './comparison.js';

/**
 * Whether a value meets a target. `more than x` needs more than x and `less than x` less than x; otherwise a decrease is
 * met at or below the target, an increase at or above it, and a level to maintain as its qualifier says. The qualifier
 * of the target is that comparison and leaves nothing open; the bound of the value may: `about 48` may have met 50.
 */
export function meetsTarget(value: Quantity, target: Quantity, direction: Direction): Comparison {
  const goal = asTarget(target);
  if (target.bound === 'more-than') return isAbove(value, goal);
  if (target.bound === 'less-than') return isBelow(value, goal);
  const downwards = direction === 'decrease' || (direction === 'maintain' && target.bound === 'at-most');
  return downwards ? isAtMost(value, goal) : isAtLeast(value, goal);
}
