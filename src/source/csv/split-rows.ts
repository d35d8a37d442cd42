import Papa from 'papaparse';
import type { SourceText } from '../../model/source-text.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** Excel's own first line, which names the delimiter of the file. */
const SEPARATOR = /^\s*sep=(.)[^\S\r\n]*(?=[\r\n]|$)/i;

export interface CsvRow {
  readonly start: number;
  readonly fields: readonly string[];
  /** Where a field begins whose quotes do not match. */
  readonly brokenQuote: number | undefined;
}

export interface CsvRows {
  readonly delimiter: string;
  /** Those in which something is written. */
  readonly rows: readonly CsvRow[];
}

/**
 * Splits a CSV file at its delimiter: that of a first line `sep=;`, else a comma, or the semicolon or tab of which the
 * first line with any has more. A carriage return is made a blank of the same length, so that offsets stay and any mix
 * of line breaks is read.
 */
export function splitRows({ text: written }: SourceText): CsvRows {
  const [separator = '', declared] = SEPARATOR.exec(written) ?? [];
  const text = ' '.repeat(separator.length) + written.slice(separator.length);
  const delimiter = declared ?? detectDelimiter(text);
  const rows: CsvRow[] = [];
  let start = 0;
  Papa.parse<string[]>(text.replace(/\r\n/g, ' \n').replaceAll('\r', '\n'), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const behindQuote = errors.find(({ type }) => type === 'Quotes')?.index;
      const brokenQuote = behindQuote === undefined ? undefined : behindQuote - 1;
      if (brokenQuote !== undefined || data.some((field) => field.trim() !== '')) {
        rows.push({ start, fields: data, brokenQuote });
      }
      start = meta.cursor;
    },
  });
  return { delimiter, rows };
}

/** Names of columns hold no delimiters, so the one that their line has most of is it; a title above them has none. */
function detectDelimiter(text: string): string {
  const header = /[^,;\t\r\n]*[,;\t].*/.exec(text)?.[0] ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
