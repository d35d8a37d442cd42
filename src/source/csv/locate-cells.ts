/** A cell of a CSV file: its value, and the characters it is written with, quotes included. */
export interface CsvCell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly style: 'plain' | 'quoted';
}

/**
 * Where the fields of one row stand in the text, which the CSV parser does not tell. A field is quoted where it begins
 * with a quote, as the parser has it; a field without quotes has as many characters as its value, and is trimmed.
 */
export function locateCells(
  text: string,
  rowStart: number,
  fields: readonly string[],
  delimiter: string,
): readonly CsvCell[] {
  const cells: CsvCell[] = [];
  let at = rowStart;
  for (const field of fields) {
    if (text[at] === '"') {
      const end = endOfQuoted(text, at);
      const value = text
        .slice(at + 1, end - 1)
        .replaceAll('""', '"')
        .replace(/\r\n?/g, '\n');
      cells.push({ value, start: at, end, style: 'quoted' });
      at = text.indexOf(delimiter, end) + 1;
    } else {
      const end = at + field.length;
      const value = text.slice(at, end).trim();
      const start = value === '' ? at : text.indexOf(value, at);
      cells.push({ value, start, end: start + value.length, style: 'plain' });
      at = end + 1;
    }
  }
  return cells;
}

function endOfQuoted(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at + 1;
}
