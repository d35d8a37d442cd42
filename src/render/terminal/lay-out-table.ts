import { displayWidth } from '../../diagnostics/display-width.js';
import type { DetailedRow, DetailedTable } from '../../report/report.js';
import type { TableColumn } from '../../sheet/table.js';
import { cellText } from './cell-text.js';
import type { Page } from './page.js';
import { blockWidth } from './text-width.js';

/** Spaces between columns. */
export const GAP = 2;
/** A name column narrower than this puts names on lines of their own, above their numbers. */
const LEAST_NAME_WIDTH = 22;
/** From this width on, the columns for wide pages are tried. */
const WIDE_FROM = 100;

/** Which columns a table has on a page, and how wide they are. */
export interface Layout {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly DetailedRow[];
  readonly widths: readonly number[];
  /** All columns and gaps together; above the width of the page where even that is not enough. */
  readonly width: number;
  /** Whether names stand on lines of their own. */
  readonly stacked: boolean;
  /** Whether the columns for wide pages are there. */
  readonly wide: boolean;
}

/** Numbers are never cut: the name column gives way, first in width, then by moving to a line of its own. */
export function layOutTable(table: DetailedTable, page: Page): Layout {
  const { columns, rows } = table;
  if (page.width >= WIDE_FROM) {
    const wide = measure(columns, rows, page);
    if (!wide.stacked) return { ...wide, wide: true };
  }
  const always = columns.filter(({ whenWide }) => !whenWide);
  return { ...measure(always, rows, page), wide: false };
}

function measure(columns: readonly TableColumn[], rows: readonly DetailedRow[], page: Page): Omit<Layout, 'wide'> {
  const sizes = columns.map((column) => sizeOf(column, rows, page));
  const gaps = GAP * (columns.length - 1);
  const name = columns.findIndex(({ grows }) => grows);
  const widthsFor = (size: (column: Size) => number, wanted = sizes[name]?.natural ?? 0): Omit<Layout, 'wide'> => {
    const others = sizes.reduce((total, one, index) => (index === name ? total : total + size(one)), gaps);
    const left = Math.max(page.width - others, 0);
    const widths = sizes.map((one, index) => (index === name ? Math.min(wanted, left) : size(one)));
    const stacked = left < Math.min(wanted, LEAST_NAME_WIDTH);
    return { columns, rows, widths, width: widths.reduce((total, width) => total + width, gaps), stacked };
  };
  // From the roomiest to the tightest: the first in which names have the room they want, or at least enough.
  const roomiest = sizes[name]?.oneLine ?? 0;
  const roomy = widthsFor(({ oneLine }) => oneLine, roomiest);
  if ((roomy.widths[name] ?? 0) === roomiest) return roomy;
  const natural = widthsFor((one) => one.natural);
  return natural.stacked ? widthsFor(({ least }) => least) : natural;
}

interface Size {
  /** Wide enough for every cell and the title on one line. */
  readonly oneLine: number;
  /** Wide enough for every cell on one line, and for the title on two. */
  readonly natural: number;
  /** Wide enough when cells of several words wrap. */
  readonly least: number;
}

/** A cell of several words is wrapped no narrower than this. */
const LEAST_WRAPPED_WIDTH = 12;

function sizeOf(column: TableColumn, rows: readonly DetailedRow[], { format }: Page): Size {
  const cells = rows.map((row) => cellText(row, column.key, format));
  const title = twoLineWidth(column.title(format));
  const widestCell = widest(cells.map(blockWidth));
  const natural = Math.max(title, widestCell);
  const longestWord = widest(cells.map((cell) => widest(cell.split(/[ \n]/).map(displayWidth))));
  const oneLine = Math.max(displayWidth(column.title(format)), widestCell);
  return { oneLine, natural, least: Math.min(natural, Math.max(title, longestWord, LEAST_WRAPPED_WIDTH)) };
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

/** The least width at which a title fits on two lines. */
function twoLineWidth(title: string): number {
  const words = title.split(' ');
  const breaks = words.map((_, at) =>
    Math.max(displayWidth(words.slice(0, at).join(' ')), displayWidth(words.slice(at).join(' '))),
  );
  return Math.min(...breaks);
}
