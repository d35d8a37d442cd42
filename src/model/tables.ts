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

/** The columns that a table of a list begins with; those of its other keys may follow. */
const FIRST_COLUMNS = {
  evidence: 'id,kind,title,on',
  reached: 'on,value',
  actuals: 'on,value',
  done: 'on,value',
  lines: 'id,name,amount',
  commitments: 'id,on,amount',
  receipts: 'id,on,amount',
  plans: 'id,period,amount',
  disbursements: 'id,on,amount',
  planned: 'id,from,kind,amount',
  contributions: 'id,from,kind,on,amount',
} as const;

/** The key of a list that may stand in a table of its own. */
export type ListKey = keyof typeof FIRST_COLUMNS;

/** The header row of a new table: of disbursements `id,on,amount`. */
export function headerOf(list: ListKey): string {
  return FIRST_COLUMNS[list];
}

/** The header row of a new table of many records: of actuals `indicator,on,value`. */
export function headerOfMany(key: TableKey): string {
  return `${TABLES_OF_MANY[key].column},${FIRST_COLUMNS[key]}`;
}
