import type { RecordInError } from '../model/withheld.js';
import type { Cell } from './cell.js';
import { FORMS, type FormName, figureSchema } from './form.js';
import type { Column, Node, Part } from './record-shape.js';
import type { JsonSchema } from './schema-shape.js';
import { below } from './sheet-record.js';

/** What a part may say beyond its key, its meaning and how it is read. */
export interface Options<A> {
  /** Whether the key may be absent from a sound record; it is where nothing is read. */
  readonly optional?: boolean;
  readonly column?: Column;
  /** Whether the cell says nothing yet, so that tables show that it does not apply. */
  readonly idle?: (of: A) => boolean;
  /** What tables show where data has no such key, if not that it does not apply. */
  readonly whenAbsent?: (of: A) => Cell | undefined;
  /** Keys that stand in the same object of the data, where there is a figure. */
  readonly beside?: readonly Part<A>[];
}

/** How something is read of a record; nothing where there is none. */
export type Read<A, T> = (of: A) => T | undefined;

/**
 * A part that is one cell.
 * @param more what its form does not say: another schema, and what stands there of a record in error
 */
export function cellPart<A>(
  key: string,
  says: string,
  form: FormName,
  readCell: Read<A, Cell>,
  { optional = false, column: columnOf, idle, whenAbsent, beside = [] }: Options<A> = {},
  more: {
    readonly schema?: JsonSchema;
    readonly inError?: (record: RecordInError) => Cell | undefined;
    /** Whether a record in error may be without it. */
    readonly mayLackInError?: boolean;
  } = {},
): Part<A> {
  const isFigure = form === 'figure' || form === 'ratio' || form === 'value';
  // The figures of a record in error are there, and say why they are not computable.
  const inError = more.inError ?? (isFigure && !optional ? () => WITHHELD : undefined);
  const besides = (of: A, address: string): ReadonlyMap<string, Node> =>
    beside.length === 0
      ? NOTHING_BESIDE
      : new Map(
          beside.flatMap((part) => {
            const node = part.read(of, address);
            return node ? [[part.key, node] as const] : [];
          }),
        );
  const read: Part<A>['read'] = (of, under) => {
    const address = below(under, key);
    const one = readCell(of);
    if (one) {
      const where = idle?.(of) ? 'data' : 'everywhere';
      return { kind: 'cell', cell: one, form, beside: besides(of, address), where, address };
    }
    const shown = whenAbsent?.(of);
    return shown && { kind: 'cell', cell: shown, form, beside: NOTHING_BESIDE, where: 'tables', address };
  };
  const readInError: Part<A>['readInError'] = (record, under) => {
    const address = below(under, key);
    const one = inError?.(record);
    if (one) return { kind: 'cell', cell: one, form, beside: NOTHING_BESIDE, where: 'everywhere', address };
    return columnOf && { kind: 'cell', cell: WITHHELD, form, beside: NOTHING_BESIDE, where: 'tables', address };
  };
  return {
    key,
    says,
    schema: described(more.schema ?? schemaOf(form, beside), says),
    isOptional: optional,
    shapes: [],
    row: {
      kind: 'value',
      keys: [...FORMS[form].keys, ...beside.map((part) => part.key)],
      isText: form === 'text',
    },
    column: columnOf,
    read,
    readInError,
    inError: inError ? (more.mayLackInError ? 'maybe' : 'always') : 'never',
  };
}

/** Most figures stand alone: they share one map. */
export const NOTHING_BESIDE: ReadonlyMap<string, Node> = new Map();

const WITHHELD: Cell = { kind: 'missing', reason: 'error-in-file' };

function described(schema: JsonSchema, says: string): JsonSchema {
  return says === '' ? schema : { description: says, ...schema };
}

function schemaOf<A>(form: FormName, beside: readonly Part<A>[]): JsonSchema {
  if (beside.length === 0 || (form !== 'figure' && form !== 'ratio' && form !== 'value')) return FORMS[form].schema;
  return figureSchema(
    form,
    Object.fromEntries(beside.map((part) => [part.key, part.isOptional ? { optional: part.schema } : part.schema])),
  );
}
