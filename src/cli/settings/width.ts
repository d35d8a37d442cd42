import type { CliIo } from '../io.js';
import { chooseNumber } from './choose.js';

const LEAST_WIDTH = 40;
const DEFAULT_WIDTH = 80;

/** Columns of the output: the flag, COLUMNS, those of the terminal, else 80; at least 40. */
export function chooseWidth(flag: string | undefined, { env, stdout }: CliIo): number {
  if (flag !== undefined) return chooseNumber('--width', flag, LEAST_WIDTH);
  const variable = env['COLUMNS'];
  const given = variable && /^\d{1,9}$/.test(variable) ? Number(variable) : stdout.columns;
  return Math.max(LEAST_WIDTH, given || DEFAULT_WIDTH);
}
