import { isBeyond } from '../../model/compare-quantities.js';
import type { Quantity } from '../../model/quantity.js';

/** The way in which a value is meant to move. */
export type Course = 'increase' | 'decrease';

/** Whether the way from one number to another runs against the course for certain; standing still does not. */
export function runsAgainst(course: Course, from: Quantity, to: Quantity): boolean {
  return course === 'increase' ? isBeyond(from, to) : isBeyond(to, from);
}
