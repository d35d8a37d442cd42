import { createFormat, type Format } from '../../messages/format.js';
import { buildReport } from '../../report/build-report.js';
import { itemText } from '../../report/item-text.js';
import { leftOutSentence } from '../../report/left-out-sentence.js';
import {
  type Block,
  type DetailedRow,
  type DetailedTable,
  type Fact,
  isEmpty,
  type ProjectReport,
  type Section,
} from '../../report/report.js';
import { printCell } from '../../sheet/print-cell.js';
import { LINE, NAME } from '../../sheet/table.js';
import type { ReportRenderer } from '../report-renderer.js';
import { escapeMarkdown } from './escape-markdown.js';

/** The report for a pull request or a letter: headings, lists and tables, the details of a row in its last column. */
export const renderReportMarkdown: ReportRenderer = (sheet, { language }) => {
  const format = createFormat(language, ' ');
  const report = buildReport(sheet);
  const { leftOut, portfolio, projects, asOf } = report;
  const { words: say } = format;
  const parts = [
    ...(leftOut.length > 0 ? [`**${escapeMarkdown(leftOutSentence(leftOut, format))}**`] : []),
    ...(portfolio ?? []).flatMap((section) => [
      `# ${escapeMarkdown(section.title(format))}`,
      factList([{ name: () => say.fact.asOf, value: () => format.date(asOf) }], format),
      ...section.blocks.map((block) => blockIn(block, format)),
    ]),
    ...projects.flatMap((project) => projectParts(project, format)),
    // Of several spaces Markdown keeps one: each sign would run into the next.
    isEmpty(report) ? say.nothingToReport : say.legend.split(/ {3}/).map(escapeMarkdown).join('\u00a0\u00a0 '),
  ];
  return `${parts.join('\n\n')}\n`;
};

function projectParts({ code, title, banner, facts, sections }: ProjectReport, format: Format): readonly string[] {
  return [
    `# ${escapeMarkdown(`${code} · ${format.text(title)}`)}`,
    ...(banner ? [`**${escapeMarkdown(banner(format))}**`] : []),
    factList(facts, format),
    ...sections.flatMap((section) => sectionParts(section, format)),
  ];
}

function sectionParts({ title, blocks }: Section, format: Format): readonly string[] {
  return [`## ${escapeMarkdown(title(format))}`, ...blocks.map((block) => blockIn(block, format))];
}

function blockIn(block: Block, format: Format): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escapeMarkdown(block.text(format))}`;
    case 'facts':
      return factList(block.facts, format);
    case 'sentence':
    case 'progress':
      return escapeMarkdown(block.text(format));
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(itemText(item, block.file, format))}`).join('\n');
    case 'table':
      return tableIn(block.table, format);
  }
}

function factList(facts: readonly Fact[], format: Format): string {
  return facts
    .map(({ name, value }) => `- **${escapeMarkdown(name(format))}:** ${escapeMarkdown(value(format))}`)
    .join('\n');
}

/** Details of the rows need a column, which tables without any do not have. */
function tableIn({ columns, rows }: DetailedTable, format: Format): string {
  const hasDetails = rows.some(({ details }) => details.some(({ only }) => only !== 'narrow'));
  const titles = columns.map(({ title }) => title(format));
  const aligns = columns.map(({ align }) => (align === 'right' ? '--:' : '---'));
  const lines = rows.map((row) => [
    ...columns.map(({ key }) => cellIn(key === NAME ? row.name(format) : printCell(row.cell(key), format))),
    ...(hasDetails ? [detailsOf(row, format).map(cellIn).join('<br>')] : []),
  ]);
  // The line of the file stands last, behind the details.
  const order = (cells: readonly string[]): readonly string[] =>
    moveBehind(
      cells,
      columns.findIndex(({ key }) => key === LINE),
    );
  return [
    order([...titles, ...(hasDetails ? [format.words.section.notes] : [])]).map(cellIn),
    order([...aligns, ...(hasDetails ? ['---'] : [])]),
    ...lines.map(order),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function moveBehind(cells: readonly string[], index: number): readonly string[] {
  const moved = cells[index];
  return moved === undefined ? cells : [...cells.slice(0, index), ...cells.slice(index + 1), moved];
}

/** All that the row says beside its columns, but for what a column says, in one line and those of its parts. */
function detailsOf({ details }: DetailedRow, format: Format): readonly string[] {
  const shown = details.filter(({ only }) => only !== 'narrow');
  const together = shown.filter(({ isApart }) => !isApart).map(({ text }) => text(format));
  const apart = shown.filter(({ isApart }) => isApart).map(({ text }) => text(format));
  return [...(together.length > 0 ? [together.join(' · ')] : []), ...apart];
}

/** A cell is one line; its bars do not end it. */
function cellIn(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' '));
}
