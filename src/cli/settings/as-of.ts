import { type PlainDate, parsePartialDate, plainDate } from '../../model/plain-date.js';
import { byFile, byFlag, byVariable, type Setting } from '../../model/setting.js';
import type { WorkspaceConfig } from '../../model/workspace-config.js';
import { CannotRun } from '../cannot-run.js';
import type { CliIo } from '../io.js';

/**
 * The as-of date: the flag, LOGFRAME_AS_OF, the configuration, else today in the local time zone. A month or a year
 * means its last day.
 */
export function chooseAsOf(flag: string | undefined, io: CliIo, config?: WorkspaceConfig): Setting<PlainDate> {
  if (flag !== undefined) return byFlag('--as-of', readDate('--as-of', flag));
  const variable = io.env['LOGFRAME_AS_OF'];
  if (variable) return byVariable('LOGFRAME_AS_OF', readDate('LOGFRAME_AS_OF', variable));
  if (config?.asOf) return byFile(config.at.of('as_of'), config.asOf);
  return { value: today(io.now()), origin: { kind: 'clock' } };
}

function readDate(option: string, value: string): PlainDate {
  const date = parsePartialDate(value);
  if (!date) throw new CannotRun({ kind: 'bad-date', option, value });
  return date.last;
}

function today(now: Date): PlainDate {
  const date = plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!date) throw new RangeError(`the clock gives no day: ${now.toString()}`);
  return date;
}
