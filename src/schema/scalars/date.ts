import { addDays, day, type PartialDate, parsePartialDate } from '../../model/plain-date.js';
import { adviseDay, closestDate, readForeignDate } from './foreign-date.js';
import { type Parsed, parsed, refused } from './parsed.js';

/** Day 0 of a spreadsheet's calendar. */
const SERIAL_EPOCH = day('1899-12-30');
/** Serials from 1954 to 2119: other five-digit numbers are hardly dates. */
const SERIALS = { first: 20_000, last: 80_000 };

/**
 * Reads a Date: `2021-07-01`, `2021-07` or `2021`. Every other way to write one is refused with the right form.
 * @param isStart whether something begins then: of a quarter its first month is advised, and not its last
 */
export function parseDate(text: string, isStart = false): Parsed<PartialDate> {
  const date = parsePartialDate(text);
  if (date) return parsed(date);
  const [iso, year, month, dayOfMonth] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (iso !== undefined) {
    return refused('LF205', { written: text, ...adviseDay(Number(year), Number(month), Number(dayOfMonth)) });
  }
  const serial = readSerial(text);
  if (serial) return refused('LF205', { written: text, problem: 'serial', suggestion: serial });
  return refused('LF205', { written: text, ...closestDate(readForeignDate(text), isStart) });
}

function readSerial(text: string): string | undefined {
  const days = /^(\d{5})(?:\.\d+)?$/.exec(text)?.[1];
  if (days === undefined) return undefined;
  const count = Number(days);
  return count >= SERIALS.first && count <= SERIALS.last ? addDays(SERIAL_EPOCH, count) : undefined;
}
