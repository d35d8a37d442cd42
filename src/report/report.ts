import type { Format } from '../messages/format.js';
import type { Place } from '../model/place.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Text } from '../model/text.js';

/**
 * The report between calculation and output: sections of facts, sentences and tables of typed cells. It knows no
 * language, no colour and no width; every format is a rendering of it.
 */
export interface Report {
  readonly asOf: PlainDate;
  /** Files whose errors would make their figures wrong. */
  readonly leftOut: readonly string[];
  readonly portfolio?: readonly Section[] | undefined;
  readonly projects: readonly ProjectReport[];
}

export interface ProjectReport {
  readonly code: string;
  readonly title: Text;
  readonly illustrative: boolean;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}

export const SECTION_NAMES = [
  'timeline',
  'indicators',
  'activities',
  'cofinancing',
  'disbursement',
  'stated',
  'target-groups',
  'notes',
  'portfolio',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

export interface Section {
  readonly name: SectionName | 'attention';
  readonly title: Phrase;
  readonly blocks: readonly Block[];
}

/** Words that are chosen once the language is known. */
export type Phrase = (format: Format) => string;

/** Whether a cell is good news, bad news, or to be read with care. Colour only repeats what the words say. */
export type Tone = 'good' | 'warning' | 'bad' | 'muted';

export type Block =
  | { readonly kind: 'heading'; readonly text: Phrase }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'sentence'; readonly text: Phrase; readonly tone?: Tone | undefined }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'progress'; readonly share: number; readonly text: Phrase }
  | { readonly kind: 'table'; readonly table: Table };

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

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly key: string;
  readonly title: Phrase;
  readonly align: 'left' | 'right';
  /** The column that takes what width is left; its words wrap. */
  readonly grows?: boolean | undefined;
  /** Shown as a column only where there is room; the row's details say it otherwise. */
  readonly whenWide?: boolean | undefined;
}

export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  /** Where the row's record is written. */
  readonly place?: Place | undefined;
  /** What belongs to the row and has no column; `whenNarrow` is said by a column in a wide table. */
  readonly details?: readonly Detail[] | undefined;
}

export interface Detail {
  readonly text: Phrase;
  readonly whenNarrow?: boolean | undefined;
  readonly tone?: Tone | undefined;
}

/** `not-applicable` prints —, `missing` prints ?; a zero is a value and prints 0. */
export type Cell =
  | { readonly kind: 'words'; readonly text: Phrase; readonly tone?: Tone | undefined }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-applicable' };
