import type { Format } from '../messages/format.js';
import type { ListItem } from './report.js';

/** What an item says, and where it is written: `… (line 12)`; in another file than the others, `(d.csv, line 2)`. */
export function itemText({ text, place }: ListItem, file: string, format: Format): string {
  if (!place) return text(format);
  const { source, start } = place;
  const line = format.words.lineNumber(String(source.positionOf(start).line));
  return `${text(format)} (${source.file === file ? line : `${source.file}, ${line}`})`;
}
