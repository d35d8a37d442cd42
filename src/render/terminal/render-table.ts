import CliTable, { type Cell as TableCell } from 'cli-table3';
import type { Detail, DetailedRow, DetailedTable, Fact } from '../../report/report.js';
import { toneOf } from '../../sheet/print-cell.js';
import { NAME } from '../../sheet/table.js';
import { cellText } from './cell-text.js';
import { GAP, type Layout, layOutTable } from './lay-out-table.js';
import { type Page, toned } from './page.js';
import { renderFacts } from './render-facts.js';
import { indent, wrapVisible } from './text-width.js';

/** cli-table3 lays out all rows at once in quadratic time: longer tables are printed in pieces of one layout. */
const ROWS_AT_ONCE = 100;

/** A row of cells, or text over the whole width, which cli-table3 would measure letter by letter. */
type Line = TableCell[] | string;

const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((name) => [name, '']),
);

/** A table without boxes: a head, a line, and the rows, each with its details below it. */
export function renderTable(table: DetailedTable, page: Page): string {
  const layout = layOutTable(table, page);
  if (layout.width > page.width) return renderRecords(layout, page);
  const head = print(headOf(layout, page), layout);
  const line = page.chalk.dim('─'.repeat(Math.min(layout.width, page.width)));
  const rows = layout.rows.flatMap((row) => linesOf(row, layout, page));
  return [head, line, print(rows, layout)].join('\n');
}

/** Where names stand on lines of their own, so does their title. */
function headOf({ columns, widths, stacked }: Layout, { format, chalk }: Page): Line[] {
  const bold = (title: string): string =>
    title
      .split('\n')
      .map((line) => chalk.bold(line))
      .join('\n');
  const titles = columns.map((column, index) => ({
    content: stacked && index === 0 ? '' : bold(wrapVisible(column.title(format), widths[index] ?? 0)),
    hAlign: column.align,
    vAlign: 'bottom' as const,
  }));
  const [first] = columns;
  return stacked && first ? [bold(first.title(format)), titles] : [titles];
}

/** A page too narrow for the numbers side by side has them below each other, each with its title. */
function renderRecords({ columns: [first, ...others], rows }: Layout, page: Page): string {
  if (!first) return '';
  const inner: Page = { ...page, width: page.width - DETAIL_INDENT };
  return rows
    .map((row) => {
      const facts = others.map(
        ({ key, title }): Fact => ({
          name: title,
          value: (format) => cellText(row, key, format),
          tone: toneOf(row.cell(key)),
        }),
      );
      const details = detailsOf(row, { wide: false, width: page.width }, page);
      return [
        wrapVisible(cellText(row, first.key, page.format), page.width),
        indent(renderFacts(facts, inner), DETAIL_INDENT),
        ...(details ? [details] : []),
      ].join('\n');
    })
    .join('\n');
}

function linesOf(row: DetailedRow, layout: Layout, page: Page): Line[] {
  const { columns, widths, stacked } = layout;
  const lines: Line[] = [];
  const [first] = columns;
  if (stacked && first) {
    lines.push(wrapVisible(cellText(row, first.key, page.format), layout.width));
  }
  lines.push(
    columns.map((column, index) => ({
      content: stacked && index === 0 ? '' : cellContent(row, column.key, widths[index] ?? 0, page),
      hAlign: column.align,
    })),
  );
  const details = detailsOf(row, layout, page);
  if (details) lines.push(details);
  return lines;
}

function cellContent(row: DetailedRow, key: string, width: number, page: Page): string {
  const tone = key === NAME ? undefined : toneOf(row.cell(key));
  return wrapVisible(cellText(row, key, page.format), width)
    .split('\n')
    .map((line) => toned(line, tone, page))
    .join('\n');
}

const DETAIL_INDENT = 4;

function detailsOf(
  { details }: DetailedRow,
  { wide, width }: Pick<Layout, 'wide' | 'width'>,
  page: Page,
): string | undefined {
  const shown = details.filter(({ only }) => only === undefined || (only === 'wide') === wide);
  if (shown.length === 0) return undefined;
  const textOf = (detail: Detail): string => detail.text(page.format);
  const together = shown.filter(({ isApart }) => !isApart).map(textOf);
  const apart = shown.filter(({ isApart }) => isApart).map(textOf);
  return [...(together.length > 0 ? [together.join(' · ')] : []), ...apart]
    .flatMap((text) => wrapVisible(text, width - DETAIL_INDENT).split('\n'))
    .map((line) => indent(page.chalk.dim(line), DETAIL_INDENT))
    .join('\n');
}

function print(lines: readonly Line[], layout: Layout): string {
  const pieces: string[] = [];
  let rows: TableCell[][] = [];
  const printRows = (): void => {
    if (rows.length > 0) pieces.push(printCells(rows, layout));
    rows = [];
  };
  for (const line of lines) {
    if (typeof line === 'string' || rows.length === ROWS_AT_ONCE) printRows();
    if (typeof line === 'string') pieces.push(line);
    else rows.push(line);
  }
  printRows();
  return pieces.join('\n');
}

function printCells(rows: readonly TableCell[][], { columns, widths }: Layout): string {
  const table = new CliTable({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    colAligns: columns.map(({ align }) => align),
    colWidths: widths.map((width) => width + GAP),
  });
  table.push(...rows);
  return table.toString();
}
