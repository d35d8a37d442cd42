import { visibleText } from '../../diagnostics/visible-text.js';
import type { Format } from '../../messages/format.js';
import type { DetailedRow } from '../../report/report.js';
import { printCell } from '../../sheet/print-cell.js';
import { NAME } from '../../sheet/table.js';

/**
 * What a row says in a column: its name in the first, its cell in the others. What nobody would see is written out, because
 * the widths of a table must be those that a terminal shows.
 */
export function cellText(row: DetailedRow, key: string, format: Format): string {
  return visibleText(key === NAME ? row.name(format) : printCell(row.cell(key), format));
}
