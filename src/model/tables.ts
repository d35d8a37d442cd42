import type { WithheldList } from './withheld.js';

/** Where the rows of a table of many records belong. */
export interface TableOfMany {
  /** The list of the file whose records the rows go to: to the list that has the key of the table itself. */
  readonly records: WithheldList;
  /** The column that says to which of them a row goes. */
  readonly column: 'indicator' | 'activity' | 'subproject';
}

/** The tables at the top of a project file that hold rows of many records, by their keys. */
export const TABLES_OF_MANY = {
  actuals: { records: 'indicators', column: 'indicator' },
  done: { records: 'activities', column: 'activity' },
  contributions: { records: 'subprojects', column: 'subproject' },
} as const satisfies Readonly<Record<string, TableOfMany>>;

export type TableKey = keyof typeof TABLES_OF_MANY;

export const TABLE_KEYS = Object.keys(TABLES_OF_MANY) as readonly TableKey[];

/** What a key at the top of a file is, where it is that of a table of many records. */
export function tableOfMany(key: PropertyKey | undefined): TableOfMany | undefined {
  const known = TABLE_KEYS.find((one) => one === key);
  return known && TABLES_OF_MANY[known];
}
