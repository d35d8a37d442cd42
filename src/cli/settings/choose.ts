import { suggest } from '../../diagnostics/suggest.js';
import { CannotRun } from '../cannot-run.js';

/** One of the allowed words; another one ends the command. */
export function choose<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const chosen = allowed.find((one) => one === value);
  if (chosen === undefined) {
    throw new CannotRun({ kind: 'bad-choice', option, value, allowed, suggestion: suggest(value, allowed) });
  }
  return chosen;
}

/**
 * A whole number of at least so much; another text ends the command.
 * @param or a word that the option takes as well, for the message
 */
export function chooseNumber(option: string, value: string, least: number, or?: string): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
  if (number < least) throw new CannotRun({ kind: 'bad-number', option, value, least, or });
  return number;
}
