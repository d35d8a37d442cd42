import { statOrNothing } from './stat-or-nothing.js';

/** Whether two paths lead to one file that is there, by whatever name or link. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [statOrNothing(one), statOrNothing(other)];
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
