import { DATE } from '../messages/format.js';
import type { Window } from '../model/period.js';
import type { Language } from '../model/text.js';
import { formatIn } from './format-in.js';

/** Dates of any precision, as a file writes them, in the order of a language: `from 2023-06` is `from 06/2023` in Vietnamese. */
export function writeDate(text: string, language: Language): string {
  return text.replace(/(?<![\w./-])\d{4}(?:-\d{2}){1,2}(?![\w./-])/g, DATE[language]);
}

/** A date as it stands in a sentence; in Vietnamese with what it is: `ngày 28/06/2021`, `tháng 06/2021`, `kỳ FY2021`. */
export function nameDate(text: string, language: Language): string {
  return NAMED[language](text);
}

const NAMED: Readonly<Record<Language, (text: string) => string>> = {
  en: (text) => text,
  vi: (text) => {
    const [, month, day] = /^\d{4}(-\d{2})?(-\d{2})?$/.exec(text) ?? [];
    const word = isPeriod(text) ? 'kỳ' : day ? 'ngày' : month ? 'tháng' : 'năm';
    return `${word} ${writeDate(text, 'vi')}`;
  },
};

/** Whether a text is a period, by its id or written out, and not a day, a month or a year. */
export function isPeriod(text: string): boolean {
  return !/^\d{4}(?:-\d{2}){0,2}$/.test(text);
}

/** A window, `2023-01-01 – 2023-03-31`; a single date if it is one day. */
export function writeDays(days: Window, language: Language): string {
  const { date, window } = formatIn(language);
  return days.start === days.end ? date(days.start) : window(days);
}
