import type { Window } from '../../model/period.js';
import type { Language } from '../../model/text.js';
import { formatIn } from '../format-in.js';

/** Dates of any precision, as a file writes them, in the order of a language: `2023-06` is `06/2023` in Vietnamese. */
export function writeDate(text: string, language: Language): string {
  if (language === 'en') return text;
  return text.replace(/(?<![\w./-])\d{4}(?:-\d{2}){1,2}(?![\w./-])/g, (date) => date.split('-').toReversed().join('/'));
}

/** From the first day to the last; one day alone where they are the same. */
export function writeDays(days: Window, language: Language): string {
  const { date, window } = formatIn(language);
  return days.start === days.end ? date(days.start) : window(days);
}
