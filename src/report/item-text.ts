import type { Format } from '../messages/format.js';
import { lineOf } from '../model/place.js';
import type { ListItem } from './report.js';

/** What an item says, and where it is written: `… (line 12)`; in another file than the others, `(d.csv, line 2)`. */
export function itemText({ text, place }: ListItem, file: string, format: Format): string {
  if (!place) return text(format);
  const line = format.words.lineNumber(String(lineOf(place)));
  const own = place.source.file;
  return `${text(format)} (${own === file ? line : `${own}, ${line}`})`;
}
