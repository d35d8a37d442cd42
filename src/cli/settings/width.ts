import { byDefault, byFlag, byVariable, type Setting } from '../../model/setting.js';
import type { CliIo } from '../io.js';
import { chooseNumber } from './choose.js';

const LEAST_WIDTH = 40;
const DEFAULT_WIDTH = 80;

/** Columns of the output: the flag, COLUMNS, those of the terminal, else 80; at least 40. */
export function chooseWidth(flag: string | undefined, { env, stdout }: CliIo): Setting<number> {
  if (flag !== undefined) return byFlag('--width', chooseNumber('--width', flag, LEAST_WIDTH));
  const variable = env['COLUMNS'];
  if (variable && /^\d{1,9}$/.test(variable) && Number(variable) > 0) {
    return byVariable('COLUMNS', Math.max(LEAST_WIDTH, Number(variable)));
  }
  if (!stdout.columns) return byDefault(DEFAULT_WIDTH);
  return { value: Math.max(LEAST_WIDTH, stdout.columns), origin: { kind: 'terminal' } };
}
