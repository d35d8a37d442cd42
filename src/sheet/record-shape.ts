import type { Phrase } from '../messages/format.js';
import type { Messages } from '../messages/messages.js';
import type { Place } from '../model/place.js';
import type { RecordInError } from '../model/withheld.js';
import type { Cell } from './cell.js';
import type { FormName } from './form.js';
import type { JsonObject } from './json.js';
import type { JsonSchema } from './schema-shape.js';

/** A kind of record of the sheet: its keys in the order of the data, and how it is named and found. */
export interface RecordShape<A> {
  /** Its name in the schema, `milestone`. */
  readonly name: string;
  readonly says: string;
  readonly parts: readonly Part<A>[];
  /** How the record is named in addresses, `IND-2`; absent where no figure of it has an address of its own. */
  readonly step?: ((of: A) => string) | undefined;
  /** The keys by which rows of data inside it name it: `subproject`, `stage`; its first key where nothing else is said. */
  readonly namedBy?: readonly string[] | undefined;
  /** Where its record is written; the sheet adds `line` and `file`. */
  readonly place?: ((of: A) => Place | undefined) | undefined;
  /** The first column of its table: its title, and what stands there. */
  readonly named?: { readonly title: keyof Messages['column']; readonly name: (of: A) => Phrase } | undefined;
  /** The keys of the columns in the order of the table, where that is not the order of the data. */
  readonly columns?: readonly string[] | undefined;
  /** Whether an error of the file can take single records of this kind out of the figures. */
  readonly canBeInError?: boolean | undefined;
}

/** A shape whose records' type is forgotten. */
export type AnyShape = RecordShape<never>;

/** A record as it was calculated, or one that an error of its file takes out of the figures. */
export type Entry<A> = { readonly sound: A } | { readonly inError: RecordInError };

/** A column of the table in which records of one shape stand below each other. */
export interface Column {
  readonly title: keyof Messages['column'];
  readonly align: 'left' | 'right';
  /** Shown as a column only where there is room; the row's details say it otherwise. */
  readonly whenWide?: boolean | undefined;
  /** Left out of a table in which it applies to no record. */
  readonly whenAny?: boolean | undefined;
}

/** What stands under a key of a record. */
export type Node =
  | {
      readonly kind: 'cell';
      readonly cell: Cell;
      readonly form: FormName;
      /** What stands beside the value in the same object of the data: its date, its method. */
      readonly beside: ReadonlyMap<string, Node>;
      /** A cell in data only says nothing to readers yet; one in tables only is absent from data. */
      readonly where: 'everywhere' | 'data' | 'tables';
      readonly address: string;
    }
  | { readonly kind: 'record'; readonly record: SheetRecord }
  | { readonly kind: 'list'; readonly records: readonly SheetRecord[] }
  /** What stands under keys that the file chooses: dimension → part → number, `{ sex: { female: 3 } }`. */
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Node> }
  /** Words without structure, `["S1", "S2"]`, or what another room has made of it. */
  | { readonly kind: 'data'; readonly data: readonly (string | JsonObject)[] };

/**
 * The keys of a row of data: those of one value (`value`, `qualifier`; none where it stands bare), those of a record inside,
 * whatever the project file chooses, or none for lists, whose records have rows of their own.
 */
export type RowKeys =
  | { readonly kind: 'value'; readonly keys: readonly string[]; readonly isText: boolean }
  | { readonly kind: 'record'; readonly parts: readonly Part<never>[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'none' };

/**
 * One key of a record, declared once: what it means, how it stands in data, where it stands in tables, and how it is read
 * off the calculated record. Everything that is printed is derived from these.
 */
export interface Part<A> {
  readonly key: string;
  /** What it means; empty where only tables have it. */
  readonly says: string;
  /** JSON Schema of what stands under the key. */
  readonly schema: JsonSchema;
  /** Whether the key may be absent. */
  readonly isOptional: boolean;
  /** The shapes of the records inside. */
  readonly shapes: readonly AnyShape[];
  /** What of it stands in a row of a table of data. */
  readonly row: RowKeys;
  readonly column?: Column | undefined;
  /** @param under the address of the record */
  read(of: A, under: string): Node | undefined;
  /** What stands there of a record that is in error. */
  readInError(record: RecordInError, under: string): Node | undefined;
  /** Whether a record in error has the key. */
  readonly inError: 'always' | 'maybe' | 'never';
}

/** Parts of tables only have no description. */
export function isInData({ says }: Part<never>): boolean {
  return says !== '';
}

/** A record of the sheet. Its keys are read when somebody asks: a table needs few of them, data all. */
export interface SheetRecord {
  readonly shape: AnyShape;
  /** Its path through the fields, `indicators.IND-2`; empty for the whole sheet. */
  readonly address: string;
  readonly isInError: boolean;
  /** Where its record is written. */
  readonly place?: Place | undefined;
  /** How a reader calls it, `IND-2 Households with clean water`. */
  readonly name?: Phrase | undefined;
  /** What stands under a key; nothing where the key is absent. */
  node(key: string): Node | undefined;
  /** The keys that are in the data, in their order. */
  nodes(): readonly (readonly [key: string, node: Node])[];
}
