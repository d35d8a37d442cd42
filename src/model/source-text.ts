/** A line and a column, both from 1; columns count UTF-16 units, as editors and SARIF do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of one of the user's files, and where its lines begin. */
export class SourceText {
  #lineStarts: readonly number[] | undefined;

  /**
   * @param file the path as the user would type it, with forward slashes
   * @param text the decoded text, without a byte-order mark
   */
  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  /** Line and column of an offset in UTF-16 units; found only when somebody asks. */
  positionOf(offset: number): Position {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The text of a line, counted from 1, without its line break; empty beyond the last line. */
  lineText(line: number): string {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return '';
    const next = this.lineStarts[line] ?? this.text.length + 1;
    return this.text.slice(start, next - 1).replace(/\r$/, '');
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  private get lineStarts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
      for (const { index } of this.text.matchAll(/\r(?!\n)/g)) starts.push(index + 1);
      this.#lineStarts = starts.sort((one, other) => one - other);
    }
    return this.#lineStarts;
  }
}
