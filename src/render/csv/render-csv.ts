import Papa from 'papaparse';
import { visibleText } from '../../diagnostics/visible-text.js';
import { dataColumns, dataRows } from '../../sheet/data-rows.js';
import type { ReportRenderer } from '../report-renderer.js';

/** What a spreadsheet would take for a formula; a negative number is none. */
const FORMULA = /^(?:[=@\t]|[+-](?!\d+(?:\.\d+)?$)).*$/s;

/**
 * A section as one tidy table: a row for each record, exact values, one in a cell. Every table of a section has the same
 * columns; those of breakdowns, which the project files choose, come last. What is invisible in the files, or would command a
 * terminal, is written out, `<U+001B>`.
 * @throws RangeError where the sheet is of no section, or of several: each is a table of its own
 */
export const renderCsv: ReportRenderer = (sheet, { language }) => {
  const [section, ...others] = sheet.sections ?? [];
  if (section === undefined || others.length > 0) throw new RangeError('a CSV table is of one section');
  const rows = dataRows(sheet, section, language);
  const columns = [...new Set([...dataColumns(section), ...rows.flatMap((row) => [...row.keys()])])];
  const data = rows.map((row) => columns.map((column) => visible(row.get(column) ?? '')));
  return `${Papa.unparse({ fields: columns.map(visible), data }, { newline: '\n', escapeFormulae: FORMULA })}\n`;
};

/** Lines and tabs, which a cell of a table may have, stay. */
function visible(text: string): string {
  return text.replace(/[^\n\t]+/g, visibleText);
}
