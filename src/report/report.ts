import type { Phrase } from '../messages/format.js';
import type { Place } from '../model/place.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Text } from '../model/text.js';
import type { Tone } from '../sheet/cell.js';
import type { LeftOut } from '../sheet/fields/findings.js';
import type { SectionName } from '../sheet/sections.js';
import type { TableColumn, TableRow } from '../sheet/table.js';

/**
 * The sheet as a reader goes through it: sections of facts, sentences and tables, with the prose that explains them. It
 * knows no language, no colour and no width; every format for readers is a rendering of it.
 */
export interface Report {
  readonly asOf: PlainDate;
  /** Files whose errors leave nothing to report. */
  readonly leftOut: readonly LeftOut[];
  readonly portfolio?: readonly Section[] | undefined;
  readonly projects: readonly ProjectReport[];
}

/** Whether there is nothing in it but the files that are left out. */
export function isEmpty({ projects, portfolio }: Report): boolean {
  return projects.length === 0 && portfolio === undefined;
}

export interface ProjectReport {
  readonly code: string;
  readonly title: Text;
  /** Said first: the data is invented. */
  readonly banner?: Phrase | undefined;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly name: SectionName | 'attention';
  readonly title: Phrase;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: Phrase }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'sentence'; readonly text: Phrase; readonly tone?: Tone | undefined }
  /** Items of one file; what one of them says of another file, such as a table, names it. */
  | { readonly kind: 'list'; readonly file: string; readonly items: readonly ListItem[] }
  | { readonly kind: 'progress'; readonly share: number; readonly text: Phrase }
  | { readonly kind: 'table'; readonly table: DetailedTable };

export interface Fact {
  readonly name: Phrase;
  readonly value: Phrase;
  readonly tone?: Tone | undefined;
}

export interface ListItem {
  readonly text: Phrase;
  readonly tone?: Tone | undefined;
  readonly place?: Place | undefined;
}

/** A table of the sheet, each row with what belongs to it and has no column. */
export interface DetailedTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly DetailedRow[];
}

export interface DetailedRow extends TableRow {
  readonly details: readonly Detail[];
}

export interface Detail {
  readonly text: Phrase;
  /** Said only where the page has no room for the column that says it; or only where it has, and the column says the rest. */
  readonly only?: 'narrow' | 'wide' | undefined;
  /** Whether it has a line of its own where there is room for lines, below what is said in one go: a part of the row. */
  readonly isApart?: boolean | undefined;
  readonly tone?: Tone | undefined;
}
