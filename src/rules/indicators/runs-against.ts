import type { Rational } from '../../model/rational.js';

/** The way in which a value is meant to move. */
export type Course = 'increase' | 'decrease';

/** Whether the way from one number to another runs against the course; standing still does not. */
export function runsAgainst(course: Course, from: Rational, to: Rational): boolean {
  const difference = to.compare(from);
  return course === 'increase' ? difference < 0 : difference > 0;
}
