/** A table as a reader sees it: the titles of its columns, and the cells of each row below them. */
export interface PrintedTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a terminal that is wide enough to break no cell; the details below a row are left out. */
export function tablesInTerminal(text: string): readonly PrintedTable[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (!/^─+$/.test(line)) return [];
    const rest = lines.slice(index + 1);
    const end = rest.indexOf('');
    const rows = rest.slice(0, end === -1 ? undefined : end).filter((row) => !row.startsWith(' '));
    return [{ titles: cellsOf(lines[index - 1] ?? ''), rows: rows.map(cellsOf) }];
  });
}

/** The tables of a Markdown text, as a reader of the page sees them. */
export function tablesInMarkdown(text: string): readonly PrintedTable[] {
  const tables: PrintedTable[] = [];
  for (const block of text.split('\n\n')) {
    if (!block.startsWith('| ')) continue;
    const [titles = [], , ...rows] = block.trimEnd().split('\n').map(pipedCells);
    tables.push({ titles, rows });
  }
  return tables;
}

/** The words of a Markdown text without what makes them Markdown. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/<br>/g, ' ')
    .replace(/(?<!\\)\*\*|(?<![\\`])`/g, '')
    .replace(/\\([\\`*[\]<>|~&$_.)#+=-])/g, '$1');
}

/** A table without one of its columns. */
export function withoutColumn({ titles, rows }: PrintedTable, title: string): PrintedTable {
  const index = titles.indexOf(title);
  if (index === -1) return { titles, rows };
  return { titles: titles.toSpliced(index, 1), rows: rows.map((row) => row.toSpliced(index, 1)) };
}

function cellsOf(line: string): string[] {
  return line.trim().split(/ {2,}/);
}

function pipedCells(line: string): string[] {
  return line
    .slice(2, -2)
    .split(/(?<!\\) \| /)
    .map((cell) => plainMarkdown(cell.trim()));
}
